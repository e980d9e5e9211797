import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Place } from './found.ts'
import { isOfficial } from './no-deed.ts'

type Told = Pick<Place, 'scene' | 'final' | 'found'>

/**
 * True for an act that the words charge somebody with or only suspect: "… হত্যা করেছে বলে অভিযোগ", "পরিবারের অভিযোগ, … তুলে নিয়ে
 * গেছে", "ইন্টারনেট বন্ধ করে গণহত্যার অভিযোগে".
 */
export const isAlleged = (told: Told): boolean =>
  isSaidToBe(told) ||
  leadsToCharge(told) ||
  leadsToAlleged(told) ||
  isBehindCharge(told) ||
  isThought(told) ||
  isInList(told)

/** "হত্যার উসকানি, … আসামি করাসহ ৫টি অভিযোগ।": a sentence without a verb that lists charges. */
const isInList = ({ scene: { tokens }, final: { alleged } }: Told): boolean =>
  isOneOf(
    tokens.findLast((t) => t.kind === 'word'),
    alleged.charges,
  ) && !tokens.some((t) => isFinite(t))

/** "তিনি ভেবেছিলেন হাদি মারা গেছেন" */
const isThought = ({ scene: { tokens }, final: { alleged }, found }: Told): boolean =>
  isOneOf(tokens[found.from - 1], alleged.thinking)

/** "হামলা করেছে বলে অভিযোগ", "মারা গেছেন বলে ধারণা করা হচ্ছে": what is quoted as a charge or a guess. */
const isSaidToBe = ({ scene: { tokens }, final: { alleged }, found }: Told): boolean => {
  const comma = tokens[found.end]?.norm === ',' ? 1 : 0
  const next = tokens[found.end + comma]
  if (isOneOf(next, alleged.guesses) && comma === 0) return true
  return (
    isOneOf(next, alleged.quoting) &&
    clauseFrom(tokens, found.end + comma + 1).some(isCharge(alleged))
  )
}

/** "চুক্তি লঙ্ঘন করে হামলা চালিয়েছে বলে অভিযোগ": a participle is charged with the act that it leads to. */
const leadsToAlleged = ({ scene, final, found }: Told): boolean => {
  const { tokens } = scene
  if (tokens[found.end - 1]?.features.nonFinite !== 'conj') return false
  if (isOfficial(found.match.row.sense)) return false
  const main = tokens.findIndex((t, i) => i >= found.end && (isFinite(t) || t.kind === 'punct'))
  const between = tokens.slice(found.end, main)
  if (!isFinite(tokens[main]) || between.some((t) => t.features.nonFinite === 'verbal-noun'))
    return false
  return isSaidToBe({ scene, final, found: { ...found, end: main + 1 } })
}

const isCharge =
  ({ charges, guesses }: VerbFinalPart['alleged']) =>
  (token: Token): boolean =>
    isOneOf(token, charges) || isOneOf(token, guesses)

const isChargeWord = onceAFormWith((token, { charges }: VerbFinalPart['alleged']) =>
  isOneOf(token, charges),
)

const isPaper = onceAFormWith((token, { papers }: VerbFinalPart['alleged']) =>
  isOneOf(token, papers),
)

/** Words up to the next mark, as many as a charge stands within. */
const clauseFrom = (tokens: readonly Token[], from: number): readonly Token[] => {
  const ahead = tokens.slice(from, from + reach)
  const mark = ahead.findIndex((t) => t.kind === 'punct')
  return ahead.slice(0, mark === -1 ? undefined : mark)
}

/** Words behind an act among which its charge is looked for. */
const reach = 8

/** "জিম্মি করে চাঁদা দাবির অভিযোগ উঠেছে", "গণহত্যার দায়ে করা মামলায়": the participle tells a part of what somebody is charged with. */
const leadsToCharge = ({ scene: { tokens }, final, found }: Told): boolean => {
  const { nonFinite, case: ending } = tokens[found.end - 1]?.features ?? {}
  const { sense } = found.match.row
  if (nonFinite !== 'conj' && !(nonFinite === 'verbal-noun' && ending === 'gen')) return false
  if (isOfficial(sense) || !isHostile(sense)) return false
  const from = nonFinite === 'conj' ? found.end : found.end - 1
  const main = tokens.findIndex((t, i) => i >= found.end && (isFinite(t) || t.norm === ','))
  const between = tokens.slice(from, main === -1 ? undefined : main)
  const known = between.findIndex(
    (t, i) => i > 0 && isOneOf(t, final.known) && !isOneOf(t, final.alleged.guilt),
  )
  const until = known === -1 ? between.length : known
  return between.slice(0, until).some((t, i) => {
    // "হত্যার উসকানিসহ ৫ অভিযোগে": as many as are listed.
    const of = between[i - 1]?.kind === 'number' ? between[i - 2] : between[i - 1]
    const listed = of !== between[i - 1] && final.along.includes(of?.norm ?? '')
    if ((of?.features.case !== 'gen' && !listed) || t.features.case === 'gen') return false
    if (isOneOf(t, final.alleged.charges)) return true
    return (
      isOneOf(t, final.alleged.guilt) &&
      between.slice(i).some((c) => isOneOf(c, final.alleged.cases))
    )
  })
}

/** "পরিবারের অভিযোগ, …", "অভিযোগ করেন, …", "এজাহারে বলা হয়, …": the charge that opens what follows. */
const isBehindCharge = ({ scene, final, found }: Told): boolean => {
  const { tokens } = scene
  for (let i = 0; i < found.match.from; i++)
    if (opensCharge(tokens, i, final.alleged)) return found.match.row.sense !== 'charge'
  const { sense } = found.match.row
  return opensPaper(scene, final, found.match.from) && !isOfficial(sense)
}

const opensCharge = (
  tokens: readonly Token[],
  at: number,
  alleged: VerbFinalPart['alleged'],
): boolean => {
  const token = tokens[at]
  if (!token || token.features.case !== undefined) return false
  // "পুলিশের ধারণা, …"
  if (isOneOf(token, alleged.guesses) && tokens[at + 1]?.norm === ',') return true
  if (!isChargeWord(token, alleged)) return false
  const ahead = tokens.slice(at + 1, at + 1 + telling)
  const stop = ahead.findIndex((t) => t.pos !== 'VERB')
  return [',', ':', 'যে'].includes(ahead[stop]?.norm ?? '')
}

/** Most verbs between a charge and the comma behind: "অভিযোগ করে বলা হয়েছে,". */
const telling = 5

/** True where a paper of a charge tells what follows in the sentence, up to the token at `end`: "এজাহার অনুযায়ী", "অভিযোগপত্রে বলা হয়". */
export const opensPaper = (
  { tokens }: Scene,
  { alleged }: VerbFinalPart,
  end = tokens.length,
): boolean =>
  tokens.some((t, i) => {
    if (i >= end || !(isPaper(t, alleged) || isChargeWord(t, alleged))) return false
    const next = tokens[i + 1]
    if (next && alleged.by.includes(next.norm)) return true
    // "মামলার অভিযোগ থেকে জানা গেছে, …"
    if (alleged.whence.includes(`${next?.norm} ${tokens[i + 2]?.norm}`)) return true
    if (t.features.case !== 'loc') return false
    const ahead = tokens.slice(i + 1, i + 1 + telling)
    const stop = ahead.findIndex((a) => a.pos !== 'VERB' && !isOneOf(a, alleged.tells))
    return stop > 0 && [',', ':', 'যে'].includes(ahead[stop]?.norm ?? '')
  })

/** An act of force or of restraint. */
export const isHostile = (sense: Sense): boolean =>
  ['ASSAULT', 'COERCE', 'SANCTION'].includes(senseRow(sense).plover ?? '')

/** What a charge can be of; what courts and police did about it is no part of it. */
export const isHarm = (sense: Sense): boolean =>
  (isHostile(sense) && !isOfficial(sense)) || sense === 'die' || sense === 'be-injured'
