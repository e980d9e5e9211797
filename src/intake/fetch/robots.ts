import robots from 'robots-parser'
import type { Robot } from 'robots-parser'

// The package is CommonJS that types itself as a module: its function is the default of the default.
const robotsParser = robots as unknown as (url: string, text: string) => Robot

/** What a host allows; `delay` in seconds. */
export interface Rules {
  readonly allows: (url: string) => boolean
  readonly delay: number
  /** Why nothing is allowed, where the host did not say so itself. */
  readonly fault?: string
}

/** Rules of a robots.txt for one user agent. */
export const rulesOf = (url: string, text: string, agent: string): Rules => {
  const parsed = robotsParser(url, text)
  return {
    allows: (page) => parsed.isAllowed(page, agent) !== false,
    delay: parsed.getCrawlDelay(agent) ?? 0,
  }
}

/** A host without a robots.txt allows all. */
export const open: Rules = { allows: () => true, delay: 0 }

/** A host that does not answer for its robots.txt allows nothing (RFC 9309, 2.3.1.4). */
export const closed = (fault: string): Rules => ({ allows: () => false, delay: 0, fault })
