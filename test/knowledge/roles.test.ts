import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKit } from '../../src/app/defaults.ts'
import { parseKnowledge } from '../../src/knowledge/parse.ts'
import { classOn, heldOn } from '../../src/knowledge/roles.ts'
import type { Role } from '../../src/knowledge/types.ts'
import { buildOf, kit, must, readText } from '../kit.ts'

const role = (from: string, to: string | null): Role => ({
  role: 'president',
  of: 'RU',
  from,
  to,
})
const people = (text: string): readonly (string | null)[] =>
  readText(text)
    .mentions.filter((m) => m.kind === 'person')
    .map((m) => m.entity)

describe('roles', () => {
  it.each([
    ['2012-05-07', null, '2024-11-06', 'surely'],
    ['2012-05-07', null, '2012-05-06', 'no'],
    ['2012', '2018', '2015', 'surely'],
    ['2012', '2018', '2012-03-01', 'perhaps'],
    ['2012', '2018', '2018-12-30', 'perhaps'],
    ['2012', '', '2024-11-06', 'perhaps'],
    ['', '2018', '2015-01-01', 'perhaps'],
    ['2012', '2018', '2019-01-01', 'no'],
    ['2012', '2018', 'XXXX-11-06', 'perhaps'],
  ] as const)('from %s to %s on %s: %s', (from, to, date, held) => {
    expect(heldOn(role(from, to), date)).toBe(held)
  })

  it.each([
    [null, '2025-06-01', 'surely'],
    ['', '2025-06-01', 'surely'],
    [null, '2026-01-01', 'perhaps'],
    ['', '2026-01-01', 'perhaps'],
  ] as const)('open (%s) and seen until 31 October 2025, on %s: %s', (to, date, held) => {
    expect(heldOn({ ...role('2024-01-01', to), on: '2025-10-31' }, date)).toBe(held)
  })

  it('cannot end before they begin, and have EDTF dates', () => {
    const row = (from: string, to: string): string =>
      `source: a list of ours\nrows:\n  - { id: "x-a", kind: person, class: official, state: null, name: "A", names: { en: ["A"] }, roles: [{ role: head, of: "x-un", from: "${from}", to: "${to}" }] }\n`
    const read = (text: string) => () => parseKnowledge([{ name: 'a.yaml', text }])
    expect(read(row('2012', '2011'))).toThrow(/ends before it begins/u)
    expect(read(row('May 2012', ''))).toThrow(/no EDTF date/u)
    expect(read(row('2012-05', '2012-05'))).not.toThrow()
  })

  it('show in a dossier where they held on the day of the report', () => {
    const bytes = new TextEncoder().encode(
      'প্রকাশ: ১২ নভেম্বর ২০২৪\n\nরাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ঢাকায় শান্তি চুক্তিতে সই করেছেন বলে মস্কো জানিয়েছে।',
    )
    const { build } = buildOf([['a.txt', bytes]])
    const putin = build.dossiers.flatMap((d) => d.actors).find((a) => a.entity === 'Q7747')
    if (build.readings[0]?.published) expect(must(putin).roles).toContain('president, Russia')
    expect(must(putin).roles).toContain('প্রেসিডেন্ট')
  })
})

describe('people of one name', () => {
  it('are told apart by the office before them, else nobody is named', () => {
    expect(people('আইনমন্ত্রী আনিসুল হক বলেছেন, বিচার হবে।')).toEqual(['Q24175641'])
    expect(people('মেয়র আনিসুল হক বলেছেন, সড়ক হবে।')).toEqual(['x-annisul-huq'])
    expect(people('আনিসুল হক বলেছেন, বই হবে।')).toEqual([null])
  })

  it('a given name follows its full name and stands for nobody before it', () => {
    expect(people('নাহিদ ইসলাম ঢাকায় কথা বলেন। নাহিদ পরে চলে যান।').at(-1)).toBe('x-nahid-islam')
    expect(people('নাহিদ ঢাকায় কথা বলেন।')).not.toContain('x-nahid-islam')
  })
})

describe('a file of the user that is wrong', () => {
  const row = (rest: string): string =>
    `source: the list of our desk\nrows:\n  - id: x-a\n    kind: person\n    state: BD\n    name: Desk A\n    names: { bn: ["রূপম তালুকদার"] }\n${rest}`

  it.each([
    [row('    class: officer\n'), /mine\.yaml:8: rows\.0\.class: /u],
    [row('    class: official\n    roles:\n      - { role: mayor, of: BD, from: "2022-13", to: "" }\n'), /mine\.yaml:10: rows\.0\.roles\.0\.from: no EDTF date/u],
    [row('    class: official\n    klass: 1\n'), /mine\.yaml:3: rows\.0: .*klass/u],
    ['rows:\n  - { id: "x-a" }\n', /mine\.yaml:1: source: /u],
    ['source: a list\nrows:\n  - { id: "x-a", kind: person\n', /mine\.yaml:[34] is not YAML/u],
  ])('is refused with its name and line: %#', (text, message) => {
    expect(() => parseKnowledge([{ name: 'mine.yaml', text }])).toThrow(message)
  })
})

describe('a folder of the user', () => {
  it('adds rows and replaces ours without touching our files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'knowledge-'))
    try {
      writeFileSync(
        path.join(folder, 'mine.yaml'),
        'source: the list of our desk\nrows:\n  - id: x-desk-a\n    kind: person\n    class: official\n    state: BD\n    name: Desk A\n    names: { bn: ["রূপম তালুকদার"] }\n  - { id: "Q7747", kind: person, class: official, state: "RU", name: "V. Putin", names: { en: ["V. Putin"] } }\n',
      )
      const { knowledge } = loadKit([folder])
      expect(knowledge.get('x-desk-a')?.seen).toBe('the list of our desk')
      expect(knowledge.get('Q7747')?.name).toBe('V. Putin')
      expect(knowledge.rows.length).toBe(kit.knowledge.rows.length + 1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the class of somebody who rose later', () => {
  const row = {
    class: 'head-of-state',
    roles: [
      { role: 'president', of: 'RU', from: '2012-05-07', to: null },
      { role: 'minister', of: 'RU', from: '2008-05-08', to: '2012-05-07' },
      { role: 'mayor', of: 'x-town', from: '2001', to: '2004' },
    ],
  } as const

  it.each([
    ['2013-01-01', 'head-of-state'],
    ['2010-01-01', 'minister'],
    ['2007-01-01', 'official'],
    ['1999-01-01', 'person'],
    [null, 'head-of-state'],
  ] as const)('on %s is %s', (day, found) => {
    expect(classOn(row, day)).toBe(found)
  })

  it('is that of the report’s day, and stays when the office is over', () => {
    const classes = (published: string) =>
      readText('কারখানার মালিকেরা জানান, তারেক রহমান ও জো বাইডেন চিঠি দিয়েছেন।', { published }).mentions.map(
        (m) => m.class,
      )
    expect(classes('2025-12-12')).toEqual(['official', 'head-of-state'])
    expect(classes('2026-05-12')).toEqual(['head-of-government', 'head-of-state'])
  })
})
