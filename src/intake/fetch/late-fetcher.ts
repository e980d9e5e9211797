import type { Fetcher } from './fetcher.ts'
import type { FetchOptions } from './options.ts'

/** A fetcher whose client is loaded when the first page is asked for: most runs fetch nothing. */
export const lateFetcher = (options: FetchOptions = {}): Fetcher => {
  let opened: Promise<Fetcher> | undefined
  const open = async (): Promise<Fetcher> => {
    const { openFetcher } = await import('./fetcher.ts')
    return openFetcher(options)
  }
  return {
    fetch: async (url) => {
      opened ??= open()
      return (await opened).fetch(url)
    },
    close: async () => {
      await (await opened)?.close()
    },
  }
}
