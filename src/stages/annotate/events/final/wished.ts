import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf, lastWhere } from '../../scene.ts'
import { clauseStart } from './clause-start.ts'
import type { Place } from './found.ts'

interface Clause extends Pick<Place, 'scene' | 'pack' | 'final' | 'found'> {
  readonly last: Token | undefined
  readonly next: Token | undefined
}

/** True for a future that the words only hope for, ask for, judge, or tell of whomever it may be. */
export const isOnlyWished = (clause: Clause): boolean =>
  isHopedBehind(clause) ||
  isTakenUp(clause) ||
  isHopedBefore(clause) ||
  isAskedBefore(clause) ||
  isOfWhomever(clause)

/** "… করবেন বলে আশা", "… করবে এমন আশঙ্কা". */
const isHopedBehind = ({ scene, final, found, next }: Clause): boolean =>
  isOneOf(next, final.hoped.quoting) &&
  scene.tokens.slice(found.end, found.end + 4).some((t) => isOneOf(t, final.hoped.words))

/** "হামলা করবে, এটা অবান্তর": what a pronoun takes up is judged, not announced. */
const isTakenUp = ({ scene, pack, found, next }: Clause): boolean =>
  isOneOf(next?.kind === 'punct' ? scene.tokens[found.end + 1] : next, pack.events.thingPronouns)

/** "আশা করি, ভোটাররা ভোট দেবেন": the verb before hopes for it. */
const isHopedBefore = ({ scene: { tokens }, final, found }: Clause): boolean => {
  const verb = lastWhere(tokens, { from: 0, to: found.match.from }, isFinite)
  return verb > 0 && isOneOf(tokens[verb - 1], final.hoped.words)
}

/** "আমাদের দাবি, উপাচার্য পদত্যাগ করবেন": the noun that opens it asks for it; "তিনি দাবি করেন, …" holds it to be so. */
const isAskedBefore = ({ scene: { tokens }, final, found }: Clause): boolean =>
  tokens
    .slice(0, found.match.from)
    .some(
      (t, i) =>
        isOneOf(t, final.askedFor) &&
        t.features.case === undefined &&
        opening.has(tokens[i + 1]?.norm ?? ''),
    )

const opening: ReadonlySet<string> = new Set([',', ':', '—', '–', '-'])

/** "যাদের ভোট দেবে, তারাই নির্বাচিত হবে", "কে কাকে ভোট দেবেন": nobody in particular is meant. */
const isOfWhomever = ({ scene: { tokens }, final, found: { from, match } }: Clause): boolean => {
  const comma = lastWhere(tokens, { from, to: match.from }, (t) => t.norm === ',')
  return tokens
    .slice(Math.max(from, comma + 1), match.from)
    .some((t) => final.whomever.includes(t.norm))
}

/**
 * "আপনারা দাবি জানান", "আপনি ক্ষমা চাইবেন", "আপনি … প্রত্যাহার করবেন এবং ক্ষমা চাইবেন": the honoured present and the future are requests as
 * well.
 */
export const isAddressed = ({ scene, pack, final, found, last }: Clause): boolean => {
  const { tokens } = scene
  const { aspect, tense, honorific } = last?.features ?? {}
  if (honorific !== true || !(aspect === 'simple' || tense === 'fut')) return false
  const verb = found.from - 2
  const goesOn =
    isOneOf(tokens[found.from - 1], pack.events.conjunctions) &&
    tokens[verb]?.features.honorific === true &&
    tokens[verb].features.tense === tense
  const from = goesOn ? clauseStart(scene, verb, pack) : found.from
  return tokens.slice(from, found.end).some((t) => final.addressed.includes(t.norm))
}
