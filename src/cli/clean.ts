import { Option } from 'commander'
import type { Command } from 'commander'
import { inputHelp, repeated, withLinkOptions } from './inputs.ts'
import type { CleanOptions } from './runs/clean.ts'

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
      repeated,
      [],
    )
  withLinkOptions(command).action(async (inputs: string[], options: CleanOptions) => {
    const { runClean } = await import('./runs/clean.ts')
    done(await runClean(inputs, options))
  })
}
