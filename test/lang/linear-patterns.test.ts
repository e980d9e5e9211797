import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { families as bengali } from '../../src/lang/bn/dates/dates.ts'
import { families as english } from '../../src/lang/en/dates/dates.ts'

/** Quantifiers of a pattern that can share one run of characters in more ways than one. */
const superLinear = (source: string): readonly string[] =>
  analyse({ source, flags: 'iu' }, { reportTypes: { Move: false } }).reports.map((report) =>
    report.type === 'Trade'
      ? `${report.startQuant.raw} … ${report.endQuant.raw}`
      : report.quant.raw,
  )

// Written patterns are checked by the linter; these are put together from word tables when the program starts.
describe.each([
  ['Bengali', bengali],
  ['English', english],
])('each rule of %s dates', (_, families) => {
  const rules = families.flatMap((family) => family.rules)

  it.each(rules.map((rule) => [rule.name, rule.pattern.source] as const))(
    '“%s” reads its text in linear time',
    (_name, source) => {
      expect(superLinear(source)).toEqual([])
    },
  )
})

describe('the check of patterns', () => {
  it.each([String.raw`(?:ক+)+খ`, String.raw`\s*,?\s*ক`])('refuses %s', (source) => {
    expect(superLinear(source)).not.toEqual([])
  })
})
