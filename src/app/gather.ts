import type { Reading } from '../core/reading.ts'
import type { Intake, RefusedIntake, ReportIntake } from '../intake/intake.ts'
import { toOriginal } from '../intake/original.ts'
import type { Original } from '../pipeline/board.ts'
import type { ReportStore, StoredReport } from '../pipeline/ports.ts'
import { inBatches } from './batches.ts'
import { readTogether } from './build.ts'
import type { Kit } from './defaults.ts'
import { beginSightings } from './furniture.ts'

/** Readings with the decoded texts that their offsets refer to. */
export interface Gathered {
  readonly readings: readonly Reading[]
  readonly originals: ReadonlyMap<string, string>
  readonly refused: readonly RefusedIntake[]
  /** Reports whose stored reading was still good. */
  readonly reused: number
}

interface Options {
  readonly kit: Kit
  readonly store?: ReportStore | undefined
  readonly onReport?: (id: string, count: number) => void
}

/** A report that came in, under the id that it has in this batch. */
interface Item {
  /** Null without a store: nobody needs the bytes again. */
  readonly intake: ReportIntake | null
  readonly original: Original
}

/**
 * Takes reports as they come, looks at all for what recurs around them, then reads each. With a store,
 * each report is kept in one transaction and a reading that the same program made of the same bytes, with
 * the same furniture, is taken from it; the store's other reports join in. Readings come in the order of the
 * reports, but in each batch those of the store first.
 */
export const gather = async (
  intake: AsyncIterable<Intake>,
  options: Options,
): Promise<Gathered> => {
  const { kit, store } = options
  const items = new Map<string, Item>()
  const refused: RefusedIntake[] = []
  const sightings = beginSightings(kit)
  const take = async (item: ReportIntake): Promise<void> => {
    const original = toOriginal(item)
    const id = items.has(original.id)
      ? `${original.id}#${original.sha256.slice(0, 8)}`
      : original.id
    if (items.has(id)) return
    const named = { ...original, id }
    items.set(id, { intake: store ? item : null, original: named })
    sightings.see(named)
    await breathe()
  }
  for await (const item of intake) {
    if (item.kind === 'refused') refused.push(item)
    else await take(item)
  }
  for (const stored of (await store?.reports()) ?? []) {
    if (!items.has(stored.id)) await take({ kind: 'report', ...stored })
  }
  const { table, keyOf } = sightings.done()
  const originals = new Map([...items].map(([id, { original }]) => [id, original.text]))
  const readings: Reading[] = []
  const add = (reading: Reading): void => {
    readings.push(reading)
    options.onReport?.(reading.id, readings.length)
  }
  let reused = 0
  for (const batch of inBatches([...items.values()].map(({ original }) => original))) {
    const fresh: Original[] = []
    for (const original of batch) {
      const { id, sha256 } = original
      const known = await store?.findReading(id, sha256, keyOf(id))
      if (known) {
        reused++
        add(known)
      } else fresh.push(original)
    }
    const onFault = (fault: unknown, index: number): void => {
      const { id } = fresh[index] as Original
      // What one report does to us may not cost the others.
      refused.push({ kind: 'refused', id, code: defectCode, reason: ourFault(fault) })
      originals.delete(id)
    }
    for (const reading of readTogether(fresh, kit, { furniture: table, onFault })) {
      const { id } = reading
      const item = items.get(id)
      if (store && item?.intake) {
        const report = reportOf(item.intake, item.original)
        await store.put({ report, reading, key: keyOf(id) })
      }
      add(reading)
    }
    await breathe()
  }
  return { readings, originals, refused, reused }
}

/** The code under which a report is refused that we fail at. */
export const defectCode = 'E_DEFECT'

const ourFault = (fault: unknown): string =>
  `a defect of ours: ${fault instanceof Error ? fault.message : String(fault)}`

const reportOf = (
  { bytes, given, mediaType }: ReportIntake,
  { id, sha256 }: Original,
): StoredReport => ({ id, sha256, bytes, given, ...(mediaType ? { mediaType } : {}) })

/** Lets signals and the progress line through between two reports or batches. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
