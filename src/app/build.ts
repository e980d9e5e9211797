import type { Build, Made } from '../core/dossier.ts'
import { sha256Text } from '../core/sha256.ts'
import type { Reading } from '../core/reading.ts'
import type { BatchBoard, Original } from '../pipeline/board.ts'
import { NO_FURNITURE } from '../pipeline/furniture.ts'
import type { FurnitureTable } from '../pipeline/furniture.ts'
import type { Tools } from '../pipeline/stage.ts'
import { batchLine, packs, reportLine } from './defaults.ts'
import type { Kit } from './defaults.ts'
import { programVersion } from './version.ts'

/** What makes results: program, stages, packs, knowledge and templates. */
export const madeBy = ({ knowledge, templates }: Kit): Made => ({
  program: programVersion,
  stages: Object.fromEntries(
    [...reportLine.stages, ...batchLine.stages].map((s) => [s.name, s.version]),
  ),
  packs: Object.fromEntries(packs.map((p) => [p.tag, p.version])),
  knowledge: knowledge.hash,
  templates: templates.hash,
  corrections: `sha256:${sha256Text('')}`,
})

/** Key of all that a reading depends on besides its bytes; a stored reading of another key is made anew. */
export const readingKey = (kit: Kit): string => {
  const { program, packs: languages, knowledge, templates } = madeBy(kit)
  const stages = reportLine.stages.map((s) => [s.name, s.version])
  return sha256Text(JSON.stringify([program, stages, languages, knowledge, templates]))
}

/** Reads one original; what recurs around its outlet's reports is told by `furniture`. */
export const readOriginal = (
  original: Original,
  kit: Kit,
  furniture: FurnitureTable = NO_FURNITURE,
): Reading => reportLine.run({ original, furniture }, kit.tools).reading

interface Together {
  readonly furniture?: FurnitureTable
  /** Takes what a stage threw at the original of an index, which has no reading then; without it, it is thrown in its place. */
  readonly onFault?: (fault: unknown, index: number) => void
}

/**
 * Reads a batch of originals: each stage over all of them before the next.
 *
 * @returns the readings in order.
 */
export const readTogether = function* (
  batch: readonly Original[],
  kit: Kit,
  { furniture = NO_FURNITURE, onFault }: Together = {},
): Generator<Reading> {
  const starts = batch.map((original) => ({ original, furniture }))
  for (const { reading } of reportLine.runAll(starts, kit.tools, onFault)) yield reading
}

/** One step of a build, so that a caller can show how far it is. */
export interface BuildStep {
  readonly name: string
  readonly run: () => void
}

/** A build in steps; `result` after the last. */
export interface BuildPlan {
  readonly steps: readonly BuildStep[]
  readonly result: () => Build
}

/**
 * Plans a build: a step for each stage from readings to dossiers.
 *
 * @param originals decoded texts by report id, which evidence is cut from.
 */
export const planBuild = (
  readings: readonly Reading[],
  originals: ReadonlyMap<string, string>,
  kit: Kit,
): BuildPlan => {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  let board: Partial<BatchBoard> = { readings: sorted, originals }
  const steps = batchLine.stages.map((stage) => ({
    name: stage.name,
    run: () => {
      board = {
        ...board,
        ...(stage.run as (input: unknown, tools: Tools) => Partial<BatchBoard>)(board, kit.tools),
      }
    },
  }))
  const result = (): Build => ({
    schema: 'shutro/build@1',
    made: madeBy(kit),
    readings: sorted,
    gate: board.gate ?? { lines: 0, dropped: 0 },
    copies: board.copies ?? [],
    dossiers: board.dossiers ?? [],
  })
  return { steps, result }
}

/** Builds dossiers from readings in one go. */
export const buildDossiers = (
  readings: readonly Reading[],
  originals: ReadonlyMap<string, string>,
  kit: Kit,
): Build => {
  const { steps, result } = planBuild(readings, originals, kit)
  for (const step of steps) step.run()
  return result()
}
