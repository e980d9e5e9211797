import { isFinite, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { caseOf } from './case-of.ts'
import type { Place } from './found.ts'
import { takesPeople } from './governed.ts'

/** True for a death that a noun tells, whose it is: "মৃত্যু হয়েছে (রহিম শেখের)". */
export const isOfDeath = ({ final, found: { match } }: Place): boolean =>
  match.row.sense === 'die' && final.deaths.includes(match.lemmas[0] ?? '')

/** The last token before the mark that ends the words behind a finite predicate, where no other verb stands among them; -1 else. */
export const lastBehind = ({ scene, found }: Place): number => {
  const { tokens } = scene
  if (!isFinite(tokens[found.end - 1])) return -1
  const stop = tokens.findIndex(
    (t, i) => i >= found.end && (t.kind === 'punct' || (t.pos === 'VERB' && !mentionAt(scene, t))),
  )
  return stop > found.end && tokens[stop]?.kind === 'punct' ? stop - 1 : -1
}

/** "মাথায় গুলি করা হয় ওসমান হাদিকে।", "মৃত্যু হয়েছে রহিম শেখের।": who stands behind the verb in the case of whom it befell. */
export const sufferersBehind = (place: Place): readonly RoleDraft[] => {
  const { scene, final, found } = place
  const death = isOfDeath(place)
  if (found.match.row.noObject || !(death || takesPeople(found.match.row.sense))) return []
  const last = scene.tokens[lastBehind(place)]
  const mention = last && mentionAt(scene, last)
  return mention?.kind === 'person' &&
    last !== undefined &&
    caseOf(final, mention, last) === (death ? 'gen' : 'acc')
    ? [{ role: 'recipient', span: mention.at, mention }]
    : []
}

/** "ওসমান হাদির গুলিবিদ্ধ হওয়ার ঘটনা": the genitive right before a fate that is told as a noun is whom it befell. */
export const sufferersOwning = ({ scene, final, found }: Place): readonly RoleDraft[] => {
  const { nonFinite, case: ending } = scene.tokens[found.end - 1]?.features ?? {}
  const before = scene.tokens[found.match.from - 1]
  const mention = before && mentionAt(scene, before)
  return nonFinite === 'verbal-noun' &&
    ending !== undefined &&
    mention?.kind === 'person' &&
    found.match.from > found.from &&
    caseOf(final, mention, before as NonNullable<typeof before>) === 'gen'
    ? [{ role: 'recipient', span: mention.at, mention }]
    : []
}
