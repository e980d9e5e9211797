import { lookup } from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'
import ipaddr from 'ipaddr.js'

/** True for an address of the public internet: not loopback, private, link-local, shared, reserved or a mapping of one. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  // ::a.b.c.d, an old way to write an IPv4 address, is unicast by its range.
  if (parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0))
    return false
  return parsed.range() === 'unicast'
}

/** A fault of the fetcher with the code that its refusal bears. */
export class FetchFault extends Error {
  readonly code: string

  constructor(code: string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.code = code
  }
}

type Done = (error: Error | null, addresses: LookupAddress[] | string, family?: number) => void

/** Looks a name up and gives only public addresses: what is checked is what is connected to. */
export const publicLookup = (host: string, options: LookupOptions, done: Done): void => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      done(error, [])
      return
    }
    const open = addresses.filter(({ address }) => isPublicAddress(address))
    const [first] = open
    if (!first)
      done(new FetchFault('E_PRIVATE_ADDRESS', `${host} is no address of the public internet`), [])
    else if (options.all) done(null, open)
    else done(null, first.address, first.family)
  })
}
