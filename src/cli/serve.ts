import type { Command } from 'commander'
import type { ServeOptions } from './runs/serve.ts'

/** `shutro serve`: the dossiers of a store in the browser. */
export const serveCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('serve')
    .description('show the dossiers of a store on a local port')
    .option('--store <file>', 'the store', '.shutro/store.db')
    .option('--port <port>', 'the port; the next free one is taken', '4180')
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./runs/serve.ts')
      done(await runServe(options))
    })
}
