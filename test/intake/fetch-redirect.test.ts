import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type * as addresses from '../../src/intake/fetch/addresses.ts'
import type { openFetcher as openFetcherOf } from '../../src/intake/fetch/fetcher.ts'

// One loopback number stands for a public host, so that a page "of the internet" can point inwards; the rest is as it is.
// The modules are loaded for this file alone: others that share its process keep theirs.
const loaded = async (): Promise<typeof openFetcherOf> => {
  vi.resetModules()
  vi.doMock('../../src/intake/fetch/addresses.ts', async (original) => {
    const real = await original<typeof addresses>()
    return {
      ...real,
      isPublicAddress: (address: string) =>
        address === '127.0.0.1' || real.isPublicAddress(address),
    }
  })
  const { openFetcher } = await import('../../src/intake/fetch/fetcher.ts')
  vi.doUnmock('../../src/intake/fetch/addresses.ts')
  vi.resetModules()
  return openFetcher
}

let openFetcher: typeof openFetcherOf
let asked: string[] = []
let rules = ''
let port = ''
const server = createServer((request, response) => {
  const url = request.url ?? ''
  asked.push(`${request.headers.host ?? ''}${url}`)
  const to = new URL(url, 'http://padma.example').searchParams.get('to')
  if (url === '/robots.txt' && rules !== '') response.writeHead(302, { location: rules }).end()
  else if (url === '/robots.txt') response.writeHead(404).end()
  else if (to !== null) response.writeHead(302, { location: to }).end()
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>সংসদে বিলটি পাস হয়েছে।</p>')
})

beforeAll(async () => {
  openFetcher = await loaded()
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  port = String((server.address() as AddressInfo).port)
})
beforeEach(() => {
  asked = []
  rules = ''
})
afterAll(() => server.close())

const fetched = async (path: string): Promise<string> => {
  const fetcher = openFetcher({ rate: 100, timeout: 1000 })
  const result = await fetcher.fetch(`http://127.0.0.1:${port}${path}`)
  await fetcher.close()
  return result.kind === 'refused' ? result.code : result.kind
}

it('takes the page of the host that stands for a public one', async () => {
  expect(await fetched('/page')).toBe('fetched')
})

it.each([
  ['by a number', () => `http://127.0.0.2:${port}/inner`],
  ['by the number of a cloud host’s own data', () => 'http://169.254.169.254/latest'],
  ['by a number of version 6', () => `http://[::ffff:127.0.0.2]:${port}/inner`],
  ['by a name', () => `http://localhost:${port}/inner`],
])('refuses a redirect to a private host given %s, and asks it nothing', async (_, target) => {
  expect(await fetched(`/out?to=${encodeURIComponent(target())}`)).toBe('E_PRIVATE_ADDRESS')
  expect(asked.filter((line) => !line.startsWith('127.0.0.1:'))).toEqual([])
  expect(asked.some((line) => line.includes('/out'))).toBe(true)
})

it('refuses a page whose robots.txt sends to a private host', async () => {
  rules = `http://localhost:${port}/inner`
  expect(await fetched('/page')).toBe('E_PRIVATE_ADDRESS')
  expect(asked).toEqual([`127.0.0.1:${port}/robots.txt`])
})
