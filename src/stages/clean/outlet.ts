import type { Outlet } from '../../core/reading.ts'
import type { Verdict } from './verdict.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import { fold } from '../../text/normalise.ts'

interface Clues {
  readonly given: string | undefined
  readonly metadata: string | null
  /** Address of the report. */
  readonly url: string | null
  readonly verdicts: readonly (Verdict | null)[]
  readonly knowledge: Knowledge
}

/** The outlet by its strongest clue: given, metadata, the page's own address, else the one domain that its cards lead to. */
export const outletOf = ({ given, metadata, url, verdicts, knowledge }: Clues): Outlet | null => {
  const own = url === null ? null : domainOf(url)
  if (given !== undefined) return named(given, own, { basis: 'given', knowledge })
  if (metadata !== null) return named(metadata, own, { basis: 'metadata', knowledge })
  if (own !== null) return byDomain(own, 'url', knowledge)
  const linked = verdicts
    .flatMap((verdict) => (verdict?.kind === 'related' ? (verdict.links ?? []) : []))
    .flatMap((link) => domainOf(link.url) ?? [])
  const [domain, ...others] = new Set(linked)
  return domain !== undefined && others.length === 0
    ? byDomain(domain, 'related-link', knowledge)
    : null
}

interface Basis {
  readonly basis: Outlet['basis']
  readonly knowledge: Knowledge
}

const named = (name: string, domain: string | null, { basis, knowledge }: Basis): Outlet => {
  const known = knowledge.named(fold(name), 'und').find((r) => r.credit !== undefined)
  const owner = domain === null || basis === 'given' ? undefined : knowledge.byDomain(domain)
  const row = known ?? owner
  return {
    name: row?.name ?? name,
    domain: domain ?? row?.domains?.[0] ?? null,
    basis,
    id: row?.id ?? null,
  }
}

const byDomain = (domain: string, basis: Outlet['basis'], knowledge: Knowledge): Outlet => {
  const row = knowledge.byDomain(domain)
  return { name: row?.name ?? domain, domain, basis, id: row?.id ?? null }
}

/** Host of a web address without `www.`, `m.` or `amp.`, lower case; null when it is no address. */
export const domainOf = (url: string): string | null => {
  const host = /^(?:https?:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)/iu.exec(url.trim())?.[1]
  return host?.toLowerCase().replace(/^(?:www|m|amp)\./u, '') ?? null
}
