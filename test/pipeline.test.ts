import { describe, expect, it } from 'vitest'
import * as shutro from '../src/index.ts'
import { defineLine } from '../src/pipeline/runner.ts'

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
