import { describe, expect, it } from 'vitest'
import { inBatches } from '../src/app/batches.ts'
import * as shutro from '../src/index.ts'
import { defineLine } from '../src/pipeline/runner.ts'
import { kit } from './kit.ts'

interface Board {
  readonly a: number
  readonly b: number
  readonly c: number
}
const stage = (
  name: string,
  reads: readonly (keyof Board)[],
  writes: readonly (keyof Board)[],
) => ({ name, version: 1, reads, writes, run: () => ({}) as Board })

describe('a line of stages', () => {
  it('that reads what nobody wrote does not start', () => {
    expect(() => defineLine<Board>(['a'], [stage('one', ['b'], ['c'])])).toThrowError(
      expect.objectContaining({ code: 'E_STAGE_ORDER' }) as Error,
    )
  })

  it('that writes a thing twice does not start', () => {
    expect(() =>
      defineLine<Board>(['a'], [stage('one', ['a'], ['b']), stage('two', ['a'], ['b'])]),
    ).toThrowError(expect.objectContaining({ code: 'E_STAGE_ORDER' }) as Error)
  })

  it('does one thing for all boards before the next', () => {
    const done: string[] = []
    const noting = (name: 'b' | 'c') => ({
      ...stage(name, ['a'], [name]),
      run: ({ a }: Pick<Board, 'a'>) => {
        done.push(`${name}${a}`)
        return { [name]: a * 10 } as unknown as Board
      },
    })
    const line = defineLine<Board>(['a'], [noting('b'), noting('c')])
    expect([...line.runAll([{ a: 1 }, { a: 2 }], kit.tools)]).toEqual([
      { a: 1, b: 10, c: 10 },
      { a: 2, b: 20, c: 20 },
    ])
    expect(done).toEqual(['b1', 'b2', 'c1', 'c2'])
  })

  it('throws what a stage threw at one board in its place', () => {
    const failing = {
      ...stage('b', ['a'], ['b']),
      run: ({ a }: Pick<Board, 'a'>) => {
        if (a === 2) throw new Error('two')
        return { b: a } as Board
      },
    }
    const boards = defineLine<Board>(['a'], [failing]).runAll([{ a: 1 }, { a: 2 }], kit.tools)
    expect(boards.next().value).toEqual({ a: 1, b: 1 })
    expect(() => boards.next()).toThrowError('two')
  })

  it('hands what a stage threw at one board to whoever asks for it, and goes on', () => {
    const failing = {
      ...stage('b', ['a'], ['b']),
      run: ({ a }: Pick<Board, 'a'>) => {
        if (a === 2) throw new Error('two')
        return { b: a } as Board
      },
    }
    const faults: string[] = []
    const starts = [{ a: 1 }, { a: 2 }, { a: 3 }]
    const boards = defineLine<Board>(['a'], [failing]).runAll(starts, kit.tools, (fault, index) => {
      faults.push(`${index}: ${String(fault)}`)
    })
    expect([...boards]).toEqual([
      { a: 1, b: 1 },
      { a: 3, b: 3 },
    ])
    expect(faults).toEqual(['1: Error: two'])
  })
})

describe('a batch', () => {
  const sizes = (lengths: readonly number[]): readonly (readonly number[])[] =>
    [...inBatches(lengths.map((length) => ({ text: ' '.repeat(length) })))].map((batch) =>
      batch.map(({ text }) => text.length),
    )

  it('has sixteen reports at most, in their order', () => {
    const lengths = Array.from({ length: 18 }, (_, i) => i + 1)
    expect(sizes(lengths)).toEqual([lengths.slice(0, 16), lengths.slice(16)])
  })

  it('has a million units of text at most, or one report', () => {
    expect(sizes([600_000, 400_000, 2_000_000, 5, 6])).toEqual([
      [600_000, 400_000],
      [2_000_000],
      [5, 6],
    ])
  })

  it('without reports is none', () => {
    expect(sizes([])).toEqual([])
  })
})

describe('the library', () => {
  it('exports just this', () => {
    expect(Object.keys(shutro).sort()).toEqual([
      'Conflict',
      'Defect',
      'InvalidInput',
      'ShutroError',
      'Unavailable',
      'analyse',
      'build',
      'mainText',
      'read',
    ])
  })

  it('reads and builds', () => {
    const reports = [
      {
        id: 'a',
        text: 'গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।',
        published: '2024-11-12',
      },
    ]
    expect(shutro.read(reports)[0]).toMatchObject({
      id: 'a',
      language: 'bn',
      published: { edtf: '2024-11-12' },
    })
    expect(shutro.build(reports).dossiers[0]?.reports).toEqual(['a'])
  })

  it('refuses a report without content', () => {
    expect(() => shutro.read([{ id: 'x' }])).toThrowError(
      expect.objectContaining({ code: 'E_EMPTY' }) as Error,
    )
  })
})
