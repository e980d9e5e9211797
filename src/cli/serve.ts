import type { Command } from 'commander'
import { planBuild } from '../app/build.ts'
import { gatherWithProgress } from './gathering.ts'
import { runWithProgress } from './progress.ts'
import { serveUntilStopped } from './serving.ts'

/** `shutro serve`: the dossiers of a store in the browser. */
export const serveCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('serve')
    .description('show the dossiers of a store on a local port')
    .option('--store <file>', 'the store', '.shutro/store.db')
    .option('--port <port>', 'the port; the next free one is taken', '4180')
    .action(async (options: { readonly store: string; readonly port: string }) => {
      const { kit, gathered } = await gatherWithProgress({
        inputs: [],
        store: options.store,
        knowledge: [],
        quiet: false,
      })
      const plan = planBuild(gathered.readings, gathered.originals, kit)
      await runWithProgress(
        [{ title: 'Building dossiers', run: () => plan.steps.forEach((s) => s.run()) }],
        { quiet: false },
      )
      await serveUntilStopped(plan.result(), {
        port: Number(options.port),
        originals: gathered.originals,
      })
      done(0)
    })
}
