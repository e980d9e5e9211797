import { describe, expect, it } from 'vitest'
import { numberPhrase } from '../../src/lang/en/quantities/numbers.ts'
import { quantities } from '../../src/lang/en/quantities/quantities.ts'

const found = (text: string) =>
  quantities
    .find(text, [])
    .map(({ start, end, min, max, bound, unit, head }) => [
      text.slice(start, end),
      min,
      max,
      bound,
      unit,
      head,
    ])

describe('an English number phrase', () => {
  it.each([
    ['twenty-five', 25],
    ['two hundred and five', 205],
    ['eleven thousand', 11_000],
    ['1.5 million', 1_500_000],
    ['half a million', 500_000],
    ['a dozen', 12],
    ['2 1/2', 2.5],
    ['5 crore', 50_000_000],
  ])('%s is %d', (words, value) => {
    expect(numberPhrase(words)).toBe(value)
  })

  it.each(['five six', 'many', ''])('“%s” is none', (words) => {
    expect(numberPhrase(words)).toBeNull()
  })
})

describe('an English text', () => {
  it.each([
    [
      'at least 11,000 North Korean troops',
      'at least 11,000',
      11_000,
      null,
      'at-least',
      'soldier',
      'troops',
    ],
    ['some 10,000 soldiers', 'some 10,000', 10_000, 10_000, 'about', 'soldier', 'soldiers'],
    ['as many as 500 people', 'as many as 500', null, 500, 'at-most', 'person', 'people'],
    [
      'more than 1.5 million refugees',
      'more than 1.5 million',
      1_500_000,
      null,
      'at-least',
      'refugee',
      'refugees',
    ],
    [
      'between 10,000 and 12,000 troops',
      'between 10,000 and 12,000',
      10_000,
      12_000,
      'range',
      'soldier',
      'troops',
    ],
    [
      '10 to 12 thousand soldiers',
      '10 to 12 thousand',
      10_000,
      12_000,
      'range',
      'soldier',
      'soldiers',
    ],
    ['thousands of soldiers', 'thousands', null, null, 'vague', 'soldier', 'soldiers'],
    ['tens of thousands of people', 'tens of thousands', null, null, 'vague', 'person', 'people'],
    ['dozens of houses', 'dozens', null, null, 'vague', 'house', 'houses'],
    ['$5 billion', '$5 billion', 5e9, 5e9, 'exact', 'USD', null],
    ['US$2.5m', 'US$2.5m', 2.5e6, 2.5e6, 'exact', 'USD', null],
    ['45 per cent of voters', '45', 45, 45, 'exact', 'percent', 'per cent'],
    ['45% of votes', '45', 45, 45, 'exact', 'percent', '%'],
    ['500 police vehicles', '500', 500, 500, 'exact', 'vehicle', 'vehicles'],
    ['300 seats or more', '300 seats or more', 300, null, 'at-least', 'seat', 'seats'],
    ['five women', 'five', 5, 5, 'exact', 'woman', 'women'],
    ['Six Nepalese peacekeepers died.', 'Six', 6, 6, 'exact', 'person', 'peacekeepers'],
    ['Four crude bombs went off.', 'Four', 4, 4, 'exact', null, 'bombs'],
    ['7-8 attackers came', '7-8', 7, 8, 'range', 'person', 'attackers'],
    ['In New York, 65 of them came.', '65', 65, 65, 'exact', null, null],
  ])('“%s” counts', (text, ...expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'a treaty',
    'one man',
    'one of them',
    'the two countries',
    'Article 4',
    'F-16 jets',
    'Covid-19',
    'a 35-year-old man',
    'a 10-member panel',
    'Kim, 35, said',
    'the 11th day',
    'won 3-1',
    'in 2014',
    'call 0845 125 2222',
    'the crew of Apollo 11 landed',
    'voters backed Amendment 4',
    'Salma Begum, 65 of Rajapur village, saw it.',
    'The man, around 60, was walking.',
    'The priest was a father of five killed in the fire.',
    'The three regions voted.',
  ])('“%s” counts nothing', (text) => {
    expect(found(text)).toEqual([])
  })

  it('reads money that a span of time follows', () => {
    expect(found('It cost $3 million over three years.').map((q) => q[0])).toContain('$3 million')
    expect(found('Tk 3.5 crore over a bridge')).toEqual([
      ['Tk 3.5 crore', 35_000_000, 35_000_000, 'exact', 'BDT', null],
    ])
  })

  it.each([
    ['The bill passed 134-9 on Tuesday.', ['134 vote', '9 vote']],
    ['It was adopted by a vote of 221 to 203.', ['221 vote', '203 vote']],
    ['It fell in a 98-2 vote.', ['98 vote', '2 vote']],
    ['The home side won 3-2.', []],
    ['One and a half million people fled.', ['1500000 person']],
    ['They asked for $4.1 billion.', ['4100000000 USD']],
    ['Police held two groups of villagers.', ['2 null']],
    ['The economy added 213,000 jobs despite worker shortages.', ['213000 null']],
    ['The raids killed 232 Palestinians.', ['232 person']],
    ['A man named David Smith, 40.', []],
    ['The talks took hundreds of years.', []],
    ['The jury heard the 911 call.', []],
    ['They lived at 10 Downing Street.', []],
    ['The car, Dhaka Metro-Ga 11-2233, was seized.', []],
    ['The court saw boys as young as 14 there.', []],
    ['He washed it four to five times.', []],
    ['She bought an iPhone 17 there.', []],
    ['Police put the number of dead at nine.', ['9 person']],
    ['Officials put the toll at 144.', ['144 person']],
    ['The governor put the number at nine.', ['9 null']],
    ['The death toll rose to nine overnight.', ['9 person']],
    ['The firm employs 5,000+ people.', ['null person']],
    ['The crowd – more than 5,000 – sang.', ['null null']],
    ['He made 67 runs; Psalm 23 was read.', []],
    ['The flat in Doha costs 4,000 riyals.', ['4000 QAR']],
    ['In Tehran eggs cost 40,000 riyals.', ['40000 IRR']],
    ['Bread in Cairo costs 20 million pounds.', ['20000000 EGP']],
    ['A fine of 500 riyals was set.', ['500 null']],
    ['He has two motor vehicle theft convictions.', []],
    ['The 9-11 attacks came first; the Group of 7 met.', []],
    ['He took at least $120, 000 of that money.', []],
    ['Timmons, now 16, was armed; Oscar is 80 this year.', []],
    ['She scored 11 points and 11 rebounds.', []],
    ['The raid killed 12 Hamas police and burned five aircraft.', ['12 police', '5 aircraft']],
    ['Neighbours dialled 911, the police said.', []],
    ['He leaves two sons, ages 6 and 16.', ['2 null']],
    ['Two members, Yasin, 19, and Rezwan, 22 – were hurt.', ['2 person']],
    ['The Tigers dismissed the tourists for 117, a record.', []],
    ['Screens come in 1080p, 4K, and 8K.', []],
    ['It runs on Vista and 7, the firm said.', []],
    ['They took a three-million-euro ($3. 6-million) ring.', []],
    ['The blast left eight people hurt, killing 15 in all.', ['8 person', '15 person']],
    ['Police arrested 18 people and 12 hurt in the clash were treated.', ['18 person', '12 null']],
    ['Lead was found in 22 out of 180 samples.', ['22 null', '180 null']],
    ['The number of those who drowned is now 154.', ['154 null']],
    ['They drew up a list of 143 in May.', ['143 null']],
  ])('“%s” counts what it counts', (text, wanted) => {
    expect(quantities.find(text, []).map(({ max, unit }) => `${max} ${unit}`)).toEqual(wanted)
  })

  it('leaves alone what is a date already', () => {
    expect(quantities.find('June 19', [{ start: 0, end: 7 }])).toEqual([])
  })
})
