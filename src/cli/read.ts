import { Option } from 'commander'
import type { Command } from 'commander'
import { explainReading } from '../app/explain.ts'
import { gatherWithProgress } from './gathering.ts'
import { put } from './output.ts'

interface ReadOptions {
  readonly format: 'jsonl' | 'json' | 'text'
  readonly knowledge: readonly string[]
  readonly quiet?: boolean
}

const append = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** `shutro read`: each report alone. */
export const readCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('read')
    .description('read reports, each alone, and print what they say')
    .argument('<inputs...>', 'files, folders, JSONL files, or - for standard input')
    .addOption(
      new Option('--format <format>', 'one JSON a line, one JSON, or text for people')
        .choices(['jsonl', 'json', 'text'])
        .default('jsonl'),
    )
    .option(
      '--knowledge <folder>',
      'a folder with knowledge files of your own; may be given again',
      append,
      [],
    )
    .option('--quiet', 'no progress lines')
    .action(async (inputs: string[], options: ReadOptions) => {
      const { gathered } = await gatherWithProgress({
        inputs,
        knowledge: options.knowledge,
        quiet: options.quiet ?? false,
      })
      const { readings } = gathered
      if (options.format === 'json') await put(`${JSON.stringify(readings, null, 2)}\n`)
      else
        for (const reading of readings)
          await put(
            options.format === 'jsonl'
              ? `${JSON.stringify(reading)}\n`
              : `${explainReading(reading)}\n`,
          )
      done(readings.length === 0 ? 2 : 0)
    })
}
