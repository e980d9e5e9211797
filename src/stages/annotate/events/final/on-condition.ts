import { senseRow } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf, lastWhere } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Place } from './found.ts'

interface Clause extends Pick<Place, 'scene' | 'pack' | 'final' | 'found'> {
  readonly last: Token | undefined
  readonly next: Token | undefined
}

/**
 * "যদি … করে", "করার শর্তে", "যদি দেখেন অনেকে অভিযোগ করেছে": up to the comma that ends the condition; "কেউ যদি … পারে, তবে …
 * করবেন": what is still to come hangs on any condition before it.
 */
export const hangsOnIf = (clause: Clause): boolean => {
  const { scene, pack, final, found, last } = clause
  const { tokens } = scene
  if (isOfWhatIsAsked(clause)) return false
  const comma = lastWhere(tokens, { from: 0, to: found.match.from }, (t) => t.norm === ',')
  const happened = isFinite(last) && last?.features.tense !== 'fut'
  if (isBeforeThen(clause)) return true
  const isOpen = last?.features.tense === 'fut' || opensThen(clause)
  const from = isOpen ? 0 : Math.min(found.from, comma + 1)
  return (
    tokens.slice(from, found.end + 1).some((t) => pack.events.conditional.includes(t.norm)) ||
    (!happened && tokens.slice(found.from, found.end + 1).some((t) => final.terms.includes(t.norm)))
  )
}

/** "যদি বৃষ্টি হয় তাহলে খেলা পেছানোর অনুরোধ জানিয়েছে": what is asked for hangs on the condition, the asking does not. */
const isOfWhatIsAsked = ({ scene: { tokens }, pack, final, found }: Clause): boolean => {
  const { from, match, end } = found
  const then = lastWhere(tokens, { from, to: match.from }, (t) => isOneOf(t, final.then))
  const before = tokens[match.from - 1]
  const told = tokens.slice(end - 1).find((t) => isFinite(t))?.features
  return (
    senseRow(match.row.sense).plover === 'REQUEST' &&
    then > 0 &&
    before?.features.case === 'gen' &&
    !isOneOf(tokens[end], final.then) &&
    !tokens.slice(then, match.from).some((t) => pack.events.conditional.includes(t.norm)) &&
    (told?.aspect === 'perf' || told?.tense === 'past' || told?.tense === 'pqp')
  )
}

/** "যদি কেউ … হারায়, … বা দণ্ডিত হয় তাহলে": the condition goes on up to what follows from it. */
const opensThen = ({ scene: { tokens }, final, found, next }: Clause): boolean =>
  isOneOf(next?.norm === ',' ? tokens[found.end + 1] : next, final.then)

/** "কেউ আগেই ভোট দিয়েছেন, তাহলে আপত্তি তোলা যাবে": what follows from it shows that it is a condition; words that are quoted may begin so. */
const isBeforeThen = ({ scene: { tokens }, final, found, next }: Clause): boolean =>
  next?.norm === ',' &&
  isOneOf(tokens[found.end + 1], final.thenOnly) &&
  isFinite(tokens[found.end - 1]) &&
  !isSpoken(senseRow(found.match.row.sense).plover)

const isSpoken = (plover: string | null): boolean =>
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'].includes(plover ?? '')

/** "… করলেই এটি কার্যকর হবে": a conditional verb before it in the sentence. */
export const hasCondition = (scene: Scene, verb: number): boolean =>
  scene.tokens.slice(0, verb).some((t) => t.features.nonFinite === 'cond')
