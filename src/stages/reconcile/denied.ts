import type { StoryEvent, View } from './view.ts'

/** "Bangkok denied the claim that a truce had been agreed": an act behind a denial in its sentence is what is denied. */
export const isDenied = (view: View, { reading, event, statement }: StoryEvent): boolean => {
  if (statement?.stance === 'denies' || statement?.stance === 'declines') return true
  const pack = view.tools.pack(reading.language)
  if (pack?.events.order !== 'verb-medial') return false
  const text = reading.paragraphs[event.at.paragraph]?.text ?? ''
  return view.events.some(
    ({ reading: other, event: { sense, polarity, at } }) =>
      other === reading &&
      (sense === 'deny' || sense === 'reject') &&
      polarity === 'positive' &&
      at.paragraph === event.at.paragraph &&
      at.end <= event.at.start &&
      event.at.start - at.end < reach &&
      !/[.;!?]\s/u.test(text.slice(at.end, event.at.start)),
  )
}

/** UTF-16 units between a denial and what it denies. */
const reach = 90
