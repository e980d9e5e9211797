import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

type Told = Pick<Place, 'scene' | 'pack' | 'final' | 'found'>

/** "গুলি করে হত্যার ঘটনা অস্বীকার করে": what is denied right behind is not told as done. */
export const isDenied = ({ scene, final, found }: Told): boolean => {
  const behind = scene.tokens.slice(found.end, found.end + denialReach)
  const mark = behind.findIndex((t) => t.kind === 'punct')
  const clause = behind.slice(0, mark === -1 ? undefined : mark)
  return clause.some((t, i) => isOneOf(t, final.denials) && isOneOf(clause[i - 1], final.charges))
}

/** Words behind an act among which its denial is looked for. */
const denialReach = 6

/** Acts that people ask of those in power. */
const official: ReadonlySet<Sense> = new Set([
  'arrest',
  'investigate',
  'release',
  'bail',
  'expel',
  'sentence',
  'ban',
  'seize',
  'charge',
  'sanction',
])

/** True for an act of courts, police or governments. */
export const isOfficial = (sense: Sense): boolean => official.has(sense)

/** "তাঁকে গ্রেপ্তার করে শাস্তির দাবি জানিয়েছেন": the participle tells a part of what is asked for. */
export const isAskedFor = ({ scene: { tokens }, final, found }: Told): boolean => {
  if (!isOfficial(found.match.row.sense)) return false
  const main = tokens.findIndex((t, i) => i >= found.end && isFinite(t))
  return tokens
    .slice(found.end, main === -1 ? undefined : main)
    .some(
      (t, i) => isOneOf(t, final.askedFor) && tokens[found.end + i - 1]?.features.case === 'gen',
    )
}

/** "সই করেও লাভ নেই", "শুধু সই করে শান্তি আসে না": a participle before what is never so tells of no act. */
export const leadsNowhere = ({ scene: { tokens }, pack, final, found }: Told): boolean => {
  const main = tokens.findIndex((t, i) => i >= found.end && (isFinite(t) || isAbsence(t, final)))
  const verb = tokens[main]
  if (!verb) return false
  return (
    isAbsence(verb, final) ||
    (verb.features.aspect === 'simple' && isOneOf(tokens[main + 1], pack.events.negators))
  )
}

/** A negator that is the whole predicate: নেই. */
const isAbsence = ({ norm }: Token, { absent }: Told['final']): boolean => absent.includes(norm)

/** "… ঘটেছে বলে আমার জানা নেই": nobody says that it happened. */
export const isUnknown = (
  { tokens }: Told['scene'],
  { alleged, absent, knowledge }: Told['final'],
  end: number,
): boolean => {
  if (!isOneOf(tokens[end], alleged.quoting)) return false
  const at = tokens.findIndex((t, i) => i > end && i < end + 5 && knowledge.includes(t.norm))
  return at !== -1 && absent.includes(tokens[at + 1]?.norm ?? '')
}
