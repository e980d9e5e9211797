import { open, readFile, stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { InvalidInput } from '../core/errors.ts'
import { sha256Bytes } from '../core/ids.ts'
import { filesIn } from './folder.ts'
import { MAX_REPORT_BYTES, refused, tooLarge } from './intake.ts'
import type { Intake, ReadOptions } from './intake.ts'
import { looksLikeJsonl, readJsonl } from './jsonl.ts'
import { refusalOf } from './sniff.ts'
import { peek, readUpTo } from './stream.ts'

/** Bytes looked at to tell JSON lines from a report. */
const HEAD = 65_536

/**
 * Reads reports one at a time from files, folders (with those in them), JSON lines and `-` (standard
 * input). What cannot be a report comes as a refusal with its reason and stops nothing.
 *
 * @throws InvalidInput `E_INPUT_MISSING` before anything is read, when a path does not exist.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Intake> {
  const maxBytes = options.maxBytes ?? MAX_REPORT_BYTES
  for (const path of paths) if (path !== '-') await mustExist(path)
  const ids = new Map<string, number>()
  for (const path of paths) {
    for await (const intake of readInput(path, maxBytes, options)) yield distinct(intake, ids)
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
  maxBytes: number,
  options: ReadOptions,
): AsyncGenerator<Intake> {
  if (path === '-') yield* readStdin(options.stdin ?? process.stdin, maxBytes)
  else if ((await stat(path)).isDirectory()) {
    for (const file of await filesIn(path)) yield* readOne(file.path, file.relative, maxBytes)
  } else yield* readOne(path, basename(path), maxBytes)
}

async function* readOne(path: string, id: string, maxBytes: number): AsyncGenerator<Intake> {
  try {
    if (await isJsonl(path)) {
      yield* readJsonl(createReadStream(path), { name: id, maxBytes })
      return
    }
    const { size } = await stat(path)
    if (size > maxBytes) yield tooLarge(id, maxBytes)
    else yield reportOf(id, await readFile(path))
  } catch (cause) {
    if (!isFileFault(cause)) throw cause
    yield refused(id, 'E_UNREADABLE', `cannot be read (${cause.code})`)
  }
}

const isFileFault = (cause: unknown): cause is NodeJS.ErrnoException & { code: string } =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause

const isJsonl = async (path: string): Promise<boolean> => {
  if (/\.(?:jsonl|ndjson)$/iu.test(path)) return true
  const file = await open(path)
  try {
    const head = new Uint8Array(HEAD)
    const { bytesRead } = await file.read(head, 0, HEAD, 0)
    return looksLikeJsonl(head.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

const reportOf = (id: string, bytes: Uint8Array): Intake =>
  refusalOf(id, bytes) ?? { kind: 'report', id, bytes, given: {} }

async function* readStdin(
  stdin: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Intake> {
  const { head, all } = await peek(stdin, HEAD)
  if (looksLikeJsonl(head)) {
    yield* readJsonl(all, { name: '-', maxBytes })
    return
  }
  const bytes = await readUpTo(all, maxBytes)
  if (bytes === null) yield tooLarge('-', maxBytes)
  else yield refusalOf('-', bytes) ?? { kind: 'report', id: sha256Bytes(bytes), bytes, given: {} }
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
