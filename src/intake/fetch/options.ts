import type { FetchMemory } from '../../pipeline/ports.ts'

/** How pages are fetched. */
export interface FetchOptions {
  /** Requests a second to one host; 1 when absent. A host's own crawl delay wins when it is longer. */
  readonly rate?: number
  /** Lets private and loopback addresses through. */
  readonly allowPrivate?: boolean
  readonly maxBytes?: number
  /** Milliseconds for the headers, and for each piece of the body; 20,000 when absent. */
  readonly timeout?: number
  /** What was fetched before, so that an unchanged page is not sent again. */
  readonly memory?: FetchMemory | undefined
}
