import process from 'node:process'
import type { Build } from '../../core/dossier.ts'
import { serveBuild } from '../../server/serve.ts'
import type { ServeOptions } from '../../server/serve.ts'
import { say } from '../output.ts'

/** Shows a build on a local port until Ctrl-C. */
export const serveUntilStopped = async (build: Build, options: ServeOptions): Promise<void> => {
  const server = await serveBuild(build, options)
  say(`\nThe dossiers are at ${server.address}\nPress Ctrl-C to stop.`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
}
