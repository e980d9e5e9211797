import type { DateFinding, EventFinding, Mention, Report } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'

interface Found {
  readonly dates: readonly DateFinding[]
  readonly events: readonly EventFinding[]
}

/** UTF-16 units behind a name that may show it to be the name of something else. */
const beyond = 24

/**
 * "৩৮ বছরের জোকোভিচ": a length of time right before somebody's name is an age and no finding. Events keep their dates.
 *
 * @param aged the pack's pattern of such a length with what follows it.
 */
export const withoutAges = (
  { paragraphs }: Report,
  { dates, events }: Found,
  about: { readonly mentions: readonly Mention[]; readonly aged: RegExp },
): Found => {
  const isAge = ({ kind, at }: DateFinding): boolean => {
    if (kind !== 'duration') return false
    const text = paragraphs[at.paragraph]?.text ?? ''
    if (!about.aged.test(text.slice(at.start, at.end))) return false
    const bearer = about.mentions.find(
      (m) => m.kind === 'person' && m.at.paragraph === at.paragraph && isRightBehind(at, m.at),
    )
    return bearer !== undefined && about.aged.test(text.slice(at.start, bearer.at.end + beyond))
  }
  const kept = dates.flatMap((date, index) => (isAge(date) ? [] : [index]))
  if (kept.length === dates.length) return { dates, events }
  return {
    dates: kept.flatMap((index) => dates[index] ?? []),
    events: events.map((event) =>
      event.dateIndex === undefined
        ? event
        : { ...event, dateIndex: kept.indexOf(event.dateIndex) },
    ),
  }
}

const isRightBehind = (length: Span, name: Span): boolean => name.start === length.end + 1
