import process from 'node:process'
import { cleanAll, plainTextOf } from '../../app/clean.ts'
import type { Cleaned } from '../../app/clean.ts'
import { loadKit } from '../../app/defaults.ts'
import { explainClean } from '../../app/explain-clean.ts'
import { inputsOf } from '../../app/inputs.ts'
import { suitRuntime } from '../../app/runtime.ts'
import { linkOptions } from '../inputs.ts'
import type { LinkFlags } from '../inputs.ts'
import { put, say } from '../output.ts'
import { terminalPaint } from './colours.ts'

/** What the user asked of `shutro clean`. */
export interface CleanOptions extends LinkFlags {
  readonly format: 'text' | 'jsonl' | 'json'
  readonly explain?: boolean
  readonly knowledge: readonly string[]
}

/** Prints report by report as they are cleaned; returns the exit code. */
export const runClean = async (
  inputs: readonly string[],
  options: CleanOptions,
): Promise<number> => {
  const print = printerOf(options)
  const afterReport = suitRuntime()
  let printed = 0
  for await (const item of cleanAll(
    inputsOf(inputs, process.stdin, linkOptions(options)),
    loadKit(options.knowledge),
  )) {
    if (item.kind === 'refused') {
      say(`not read: ${item.id}: ${item.reason} (${item.code})`)
      continue
    }
    for (const { code, reason } of item.report.messages)
      say(`note: ${item.report.id}: ${reason} (${code})`)
    await put(print(item, printed++))
    afterReport()
  }
  if (options.format === 'json') await put(printed === 0 ? '[]\n' : '\n]\n')
  return printed === 0 ? 2 : 0
}

const printerOf = ({
  explain,
  format,
}: CleanOptions): ((item: Cleaned, before: number) => string) => {
  if (explain) {
    const paint = terminalPaint()
    return ({ original, report }, before) =>
      `${before > 0 ? '\n' : ''}${explainClean(original, report, paint)}\n`
  }
  switch (format) {
    case 'json':
      return ({ report }, before) => `${before > 0 ? ',' : '['}\n${JSON.stringify(report, null, 2)}`
    case 'jsonl':
      return ({ report }) => `${JSON.stringify(report)}\n`
    case 'text':
      return ({ report }, before) => `${before > 0 ? '\n──\n\n' : ''}${plainTextOf(report)}\n`
  }
}
