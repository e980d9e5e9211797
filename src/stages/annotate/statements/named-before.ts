import type { Mention, Statement } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { nfc } from '../../../text/normalise.ts'
import { isFinite, isOneOf, tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { holdsHim } from './final-subject.ts'

interface Place {
  readonly scene: Scene
  readonly pack: LanguagePack
}

/**
 * True for somebody named before a pronoun of whom it only tells on what he speaks whom it stands for: "মেয়রের ভূমিকার কথা
 * স্মরণ করে তিনি", "রহিমকে ধন্যবাদ জানিয়ে তিনি"; not for one who is asked: "রহিমের কাছে জানতে চাইলে তিনি".
 */
export const isTopic = (
  { at }: Mention,
  { source }: Statement,
  { scene: { tokens }, pack }: Place,
): boolean => {
  if (pack.statements.order !== 'verb-final' || !source) return false
  const next = tokenFrom(tokens, at.end)
  const until = tokenFrom(tokens, source.at.start)
  if (tokens[tokenFrom(tokens, at.start) - 1]?.norm === '(' && tokens[next]?.norm === ')')
    return true
  const own = tokens[next - 1]
  const named = pack.statements.named?.includes(tokens[next]?.norm ?? '') === true
  if (!own || next > until || !(named || isOblique(own, at.end))) return false
  if (isOneOf(tokens[next], pack.statements.final?.reached ?? [])) return false
  const cond = tokens.findIndex((t, i) => i >= next && i < until && t.features.nonFinite === 'cond')
  const topics = pack.statements.asking?.topics ?? []
  return cond === -1 || tokens.slice(next, cond).some((t) => isFinite(t) || topics.includes(t.norm))
}

/** Whose, whom or where: by what stands behind the name. */
const isOblique = (own: Token, end: number): boolean =>
  own.end > end && (own.features.case === 'gen' || own.features.case === 'acc')

/** "তিনি এলাকায় থাকেন": a sentence about him who is meant, which names nobody else as its subject. */
export const tellsOfHim = (scene: Scene, people: readonly Mention[], pack: LanguagePack): boolean =>
  pack.statements.order === 'verb-final' &&
  holdsHim(scene, pack) &&
  people.every(({ at }) => {
    const own = scene.tokens[tokenFrom(scene.tokens, at.end) - 1]
    return own !== undefined && isOblique(own, at.end)
  })

/** "ওসি বলেন, রহিমকে আটক করা হয়েছে। তাঁর দাবি, …": whose claim it is may be his of whom somebody has just told. */
export const mayBeAnothers = (
  { source, stance }: Statement,
  { content }: Statement,
  scenes: readonly Scene[],
  { statements }: LanguagePack,
): boolean =>
  statements.order === 'verb-final' &&
  (stance === 'claims' || stance === 'accuses') &&
  nfc(source?.text ?? '') !== statements.onePerson?.[0] &&
  scenes.some(({ mentions }, i) =>
    mentions.some(
      (m) =>
        m.kind === 'person' &&
        (i > 0 || (content.at.start <= m.at.start && m.at.end <= content.at.end)),
    ),
  )

/** "কথা হয় এক নারীর সঙ্গে।", "উজ্জ্বল নিজেই বক্তব্য দেন।": somebody whom no name tells that is known comes in. */
export const bringsIn = (scene: Scene, people: readonly Mention[], pack: LanguagePack): boolean => {
  const { talk = [], talkedWith = [], speeches = [] } = pack.statements.final ?? {}
  if (people.length > 0 || holdsHim(scene, pack)) return false
  const { tokens } = scene
  const verb = tokens.findLastIndex((t) => isFinite(t))
  if (tokens[verb]?.features.honorific) return isOneOf(tokens[verb - 1], speeches)
  const withWhom = tokens.some(
    (t, i) => t.features.case === 'gen' && isOneOf(tokens[i + 1], talkedWith),
  )
  return withWhom && tokens.some((t) => isOneOf(t, talk))
}
