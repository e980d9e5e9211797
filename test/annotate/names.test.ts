import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly (readonly [string, string | null])[] =>
  readText(text).mentions.map((m) => [m.text, m.entity])

describe('a name', () => {
  it.each([
    [
      'রাশিয়ার পার্লামেন্ট ও রুশ পার্লামেন্ট এক।',
      [
        ['রাশিয়া', 'RU'],
        ['পার্লামেন্ট', 'x-ru-parliament'],
        ['রুশ পার্লামেন্ট', 'x-ru-parliament'],
      ],
    ],
    [
      'ভ্লাদিমির পুতিনকে স্বাগত জানান কিম জং উন।',
      [
        ['ভ্লাদিমির পুতিন', 'Q7747'],
        ['কিম জং উন', 'Q56226'],
      ],
    ],
    [
      'উ. কোরিয়ার সেনা কুরস্কে।',
      [
        ['উ. কোরিয়া', 'KP'],
        ['কুরস্ক', 'x-kursk'],
      ],
    ],
    ['ক্রেমলিন জানায়।', [['ক্রেমলিন', 'x-kremlin']]],
  ])('in Bengali stands without its case ending: %s', (text, expected) => {
    expect(found(text).map(([w, e]) => [w.normalize('NFC'), e])).toEqual(
      expected.map(([w, e]) => [w?.normalize('NFC'), e]),
    )
  })

  it('in English keeps its capitals: nobody is "us"', () => {
    expect(found('The US told us so.')).toEqual([['The US', 'US']])
  })

  it.each(['তিনি তাস খেলেন।', 'ডন নদীর তীরে।', 'Turkey is eaten at dinner who knows.'])(
    'that is also a word needs more than its letters: %s',
    (text) => {
      expect(
        found(text).filter(([, e]) => e === 'x-tass' || e === 'x-dawn' || e === 'x-who'),
      ).toEqual([])
    },
  )
})

describe('an English name with the small words that tell what it is', () => {
  const mentions = (text: string): readonly (readonly [string, string, string | null])[] =>
    readText(text)
      .mentions.filter((m) => m.kind !== 'other')
      .map((m) => [m.text, m.kind, m.entity])

  it.each([
    ['They fled the city of Mosul at night.', ['the city of Mosul', 'place', 'x-mosul']],
    ['Wheat grows in Mosul district again.', ['Mosul district', 'place', 'x-mosul']],
    ['They flew to Mosul airport again and landed there.', ['Mosul airport', 'place', null]],
    ['They fled to the outskirts of Mosul.', ['the outskirts of Mosul', 'place', null]],
    ['Rain fell on the Syrian town of Vellmark.', ['the Syrian town of Vellmark', 'place', null]],
    ['A market opened in Mosul, Iraq, on that day.', ['Mosul, Iraq', 'place', 'x-mosul']],
    [
      'A market opened in Vellmark, Idlib province, last year.',
      ['Vellmark, Idlib province', 'place', null],
    ],
    ['A market opened in Vellmark, Syria.', ['Vellmark, Syria', 'place', null]],
    ['Hezbollah fighters left the town.', ['Hezbollah fighters', 'organisation', 'x-hezbollah']],
    ['They wrote to the Assad regime.', ['the Assad regime', 'organisation', null]],
    [
      'They wrote to the Government of Iraq.',
      ['the Government of Iraq', 'organisation', 'x-iq-government'],
    ],
    [
      'They wrote to the parliament of Iraq.',
      ['the parliament of Iraq', 'organisation', 'x-iq-parliament'],
    ],
  ])('is one name: %s', (text, expected) => {
    expect(mentions(text)).toEqual([expected])
  })

  it.each([
    ['In Mosul, Iraq said it would rebuild the bridge.', 'Mosul', 'Iraq'],
    ['They went to Mosul, Iraq and Syria by road.', 'Mosul', 'Iraq', 'Syria'],
    ['They wrote to the governments of Iraq and Syria.', 'Iraq', 'Syria'],
    ['They spoke at an Illinois town hall last week.', 'Illinois'],
  ])('stays what it is beside another: %s', (text, ...expected) => {
    expect(mentions(text).map(([words]) => words)).toEqual(expected)
  })
})

describe('an English name that no list knows', () => {
  const kinds = (text: string): readonly (readonly [string, string])[] =>
    readText(text)
      .mentions.filter((m) => m.entity === null)
      .map((m) => [m.text, m.kind])

  it.each([
    ['They met Zorvia Prime Minister Aldo Renn on the road.', ['Aldo Renn', 'person']],
    [
      'She wrote to the Ministry of Public Health and to the press.',
      ['the Ministry of Public Health', 'organisation'],
    ],
    ['He was born in the village near Lake Tamblyn and lived there.', ['Lake Tamblyn', 'place']],
    [
      'They asked Abu Omar al-Rashid and then they asked him again.',
      ['Abu Omar al-Rashid', 'person'],
    ],
    [
      'The Tamblyn Democratic Forces said that they had left the town.',
      ['The Tamblyn Democratic Forces', 'organisation'],
    ],
  ])('%s', (text, ...expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('keeps a surname for the person named before', () => {
    expect(
      kinds('Aldo Renn came to the town on that day. Later Renn left it by the north road.'),
    ).toEqual([
      ['Aldo Renn', 'person'],
      ['Renn', 'person'],
    ])
  })

  it('is not an office, a day or a common word at the head of a sentence', () => {
    expect(
      kinds('The Foreign Minister came on Monday. Hostilities were over by then, he said.'),
    ).not.toContainEqual(['Foreign Minister', 'person'])
  })

  it.each([
    [
      'Police held Nasir Hollenbeck, 41, who had come from Sinjar.',
      ['Nasir Hollenbeck', 'person'],
      ['Sinjar', 'place'],
    ],
    [
      'Secretary of State Lena Orlova met the mayor of the town of Vellmark.',
      ['Lena Orlova', 'person'],
      ['the town of Vellmark', 'place'],
    ],
    [
      'The Board of Roads and Bridges (BRB) wrote to her, and BRB sent her a bill in May.',
      ['The Board of Roads and Bridges', 'organisation'],
      ['BRB', 'organisation'],
      ['BRB', 'organisation'],
    ],
    [
      'He taught at the University of Mosul before the Mosul Dam was built.',
      ['the University of Mosul', 'organisation'],
      ['the Mosul Dam', 'place'],
    ],
    ['Robert Ford told them about it.', ['Robert Ford', 'person']],
    ['She was the Chief Guest at the Criminal Code debate in Tal Afar.', ['Tal Afar', 'place']],
  ])('%s is told by lists and by what stands around it', (text, ...expected) => {
    expect(kinds(text).filter(([, kind]) => kind !== 'other' && kind !== 'instrument')).toEqual(
      expected,
    )
  })

  it.each(['The New Year came.', 'He said so. She did not.', 'The Immortal Spirits were sung.'])(
    'is nobody where no one is named: %s',
    (text) => {
      expect(kinds(text).map(([, kind]) => kind)).not.toContain('person')
    },
  )
})

describe('a state written with dots', () => {
  it('is the state', () => {
    expect(found('A U.S. ship and a U.K. ship met U.N. inspectors.').map(([, id]) => id)).toEqual([
      'US',
      'GB',
      'x-un',
    ])
  })
})

describe('a name before an apostrophe and s', () => {
  it('stands without them, whatever mark follows', () => {
    expect(found("It was Putin’s, not Lavrov's.").map(([text]) => text)).toEqual([
      'Putin',
      'Lavrov',
    ])
  })
})

describe('the article of an English name', () => {
  it.each([
    ['Observers from the European Union came.', 'the European Union'],
    ['The European Union envoy came.', 'European Union'],
    ['The Syrian army left.', 'The Syrian army'],
    ['They sailed out of the Gulf.', 'the Gulf'],
    ['Rain fell on northern Syria.', 'northern Syria'],
  ])('stands in the mention where it is the name’s own: %s', (text, expected) => {
    expect(found(text).map(([wording]) => wording)).toContain(expected)
  })

  it('is no part of the id of a body that nobody has registered', () => {
    const [event] = readText('The Tamblyn Brigade attacked Peru.').events
    expect(event?.actors).toEqual(['x-tamblyn-brigade'])
  })
})

describe('a name that becomes plain later', () => {
  it('is somebody once the report uses its last word as a surname', () => {
    const people = readText(
      'The house of Vexla Orrinsk stood there. Later Orrinsk said that it was sold.',
    ).mentions.filter((m) => m.kind === 'person')
    expect(people.map((m) => m.text)).toEqual(['Vexla Orrinsk', 'Orrinsk'])
  })

  it('keeps a short form after a day of the week', () => {
    expect(found('On Friday Putin left.').map(([text]) => text)).toContain('Putin')
  })
})

describe('a known name that is a part of another', () => {
  const known = (text: string): readonly string[] =>
    readText(text).mentions.flatMap((m) => (m.entity === null ? [] : [m.entity]))

  it.each([
    ['The Inqilab Drama Hall opened at noon.', []],
    ['They wrote to the Ministry of Foreign Affairs.', []],
    ['Central American farmers came by bus.', ['x-central-america']],
    ['কোপা আমেরিকা শুরু হচ্ছে জুনে।', ['x-copa-america']],
    ['এশিয়া কাপে খেলবে তারা।', []],
    ['সিসিটিভি ফুটেজ দেখা হচ্ছে।', []],
    ['টাকা ব্যাংককে ফেরত দিতে হবে।', []],
    ['তিনি ব্যাংককের পথে রওনা হন।', ['x-bangkok']],
    ['তাঁরা নিয়ামতপুর গ্রামে থাকেন।', []],
    ['তাঁরা নিয়ামতপুর উপজেলায় থাকেন।', ['x-niamatpur']],
    ['The Sundarban Poets Association (SPA) met. Later the SPA wrote a letter.', []],
    ['The Saudi Press Agency (SPA) wrote a letter.', ['x-spa', 'x-spa']],
    ['The Liberal Democratic Party met at noon.', []],
    ['In Japan the Liberal Democratic Party met.', ['JP', 'x-liberal-democratic-party-of-japan']],
    ['The Bangladesh Awami League met at noon.', ['x-bd-awami-league']],
    ['The Bangladesh Khelafat Majlis met at noon.', ['x-bangladesh-khelafat-majlis']],
    ['The Khelafat Majlis met at noon.', ['x-khelafat-majlis']],
  ])('%s', (text, entities) => {
    expect(known(text)).toEqual(entities)
  })
})

describe('a team that is called by a state or a town', () => {
  const entities = (text: string): readonly (readonly [string, string | null])[] =>
    readText(text).mentions.map((m) => [m.text.normalize('NFC'), m.entity])

  it('is neither, in a report of games, where it plays', () => {
    const text =
      'সিরিজের প্রথম ওয়ানডেতে ভারতকে হারিয়েছে স্বাগতিকেরা। শেষ ম্যাচে ভারত হেরেছে। বাংলাদেশের অধিনায়ক তিন উইকেট নেন। ম্যাচটি হয় শ্রীলঙ্কায়।'
    expect(entities(text)).toEqual([
      ['ভারত', null],
      ['ভারত', null],
      ['বাংলাদেশ', null],
      ['শ্রীলঙ্কা', 'LK'],
    ])
    expect(
      entities(
        'Zimbabwe won the toss. Their captain took three wickets against Ireland. The match was played in Harare. The series ends in Ireland on Sunday.',
      ).filter(([, e]) => e !== null),
    ).toEqual([
      ['Harare', 'x-harare'],
      ['Ireland', 'IE'],
    ])
  })

  it('goes on with a strange word beside it', () => {
    const text =
      'আইপিএলের ম্যাচ শনিবার। গুজরাট টাইটান্স ছয় উইকেটে জিতেছে। পরের ম্যাচ আহমেদাবাদে। টস হবে দুপুরে।'
    expect(entities(text).filter(([, e]) => e === 'x-gujarat')).toEqual([])
  })

  it('is the state in a report of anything else', () => {
    expect(entities('ভারত আলোচনায় রাজি। চুক্তিটি ভারতকে দেওয়া হয়েছে। আলোচনা চলছে।')).toEqual([
      ['ভারত', 'IN'],
      ['ভারত', 'IN'],
    ])
  })

  it('stays a word of somebody’s name after a given name', () => {
    expect(
      entities('Professor Saria Tasnim opened the fair.').filter(([, e]) => e !== null),
    ).toEqual([])
  })
})
