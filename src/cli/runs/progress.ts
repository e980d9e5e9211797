import process from 'node:process'
import { Listr, ListrLogger, ProcessOutput } from 'listr2'
import type { ListrTask } from 'listr2'

/** A piece of work with a line of its own; `tell` changes what stands beside it. */
export interface Work {
  readonly title: string
  readonly run: (tell: (note: string) => void) => Promise<string | void> | string | void
}

/** Runs works one after the other with a progress line each, on standard error. */
export const runWithProgress = async (
  works: readonly Work[],
  { quiet }: { readonly quiet: boolean },
): Promise<void> => {
  const tasks = works.map((work): ListrTask<object> => ({
    title: work.title,
    task: async (_, task) => {
      const note = await work.run((text) => {
        task.output = text
      })
      if (note) task.title = `${work.title}: ${note}`
    },
  }))
  const processOutput = new ProcessOutput(process.stderr, process.stderr)
  const logger = new ListrLogger({ useIcons: true, processOutput })
  const list = quiet
    ? new Listr(tasks, { renderer: 'silent' })
    : process.stderr.isTTY
      ? new Listr(tasks, { renderer: 'default', rendererOptions: { logger } })
      : new Listr(tasks, { renderer: 'simple', rendererOptions: { logger } })
  await list.run()
}
