import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Who speaks: the span of the noun phrase, and where it begins among the tokens. */
export interface Speaker {
  readonly span: Span
  readonly from: number
  readonly to: number
}

interface Range {
  readonly from: number
  readonly to: number
  /** The case that the head must bear: nominative before a verb, genitive before a noun cue. */
  readonly case: 'nom' | 'gen'
}

/** True for a token that can head a speaker: a name, a word for people who speak, a pronoun. */
export const isHead = (scene: Scene, pack: LanguagePack, token: Token): boolean => {
  if (token.kind !== 'word') return false
  const mention = mentionAt(scene, token)
  // A name bears its case on its last word.
  if (mention)
    return (canAct(mention) || mention.class === 'capital') && mention.at.end <= token.end
  return (
    token.pos !== 'VERB' &&
    (isOneOf(token, pack.statements.speakers) ||
      pack.names.persons.includes(token.norm) ||
      pack.names.groups.includes(token.norm))
  )
}

/** A pronoun in another case than the nominative: তাদের, তাঁকে. */
export const isOblique = (token: Token, pack: LanguagePack): boolean =>
  token.pos === 'PRON' && pack.text.endings.oblique.test(token.norm)

/** What stands of a token after the mention in it: the case ending. */
const endingAfter = (mention: Mention, token: Token): string =>
  token.text.slice(Math.max(0, mention.at.end - token.start)).normalize('NFC')

interface Headed {
  readonly mention: Mention | undefined
  /** True right before the cue. */
  readonly last: boolean
  readonly pack: LanguagePack
}

const hasCase = (token: Token, wanted: 'nom' | 'gen', { mention, last, pack }: Headed): boolean => {
  const { case: actual } = token.features
  const { endings } = pack.text
  if (!mention)
    return wanted === 'gen'
      ? actual === 'gen' || (token.pos === 'PRON' && endings.genitive.test(token.norm))
      : (actual === undefined && !isOblique(token, pack)) || endings.plural.test(token.norm)
  const ending = endingAfter(mention, token)
  // A name may have been found with its ending; only right before a verb is কাদের sure to be a name.
  const inside = ending === '' && actual === 'gen'
  if (wanted === 'gen') return inside || endings.genitive.test(ending)
  if (ending === '' && actual === 'acc') return false
  if (inside && !last && endings.syllableGenitive.test(token.norm)) return false
  // A bare adjective ("পশ্চিমা নিষেধাজ্ঞা") only modifies; with a plural it names people.
  return ending === ''
    ? mention.rule !== 'knowledge:adjective'
    : endings.plural.test(ending) || endings.stress.test(ending)
}

/** True when the name is joined to one that follows: the last of a group bears the case of all. */
const joinedToNext = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const [joint, next] = [scene.tokens[index + 1], scene.tokens[index + 2]]
  const mention = next ? mentionAt(scene, next) : undefined
  return (
    joint !== undefined &&
    pack.text.joints.includes(joint.norm) &&
    mention !== undefined &&
    canAct(mention)
  )
}

/**
 * The speaker nearest to the cue on its left, with those coordinated with it:
 * "দক্ষিণ কোরিয়া, ইউক্রেন ও পশ্চিমারা". Null when nobody stands there in the right case.
 */
export const speakerBefore = (scene: Scene, pack: LanguagePack, range: Range): Speaker | null => {
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = scene.tokens[i]
    if (!token || (isFinite(token) && !mentionAt(scene, token))) return null
    if (token.kind !== 'word' || !isHead(scene, pack, token)) continue
    const mention = mentionAt(scene, token)
    const next = scene.tokens[i + 1]
    // "ঢাকা-৮" is a seat, not the capital.
    if (mention?.class === 'capital' && next?.norm === '-') continue
    if (
      !hasCase(token, range.case, { mention, last: i === range.to - 1, pack }) ||
      (mention && joinedToNext(scene, pack, i))
    )
      continue
    if (
      range.case === 'nom' &&
      next?.pos === 'ADP' &&
      !isOneOf(next, pack.statements.manner ?? []) &&
      i + 1 < range.to
    )
      continue
    const from = phraseStart(scene, pack, i, range.from)
    const last = mention ? i : nameAfter(scene, i, { limit: range.to, pack })
    const first = scene.tokens[from] ?? token
    const end = scene.tokens[last]?.end ?? token.end
    return {
      span: {
        start: first.start,
        end: mention && range.case === 'nom' ? Math.max(mention.at.end, end) : end,
      },
      from,
      to: last + 1,
    }
  }
  return null
}

/** A writing in the locative, or before "from", that ends right before token `to`, with what belongs to it. */
export const documentBefore = (scene: Scene, pack: LanguagePack, to: number): Speaker | null => {
  const end = isOneOf(scene.tokens[to - 1], pack.statements.documentMarkers ?? []) ? to - 1 : to
  const head = scene.tokens[end - 1]
  if (!head || !isOneOf(head, pack.statements.documents ?? [])) return null
  if (head.features.case !== 'loc' && end === to) return null
  let from = end - 1
  for (;;) {
    const before = scene.tokens[from - 1]
    const joint =
      before !== undefined &&
      pack.text.joints[0] === before.norm &&
      from > 1 &&
      modifies(scene, pack, from - 2)
    if (joint) from -= 2
    else if (from > 0 && (modifies(scene, pack, from - 1) || before?.pos === 'DET')) from--
    else break
  }
  const first = scene.tokens[from] ?? head
  return { span: { start: first.start, end: head.end }, from, to: end }
}

/** Most words of a name that nobody knows, after an office: "প্রধানমন্ত্রী উলফ ক্রিস্টারসন". */
const nameWords = 3

const nameAfter = (
  scene: Scene,
  head: number,
  { limit, pack }: { readonly limit: number; readonly pack: LanguagePack },
): number => {
  let last = head
  // Many people bear no one name.
  if (pack.text.endings.plural.test(scene.tokens[head]?.norm ?? '')) return head
  while (last - head < nameWords && last + 1 < limit) {
    const next = scene.tokens[last + 1]
    const bare = next?.kind === 'word' && next.pos === undefined && next.features.case === undefined
    if (!next || !bare || mentionAt(scene, next) || isDated(scene, next)) break
    last++
  }
  return last
}

const isDated = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** Walks left over the name itself, its coordinated neighbours, and the modifiers of a common head. */
export const phraseStart = (
  scene: Scene,
  pack: LanguagePack,
  head: number,
  limit: number,
): number => {
  const { tokens } = scene
  let from = head
  const own = mentionAt(scene, tokens[head] as Token)
  if (own) while (from > limit && (tokens[from - 1]?.start ?? -1) >= own.at.start) from--
  else while (from > limit && modifies(scene, pack, from - 1)) from--
  for (;;) {
    const joint = tokens[from - 1]
    const before = tokens[from - 2]
    if (!joint || !before || from - 2 < limit) return from
    const joins = joint.norm === ',' || pack.text.joints.includes(joint.norm)
    const mention = mentionAt(scene, before)
    if (!joins || !mention || !canAct(mention)) return from
    from -= 2
    while (from > limit && (tokens[from - 1]?.start ?? -1) >= mention.at.start) from--
  }
}

/** Genitives and adjectives before a common head belong to it: উত্তরের রাষ্ট্রীয় গণমাধ্যম. */
export const modifies = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const token = scene.tokens[index]
  if (
    !token ||
    token.kind !== 'word' ||
    token.pos === 'VERB' ||
    token.pos === 'ADP' ||
    token.pos === 'ADV' ||
    token.pos === 'CCONJ'
  )
    return false
  if (isDated(scene, token)) return false
  if (pack.statements.quotatives.includes(token.norm)) return false
  const { case: actual } = token.features
  return actual === undefined || actual === 'gen'
}
