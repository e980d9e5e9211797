import type { Change, Evidence } from '../../core/dossier.ts'
import type { Edtf, Reading } from '../../core/reading.ts'

interface Line {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

interface Order {
  readonly readings: readonly Reading[]
  readonly published: (reading: Reading) => Edtf | null
}

/** What each report added, in the order of publication: lines that no earlier report gives; revised ones it adds to. */
export const changesOf = (
  lines: readonly Line[],
  { readings, published }: Order,
): readonly Change[] => {
  const order = [...readings].sort(
    (a, b) => compareText(key(published(a)), key(published(b))) || (a.id < b.id ? -1 : 1),
  )
  const rank = new Map(order.map((r, i) => [r.id, i]))
  const first = (line: Line): number =>
    Math.min(...line.evidence.map((e) => rank.get(e.report) ?? Infinity))
  return order.map((reading, i) => ({
    report: reading.id,
    added: lines.filter((l) => first(l) === i).map((l) => l.id),
    revised: lines
      .filter((l) => first(l) < i && l.evidence.some((e) => e.report === reading.id))
      .map((l) => l.id),
    withdrawn: [],
  }))
}

const key = (edtf: Edtf | null): string => edtf ?? '9999'

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0
