import { sha256Text } from '../core/sha256.ts'
import type { Reading } from '../core/reading.ts'
import type { Original } from '../pipeline/board.ts'
import { blocksOf } from '../pipeline/furniture.ts'
import type { FurnitureTable } from '../pipeline/furniture.ts'
import { sightingOf } from '../stages/clean/furniture/sighting.ts'
import type { Sighting } from '../stages/clean/furniture/sighting.ts'
import { furnitureTable } from '../stages/clean/furniture/table.ts'
import { inBatches } from './batches.ts'
import { readingKey, readTogether } from './build.ts'
import { cleanOriginal } from './clean.ts'
import { packs } from './defaults.ts'
import type { Kit } from './defaults.ts'

/** What a first pass over a batch saw: the table, and the key of a reading that was made with it. */
export interface FirstPass {
  readonly table: FurnitureTable
  readonly keyOf: (id: string) => string
}

/** A first pass that sees one report after the other. */
export interface Sightings {
  readonly see: (original: Original) => void
  readonly done: () => FirstPass
}

/** Begins the first pass over a batch: cleans each report by itself and notes what stands around it. */
export const beginSightings = (kit: Kit): Sightings => {
  const sightings: Sighting[] = []
  return {
    see: (original) => {
      const sighting = sightingOf(cleanOriginal(original, kit), packs)
      if (sighting) sightings.push(sighting)
    },
    done: () => {
      const table = furnitureTable(sightings)
      const outlets = new Map(sightings.map(({ report, outlet }) => [report, outlet]))
      const key = readingKey(kit)
      return {
        table,
        // Only what can change this report's reading is in its key: the forms of its outlet's blocks.
        keyOf: (id) => {
          const blocks = blocksOf(table, outlets.get(id) ?? null)
          if (blocks === null) return key
          const forms = Object.entries(blocks).map(([print, { form }]) => [print, form])
          return sha256Text(JSON.stringify([key, forms]))
        },
      }
    },
  }
}

/** The furniture of a batch. */
export const furnitureOf = (originals: readonly Original[], kit: Kit): FurnitureTable => {
  const sightings = beginSightings(kit)
  for (const original of originals) sightings.see(original)
  return sightings.done().table
}

/** Reads a batch: one pass for its furniture, one for the readings. */
export const readBatch = (originals: readonly Original[], kit: Kit): readonly Reading[] => {
  const furniture = furnitureOf(originals, kit)
  return [...inBatches(originals)].flatMap((batch) => [...readTogether(batch, kit, { furniture })])
}
