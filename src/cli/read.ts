import { Option } from 'commander'
import type { Command } from 'commander'
import type { Kit } from '../app/defaults.ts'
import { explainReading } from '../app/explain-reading.ts'
import type { Reading } from '../core/reading.ts'
import { terminalPaint } from './colours.ts'
import { gatherWithProgress } from './gathering.ts'
import { inputHelp, linkOptions, withLinkOptions } from './links.ts'
import type { LinkFlags } from './links.ts'
import { put } from './output.ts'

interface ReadOptions extends LinkFlags {
  readonly format: 'jsonl' | 'json' | 'text'
  readonly explain?: boolean
  readonly knowledge: readonly string[]
  readonly quiet?: boolean
}

const append = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** `shutro read`: each report alone. */
export const readCommand = (program: Command, done: (code: number) => void): void => {
  const command = program
    .command('read')
    .description('read reports, each alone, and print what they say')
    .argument('<inputs...>', inputHelp)
    .addOption(
      new Option('--format <format>', 'one JSON a line, one JSON, or text for people')
        .choices(['jsonl', 'json', 'text'])
        .default('jsonl'),
    )
    .addOption(
      new Option(
        '--explain',
        'sentence by sentence, each finding with its value and what found it (as --format text)',
      ).conflicts('format'),
    )
    .option(
      '--knowledge <folder>',
      'a folder with knowledge files of your own; may be given again',
      append,
      [],
    )
    .option('--quiet', 'no progress lines')
  withLinkOptions(command).action(async (inputs: string[], options: ReadOptions) => {
    const { kit, gathered } = await gatherWithProgress({
      inputs,
      links: linkOptions(options),
      knowledge: options.knowledge,
      quiet: options.quiet ?? false,
    })
    const { readings } = gathered
    await print(readings, options.explain ? 'text' : options.format, kit)
    done(readings.length === 0 ? 2 : 0)
  })
}

const print = async (
  readings: readonly Reading[],
  format: ReadOptions['format'],
  kit: Kit,
): Promise<void> => {
  switch (format) {
    case 'json':
      return put(`${JSON.stringify(readings, null, 2)}\n`)
    case 'jsonl':
      for (const reading of readings) await put(`${JSON.stringify(reading)}\n`)
      return
    case 'text': {
      const paint = terminalPaint()
      for (const [i, reading] of readings.entries()) {
        const told = explainReading(reading, { pack: kit.tools.pack(reading.language), paint })
        await put(`${i > 0 ? '\n' : ''}${told}\n`)
      }
    }
  }
}
