import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { InvalidInput } from '../core/errors.ts'
import type { IntakeItem } from './item.ts'
import { maxReportBytes } from './item.ts'
import { isJsonl, jsonlReports } from './jsonl.ts'
import { refusal } from './refuse.ts'

/** Where `-` reads from. */
export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>
}

/**
 * Reports of files, folders (with their subfolders, sorted, dotfiles left out), JSONL files and `-`,
 * one after the other. What cannot be read comes as a refusal and stops nothing.
 *
 * @throws InvalidInput `E_INPUT_MISSING` for a path that does not exist.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: InputOptions,
): AsyncGenerator<IntakeItem> {
  for (const input of inputs) {
    if (input === '-') {
      yield* fromBytes('stdin', await collect(options.stdin))
      continue
    }
    const info = await stat(input).catch(() => null)
    if (!info) throw new InvalidInput('E_INPUT_MISSING', `there is no file or folder "${input}"`)
    if (info.isDirectory()) yield* fromFolder(input, '')
    else yield* fromFile(input, path.basename(input))
  }
}

async function* fromFolder(root: string, below: string): AsyncGenerator<IntakeItem> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch(() => null)
  if (!entries) {
    yield { kind: 'refused', id: below, code: 'E_UNREADABLE', reason: 'the folder cannot be read' }
    return
  }
  const names = entries
    .filter((e) => !e.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of names) {
    const id = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* fromFolder(root, id)
    else if (entry.isFile() && !isNote(entry.name)) yield* fromFile(path.join(root, id), id)
  }
}

/** A folder's own notes are no reports. */
const isNote = (name: string): boolean =>
  /^(?:readme|license|notice)(?:\.(?:md|txt))?$/iu.test(name) || /\.md$/iu.test(name)

async function* fromFile(file: string, id: string): AsyncGenerator<IntakeItem> {
  const info = await stat(file).catch(() => null)
  if (info && info.size > maxReportBytes && !/\.jsonl$/iu.test(file)) {
    yield {
      kind: 'refused',
      id,
      code: 'E_TOO_LARGE',
      reason: `it is larger than ${maxReportBytes / 1024 / 1024} MB`,
    }
    return
  }
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) yield { kind: 'refused', id, code: 'E_UNREADABLE', reason: 'it cannot be read' }
  else yield* fromBytes(id, bytes)
}

function* fromBytes(id: string, bytes: Uint8Array): Generator<IntakeItem> {
  const refused = refusal(id, bytes)
  if (refused) {
    yield refused
    return
  }
  if (bytes[0] === 0x7b || /\.jsonl$/iu.test(id)) {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (isJsonl(text)) {
      yield* jsonlReports(id, text)
      return
    }
  }
  yield { kind: 'report', id: id === 'stdin' ? '' : id, bytes, given: {} }
}

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxReportBytes)
      throw new InvalidInput('E_TOO_LARGE', 'standard input is larger than 64 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
