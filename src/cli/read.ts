import { Option } from 'commander'
import type { Command } from 'commander'
import { inputHelp, repeated, withLinkOptions } from './inputs.ts'
import type { ReadOptions } from './runs/read.ts'

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
      repeated,
      [],
    )
    .option('--quiet', 'no progress lines')
  withLinkOptions(command).action(async (inputs: string[], options: ReadOptions) => {
    const { runRead } = await import('./runs/read.ts')
    done(await runRead(inputs, options))
  })
}
