import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { bengaliReports } from '../../bench/bengali-reports.ts'
import { runServer } from '../../bench/runner.ts'
import { halfOf } from '../../bench/sets.ts'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = path.join(folder, 'program.mjs')
writeFileSync(
  program,
  `import { serve } from ${JSON.stringify(path.join(root, 'bench', 'peers', 'serve.mjs'))}
await serve('1.2.3', ({ id, text }) => {
  if (text === 'freeze') for (;;) {}
  if (text === 'fail') throw new Error('no')
  console.log('noise between the answers')
  return { id, words: text.split(' ').length }
})
`,
)

describe('a program on the bench', () => {
  it('that freezes on one report loses that one alone', async () => {
    const run = await runServer(
      { name: 'program', command: process.execPath, args: [program] },
      [
        { id: 'a', text: 'চুক্তি সই হয়েছে' },
        { id: 'b', text: 'freeze' },
        { id: 'c', text: 'fail' },
        { id: 'd', text: 'চুক্তি কার্যকর' },
      ],
      { budgetMs: 1500 },
    )
    expect(run.version).toBe('1.2.3')
    expect([run.frozen, run.failed]).toEqual([['b'], ['c']])
    expect([...run.answers]).toEqual([
      ['a', { id: 'a', words: 3 }],
      ['d', { id: 'd', words: 2 }],
    ])
    expect(run.times[1]).toBe(1500)
    expect(run.memory).toBeGreaterThan(10)
  })

  it('is asked about a page with a line separator, which ends no line of JSON', async () => {
    const run = await runServer(
      { name: 'program', command: process.execPath, args: [program] },
      [{ id: 'e\u2028', text: 'চুক্তি\u2028সই \u2029হয়েছে' }],
      { budgetMs: 5000 },
    )
    expect([...run.answers]).toEqual([['e\u2028', { id: 'e\u2028', words: 2 }]])
  })

  it('that cannot be started is named', async () => {
    await expect(
      runServer({ name: 'nobody', command: path.join(folder, 'none'), args: [] }, [], {
        budgetMs: 1000,
      }),
    ).rejects.toThrow('nobody')
  })
})

describe('the halves of a set', () => {
  // printf %s a | sha256sum ends in b, of c in 6.
  it.each([
    ['a', 'odd'],
    ['c', 'even'],
  ])('%s is in the %s one', (id, half) => {
    expect(halfOf(id)).toBe(half)
  })
})

describe('Bengali reports for the speed test', () => {
  it('are of the size asked for, and no paragraph stands twice', () => {
    for (const { text = '' } of bengaliReports(3, 10_240)) {
      const bytes = new TextEncoder().encode(text).length
      expect(bytes).toBeGreaterThanOrEqual(10_240)
      expect(bytes).toBeLessThan(12_000)
      const paragraphs = text.split('\n')
      expect(new Set(paragraphs).size).toBe(paragraphs.length)
    }
  })
})
