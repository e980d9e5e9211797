import { createRequire } from 'node:module'
import type { Build, Made } from '../core/dossier.ts'
import { sha256Text } from '../core/ids.ts'
import type { Reading } from '../core/reading.ts'
import type { Original } from '../pipeline/board.ts'
import { batchLine, packs, reportLine } from './defaults.ts'
import type { Kit } from './defaults.ts'

const require = createRequire(import.meta.url)

/** Version of the program, from its manifest. */
export const programVersion = (require('../../package.json') as { version: string }).version

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

/** Reads one original. */
export const readOriginal = (original: Original, kit: Kit): Reading =>
  reportLine.run({ original }, kit.tools).reading

/**
 * Builds dossiers from readings.
 *
 * @param originals decoded texts by report id, which evidence is cut from.
 * @param onStage called with the name of each stage as it begins.
 */
export const buildDossiers = (
  readings: readonly Reading[],
  originals: ReadonlyMap<string, string>,
  { kit, onStage }: { readonly kit: Kit; readonly onStage?: (name: string) => void },
): Build => {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const board = batchLine.run({ readings: sorted, originals }, kit.tools, onStage)
  return {
    schema: 'shutro/build@1',
    made: madeBy(kit),
    readings: sorted,
    gate: board.gate,
    copies: board.copies,
    dossiers: board.dossiers,
  }
}
