import { readRow } from './jsonl.ts'
import type { Intake } from './intake.ts'

/** True for a text that opens as a JSON object does, or a list of them. */
export const looksLikeJson = (text: string): boolean => /^(?:\[\s*\{|\{\s*")/u.test(text)

/** The reports of a file that is one JSON object or one list of them; null where it is no JSON after all. */
export const readJson = (bytes: Uint8Array, name: string): readonly Intake[] | null => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
  return Array.isArray(value)
    ? value.map((row: unknown, i) => readRow(row, `${name}[${String(i)}]`))
    : [readRow(value, name)]
}
