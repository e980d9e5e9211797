import type { EventFinding, Reading } from '../../core/reading.ts'
import type { StoryEvent, View } from './view.ts'

/** UTF-16 units between a toll and the sentence that tells when it was. */
const reach = 220

/**
 * Where a toll has no day of its own, the sentence right beside it that tells when "this accident" happened; undefined
 * where none or more than one does.
 */
export const occasionOf = (view: View, found: StoryEvent): StoryEvent | undefined => {
  if (found.date !== null || found.event.step !== 'toll/count') return undefined
  const near = view.events.filter(
    ({ reading, event, date }) =>
      reading === found.reading &&
      event.sense === 'occur' &&
      event.modality === 'actual' &&
      date !== null &&
      isBeside(reading, found.event, event),
  )
  return new Set(near.map(({ date }) => date)).size === 1 ? near[0] : undefined
}

const isBeside = (reading: Reading, toll: EventFinding, told: EventFinding): boolean => {
  if (told.at.paragraph === toll.at.paragraph)
    return told.at.start > toll.at.start && told.at.start - toll.at.end < reach
  const rest = (reading.paragraphs[toll.at.paragraph]?.text.length ?? 0) - toll.at.end
  return told.at.paragraph === toll.at.paragraph + 1 && rest + told.at.start < reach
}
