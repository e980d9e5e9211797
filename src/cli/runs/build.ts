import path from 'node:path'
import { planBuild } from '../../app/build.ts'
import type { Originals } from '../../app/sources.ts'
import { renderBuild, writeBuild } from '../../app/write.ts'
import type { BuildFormat } from '../../app/write.ts'
import type { Build } from '../../core/dossier.ts'
import { linkOptions } from '../inputs.ts'
import type { LinkFlags } from '../inputs.ts'
import { counted, put, say } from '../output.ts'
import { gatherWithProgress, hasDefect } from './gathering.ts'
import { runWithProgress } from './progress.ts'
import { serveUntilStopped } from './serving.ts'

/** What the user asked of `shutro build`. */
export interface BuildOptions extends LinkFlags {
  readonly out?: string
  readonly format?: BuildFormat
  readonly store?: string
  readonly serve?: boolean
  readonly port: string
  readonly knowledge: readonly string[]
  readonly quiet?: boolean
}

/** Reads, builds and delivers; returns the exit code. */
export const runBuild = async (
  inputs: readonly string[],
  options: BuildOptions,
): Promise<number> => {
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
    return hasDefect(gathered) ? 1 : 2
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
  return hasDefect(gathered) ? 1 : 0
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
    say(`a defect of ours: ${counted(build.gate.dropped, 'line')} dropped for want of evidence`)
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
