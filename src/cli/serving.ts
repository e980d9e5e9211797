import process from 'node:process'
import { serveBuild } from '../server/serve.ts'
import type { Build } from '../core/dossier.ts'
import { say } from './output.ts'

/** Shows a build on a local port until Ctrl-C. */
export const serveUntilStopped = async (build: Build, port: number): Promise<void> => {
  const server = await serveBuild(build, { port })
  say(`\nThe dossiers are at ${server.address}\nPress Ctrl-C to stop.`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
}
