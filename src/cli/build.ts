import { Option } from 'commander'
import type { Command } from 'commander'
import { inputHelp, repeated, withLinkOptions } from './inputs.ts'
import type { BuildOptions } from './runs/build.ts'

/** `shutro build`: reports in, dossiers out. */
export const buildCommand = (program: Command, done: (code: number) => void): void => {
  const command = program
    .command('build')
    .description('build the dossiers of all reports given')
    .argument('<inputs...>', inputHelp)
    .option('--out <folder>', 'write the result into this folder instead of standard output')
    .addOption(
      new Option('--format <format>', 'default: json on standard output, html with --out').choices([
        'html',
        'json',
        'md',
      ]),
    )
    .option(
      '--store <file>',
      'keep reports and readings in this SQLite file, and build over all that it holds',
    )
    .option('--serve', 'show the dossiers on a local port')
    .option('--port <port>', 'the port to show them on', '4180')
    .option(
      '--knowledge <folder>',
      'a folder with knowledge files of your own; may be given again',
      repeated,
      [],
    )
    .option('--quiet', 'no progress lines')
  withLinkOptions(command).action(async (inputs: string[], options: BuildOptions) => {
    const { runBuild } = await import('./runs/build.ts')
    done(await runBuild(inputs, options))
  })
}
