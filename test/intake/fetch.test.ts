import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/intake/fetch/addresses.ts'
import { openFetcher } from '../../src/intake/fetch/fetcher.ts'
import type { FetchOptions } from '../../src/intake/fetch/options.ts'
import type { Intake } from '../../src/intake/intake.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import { openStore } from '../../src/store/store.ts'

const page = '<html><body><p>সংসদে বিলটি পাস হয়েছে।</p></body></html>'
let server: Server
let base = ''
let requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = []

const answer = (url: string, request: IncomingMessage, response: ServerResponse): void => {
  const send = (
    status: number,
    headers: Record<string, string>,
    body: string | Buffer = '',
  ): void => {
    response.writeHead(status, headers).end(body)
  }
  const html = { 'content-type': 'text/html; charset=utf-8' }
  if (url === '/robots.txt') send(200, {}, 'User-agent: shutro\nDisallow: /secret\n')
  else if (url === '/page') {
    if (request.headers['if-none-match'] === '"v1"') send(304, {})
    else send(200, { ...html, etag: '"v1"' }, page)
  } else if (url === '/packed') send(200, { ...html, 'content-encoding': 'gzip' }, gzipSync(page))
  else if (url === '/bomb')
    send(200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000)))
  else if (url === '/away') send(302, { location: '/page' })
  else if (url === '/loop') send(302, { location: '/loop' })
  else if (url === '/file') send(302, { location: 'file:///etc/hosts' })
  else if (url === '/gone') send(404, {})
  else if (url === '/never') return
  else if (url === '/drops') {
    response.writeHead(200, html)
    const drops = setInterval(() => response.write('অ'), 50)
    response.on('close', () => clearInterval(drops))
  } else if (url === '/list')
    send(200, { 'content-type': 'text/plain' }, `${base}/page\n${base}/other\n`)
  else if (url === '/busy') {
    const first = requests.filter((r) => r.url === '/busy').length === 1
    send(first ? 503 : 200, first ? { 'retry-after': '1' } : html, page)
  } else if (url === '/feed')
    send(
      200,
      { 'content-type': 'application/rss+xml' },
      `<rss version="2.0"><channel><title>P</title><item><link>${base}/page</link></item></channel></rss>`,
    )
  else if (url === '/index.xml')
    send(
      200,
      {},
      `<sitemapindex><sitemap><loc>${base}/sitemap.xml</loc></sitemap><sitemap><loc>${base}/deep.xml</loc></sitemap></sitemapindex>`,
    )
  else if (url === '/deep.xml')
    send(200, {}, `<sitemapindex><sitemap><loc>${base}/other.xml</loc></sitemap></sitemapindex>`)
  else if (url === '/other.xml')
    send(200, {}, `<urlset><url><loc>${base}/other</loc></url></urlset>`)
  else if (url === '/sitemap.xml')
    send(
      200,
      { 'content-type': 'application/xml' },
      `<urlset><url><loc>${base}/page</loc></url></urlset>`,
    )
  else send(200, html, page)
}

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    answer(request.url ?? '', request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const options: FetchOptions = { allowPrivate: true, rate: 100, timeout: 1000 }

const fetchOne = async (url: string, more: FetchOptions = {}) => {
  const fetcher = openFetcher({ ...options, ...more })
  const result = await fetcher.fetch(url)
  await fetcher.close()
  return result
}

const code = async (url: string, more: FetchOptions = {}): Promise<string> => {
  const result = await fetchOne(url, more)
  return result.kind === 'refused' ? result.code : result.kind
}

describe('an address', () => {
  it.each([
    '::7f00:1',
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '224.0.0.1',
  ])('%s is not of the public internet', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['1.1.1.1', '2606:4700:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('fetching', () => {
  it('refuses private addresses, by number and by name, before anybody is asked', async () => {
    requests = []
    const strict = { allowPrivate: false }
    expect(await code(`${base}/page`, strict)).toBe('E_PRIVATE_ADDRESS')
    expect(await code(base.replace('127.0.0.1', 'localhost'), strict)).toBe('E_PRIVATE_ADDRESS')
    expect(await code('http://[::ffff:127.0.0.1]/', strict)).toBe('E_PRIVATE_ADDRESS')
    expect(requests).toEqual([])
  })

  it('refuses what is no web address', async () => {
    expect(await code('ftp://padma.example/')).toBe('E_URL')
    expect(await code('http://user:secret@padma.example/')).toBe('E_URL')
  })

  it('obeys robots.txt and asks for it once', async () => {
    requests = []
    const fetcher = openFetcher(options)
    expect(await fetcher.fetch(`${base}/secret/1`)).toMatchObject({ code: 'E_ROBOTS' })
    expect(await fetcher.fetch(`${base}/page`)).toMatchObject({ kind: 'fetched' })
    await fetcher.close()
    expect(requests.map((r) => r.url)).toEqual(['/robots.txt', '/page'])
    expect(requests[0]?.headers['user-agent']).toMatch(/^shutro /u)
  })

  it('goes on after a redirect, but not for ever, not to a file', async () => {
    expect(await fetchOne(`${base}/away`)).toMatchObject({ kind: 'fetched', url: `${base}/page` })
    expect(await code(`${base}/loop`)).toBe('E_REDIRECTS')
    expect(await code(`${base}/file`)).toBe('E_URL')
  })

  it('waits as long as a busy server asks, and asks once more', async () => {
    const begin = Date.now()
    expect(await code(`${base}/busy`)).toBe('fetched')
    expect(Date.now() - begin).toBeGreaterThanOrEqual(950)
  })

  it('unpacks a body, and a bomb ends at the limit', async () => {
    const result = await fetchOne(`${base}/packed`)
    expect(result.kind === 'fetched' && new TextDecoder().decode(result.bytes)).toBe(page)
    expect(await code(`${base}/bomb`)).toBe('E_TOO_LARGE')
  })

  it('tells an error of the server, and gives up on a silent one', async () => {
    expect(await code(`${base}/gone`)).toBe('E_HTTP')
    expect(await code(`${base}/never`, { timeout: 300 })).toBe('E_FETCH_TIMEOUT')
    expect(await code(`${base}/drops`, { timeout: 200 })).toBe('E_FETCH_TIMEOUT')
  })

  it('asks again only whether a page has changed', async () => {
    const store = await openStore(':memory:')
    const first = await fetchOne(`${base}/page`, { memory: store.fetched })
    requests = []
    const second = await fetchOne(`${base}/page`, { memory: store.fetched })
    await store.close()
    expect(requests.at(-1)?.headers['if-none-match']).toBe('"v1"')
    expect(second.kind === 'fetched' && first.kind === 'fetched' && [...second.bytes]).toEqual(
      first.kind === 'fetched' ? [...first.bytes] : [],
    )
  })
})

describe('robots.txt', () => {
  const reading = async (
    robots: (response: ServerResponse, url: string) => void,
  ): Promise<string> => {
    const host = createServer((request, response) => {
      if ((request.url ?? '').startsWith('/robots')) robots(response, request.url ?? '')
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const port = String((host.address() as AddressInfo).port)
    const told = await code(`http://127.0.0.1:${port}/page`)
    host.closeAllConnections()
    host.close()
    return told
  }

  it('that stands elsewhere is followed there', async () => {
    const told = await reading((response, url) => {
      if (url === '/robots.txt') response.writeHead(301, { location: '/robots-2.txt' }).end()
      else response.writeHead(200).end('User-agent: *\nDisallow: /\n')
    })
    expect(told).toBe('E_ROBOTS')
  })

  it('that is too large to read, or asks us to come later, closes the host; one that is missing opens it', async () => {
    expect(await reading((r) => r.writeHead(200).end('# '.repeat(400_000)))).toBe('E_ROBOTS')
    expect(await reading((r) => r.writeHead(429).end())).toBe('E_ROBOTS')
    expect(await reading((r) => r.writeHead(404).end())).toBe('fetched')
  })
})

describe('inputs that are addresses', () => {
  const read = async (paths: readonly string[], follow: boolean): Promise<readonly Intake[]> => {
    const found: Intake[] = []
    for await (const item of readInputs(paths, { follow, fetch: options })) found.push(item)
    return found
  }

  it('are fetched; what a feed or sitemap links to only when that is asked for', async () => {
    expect(await read([`${base}/page`], false)).toMatchObject([
      { kind: 'report', id: `${base}/page`, given: { charset: 'utf-8' } },
    ])
    expect(await read([`${base}/feed`], false)).toMatchObject([{ code: 'E_FOLLOW' }])
    expect(await read([`${base}/feed`], true)).toMatchObject([
      { kind: 'report', id: `${base}/page` },
    ])
    expect(await read([`${base}/sitemap.xml`], true)).toMatchObject([{ kind: 'report' }])
    expect(await read([`${base}/list`], false)).toMatchObject([
      { code: 'E_FOLLOW' },
      { code: 'E_FOLLOW' },
    ])
    expect(await read([`${base}/list`], true)).toHaveLength(2)
    expect(await read([`${base}/index.xml`], true)).toMatchObject([
      { kind: 'report', id: `${base}/page` },
      { code: 'E_FOLLOW', id: `${base}/other.xml` },
    ])
    expect(await read(['ftp://padma.example/a'], false)).toMatchObject([{ code: 'E_URL' }])
  })
})
