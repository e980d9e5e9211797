import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256Bytes } from '../../src/intake/sha256.ts'
import type { Intake, ReadOptions } from '../../src/intake/intake.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

const all = async (paths: readonly string[], options?: ReadOptions): Promise<Intake[]> => {
  const found: Intake[] = []
  for await (const intake of readInputs(paths, options)) found.push(intake)
  return found
}

const told = (intakes: readonly Intake[]): readonly string[] =>
  intakes.map((i) => (i.kind === 'report' ? i.id : `${i.id} ${i.code}`))

const text = (intake: Intake | undefined): string =>
  intake?.kind === 'report' ? new TextDecoder().decode(intake.bytes) : ''

async function* chunks(...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield new TextEncoder().encode(piece)
}

describe('files and folders', () => {
  test('a single file is called by its base name', async () => {
    expect(told(await all([await put('a/report.txt', 'Some news.')]))).toEqual(['report.txt'])
  })

  test('a folder gives the files in it and below it, sorted, by their paths from the folder', async () => {
    await put('b.txt', 'B')
    await put('a/z.html', '<p>Z</p>')
    await put('a/y.txt', 'Y')
    await put('.hidden', 'H')
    await put('.git/config', 'C')
    expect(told(await all([folder]))).toEqual(['a/y.txt', 'a/z.html', 'b.txt'])
  })

  test('a link that leads back to its own folder is read once', async () => {
    await put('a/x.txt', 'X')
    await symlink(folder, join(folder, 'a', 'loop'))
    expect(told(await all([folder]))).toEqual(['a/x.txt'])
  })

  test('a path that does not exist stops before anything is read', async () => {
    const good = await put('good.txt', 'Good.')
    await expect(all([good, join(folder, 'none.txt')])).rejects.toMatchObject({
      code: 'E_INPUT_MISSING',
      kind: 'input',
    })
  })

  test('a folder without files is told', async () => {
    await mkdir(join(folder, 'nothing'), { recursive: true })
    expect(await all([join(folder, 'nothing')])).toMatchObject([{ code: 'E_EMPTY' }])
  })

  test('two files of one name keep apart, and the second says so', async () => {
    const [one, two] = [await put('a/x.txt', 'One'), await put('b/x.txt', 'Two')]
    const intakes = await all([one, two])
    expect(told(intakes)).toEqual(['x.txt', 'x.txt#2'])
    expect(intakes[1]).toMatchObject({ messages: [{ code: 'W_SAME_ID' }] })
  })
})

describe('what is no report', () => {
  const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
  test.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'E_PDF'],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'E_WORD'],
    ['a new Word file', new TextEncoder().encode('PK\x03\x04....word/document.xml'), 'E_WORD'],
    ['another zip file', new TextEncoder().encode('PK\x03\x04....data.csv'), 'E_ARCHIVE'],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'E_IMAGE'],
    ['a JPEG image', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 1), 'E_IMAGE'],
    ['a binary file', bytes(1, 2, 3, 0, 7, 0, 0, 9), 'E_BINARY'],
    ['an empty file', bytes(), 'E_EMPTY'],
    ['a file of white space', new TextEncoder().encode(' \r\n\t\n'), 'E_EMPTY'],
    ['a file of a byte-order mark', bytes(0xef, 0xbb, 0xbf, 0x0a), 'E_EMPTY'],
  ])('%s is refused by name', async (_what, content, code) => {
    expect(told(await all([await put('it.txt', content)]))).toEqual([`it.txt ${code}`])
  })

  test('a long page with one stray zero byte is a report', async () => {
    const page = `<p>${'The accord was signed in Dhaka. '.repeat(100)}\u0000</p>`
    expect(told(await all([await put('page.html', page)]))).toEqual(['page.html'])
  })

  test('a file above the limit is refused unread', async () => {
    const path = await put('big.txt', 'x'.repeat(2000))
    expect(told(await all([path], { maxBytes: 1000 }))).toEqual(['big.txt E_TOO_LARGE'])
  })

  test('a refusal does not stop the others', async () => {
    await put('a.pdf', '%PDF-1.4')
    await put('b.txt', 'News.')
    expect(told(await all([folder]))).toEqual(['a.pdf E_PDF', 'b.txt'])
  })
})

describe('JSON lines', () => {
  test('each line is a report with what it says of itself', async () => {
    const path = await put(
      'batch.jsonl',
      '{"id":"one","text":"চুক্তি সই হয়েছে।","url":"https://example.org/1","published":"2024-05-01","language":null}\n' +
        '\n{"html":"<p>Signed.</p>","outlet":"Example"}\n',
    )
    const [first, second] = await all([path])
    expect(first).toMatchObject({
      id: 'one',
      given: { url: 'https://example.org/1', published: '2024-05-01' },
    })
    expect(text(first)).toBe('চুক্তি সই হয়েছে।')
    expect(second).toMatchObject({ mediaType: 'text/html', given: { outlet: 'Example' } })
    expect(second?.id).toBe(sha256Bytes(new TextEncoder().encode('<p>Signed.</p>')))
  })

  test.each([
    ['cut-off JSON', '{"id":"x","text":"a'],
    ['a list', '[1,2]'],
    ['no text', '{"id":"x","title":"t"}'],
    ['a number for a text', '{"id":"x","text":5}'],
    ['an address that is a list', '{"id":"x","text":"a","url":["u"]}'],
  ])('a line with %s is refused by file and line and stops nothing', async (_what, line) => {
    const path = await put('b.jsonl', `{"id":"a","text":"A."}\n${line}\n{"id":"c","text":"C."}`)
    expect(told(await all([path]))).toEqual(['a', 'b.jsonl:2 E_BROKEN_LINE', 'c'])
  })

  test('a line above the limit is refused and the next one read', async () => {
    const long = JSON.stringify({ id: 'long', text: 'x'.repeat(5000) })
    const path = await put('b.jsonl', `${long}\n{"id":"c","text":"C."}\n`)
    expect(told(await all([path], { maxBytes: 1000 }))).toEqual(['b.jsonl:1 E_TOO_LARGE', 'c'])
  })

  test('a file of JSON lines is known by its content', async () => {
    const path = await put('batch.txt', '{"id":"one","text":"A."}\n{"id":"two","text":"B."}\n')
    expect(told(await all([path]))).toEqual(['one', 'two'])
  })

  test('a text that begins with a brace is a report', async () => {
    expect(told(await all([await put('b.txt', '{sic} said the minister.\nMore.')]))).toEqual([
      'b.txt',
    ])
  })
})

describe('standard input', () => {
  test('a report is called by the sha256 of its bytes', async () => {
    const intakes = await all(['-'], { stdin: chunks('A report ', 'in two pieces.') })
    expect(intakes[0]?.id).toBe(sha256Bytes(new TextEncoder().encode('A report in two pieces.')))
  })

  test('JSON lines may be cut anywhere between pieces', async () => {
    const stdin = chunks('{"id":"a","te', 'xt":"A."}\n{"id":"b",', '"text":"B."}')
    expect(told(await all(['-'], { stdin }))).toEqual(['a', 'b'])
  })
})
