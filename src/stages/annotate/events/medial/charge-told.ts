import type { Statement } from '../../../../core/reading.ts'
import type { VerbMedialPart } from '../../../../lang/contract/events.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isHarm } from '../final/alleged.ts'
import { isSmall } from '../../medial/small-words.ts'
import { ingForm } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/**
 * "According to the indictment, he shot two guards", "alleged that police shot them", "prosecutors say he shot them": a harm
 * that only a charge tells.
 */
export const isToldAsCharge = (
  { frame, modality, roles, unnamed = [] }: EventDraft,
  said: Statement | undefined,
  { events: { medial }, text }: LanguagePack,
): boolean => {
  if (!medial || !said || modality !== 'actual' || !isHarm(frame.sense)) return false
  // That somebody died is no charge.
  if (frame.sense === 'die' || frame.sense === 'be-injured') return false
  const charges = text.tokens(said.cue?.text ?? '').some((t) => isOneOf(t, medial.small.charging))
  return (
    isChargePaper(said, medial) ||
    // That somebody was shot is known; who did it is what prosecutors have to prove.
    (wordsOf(said).some((word) => medial.accusers.includes(word)) &&
      [...roles, ...unnamed].some((r) => r.role === 'agent')) ||
    ((said.stance === 'accuses' || said.stance === 'claims') && charges)
  )
}

/** "the indictment", "the case statement" */
export const isChargePaper = (
  said: Statement,
  { casePapers, chargePapers }: VerbMedialPart,
): boolean => {
  const words = wordsOf(said)
  return (
    [words, words.slice(1)].some((w) => casePapers.includes(w.join(' '))) ||
    words.some((word) => chargePapers.includes(word))
  )
}

const wordsOf = ({ source }: Statement): readonly string[] =>
  source?.text.toLowerCase().split(' ') ?? []

/** "About 50 students reportedly attacked the hostel": a harm that the outlet only heard of. */
export const isOnlyHeard = (
  { frame, modality, span }: EventDraft,
  { tokens }: Scene,
  pack: LanguagePack,
): boolean => {
  if (!pack.events.medial || modality !== 'actual' || !isHarm(frame.sense)) return false
  const at = tokens.findIndex((t) => t.start >= span.start)
  const chain = tokens.slice(0, at).findLastIndex((t) => t.pos !== 'AUX' && t.pos !== 'ADV')
  return tokens.slice(chain + 1, at).some((t) => isSmall(pack, 'reportedly', t.norm))
}

/** "pressed demands on raising pay, removing the fee and appointing a board": what is listed in what somebody asks for. */
export const isListedDemand = (
  { span, modality }: EventDraft,
  said: Statement | undefined,
  { tokens }: Scene,
): boolean => {
  const at = tokens.findIndex((t) => t.start >= span.start)
  const [before, verb] = [tokens[at - 1], tokens[at]]
  return (
    modality === 'actual' &&
    said?.stance === 'demands' &&
    said.content.at.start < span.start &&
    verb !== undefined &&
    ingForm(verb) &&
    (before?.norm === ',' || before?.pos === 'CCONJ')
  )
}
