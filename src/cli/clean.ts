import process from 'node:process'
import { Option } from 'commander'
import type { Command } from 'commander'
import { cleanAll, plainTextOf } from '../app/clean.ts'
import type { Cleaned } from '../app/clean.ts'
import { loadKit } from '../app/defaults.ts'
import { explainClean } from '../app/explain-clean.ts'
import { inputsOf } from '../app/inputs.ts'
import { terminalPaint } from './colours.ts'
import { inputHelp, linkOptions, withLinkOptions } from './links.ts'
import type { LinkFlags } from './links.ts'
import { put, say } from './output.ts'

interface CleanOptions extends LinkFlags {
  readonly format: 'text' | 'jsonl' | 'json'
  readonly explain?: boolean
  readonly knowledge: readonly string[]
}

const append = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** `shutro clean`: the report without what stands around it. */
export const cleanCommand = (program: Command, done: (code: number) => void): void => {
  const command = program
    .command('clean')
    .description('print the clean text of reports, or what became of each character')
    .argument('<inputs...>', inputHelp)
    .addOption(
      new Option('--format <format>', 'text for people, one JSON report a line, or one JSON')
        .choices(['text', 'jsonl', 'json'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--explain',
        'show the original with each cut, its kind and its reason, and counts that add up',
      ).conflicts('format'),
    )
    .option(
      '--knowledge <folder>',
      'a folder with knowledge files of your own; may be given again',
      append,
      [],
    )
  withLinkOptions(command).action(async (inputs: string[], options: CleanOptions) => {
    const printed = await printAll(inputs, options)
    done(printed === 0 ? 2 : 0)
  })
}

/** Prints report by report as they are cleaned; returns how many. */
const printAll = async (inputs: readonly string[], options: CleanOptions): Promise<number> => {
  const print = printerOf(options)
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
  }
  if (options.format === 'json') await put(printed === 0 ? '[]\n' : '\n]\n')
  return printed
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
