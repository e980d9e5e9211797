import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-clean-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shutro = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = { NO_COLOR: '1' },
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'bin', 'shutro.js'), ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
  )
  return { code: status, out: stdout, err: stderr }
}

const file = (name: string, content: string): string => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
  return name
}

const first = 'রাশিয়ার পার্লামেন্ট গত ৬ নভেম্বর প্রতিরক্ষা চুক্তিটি অনুমোদন করেছে।'
const second = 'এরপর চুক্তিটি প্রেসিডেন্টের কাছে পাঠানো হয়েছে বলে জানিয়েছে ক্রেমলিন।'
const page = `<p>${first}</p><div class="related"><h4>আরো পড়ুন</h4><a href="https://x.example/1">চুক্তির আইনে পুতিনের সই</a></div><p>${second}</p><p>সূত্র : এএফপি</p>`

describe('shutro clean', () => {
  it('prints the clean text and nothing else', () => {
    const { code, out } = shutro(['clean', file('a.html', page)])
    expect([code, out]).toEqual([0, `${first}\n\n${second}\n`])
  })

  it('prints the report in the contract’s shape', () => {
    const { out } = shutro(['clean', file('a.html', page), '--format', 'jsonl'])
    expect(JSON.parse(out)).toMatchObject({
      id: 'a.html',
      language: 'bn',
      paragraphs: [{ text: first }, { text: second }],
      removed: [{ kind: 'related' }, { kind: 'credit' }],
    })
  })

  it('prints several reports as one JSON', () => {
    file('two/a.html', page)
    file('two/b.txt', first)
    const { out } = shutro(['clean', 'two', '--format', 'json'])
    expect((JSON.parse(out) as { id: string }[]).map((r) => r.id)).toEqual(['a.html', 'b.txt'])
  })

  it('explains each cut in brackets with its kind and reason, and counts that add up', () => {
    const { out } = shutro(['clean', file('a.html', page), '--explain'])
    expect(out).toContain('⟦1 related: ')
    expect(out).toContain('⟦2 credit: a line of credit¦সূত্র : এএফপি⟧')
    const rows = [
      ...out.matchAll(/^(kept|title|related|credit|white space|tags|original) +([0-9,]+)/gmu),
    ]
    const counts = rows.map((row) => Number(row[2]?.replaceAll(',', '')))
    expect(counts).toHaveLength(7)
    expect(counts.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(page.length)
    expect(counts.at(-1)).toBe(page.length)
  })

  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{}, false],
  ])('colours under %j: %s', (env, coloured) => {
    const { out } = shutro(['clean', file('a.html', page), '--explain'], env)
    expect(out.includes('\u001B[')).toBe(coloured)
    expect(out).toContain('related: ')
  })

  it('lets no control character of a report reach the terminal', () => {
    const { out } = shutro(['clean', file('esc.txt', `${first} \u001B[2J${second}`), '--explain'])
    expect(out).not.toContain('\u001B')
    expect(out).toContain('‹001b›')
  })

  it.each([
    ['no report', ['clean', 'missing.txt']],
    ['two ways at once', ['clean', 'a.html', '--explain', '--format', 'json']],
  ])('exits 2 on %s', (_, args) => {
    const { code, err } = shutro(args)
    expect(code).toBe(2)
    expect(err.length).toBeGreaterThan(10)
  })
})
