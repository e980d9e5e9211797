import type { Statement } from '../../../../core/reading.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import { asking } from './governed.ts'

/**
 * "Otieno said the mayor worked hard and urged the police to look": who asks is who is read as saying so, and nobody else.
 *
 * @param around Statements that stand around the act.
 */
export const bySayer = (draft: EventDraft, around: readonly Statement[]): EventDraft => {
  const { start } = draft.span
  const said = around.find(
    ({ source, cue }) =>
      source !== null && cue !== null && cue.at.start <= start && start < cue.at.end,
  )
  const source = said?.source?.at
  if (!source || draft.passive || !asking.has(draft.frame.sense)) return draft
  if (source.paragraph !== said.cue?.at.paragraph) return draft
  // "Otieno said he was sad and urged": he does; nor is a body anybody else than its people.
  const isSayer = ({ role, span, mention }: RoleDraft): boolean =>
    role !== 'agent' ||
    mention?.kind !== 'person' ||
    span.start !== mention.at.start ||
    (span.start < source.end && source.start < span.end)
  return {
    ...draft,
    roles: draft.roles.filter(isSayer),
    ...(draft.unnamed ? { unnamed: draft.unnamed.filter(isSayer) } : {}),
  }
}
