import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildDossiers, readOriginal } from '../src/app/build.ts'
import { loadKit } from '../src/app/defaults.ts'
import type { Build } from '../src/core/dossier.ts'
import type { Reading } from '../src/core/reading.ts'
import { toOriginal } from '../src/intake/original.ts'

/** The kit that all tests share. */
export const kit = loadKit()

/** Files of a folder with its subfolders, by their path in it. */
export const filesOf = (folder: string): readonly (readonly [id: string, bytes: Uint8Array])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile() && !name.endsWith('.md'))
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name))])

/** A build of files, with the decoded originals. */
export const buildOf = (
  files: readonly (readonly [id: string, bytes: Uint8Array])[],
): { readonly build: Build; readonly originals: ReadonlyMap<string, string> } => {
  const all = files.map(([id, bytes]) => toOriginal({ kind: 'report', id, bytes, given: {} }))
  const originals = new Map(all.map((o) => [o.id, o.text]))
  return {
    build: buildDossiers(
      all.map((o) => readOriginal(o, kit)),
      originals,
      kit,
    ),
    originals,
  }
}

/** The reading of one text. */
export const readText = (text: string, given: { readonly published?: string } = {}): Reading =>
  readOriginal(
    toOriginal({ kind: 'report', id: 'test', bytes: new TextEncoder().encode(text), given }),
    kit,
  )

/** A value that a test cannot go on without. */
export const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('a value was expected')
  return value
}

/** The shared folder beside the project, when it is there. */
export const shared = path.join(import.meta.dirname, '..', '..', 'shared')
