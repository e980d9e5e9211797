import type { SourceOf } from '../pages/reports.ts'
import { fatesIn } from './clean.ts'

/** Decoded originals by report id. */
export type Originals = ReadonlyMap<string, string>

/** Gives pages the original of a reading with the fate of each of its characters. */
export const sourcesIn =
  (originals: Originals): SourceOf =>
  (reading) => {
    const text = originals.get(reading.id)
    return text === undefined
      ? null
      : { text, fates: fatesIn({ text, mediaType: reading.mediaType }, reading) }
  }
