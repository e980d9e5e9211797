import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { decode } from '../../src/intake/decode.ts'
import type { Intake } from '../../src/intake/intake.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'shutro-containers-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const read = async (name: string, content: string | Uint8Array): Promise<readonly Intake[]> => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const found: Intake[] = []
  for await (const item of readInputs([file])) found.push(item)
  return found
}

const told = (items: readonly Intake[]) =>
  items.map((i) => (i.kind === 'refused' ? i.code : { id: i.id, ...i.given }))

const textOf = (item: Intake | undefined): string =>
  item?.kind === 'report' ? decode(item.bytes, item.given.charset).text : ''

const http = (type: string, body: string, status = '200 OK'): Buffer => {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${String(bytes.length)}\r\n\r\n`,
    ),
    bytes,
  ])
}

const record = (url: string, block: Buffer, type = 'response'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-11-12T04:00:00Z\r\n` +
        `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000${String(url.length % 10)}>\r\n` +
        `Content-Type: application/http; msgtype=response\r\nContent-Length: ${String(block.length)}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])

const page = '<html><body><p>সংসদে বিলটি পাস হয়েছে।</p></body></html>'
const records = [
  record('https://padma.example/1', http('text/html; charset=utf-8', page)),
  record('https://padma.example/logo.png', http('image/png', 'x')),
  record('https://padma.example/gone', http('text/html', page, '404 Not Found')),
  record('https://padma.example/2', http('text/html', page)),
]

describe('a WARC file', () => {
  it('gives its pages with address, charset and time of the crawl, and passes over the rest', async () => {
    const items = await read('a.warc', Buffer.concat(records))
    expect(told(items)).toEqual([
      {
        id: 'https://padma.example/1',
        url: 'https://padma.example/1',
        charset: 'utf-8',
        fetched: '2024-11-12T04:00:00Z',
      },
      {
        id: 'https://padma.example/2',
        url: 'https://padma.example/2',
        fetched: '2024-11-12T04:00:00Z',
      },
    ])
    expect(textOf(items[0])).toContain('বিলটি')
  })

  it('may be packed record by record', async () => {
    const items = await read('a.warc.gz', Buffer.concat(records.map((r) => gzipSync(r))))
    expect(items.filter((i) => i.kind === 'report')).toHaveLength(2)
  })

  it('that breaks off keeps what came before and says where', async () => {
    const packed = gzipSync(records[3] ?? '')
    const items = await read(
      'b.warc.gz',
      Buffer.concat([gzipSync(records[0] ?? ''), packed.subarray(0, packed.length - 40)]),
    )
    expect(items[0]).toMatchObject({ kind: 'report', id: 'https://padma.example/1' })
    expect(told(items.slice(1))).toEqual([expect.stringMatching(/^E_WARC/u)])
  })

  it('never gives half a page, not even unpacked', async () => {
    const whole = Buffer.concat(records)
    const items = await read('b.warc', whole.subarray(0, whole.length - 40))
    expect(items.filter((i) => i.kind === 'report')).toHaveLength(1)
    expect(told(items.slice(1))).toEqual([expect.stringMatching(/^E_WARC/u)])
  })

  it('without a page is refused', async () => {
    expect(told(await read('c.warc', 'WARC/1.0\r\n'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^E_/u)]),
    )
  })
})

const long = 'সরকার বৃহস্পতিবার নতুন নীতিমালা প্রকাশ করেছে। '.repeat(20)

describe('a feed', () => {
  it('gives the reports whose text it holds, and names the links that it only points to', async () => {
    const items = await read(
      'feed.xml',
      `\uFEFF<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>পদ্মা বার্তা</title><language>bn</language>
       <item><title>নীতিমালা প্রকাশ</title><link>https://padma.example/3</link><pubDate>Tue, 12 Nov 2024 10:00:00 +0600</pubDate><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>
       <item><title>সংক্ষেপ</title><link>https://padma.example/4</link><description>দুই লাইন।</description></item></channel></rss>`,
    )
    expect(told(items)).toEqual([
      {
        id: 'https://padma.example/3',
        outlet: 'পদ্মা বার্তা',
        language: 'bn',
        url: 'https://padma.example/3',
        title: 'নীতিমালা প্রকাশ',
        published: '2024-11-12T10:00:00+06:00',
      },
      'E_FOLLOW',
    ])
  })

  it('may be Atom or JSON', async () => {
    const atom = await read(
      'atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Meghna Mail</title><entry><title>A</title><id>1</id><link href="https://meghna.example/1"/><published>2024-11-12T04:00:00Z</published><content type="html">&lt;p&gt;${long}&lt;/p&gt;</content></entry></feed>`,
    )
    expect(told(atom)).toMatchObject([{ id: 'https://meghna.example/1', outlet: 'Meghna Mail' }])
    const json = await read(
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Meghna Mail',
        items: [{ id: '1', url: 'https://meghna.example/2', content_html: `<p>${long}</p>` }],
      }),
    )
    expect(told(json)).toMatchObject([{ id: 'https://meghna.example/2' }])
  })

  it('that is broken or empty is refused', async () => {
    expect(told(await read('broken.xml', '<rss version="2.0"><channel></rss>'))).toEqual([
      expect.stringMatching(/^E_/u),
    ])
  })

  it('of ten thousand entries is read', async () => {
    const items = Array.from(
      { length: 10_000 },
      (_, i) =>
        `<item><link>https://padma.example/n${String(i)}</link><description>x</description></item>`,
    )
    const found = await read(
      'large.xml',
      `<rss version="2.0"><channel><title>P</title>${items.join('')}</channel></rss>`,
    )
    expect(found).toHaveLength(10_000)
  })
})

describe('other containers', () => {
  it('a sitemap says how many pages it names', async () => {
    const xml =
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://padma.example/1</loc></url><url><loc>https://padma.example/2</loc></url></urlset>'
    const [plain] = await read('sitemap.xml', xml)
    const [packed] = await read('sitemap.xml.gz', gzipSync(xml))
    for (const item of [plain, packed])
      expect(item).toMatchObject({
        kind: 'refused',
        code: 'E_FOLLOW',
        reason: expect.stringContaining('2 addresses') as string,
      })
  })

  it('an mbox gives its messages, and ">From" is "From" again', async () => {
    const mail = (n: number, body: string): string =>
      `From news@padma.example Tue Nov 12 04:00:0${String(n)} 2024\nFrom: Padma <news@padma.example>\nSubject: =?utf-8?B?${Buffer.from('খবর').toString('base64')}?=\nDate: Tue, 12 Nov 2024 04:00:00 +0000\nMessage-ID: <m${String(n)}@padma.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n\n`
    const items = await read(
      'news.mbox',
      mail(1, 'প্রথম খবর।\n\n>From here on.') + mail(2, 'দ্বিতীয় খবর।'),
    )
    expect(told(items)).toMatchObject([
      {
        id: 'm1@padma.example',
        title: 'খবর',
        outlet: 'Padma',
        published: '2024-11-12T04:00:00+00:00',
      },
      { id: 'm2@padma.example' },
    ])
    expect(textOf(items[0])).toContain('\nFrom here on.')
    expect(textOf(items[0])).toContain('প্রথম খবর।')
    expect(textOf(items[1])).toContain('দ্বিতীয় খবর।')
  })

  it('a packed report is unpacked, a packed file that is broken is refused', async () => {
    expect(textOf((await read('a.html.gz', gzipSync(page)))[0])).toContain('বিলটি')
    expect(told(await read('b.html.gz', gzipSync(page).subarray(0, 30)))).toEqual(['E_ARCHIVE'])
  })

  it('a packed bomb ends at the limit', async () => {
    expect(told(await read('bomb.txt.gz', gzipSync(Buffer.alloc(20_000_000, 'a '))))).toEqual([
      'E_TOO_LARGE',
    ])
  })
})

describe('sound and film', () => {
  it.each([
    ['ID3', 'ID3\u0004'],
    ['Ogg', 'OggS\0'],
    ['MP4', '\0\0\0 ftypisom'],
    ['WAV', 'RIFF\u0001\u0001\u0001\u0001WAVEfmt '],
  ])('%s is refused by its name', async (_, head) => {
    expect(told(await read('clip.txt', Buffer.from(head + 'x'.repeat(400), 'latin1')))).toEqual([
      'E_MEDIA',
    ])
  })
})

describe('a file of JSON that is no JSON lines', () => {
  const rows = [
    { id: 'a', text: 'নদীতে পানি বেড়েছে।' },
    { id: 'b', title: 'শিরোনাম' },
  ]

  it('is a list of reports, over as many lines as it likes', async () => {
    const items = await read('a.json', JSON.stringify(rows, null, 2))
    expect(items).toMatchObject([
      { kind: 'report', id: 'a' },
      { kind: 'refused', id: 'a.json[1]', code: 'E_BROKEN_LINE' },
    ])
    expect(textOf(items[0])).toBe('নদীতে পানি বেড়েছে।')
  })

  it('or one report', async () => {
    expect(await read('a.json', JSON.stringify(rows[0], null, 2))).toMatchObject([{ id: 'a' }])
  })

  it('a text that only opens like it stays a text', async () => {
    expect(await read('a.txt', '{ "সীমান্তে শান্তি" } শিরোনামের প্রবন্ধ।')).toMatchObject([
      { kind: 'report', id: 'a.txt' },
    ])
  })
})

describe('what a container says of its reports', () => {
  const short = 'পৌরসভার নতুন পানির লাইন চালু হয়েছে, এতে তিন হাজার পরিবার পানি পাবে। '

  it('a short report is whole where the feed has a teaser beside it, unless it breaks off', async () => {
    const rss = (text: string): Promise<readonly Intake[]> =>
      read(
        'short.xml',
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title><item><link>https://padma.example/5</link><description>নতুন পানির লাইন</description><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item></channel></rss>`,
      )
    expect(await rss(short.repeat(4))).toMatchObject([{ kind: 'report' }])
    expect(told(await rss(`${short.repeat(4)}…`))).toEqual(['E_FOLLOW'])
    expect(told(await rss(short))).toEqual(['E_FOLLOW'])
  })

  it('old Bengali font text is refused in a row, an entry and a message', async () => {
    const bijoy =
      'Zviv b`xi av‡i †MQj, †mLv‡b †bŠKv wQj bv| †m ej‡jv, Avgiv Kvj Avevi Avme, gv‡V Kv‡R hvB| '
    expect(told(await read('b.jsonl', JSON.stringify({ id: 'a', text: bijoy })))).toEqual([
      'E_BIJOY',
    ])
    const item = `<item><link>https://padma.example/6</link><description>${bijoy.repeat(8)}</description></item>`
    const rss = `<rss version="2.0"><channel><title>P</title>${item}</channel></rss>`
    expect(told(await read('b.xml', rss))).toEqual(['E_BIJOY'])
    const mail = `From: P <p@padma.example>\nSubject: x\nDate: Tue, 12 Nov 2024 04:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${bijoy}\n`
    expect(told(await read('b.eml', mail))).toEqual(['E_BIJOY'])
  })
})
