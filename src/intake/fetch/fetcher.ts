import { isIP } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { MAX_REPORT_BYTES, refused } from '../intake.ts'
import type { RefusedIntake } from '../intake.ts'
import { charsetOf } from '../content-type.ts'
import { FetchFault, isPublicAddress, publicLookup } from './addresses.ts'
import { bodyUpTo } from './body.ts'
import { closed, open, rulesOf } from './robots.ts'
import type { FetchOptions } from './options.ts'
import type { Rules } from './robots.ts'

/** A page as it was fetched. */
export interface Fetched {
  readonly kind: 'fetched'
  /** After redirects. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly charset: string | null
  /** ISO 8601. */
  readonly fetchedAt: string
}

/** Fetches pages one after another: politely, and only from the public internet. */
export interface Fetcher {
  readonly fetch: (url: string) => Promise<Fetched | RefusedIntake>
  readonly close: () => Promise<void>
}

/** What robots.txt knows us by. */
const agentName = 'shutro'
const userAgent = `${agentName} (reads news reports for a dossier; obeys robots.txt)`
const redirects = 5
const robotsBytes = 512_000
/** Longest time that a host may ask us to wait, in seconds. */
const patience = 30
/** Milliseconds for the headers and for each piece of a body. */
const defaultTimeout = 20_000
/** How many such spans a whole answer may take. */
const pieces = 3

/** Opens a fetcher; close it when all is read. */
export const openFetcher = (options: FetchOptions = {}): Fetcher => {
  const timeout = options.timeout ?? defaultTimeout
  const agent = new Agent({
    connect: { timeout, ...(options.allowPrivate ? {} : { lookup: publicLookup as never }) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 32_768,
  })
  const session: Session = { options, agent, rules: new Map(), next: new Map() }
  return {
    fetch: async (url) => {
      try {
        return await fetchPage(session, url)
      } catch (cause) {
        return refusalFor(url, cause)
      }
    },
    close: () => agent.close(),
  }
}

interface Session {
  readonly options: FetchOptions
  readonly agent: Agent
  readonly rules: Map<string, Promise<Rules>>
  /** When each host may be asked again, in milliseconds of the clock. */
  readonly next: Map<string, number>
}

const refusalFor = (url: string, cause: unknown): RefusedIntake => {
  const fault = causes(cause).find((c): c is FetchFault => c instanceof FetchFault)
  if (fault) return refused(url, fault.code, fault.message)
  const [first] = causes(cause)
  const reason = first instanceof Error ? first.message : String(first)
  const code = /timeout/iu.test(reason) ? 'E_FETCH_TIMEOUT' : 'E_FETCH'
  return refused(url, code, `cannot be fetched: ${reason}`)
}

const causes = (cause: unknown): readonly unknown[] => {
  const found: unknown[] = []
  for (
    let c: unknown = cause;
    c !== undefined && found.length < 5;
    c = c instanceof Error ? c.cause : undefined
  )
    found.push(c)
  return found
}

/** The address, checked before anybody is asked: the scheme, no password, no private host. */
const checked = (url: string, { options }: Session): URL => {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/u.test(parsed.protocol))
    throw new FetchFault('E_URL', 'not an http or https address')
  if (parsed.username !== '' || parsed.password !== '')
    throw new FetchFault('E_URL', 'an address with a password is not fetched')
  const host = parsed.hostname.replace(/^\[|\]$/gu, '')
  if (!options.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    throw new FetchFault('E_PRIVATE_ADDRESS', `${host} is no address of the public internet`)
  parsed.hash = ''
  return parsed
}

const fetchPage = async (session: Session, asked: string): Promise<Fetched> => {
  let url = checked(asked, session)
  for (let hop = 0; hop <= redirects; hop++) {
    const rules = await rulesFor(session, url)
    if (!rules.allows(url.href))
      throw new FetchFault(
        'E_ROBOTS',
        `robots.txt of ${url.host} ${rules.fault ?? 'does not allow it'}`,
      )
    const answer = await ask(session, url, rules.delay)
    if (!('location' in answer)) return answer
    url = checked(new URL(answer.location, url).href, session)
  }
  throw new FetchFault('E_REDIRECTS', `more than ${String(redirects)} redirects`)
}

const rulesFor = (session: Session, url: URL): Promise<Rules> => {
  const known = session.rules.get(url.origin)
  if (known) return known
  const asked = readRules(session, new URL('/robots.txt', url))
  session.rules.set(url.origin, asked)
  return asked
}

const readRules = async (session: Session, url: URL): Promise<Rules> => {
  try {
    let at = url
    for (let hop = 0; hop <= redirects; hop++) {
      await turn(session, at, 0)
      const { statusCode, headers, body } = await request(at, {
        dispatcher: session.agent,
        headers: { 'user-agent': userAgent },
        signal: deadline(session),
      })
      const location = [headers.location ?? ''].flat()[0] ?? ''
      if (statusCode >= 300 && statusCode < 400 && location !== '') {
        await body.dump()
        at = checked(new URL(location, at).href, session)
        continue
      }
      const bytes = await bodyUpTo(body, '', robotsBytes)
      if (statusCode >= 500 || statusCode === 429)
        return closed(`cannot be read: the server answers ${String(statusCode)}`)
      if (statusCode >= 300) return open
      return rulesOf(url.href, new TextDecoder().decode(bytes), agentName)
    }
    return open
  } catch (cause) {
    // A host that must not be reached is told as such, not as a closed one.
    if (causes(cause).some((c) => c instanceof FetchFault && c.code === 'E_PRIVATE_ADDRESS'))
      throw cause
    const [first] = causes(cause)
    return closed(`cannot be read: ${first instanceof Error ? first.message : String(first)}`)
  }
}

/** Ends an answer that comes drop by drop: each piece in time, the whole never. */
const deadline = ({ options }: Session): AbortSignal =>
  AbortSignal.timeout((options.timeout ?? defaultTimeout) * pieces)

/** Seconds that a host asks us to wait, as a number or as a date; 5 when it says nothing of use. */
const retryAfter = (header: string): number => {
  const asked = /^\d+$/u.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000
  return Number.isNaN(asked) ? 5 : Math.min(Math.max(asked, 0), patience)
}

/** Waits for this host's turn. */
const turn = async ({ next, options }: Session, url: URL, delay: number): Promise<void> => {
  const gap = Math.max(1000 / (options.rate ?? 1), Math.min(delay, patience) * 1000)
  const now = Date.now()
  const at = Math.max(now, next.get(url.host) ?? 0)
  next.set(url.host, at + gap)
  if (at > now) await wait(at - now)
}

const ask = async (
  session: Session,
  url: URL,
  delay: number,
  again = 1,
): Promise<Fetched | { readonly location: string }> => {
  await turn(session, url, delay)
  const before = await session.options.memory?.find(url.href)
  const { statusCode, headers, body } = await request(url, {
    dispatcher: session.agent,
    headers: {
      'user-agent': userAgent,
      accept:
        'text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.7',
      'accept-encoding': 'gzip, deflate, br',
      ...(before?.etag ? { 'if-none-match': before.etag } : {}),
      ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
    },
    signal: deadline(session),
  })
  const header = (name: string): string => [headers[name] ?? ''].flat()[0] ?? ''
  const made = (bytes: Uint8Array, contentType: string): Fetched => ({
    kind: 'fetched',
    url: url.href,
    bytes,
    contentType,
    charset: charsetOf(contentType),
    fetchedAt: new Date().toISOString(),
  })
  if (statusCode === 304 && before) {
    await body.dump()
    return made(before.bytes, before.contentType)
  }
  if (statusCode >= 300 && statusCode < 400 && header('location') !== '') {
    await body.dump()
    return { location: header('location') }
  }
  if ((statusCode === 429 || statusCode === 503) && again > 0) {
    await body.dump()
    await wait(retryAfter(header('retry-after')) * 1000)
    return ask(session, url, delay, again - 1)
  }
  if (statusCode !== 200) {
    await body.dump()
    throw new FetchFault('E_HTTP', `the server answers ${String(statusCode)}`)
  }
  const bytes = await bodyUpTo(
    body,
    header('content-encoding'),
    session.options.maxBytes ?? MAX_REPORT_BYTES,
  )
  const contentType = header('content-type')
  await session.options.memory?.keep(url.href, {
    bytes,
    contentType,
    etag: header('etag') || null,
    lastModified: header('last-modified') || null,
  })
  return made(bytes, contentType)
}
