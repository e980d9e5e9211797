import { buildDossiers } from './app/build.ts'
import { readBatch } from './app/furniture.ts'
import { loadKit } from './app/defaults.ts'
import type { Kit } from './app/defaults.ts'
import type { Build } from './core/dossier.ts'
import { InvalidInput } from './core/errors.ts'
import type { Reading } from './core/reading.ts'
import { toOriginal } from './intake/original.ts'
import type { Given, Original } from './pipeline/board.ts'

export { analyse } from './app/analyse.ts'
export type { AnalysedSentence, Compound, Word } from './app/analyse.ts'
export { mainText } from './app/main-text.ts'
export type { MainText } from './app/main-text.ts'
export type { Build, Dossier, Evidence } from './core/dossier.ts'
export { Conflict, Defect, InvalidInput, ShutroError, Unavailable } from './core/errors.ts'
export type { Reading } from './core/reading.ts'

/** A report to read: its text or HTML, or its bytes, and what is known of it. */
export interface InputReport extends Given {
  /** Else the sha256 of the bytes. */
  readonly id?: string
  readonly text?: string
  readonly html?: string
  readonly bytes?: Uint8Array
}

/** Settings of `read` and `build`. */
export interface Options {
  /** Folders with knowledge files of your own (YAML), read after the bundled ones. */
  readonly knowledge?: readonly string[]
}

const kits = new Map<string, Kit>()

const kitFor = ({ knowledge = [] }: Options): Kit => {
  const key = JSON.stringify(knowledge)
  const kit = kits.get(key) ?? loadKit(knowledge)
  kits.set(key, kit)
  return kit
}

const originalOf = ({ id, text, html, bytes, ...given }: InputReport): Original => {
  const body = bytes ?? html ?? text
  if (body === undefined || body.length === 0)
    throw new InvalidInput('E_EMPTY', `report ${id ?? '(no id)'} has neither text, html nor bytes`)
  const raw = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return toOriginal({
    kind: 'report',
    id: id ?? '',
    bytes: raw,
    ...(typeof body === 'string' ? { text: body } : {}),
    given,
    ...(html === undefined ? {} : { mediaType: 'text/html' as const }),
  })
}

/**
 * Reads reports, each alone but for the furniture that recurs around its outlet's reports.
 *
 * @returns one reading (`shutro/reading@1`) a report, in the order given.
 * @throws InvalidInput `E_EMPTY` for a report without content.
 * @example read([{ id: 'a', text: 'গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।', published: '2024-11-12' }])
 */
export const read = (
  reports: readonly InputReport[],
  options: Options = {},
): readonly Reading[] => {
  const kit = kitFor(options)
  return readBatch(reports.map(originalOf), kit)
}

/**
 * Builds dossiers from reports.
 *
 * @returns the build (`shutro/build@1`): readings, copies and one dossier a story; same reports, same result.
 * @throws InvalidInput `E_EMPTY` for a report without content.
 */
export const build = (reports: readonly InputReport[], options: Options = {}): Build => {
  const kit = kitFor(options)
  const originals = reports.map(originalOf)
  const readings = readBatch(originals, kit)
  return buildDossiers(readings, new Map(originals.map((o) => [o.id, o.text])), kit)
}
