import type { Statement } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isHarm } from '../final/alleged.ts'
import { ingForm } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/** "According to the indictment, he shot two guards", "alleged that police shot them": a harm that only a charge tells. */
export const isToldAsCharge = (
  { frame, modality }: EventDraft,
  said: Statement | undefined,
  { events: { medial }, text }: LanguagePack,
): boolean => {
  if (!medial || !said || modality !== 'actual' || !isHarm(frame.sense)) return false
  // That somebody died is no charge.
  if (frame.sense === 'die' || frame.sense === 'be-injured') return false
  const papers = said.source?.text.toLowerCase().split(' ') ?? []
  const charges = text.tokens(said.cue?.text ?? '').some((t) => isOneOf(t, medial.small.charging))
  return (
    papers.some((word) => medial.chargePapers.includes(word)) ||
    ((said.stance === 'accuses' || said.stance === 'claims') && charges)
  )
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
