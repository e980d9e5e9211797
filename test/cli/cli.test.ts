import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shutro = (
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'bin', 'shutro.js'), ...args],
    { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return { code: status, out: stdout, err: stderr }
}

const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
  return name
}

const report = 'গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।'

describe('the command line', () => {
  it('helps, with examples', () => {
    const { code, out } = shutro(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('shutro build')
  })

  it.each([
    [['no-such-command']],
    [['build']],
    [['read', 'missing.txt']],
    [['build', '--format', 'pdf', 'x']],
    [['status', '--store', 'none.db']],
  ])('exits 2 on %j, and says why', (args) => {
    const { code, err } = shutro(args)
    expect(code).toBe(2)
    expect(err.length).toBeGreaterThan(10)
  })

  it('reads one report a line', () => {
    const { code, out } = shutro(['read', file('a.txt', report), '--format', 'jsonl'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'shutro/reading@1',
      id: 'a.txt',
      language: 'bn',
    })
  })

  it('reads standard input, under its sha256', () => {
    const { out } = shutro(['read', '-'], report)
    const reading = JSON.parse(out) as { id: string; sha256: string }
    expect(reading.id).toBe(reading.sha256)
  })

  it('tells one unreadable report and goes on with the others', () => {
    file('mixed/empty.txt', '')
    file('mixed/picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))
    file('mixed/good.txt', report)
    const { code, out, err } = shutro(['read', 'mixed'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('empty.txt')
    expect(err).toContain('picture.txt')
  })

  it('refuses a folder without reports', () => {
    mkdirSync(path.join(folder, 'nothing'), { recursive: true })
    const { code, err } = shutro(['build', 'nothing'])
    expect([code, err.includes('E_NO_REPORTS')]).toEqual([2, true])
  })

  it('gives back the ids of JSONL, and the line of a broken one', () => {
    const { out, err } = shutro([
      'read',
      file(
        'r.jsonl',
        `${JSON.stringify({ id: 'one', text: report, published: '2024-11-12' })}\nnot json\n${JSON.stringify({ id: 'two', html: `<p>${report}</p>` })}\n`,
      ),
    ])
    expect(
      out
        .trim()
        .split('\n')
        .map((l) => (JSON.parse(l) as { id: string }).id),
    ).toEqual(['one', 'two'])
    expect(err).toContain('r.jsonl')
  })

  it('decodes what is not UTF-8, and says so', () => {
    const { out, err } = shutro([
      'read',
      file(
        'latin.txt',
        Buffer.from(
          'La présidente a signé un traité à Genève. Les députés ont approuvé le traité hier.',
          'latin1',
        ),
      ),
    ])
    expect(JSON.parse(out)).toMatchObject({
      encoding: expect.stringMatching(/1252|8859/u) as string,
    })
    expect(err).toContain('W_ENCODING')
  })

  it('gives the same bytes twice, and reuses what a store holds', () => {
    file('same/a.txt', report)
    const first = shutro(['build', 'same', '--store', 's.db'])
    const second = shutro(['build', 'same', '--store', 's.db'])
    expect(second.out).toBe(first.out)
    expect(second.err).toContain('unchanged')
  })

  it.each([
    ['html', 'dossier.html', '<!doctype html>'],
    ['json', 'build.json', 'shutro/build@1'],
    ['md', 'dossier.md', '#'],
  ])('writes %s', (format, name, mark) => {
    file('out-in/a.txt', report)
    expect(shutro(['build', 'out-in', '--out', 'out', '--format', format]).code).toBe(0)
    expect(readFileSync(path.join(folder, 'out', name), 'utf8')).toContain(mark)
  })

  it('lets two runs share a store', async () => {
    const run = (n: number): Promise<number | null> =>
      new Promise((resolve) => {
        file(`two/${n}.txt`, `${report} ${n}`)
        const child = spawn(
          process.execPath,
          [
            path.join(root, 'bin', 'shutro.js'),
            'build',
            `two/${n}.txt`,
            '--store',
            'two.db',
            '--quiet',
          ],
          { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
        )
        child.on('exit', resolve)
      })
    expect(await Promise.all([run(1), run(2)])).toEqual([0, 0])
    expect(shutro(['status', '--store', 'two.db']).out).toContain('2 reports')
  })
})
