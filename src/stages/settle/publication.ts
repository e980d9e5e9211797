import type { Settlement } from '../../core/dossier.ts'
import { evidenceAt } from '../../core/evidence.ts'
import type { Edtf, Reading } from '../../core/reading.ts'
import { addDays, dayOf, firstDay } from '../../values/day.ts'

/** Days within which a bare weekday is taken to be near the story's dated reports. */
const nearDays = 10

interface Bound {
  /** Newest calendar date that the story proves to be past. */
  readonly day: Edtf
  readonly report: string
  readonly words: string
}

/** Newest dated link or complete date in the story: no report of it can be older than what it links to. */
export const newestKnown = (readings: readonly Reading[]): Bound | null => {
  const bounds = readings.flatMap((reading): Bound[] => [
    ...reading.removed.flatMap((r) =>
      (r.links ?? []).flatMap((l) =>
        l.date ? [{ day: l.date, report: reading.id, words: `linked ${l.date}` }] : [],
      ),
    ),
    ...(reading.published?.certainty === 'stated'
      ? [
          {
            day: firstDay(reading.published.edtf),
            report: reading.id,
            words: `published ${reading.published.edtf}`,
          },
        ]
      : []),
    ...reading.dates.flatMap((d) =>
      d.certainty === 'stated' &&
      d.edtf &&
      dayOf(d.edtf) &&
      d.anchor === 'published' &&
      d.timex.type === 'DATE'
        ? [{ day: d.edtf, report: reading.id, words: `stated ${d.edtf}` }]
        : [],
    ),
  ])
  const days = bounds.filter((b) => dayOf(b.day) !== null)
  return days.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

/**
 * Publication of a report whose year is open: the earliest of its candidates that is not before the
 * newest date that the story proves.
 */
export const settleYear = (
  reading: Reading,
  bound: Bound | null,
  originals: ReadonlyMap<string, string>,
): Settlement | null => {
  const { published } = reading
  if (!published || published.certainty !== 'unknown' || !published.candidates || !bound)
    return null
  const day = published.candidates.find((candidate) => candidate >= bound.day)
  if (!day) return null
  const raw = published.raw
  return {
    report: reading.id,
    path: 'published',
    edtf: published.edtf.includes('/') ? `${day}/${addDays(day, 1)}` : day,
    basis: [...published.basis, bound.words],
    evidence: raw ? [evidenceAt(originals.get(reading.id) ?? '', { report: reading.id, raw })] : [],
  }
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
  const floor = newestKnown([reading])?.day ?? '0000'
  const options = dated.flatMap(({ report, day }) =>
    nearest(day, weekday)
      .filter((d) => d >= floor)
      .map((d) => ({ report, day: d, from: day })),
  )
  const best = options.sort(
    (a, b) => gap(a.day, a.from) - gap(b.day, b.from) || (a.day < b.day ? -1 : 1),
  )[0]
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
