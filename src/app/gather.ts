import type { Reading } from '../core/reading.ts'
import type { Intake, RefusedIntake, ReportIntake } from '../intake/intake.ts'
import { toOriginal } from '../intake/original.ts'
import type { ReportStore } from '../pipeline/ports.ts'
import { readingKey, readOriginal } from './build.ts'
import type { Kit } from './defaults.ts'

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

/**
 * Reads reports as they come. With a store, each report is kept in one transaction and a reading that
 * the same program made of the same bytes is taken from it; the store's other reports join in.
 */
export const gather = async (items: AsyncIterable<Intake>, options: Options): Promise<Gathered> => {
  const { kit, store } = options
  const key = readingKey(kit)
  const readings = new Map<string, Reading>()
  const originals = new Map<string, string>()
  const refused: RefusedIntake[] = []
  let reused = 0
  const take = async (item: ReportIntake): Promise<void> => {
    const original = toOriginal(item)
    const id = readings.has(original.id)
      ? `${original.id}#${original.sha256.slice(0, 8)}`
      : original.id
    if (readings.has(id)) return
    const named = { ...original, id }
    const known = await store?.findReading(id, original.sha256, key)
    const reading = known ?? readOriginal(named, kit)
    if (known) reused++
    else if (store) {
      const { bytes, given, mediaType } = item
      await store.put({
        report: {
          id,
          sha256: original.sha256,
          bytes,
          given,
          ...(mediaType ? { mediaType } : {}),
        },
        reading,
        key,
      })
    }
    readings.set(id, reading)
    originals.set(id, named.text)
    options.onReport?.(id, readings.size)
    await breathe()
  }
  for await (const item of items) {
    if (item.kind === 'refused') refused.push(item)
    else await take(item)
  }
  for (const stored of (await store?.reports()) ?? []) {
    if (!readings.has(stored.id)) await take({ kind: 'report', ...stored })
  }
  return { readings: [...readings.values()], originals, refused, reused }
}

/** Lets signals and the progress line through between two reports. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
