import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isHead } from './speaker.ts'
import { afterEnding, isPart } from './speaker-extent.ts'
import type { Speaker } from './speaker.ts'
import { modifies } from './modifies.ts'

/** A writing in the locative, or a writing, a body or somebody on whose behalf before "from", that ends right before token `to`, with what belongs to it. */
export const documentBefore = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const marked = isOneOf(scene.tokens[to - 1], pack.statements.documentMarkers ?? [])
  const behalf = marked && isOneOf(scene.tokens[to - 2], pack.statements.onBehalf ?? [])
  const end = behalf ? to - 2 : marked ? to - 1 : to
  const head = scene.tokens[end - 1]
  if (!head || (behalf && head.features.case !== 'gen')) return null
  const speaks = marked && (behalf ? isHead(scene, pack, head) : isBody(scene, pack, head))
  if (!speaks && !isOneOf(head, pack.statements.documents ?? [])) return null
  if (head.features.case !== 'loc' && !marked) return null
  let from = end - 1
  let joined = false
  for (;;) {
    const before = scene.tokens[from - 1]
    const joint =
      before !== undefined &&
      pack.text.joints[0] === before.norm &&
      from > 1 &&
      modifies(scene, pack, from - 2)
    // "পুলিশ, প্রত্যক্ষদর্শী ও স্থানীয় সূত্রে": before the joint a list may go on by commas.
    const list = joined && before?.norm === ',' && isHead(scene, pack, scene.tokens[from - 2])
    joined ||= joint
    if (joint || list) from -= 2
    // "(ইইউ’)র বিজ্ঞপ্তি": half a word brings the other.
    else if (before?.kind === 'punct' && isPart(scene, pack, from)) from -= 2
    else if (from > 0 && (modifies(scene, pack, from - 1) || before?.pos === 'DET')) from--
    else break
  }
  if (pack.text.joints.includes(scene.tokens[from]?.norm ?? '')) from++
  from = afterEnding(scene, from, end - 1)
  const first = scene.tokens[from] ?? head
  return { span: { start: first.start, end: head.end }, from, to: end }
}

/** "মন্ত্রণালয় থেকে": a body, by its name or by what it is. */
const isBody = (scene: Scene, pack: LanguagePack, head: Token): boolean => {
  const kind = mentionAt(scene, head)?.kind
  return (
    kind === 'organisation' ||
    kind === 'agency' ||
    (kind === undefined && isOneOf(head, pack.statements.bodies ?? []))
  )
}
