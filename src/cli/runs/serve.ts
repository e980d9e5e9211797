import { planBuild } from '../../app/build.ts'
import { gatherWithProgress } from './gathering.ts'
import { runWithProgress } from './progress.ts'
import { serveUntilStopped } from './serving.ts'

/** What the user asked of `shutro serve`. */
export interface ServeOptions {
  readonly store: string
  readonly port: string
}

/** Builds over a store and shows it until Ctrl-C; returns the exit code. */
export const runServe = async ({ store, port }: ServeOptions): Promise<number> => {
  const { kit, gathered } = await gatherWithProgress({
    inputs: [],
    store,
    knowledge: [],
    quiet: false,
  })
  const plan = planBuild(gathered.readings, gathered.originals, kit)
  await runWithProgress(
    [{ title: 'Building dossiers', run: () => plan.steps.forEach((s) => s.run()) }],
    { quiet: false },
  )
  await serveUntilStopped(plan.result(), {
    port: Number(port),
    originals: gathered.originals,
  })
  return 0
}
