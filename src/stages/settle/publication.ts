import type { Settlement } from '../../core/dossier.ts'
import { evidenceAt } from '../../core/evidence.ts'
import type { Edtf, Reading } from '../../core/reading.ts'
import { addDays, dayOf, firstDay } from '../../values/day.ts'

/** Days within which a bare weekday is taken to be near the story's dated reports. */
const nearDays = 10

/** Days between a report and the nearest date that its story proves, beyond which its year stays open. */
const storyDays = 330
/** Years in which an open day is looked for: the window of digital news archives. */
const [windowFrom, windowTo] = [2000, 2030]

/** A whole calendar day that a report proves to belong to the story, and how. */
export interface Anchor {
  readonly day: Edtf
  readonly report: string
  readonly words: string
  readonly linked: boolean
}

/** Dated links, stated publications and whole dates of a story's reports. */
export const anchorsOf = (readings: readonly Reading[]): readonly Anchor[] =>
  readings.flatMap((reading): Anchor[] => [
    ...reading.removed.flatMap((r) =>
      (r.links ?? []).flatMap((l) =>
        l.date
          ? [{ day: l.date, report: reading.id, words: `linked ${l.date}`, linked: true }]
          : [],
      ),
    ),
    ...(reading.published && reading.published.certainty !== 'unknown'
      ? [
          {
            day: firstDay(reading.published.edtf),
            report: reading.id,
            words: `published ${reading.published.edtf}`,
            linked: false,
          },
        ]
      : []),
    ...reading.dates.flatMap((d) =>
      d.certainty === 'stated' &&
      d.edtf &&
      d.expression.kind === 'calendar' &&
      d.expression.year !== undefined &&
      dayOf(d.edtf)
        ? [{ day: d.edtf, report: reading.id, words: `stated ${d.edtf}`, linked: false }]
        : [],
    ),
  ])

/**
 * Publication of a report whose year is open: the candidate nearest to the dates that the story
 * proves, and not before what the report itself links to. Where links alone date the story, the
 * earliest candidate not before the newest of them.
 */
export const settleYear = (
  reading: Reading,
  anchors: readonly Anchor[],
  originals: ReadonlyMap<string, string>,
): Settlement | null => {
  const { published } = reading
  if (!published || published.certainty !== 'unknown') return null
  const usable = anchors.filter((a) => dayOf(a.day) !== null)
  const ownLinks = usable.filter((a) => a.linked && a.report === reading.id).map((a) => a.day)
  const floor = [...ownLinks].sort().at(-1) ?? '0000'
  const candidates = (published.candidates ?? yearsOf(published.edtf)).filter((c) => c >= floor)
  const best = usable.every((a) => a.linked)
    ? afterNewest(candidates, usable)
    : nearestTo(candidates, usable)
  if (!best) return null
  const raw = published.raw
  return {
    report: reading.id,
    path: 'published',
    edtf: published.edtf.includes('/') ? `${best.day}/${addDays(best.day, 1)}` : best.day,
    basis: [...published.basis, best.anchor.words],
    evidence: raw ? [evidenceAt(originals.get(reading.id) ?? '', { report: reading.id, raw })] : [],
  }
}

interface Choice {
  readonly day: Edtf
  readonly anchor: Anchor
}

const afterNewest = (candidates: readonly Edtf[], anchors: readonly Anchor[]): Choice | null => {
  const anchor = [...anchors].sort((a, b) => (a.day < b.day ? 1 : -1))[0]
  const day = anchor ? candidates.find((c) => c >= anchor.day) : undefined
  return anchor && day && gap(day, anchor.day) <= storyDays ? { day, anchor } : null
}

const nearestTo = (candidates: readonly Edtf[], anchors: readonly Anchor[]): Choice | null => {
  const choices = candidates.flatMap((day) => anchors.map((anchor) => ({ day, anchor })))
  const best = choices.sort(
    (x, y) => gap(x.day, x.anchor.day) - gap(y.day, y.anchor.day) || (x.day < y.day ? -1 : 1),
  )[0]
  return best && gap(best.day, best.anchor.day) <= storyDays ? best : null
}

/** Every year's day of an open `XXXX-12-05`. */
const yearsOf = (edtf: Edtf): readonly Edtf[] => {
  const rest = /^XXXX-(\p{Nd}{2}-\p{Nd}{2})/u.exec(edtf)?.[1]
  return rest === undefined
    ? []
    : Array.from({ length: windowTo - windowFrom + 1 }, (_, i) => `${windowFrom + i}-${rest}`)
}

/**
 * Publication of a report that gives only a bare weekday: that weekday nearest the story's dated
 * reports, told on the day itself or the next.
 */
export const settleWeekday = (
  reading: Reading,
  dated: readonly { readonly report: string; readonly day: Edtf }[],
  originals: ReadonlyMap<string, string>,
): Settlement | null => {
  if (reading.published) return null
  const index = reading.dates.findIndex((d) => d.edtf === null && weekdayOf(d) !== null)
  const finding = reading.dates[index]
  const weekday = finding ? weekdayOf(finding) : null
  if (!finding || weekday === null) return null
  const links = anchorsOf([reading])
    .filter((a) => a.linked)
    .map((a) => a.day)
  const floor = [...links].sort().at(-1) ?? '0000'
  const options = dated.flatMap(({ report, day }) =>
    nearest(day, weekday)
      .filter((d) => d >= floor && afterOwnDays(reading, d))
      .map((d) => ({ report, day: d, from: day })),
  )
  const cost = (o: (typeof options)[number]): number =>
    gap(o.day, o.from) + lateness(reading, o.day)
  const best = options.sort((a, b) => cost(a) - cost(b) || (a.day < b.day ? -1 : 1))[0]
  if (!best || gap(best.day, best.from) > nearDays) return null
  return {
    report: reading.id,
    path: 'published',
    edtf: `${best.day}/${addDays(best.day, 1)}`,
    basis: ['weekday', `nearest to ${best.report} (${best.from})`],
    evidence: [
      evidenceAt(originals.get(reading.id) ?? '', { report: reading.id, raw: finding.raw }),
    ],
  }
}

/** Days after a report's own newest date that cost nothing: papers link to what is a week old. */
const freshDays = 7

/** Half the days beyond that, from the newest link or weekday with date of the report itself; 0 when it has none. */
const lateness = (reading: Reading, day: Edtf): number => {
  const links = anchorsOf([reading])
    .filter((a) => a.linked && a.day <= day)
    .map((a) => a.day)
  const dates = reading.dates.flatMap((d) =>
    (d.candidates ?? []).filter((c) => c <= day && gap(c, day) <= aroundDays),
  )
  const newest = [...links, ...dates].sort().at(-1)
  return newest === undefined ? 0 : Math.max(0, gap(newest, day) - freshDays) / 2
}

/** Days around a publication in which a weekday with its date is looked for. */
const aroundDays = 100

/** A report is not older than a weekday with date that it tells of ("Wednesday, November 6"). */
const afterOwnDays = (reading: Reading, day: Edtf): boolean =>
  reading.dates.every((d) => {
    if (d.expression.kind !== 'calendar' || d.expression.direction === 'future') return true
    const near = (d.candidates ?? []).find((c) => gap(c, day) <= aroundDays)
    return near === undefined || near <= day
  })

const weekdayOf = (finding: Reading['dates'][number]): number | null => {
  const { expression } = finding
  if (
    expression.kind === 'calendar' &&
    expression.weekday !== undefined &&
    expression.day === undefined &&
    expression.direction !== 'future'
  )
    return expression.weekday
  if (
    expression.kind === 'relative' &&
    expression.weekday !== undefined &&
    (expression.amount ?? 0) <= 0
  )
    return expression.weekday
  return null
}

const gap = (left: Edtf, right: Edtf): number =>
  Math.abs(Date.parse(left) - Date.parse(right)) / 86_400_000

/** The last such weekday on or before a day, and the first after it. */
const nearest = (day: Edtf, weekday: number): readonly Edtf[] => {
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - (weekday % 7) + 7) % 7
  return [addDays(day, -back), addDays(day, 7 - back)]
}
