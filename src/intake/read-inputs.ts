import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { InvalidInput } from '../core/errors.ts'
import { sha256Bytes } from './sha256.ts'
import { lateFetcher } from './fetch/late-fetcher.ts'
import { filesIn } from './folder.ts'
import { MAX_REPORT_BYTES, refused } from './intake.ts'
import type { Intake, ReadOptions } from './intake.ts'
import { readSource, readUrl } from './read-source.ts'
import type { Source } from './read-source.ts'

/** An address of any scheme: the fetcher says of those that it does not know. */
const isUrl = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(path)

/**
 * Reads reports one at a time from files, folders (with those in them), addresses and `-` (standard input): plain
 * text, HTML, JSON lines, WARC, feeds, sitemaps, mail and lists of addresses, packed or not, told apart by their
 * bytes. What cannot be a report comes as a refusal with its reason and stops nothing.
 *
 * @throws InvalidInput `E_INPUT_MISSING` before anything is read, when a path does not exist.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Intake> {
  for (const path of paths) if (path !== '-' && !isUrl(path)) await mustExist(path)
  const ids = new Map<string, number>()
  const fetcher = lateFetcher(options.fetch)
  const source: Source = {
    name: '-',
    maxBytes: options.maxBytes ?? MAX_REPORT_BYTES,
    fetcher,
    follow: options.follow ?? false,
    depth: 0,
    asked: new Set(),
  }
  try {
    for (const path of paths)
      for await (const intake of readInput(path, source, options)) yield distinct(intake, ids)
  } finally {
    await fetcher.close()
  }
}

const mustExist = async (path: string): Promise<void> => {
  try {
    await stat(path)
  } catch (cause) {
    throw new InvalidInput('E_INPUT_MISSING', `no such file or folder: ${path}`, { cause })
  }
}

async function* readInput(
  path: string,
  source: Source,
  options: ReadOptions,
): AsyncGenerator<Intake> {
  if (isUrl(path)) yield* readUrl(path, source)
  else if (path === '-') yield* readStdin(options.stdin ?? process.stdin, source)
  else if ((await stat(path)).isDirectory()) {
    const files = await filesIn(path)
    if (files.length === 0) yield refused(path, 'E_EMPTY', 'a folder without files')
    for (const file of files) yield* readOne(file.path, { ...source, name: file.relative })
  } else yield* readOne(path, { ...source, name: basename(path) })
}

async function* readOne(path: string, source: Source): AsyncGenerator<Intake> {
  try {
    yield* readSource(createReadStream(path), source)
  } catch (cause) {
    if (!isFileFault(cause)) throw cause
    yield refused(source.name, 'E_UNREADABLE', `cannot be read (${cause.code})`)
  }
}

const isFileFault = (cause: unknown): cause is NodeJS.ErrnoException & { code: string } =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause

/** A report of standard input has no name: its id is the hash of its bytes. */
async function* readStdin(
  stdin: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncGenerator<Intake> {
  for await (const intake of readSource(stdin, source))
    yield intake.kind === 'report' && intake.id === '-'
      ? { ...intake, id: sha256Bytes(intake.bytes) }
      : intake
}

/** Two reports never share an id: the second becomes `id#2` and says so. */
const distinct = (intake: Intake, ids: Map<string, number>): Intake => {
  if (intake.kind === 'refused') return intake
  let id = intake.id
  for (let n = ids.get(intake.id) ?? 1; ids.has(id); n++) id = `${intake.id}#${n + 1}`
  ids.set(intake.id, (ids.get(intake.id) ?? 0) + 1)
  if (id === intake.id) return intake
  ids.set(id, 1)
  const reason = `another report has the id ${intake.id}`
  return { ...intake, id, messages: [{ code: 'W_SAME_ID', reason, stage: 'intake' }] }
}
