import path from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import { planBuild } from '../app/build.ts'
import type { Originals } from '../app/sources.ts'
import { renderBuild, writeBuild } from '../app/write.ts'
import type { BuildFormat } from '../app/write.ts'
import type { Build } from '../core/dossier.ts'
import { gatherWithProgress } from './gathering.ts'
import { inputHelp, linkOptions, withLinkOptions } from './links.ts'
import type { LinkFlags } from './links.ts'
import { counted, put, say } from './output.ts'
import { runWithProgress } from './progress.ts'
import { serveUntilStopped } from './serving.ts'

interface BuildOptions extends LinkFlags {
  readonly out?: string
  readonly format?: BuildFormat
  readonly store?: string
  readonly serve?: boolean
  readonly port: string
  readonly knowledge: readonly string[]
  readonly quiet?: boolean
}

const append = (value: string, list: readonly string[]): readonly string[] => [...list, value]

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
      append,
      [],
    )
    .option('--quiet', 'no progress lines')
  withLinkOptions(command).action(async (inputs: string[], options: BuildOptions) => {
    const quiet = options.quiet ?? false
    const { kit, gathered } = await gatherWithProgress({
      inputs,
      links: linkOptions(options),
      store: options.store,
      knowledge: options.knowledge,
      quiet,
    })
    if (gathered.readings.length === 0) {
      say('shutro: nothing to build: no report could be read (E_NO_REPORTS)')
      done(2)
      return
    }
    const plan = planBuild(gathered.readings, gathered.originals, kit)
    await runWithProgress(
      plan.steps.map((step) => ({
        title: titles[step.name] ?? step.name,
        run: () => step.run(),
      })),
      { quiet },
    )
    const build = plan.result()
    summarise(build)
    await deliver(build, gathered.originals, options)
    done(0)
  })
}

const titles: Readonly<Record<string, string>> = {
  'thread/copies': 'Finding copies',
  'thread/stories': 'Threading stories',
  settle: 'Settling dates',
  reconcile: 'Reconciling facts, numbers and processes',
  compose: 'Checking every line against its evidence',
}

const summarise = (build: Build): void => {
  const steps = build.dossiers.flatMap((d) => d.processes.flatMap((p) => p.steps)).length
  const parts = [
    counted(build.readings.length, 'report'),
    counted(build.copies.length, 'copy', 'copies'),
    counted(build.dossiers.length, 'story', 'stories'),
    counted(steps, 'process step'),
    `${counted(build.gate.lines, 'line')} with evidence`,
  ]
  say(parts.join(' · '))
  if (build.gate.dropped > 0)
    say(`a defect of ours: ${counted(build.gate.dropped, 'line')} had no evidence and were dropped`)
}

const deliver = async (
  build: Build,
  originals: Originals,
  options: BuildOptions,
): Promise<void> => {
  if (options.out !== undefined) {
    const file = await writeBuild(build, {
      folder: options.out,
      format: options.format ?? 'html',
      originals,
    })
    say(`wrote ${path.resolve(file)}`)
  }
  if (options.serve) await serveUntilStopped(build, { port: Number(options.port), originals })
  else if (options.out === undefined)
    await put(await renderBuild(build, { format: options.format ?? 'json', originals }))
}
