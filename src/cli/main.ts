import { Command, CommanderError } from 'commander'
import { programVersion } from '../app/version.ts'
import { ShutroError } from '../core/errors.ts'
import { buildCommand } from './build.ts'
import { cleanCommand } from './clean.ts'
import { say } from './output.ts'
import { readCommand } from './read.ts'
import { serveCommand } from './serve.ts'
import { statusCommand } from './status.ts'

const examples = `
Examples:
  $ shutro build examples --serve              read a folder, show the dossiers in the browser
  $ shutro build reports/ --out dossier        one HTML file a build, to send or keep
  $ shutro build reports.jsonl --format json   the whole build as JSON on standard output
  $ shutro read report.html --explain          what one report says, with the rule behind each finding
  $ shutro clean report.html --explain         the original with every cut, its kind and its reason
  $ cat report.txt | shutro read -             from standard input

Exit codes: 0 done · 1 a defect of ours · 2 usage or unusable input`

/**
 * Runs the command line.
 *
 * @param argv arguments after the program's name.
 * @returns exit code: 0 done, 1 our defect, 2 usage or unusable input.
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  let code = 0
  const done = (result: number): void => {
    code = result
  }
  const program = new Command('shutro')
    .description('Reads raw news reports and keeps a sourced dossier of the event they tell.')
    .version(programVersion)
    .addHelpText('after', examples)
    .showHelpAfterError('(see shutro --help)')
    .exitOverride()
  for (const add of [buildCommand, cleanCommand, readCommand, serveCommand, statusCommand])
    add(program, done)
  stopQuietlyOnClosedPipe()
  try {
    await program.parseAsync([...argv], { from: 'user' })
    if (argv.length === 0) program.outputHelp()
    return code
  } catch (error) {
    return failed(error)
  }
}

const failed = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ShutroError) {
    say(`shutro: ${error.message} (${error.code})`)
    return error.kind === 'defect' ? 1 : 2
  }
  say(
    `shutro: a defect of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return 1
}

/** `shutro … | head` closes the pipe: that ends the program, it is no defect. */
const stopQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
}
