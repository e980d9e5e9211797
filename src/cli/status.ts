import type { Command } from 'commander'

/** `shutro status`: what a store holds and what would read it. */
export const statusCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('status')
    .description('tell what a store holds and which program reads it')
    .option('--store <file>', 'the store', '.shutro/store.db')
    .action(async ({ store }: { readonly store: string }) => {
      const { runStatus } = await import('./runs/status.ts')
      done(await runStatus(store))
    })
}
