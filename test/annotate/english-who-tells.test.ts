import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Source, cue and content of every statement with a cue. */
const told = (text: string): readonly (readonly (string | undefined)[])[] =>
  readText(`The bridge was closed on Monday. ${text}`).statements.flatMap((s) =>
    s.cue ? [[s.source?.text, s.cue.text, s.content.parts.map((p) => p.text).join(' | ')]] : [],
  )

describe('verbs of telling that look like nouns', () => {
  it.each([
    ['Data show that the river is higher.', ['Data', 'show', 'that the river is higher']],
    ['The ferry sank in 2011, records show.', ['records', 'show', 'The ferry sank in 2011']],
    ['“The dam may break,” Otieno notes.', ['Otieno', 'notes', '“The dam may break,”']],
    [
      'The ferry was sold to a bank, reports Reuters.',
      ['Reuters', 'reports', 'The ferry was sold to a bank'],
    ],
    [
      'The ferry was sold to a bank, the Orvia Herald reports.',
      ['the Orvia Herald', 'reports', 'The ferry was sold to a bank'],
    ],
    [
      'The pumps, a leaked memo states, were never tested.',
      ['a leaked memo', 'states', 'The pumps | were never tested'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it.each([
    ['The clerk read the files, notes and reports.'],
    ['He watched a talk show that the children liked.'],
    ['The police, army reports and maps were moved.'],
  ])('nobody tells: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('who speaks', () => {
  it.each([
    ['the coastguard', 'The coastguard warned that the sea was rough.'],
    ['the attorney', 'The attorney claimed that the road was sold.'],
    ['the museum', 'The museum denied the charge.'],
    ['the advocates', 'The advocates hailed the plan.'],
  ])('%s', (_, text) => {
    expect(told(text)).toHaveLength(1)
  })

  it('a pronoun right before its verb', () => {
    expect(
      told('In the letter that Otieno got two years ago she complained about the heat.'),
    ).toEqual([['she', 'complained about', 'the heat']])
  })

  it('a name with a hyphen behind an adverb', () => {
    expect(told('A still-struggling Korvo Bank announced that it would close.')).toEqual([
      ['A still-struggling Korvo Bank', 'announced', 'that it would close'],
    ])
  })

  it.each([
    ['His plans underscore the need for a dam.'],
    ['Such figures underscore the need for a dam.'],
    ['This demonstrates that the river is higher.'],
    ["Orvia's tax illustrates why a dam is needed."],
    ['The finish of her race highlights the need for a dam.'],
    ['The mayor addressed the crowd on Friday.'],
    ['Otieno is looking for a new boat.'],
    ['Otieno challenged the boys.'],
  ])('nobody: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('a report proves something to its readers', () => {
    expect(told('The report demonstrates that the river is higher.')).toHaveLength(1)
  })

  it('who sees it as something', () => {
    expect(told('The mill is seen by most leaders as unsafe.')).toHaveLength(1)
  })

  it('what is addressed in words is said', () => {
    expect(told('The mayor addressed the concerns of the fishermen.')).toHaveLength(1)
  })
})

describe('whose saying it is', () => {
  it.each([
    [
      'what goes on from it is his who said the first',
      'Nora Renn said the board wants to sell the mill, stressing the need for money.',
      [
        ['Nora Renn', 'said'],
        ['Nora Renn', 'stressing'],
      ],
    ],
    [
      'two with brackets behind their names',
      'Nora Renn (R-KY) and Clara Korvo (R-CA) slammed the bill.',
      [['Nora Renn (R-KY) and Clara Korvo', 'slammed']],
    ],
    [
      'nobody, where a letter was only seen',
      'In a letter seen by the Guardian, the miners demanded that the pit be shut.',
      [['the miners', 'demanded']],
    ],
    ['nobody, where it was only learnt', 'People came to know that the war was over.', []],
    [
      'no change that it is in line with',
      'The list was cancelled according to the change in the law.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    const found = told(text).map(([who, cue]) => [who, cue])
    expect(found.toSorted((a, b) => ((b[1] ?? '') < (a[1] ?? '') ? 1 : -1))).toEqual(expected)
  })
})
