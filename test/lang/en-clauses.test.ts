import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const published = '2026-04-09'

const quantitiesOf = (text: string) =>
  readText(text, { published }).quantities.map(({ text: words, bound, min, max, unit }) => [
    words,
    bound,
    min,
    max,
    unit,
  ])

const datesOf = (text: string) =>
  readText(text, { published }).dates.map(({ text: words, edtf, timex }) => [
    words,
    /T[0-9]/u.test(timex.value) ? timex.value : (edtf ?? timex.value),
  ])

describe('an English number', () => {
  it.each([
    [
      'of the other side of a vote',
      'The vote in the chamber was 134 votes to nine.',
      [
        ['134', 'exact', 134, 134, 'vote'],
        ['nine', 'exact', 9, 9, 'vote'],
      ],
    ],
    [
      'of a motion',
      'The motion was defeated 310 to 220 in the house.',
      [
        ['310', 'exact', 310, 310, 'vote'],
        ['220', 'exact', 220, 220, 'vote'],
      ],
    ],
    [
      'whose verb tells of people',
      'Hundreds fled the town in the night and they did not return.',
      [['Hundreds', 'vague', null, null, 'person']],
    ],
    [
      'of those who were arrested',
      'At least 40 were arrested in the city, the police said.',
      [['At least 40', 'at-least', 40, null, 'person']],
    ],
    [
      'before the things and what they do',
      'They sent workers to two California military bases receiving Americans.',
      [['two', 'exact', 2, 2, null]],
    ],
    [
      'that changed to another',
      'The claims of the jobless fell by 97,000 to 684,000 in the week.',
      [
        ['97,000', 'exact', 97000, 97000, null],
        ['684,000', 'exact', 684000, 684000, null],
      ],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected)
  })

  it.each([
    'She scored 92 out of 100 in the test that the school held.',
    'He has a GPA of 3.8 and wants to study at the university.',
    'India were 254 for 4 when the rain came and the play was stopped.',
    'He took 5 for 32 in the match that he played.',
    'England made 310 all out in the match.',
    'Windows 11 users have been told about it by the company.',
    'At 35, she was killed in a crash on the road to the town.',
    'Elon Musk was its co-chair, and in 2020 other executives departed.',
  ])('counts nothing: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([])
  })
})

describe('an English day', () => {
  it.each([
    [
      'with its hour',
      'The concert of the band is on Friday 7pm.',
      [['Friday 7pm', '2026-04-10T19:00']],
    ],
    [
      'that is on somebody’s list',
      'The talks between the two sides begin on Sunday.',
      [['Sunday', '2026-04-12']],
    ],
    [
      'of weekdays that are over',
      'From Wednesday to Friday the office was closed.',
      [['Wednesday to Friday', '2026-04-01/2026-04-03']],
    ],
    [
      'by its event of long ago',
      'The 7 March speech was broadcast to the crowd.',
      [['The 7 March', 'XXXX-03-07']],
    ],
    [
      'since which all is different',
      'Since October 7 the war has gone on.',
      [['October 7', 'XXXX-10-07/..']],
    ],
    [
      'of the Bengali calendar',
      'The fair will begin on 1 Boishakh 1433 in the village.',
      [['1 Boishakh 1433', '2026-04-14']],
    ],
    [
      'of the Hijri calendar',
      'It was observed on 10 Muharram in the city.',
      [['10 Muharram', 'XXXX']],
    ],
    [
      'as these days',
      'Today’s youth read less than their parents did.',
      [['Today', 'PRESENT_REF']],
    ],
    [
      'of two months',
      'The two sides will meet between May and December.',
      [['May and December', '2026-05/2026-12']],
    ],
    [
      'as a length',
      'Leave it on the skin for 20 minutes before rinsing.',
      [['20 minutes', 'PT20M']],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})
