import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

describe('what an English sentence lets nobody say', () => {
  it.each([
    [
      'a noun behind an object',
      'The council expressed hope and approves logging plans for the hill.',
      'plans',
    ],
    [
      'a noun behind a preposition',
      'The singer will rely on song instead of just jokes to amuse the town.',
      'jokes',
    ],
    ['a doing of others', 'The office will hold fairs highlighting the day.', 'highlighting'],
    ['what is done and not said', 'The trust supported by the bank is old.', 'supported'],
    ['an appearance in court', 'The mayor appeared in court on Monday.', 'appeared'],
    ['a charge before a court', 'The rider was charged with theft on Monday.', 'was charged'],
    ['what somebody found', 'Anna Renn logged in and found the account was empty.', 'found'],
    ['a man who is suspected', 'Guards held a man suspected of theft.', 'suspected'],
    ['where somebody testified', 'The minister testified before the board on Friday.', 'testified'],
  ])('%s', (_, text, cue) => {
    expect(told(text).map(([, found]) => found)).not.toContain(cue)
  })
})

describe('who says what in English, to the last word', () => {
  it.each([
    [
      'a question that ends a sentence of its own',
      '“Will the bridge hold?” Anna Renn asked.',
      ['Anna Renn', 'asked', '“Will the bridge hold?”'],
    ],
    [
      'a speaker before a colon, behind the cue',
      'Said Nadia Karim: “The bridge is old.”',
      ['Nadia Karim', 'Said', '“The bridge is old.”'],
    ],
    [
      'a clause parted by its speaker',
      'The two sides, the statement said, would meet again in spring.',
      ['the statement', 'said', 'The two sides | would meet again in spring'],
    ],
    [
      'a second cue with words of its own',
      '“We will go,” the officer said, adding: “The boats are gone.”',
      ['the officer', 'adding', '“The boats are gone.”'],
    ],
    [
      'who adds where a thing stands between',
      'The minister said the talks would go on, adding that a deal was close.',
      ['The minister', 'adding', 'that a deal was close'],
    ],
    [
      'a source behind who reports',
      'The paper reported on Friday, citing two officials, that the plan was dead.',
      ['two officials', 'citing', 'that the plan was dead'],
    ],
    [
      'the report’s own verdict',
      'The mayor said the bridge would close, another blow to the old town.',
      ['The mayor', 'said', 'the bridge would close'],
    ],
    [
      'people familiar with it',
      'The deal is close, according to two people familiar with the matter who asked not to be named.',
      ['two people familiar with the matter', 'according to', 'The deal is close'],
    ],
    [
      'whom something was asked of',
      'Anyone with information is asked to call the police.',
      [null, 'is asked', 'Anyone with information | to call the police'],
    ],
    [
      'a question that nobody is named for',
      'Asked whether the bridge was safe, the mayor nodded.',
      [null, 'Asked', 'whether the bridge was safe'],
    ],
    [
      'a poll',
      'More than half of the money came in February, new reports show.',
      ['new reports', 'show', 'More than half of the money came in February'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContainEqual(expected)
  })

  it('a month leaves nothing open', () => {
    const [first] = readText('The ministry said the plan, drawn up in May, was dead.').statements
    expect(first?.factuality).toBe('certain')
  })

  it('where somebody works is not who speaks', () => {
    const [first] = readText(
      'A clerk inside the White House told Congress the plan was wrong.',
    ).statements
    expect(first?.source?.entities).toEqual([])
  })
})

describe('who calls a thing something describes it', () => {
  it.each([
    [
      'The minister calls Kenya’s idea for a border wall “stupid”.',
      'Kenya’s idea for a border wall “stupid”',
    ],
    [
      'The minister called her vote in favor of the dam a mistake.',
      'her vote in favor of the dam a mistake',
    ],
    [
      'The minister called the quarrel with the board unusual.',
      'the quarrel with the board unusual',
    ],
    ['The minister called the governor on Monday.', undefined],
    ['The minister called a meeting with the board last week.', undefined],
  ])('%s', (text, content) => {
    const found = readText(text).statements.find((s) => s.stance === 'describes')
    expect(found?.content.text).toBe(content)
  })
})

it.each([
  ['“', '”'],
  ['"', '"'],
])(
  'a quotation goes on in the next paragraph that opens with its mark again: %s',
  (open, close) => {
    const { statements } = readText(
      `Mayor Anna Otieno said: ${open}The river rose. We had no time.\n\n${open}The next wall will be higher. It is paid for.${close}\n\nThe council meets on Friday.`,
    )
    expect(statements.map((s) => `${s.source?.text ?? '-'} | ${s.content.text}`)).toEqual([
      `Mayor Anna Otieno | ${open}The river rose. We had no time.`,
      `Mayor Anna Otieno | ${open}The next wall will be higher. It is paid for.${close}`,
      '- | The council meets on Friday.',
    ])
  },
)
