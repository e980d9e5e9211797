import type { Outlet, Removal } from '../../core/reading.ts'
import type { Knowledge } from '../../knowledge/types.ts'

interface Clues {
  readonly given: string | undefined
  readonly metadata: string | null
  readonly url: string | null
  readonly removed: readonly Removal[]
  readonly knowledge: Knowledge
}

/** The outlet by its strongest clue: given, metadata, the page's own address, else the one domain that its cards lead to. */
export const outletOf = ({ given, metadata, url, removed, knowledge }: Clues): Outlet | null => {
  const own = url ? domainOf(url) : null
  if (given) return named(given, own, { basis: 'given', knowledge })
  if (metadata) return named(metadata, own, { basis: 'metadata', knowledge })
  if (own) return byDomain(own, 'url', knowledge)
  const linked = removed.flatMap((r) => r.links ?? []).flatMap((l) => domainOf(l.url) ?? [])
  const domains = [...new Set(linked)]
  return domains.length === 1 && domains[0] ? byDomain(domains[0], 'related-link', knowledge) : null
}

interface Basis {
  readonly basis: Outlet['basis']
  readonly knowledge: Knowledge
}

const named = (name: string, domain: string | null, { basis, knowledge }: Basis): Outlet => {
  const row =
    (domain ? knowledge.byDomain(domain) : undefined) ??
    knowledge.named(name.normalize('NFC').toLowerCase(), 'und').find((r) => r.credit)
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

/** Host of an address without `www.`, lower case; null when it is no address. */
export const domainOf = (url: string): string | null => {
  const match = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(url)
  return match?.[1]?.toLowerCase().replace(/^(?:www|m|amp)\./u, '') ?? null
}
