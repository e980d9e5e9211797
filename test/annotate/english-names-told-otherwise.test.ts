import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind}: ${m.text}`)

describe('an acronym that the report spells out', () => {
  it('is the law that it stands for', () => {
    const text =
      'The Tamblyn Rivers Act (TRA) is ten years old. Dumping is banned under the TRA, the judge noted.'
    expect(found(text)).toContain('instrument: TRA')
    expect(found(text).join()).not.toContain('organisation')
  })

  it('is the treaty that it stands for', () => {
    const text =
      'The land joined the Rare Birds Convention in May. It is in breach of the RBC, the envoys noted.'
    expect(found(text)).toContain('instrument: RBC')
  })

  it('is no body where it stands for a kind of money', () => {
    const text =
      'Village Bank Digital Currency (VBDC) is a new idea. They want to test the VBDC next year.'
    expect(found(text).join()).not.toContain('organisation')
  })

  it('is no group where it has a score', () => {
    const found = readText('Dhaka came second with an AQI score of 254 on Friday.').mentions
    expect(found.find((m) => m.text === 'AQI')).toMatchObject({ kind: 'other', entity: null })
  })

  it('stays the group that fights', () => {
    const found = readText('Fighters of AQI held the road to the town on Friday.').mentions
    expect(found.find((m) => m.text === 'AQI')?.entity).toBe('x-aqi')
  })

  it('stays a body', () => {
    const text =
      'The Tamblyn Rivers Association (TRA) met on Monday. The TRA said that the river is low.'
    expect(found(text).some((n) => /^organisation: .*TRA$/iu.test(n))).toBe(true)
  })
})

describe('what English names of bodies and people are not', () => {
  it.each([
    ['a fellow', 'She was a Tamblyn Foundation Fellow.', 'organisation: Tamblyn Foundation'],
    [
      'a part of a land',
      'It happened in the Renn area of Lakshmipara Union of the upazila.',
      'place: Lakshmipara Union',
    ],
    ['a quarter', 'The raid in the Sheikh Renn neighbourhood went on.', 'place: Sheikh Renn'],
    [
      'a village of four words',
      'The boy is from Renn Hat Purbo Para village in Tanore.',
      'place: Renn Hat Purbo Para village',
    ],
    [
      'a field behind its town',
      'Hatibandha Upazila Dakbangla Field was full.',
      'place: Upazila Dakbangla Field',
    ],
    [
      'a body with a president in a district',
      'In the evening Sabuj Nodi Chai Rajshahi district president Nora Renn spoke at length.',
      'organisation: Sabuj Nodi Chai',
    ],
    ['a comrade', 'They saw Comrade Nora Singh at the gate.', 'person: Nora Singh'],
    [
      'somebody by two letters',
      'The reply of SN Md Nazrul Islam came late.',
      'person: SN Md Nazrul Islam',
    ],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    ['a statement from somewhere', 'A statement from Wendrose said the damage was small.'],
    ['a registrar', 'The Supreme Court Registrar signed the order.'],
    ['several by letters', 'Genuine NPLs can be managed.'],
    ['an office in short', 'The CEC told reporters that the polls are near.'],
    ['a people', 'They spoke against the Rohingya in a meeting.'],
  ])('%s is nobody', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['a union of people', 'He leads the Tamblyn Union.', 'organisation: the Tamblyn Union'],
    [
      'somebody of a firm who says so',
      'Kabir Renn from the village said so.',
      'person: Kabir Renn',
    ],
    [
      'an office in a district',
      'The Jashore District Education Office made the list.',
      'organisation: The Jashore District Education Office',
    ],
  ])('stays %s', (_, text, name) => {
    expect(found(text)).toContain(name)
  })

  it('makes no head of a state of whoever leads in a district', () => {
    const [bari] = readText('They met district president Ashraful Bari.').mentions
    expect(bari).toMatchObject({ kind: 'person', class: 'official' })
  })
})

describe('what a place is the first word of', () => {
  it.each([
    ['They joined the Hong Kong Convention last year.', 'instrument: Hong Kong Convention'],
    ['They held Rangpur Cantonment for a day.', 'place: Rangpur Cantonment'],
    ['The dinner was at Bangladesh House in the evening.', 'place: Bangladesh House'],
    ['She showed hats at Milan Fashion Week in spring.', 'event: Milan Fashion Week'],
    ['He played for Mumbai Indians last year.', 'organisation: Mumbai Indians'],
    ['He played for Chennai Super Kings last year.', 'organisation: Chennai Super Kings'],
    ['The cup went to England Women on Sunday.', 'organisation: England Women'],
    ['The soldiers of Bangladesh Rifles were there.', 'organisation: Bangladesh Rifles'],
    [
      'He leads the Dhaka University Teachers’ Association in the town.',
      'organisation: the Dhaka University Teachers’ Association',
    ],
    [
      "The Bangladesh Drivers' Union called a strike.",
      "organisation: The Bangladesh Drivers' Union",
    ],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    ['Several Indians came to Mumbai in May.', 'place: Mumbai'],
    ['The women of England came.', 'place: England'],
    ['He told Foreign Affairs magazine about it.', 'agency: Foreign Affairs'],
    ['They lived in Milan for a week.', 'place: Milan'],
  ])('stays the place or the paper: %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it('makes no paper of the field of an office', () => {
    const names = found('The Foreign Affairs Adviser said that the land needs no advice.')
    expect(names.join()).not.toContain('agency')
  })

  it('parts a town from the player who thinks of it', () => {
    const names = found('Alex Carey made a hundred. His fifty in Adelaide Carey liked more.')
    expect(names).toContain('person: Carey')
    expect(names.join()).not.toContain('Adelaide Carey')
  })
})

describe('somebody whose name has a word of something else', () => {
  it.each([
    [
      'an agency’s word behind a given name',
      'The former mayor came. Mike Bloomberg gave ten books.',
      ['person: Mike Bloomberg'],
    ],
    [
      'a firm’s word behind a given name',
      'The hall was full. Governor Anna Pfizer gave ten books.',
      ['person: Anna Pfizer'],
    ],
    [
      'an office that several hold',
      'The roll was read. Election Commissioners Anil Renn and Nora Tamblyn spoke to voters.',
      ['person: Anil Renn', 'person: Nora Tamblyn'],
    ],
    [
      'such an office alone',
      'The roll was read. Then the Election Commissioners spoke to voters.',
      [],
    ],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('stays an agency without one', () => {
    expect(found('The vote is over. Figures by Bloomberg show a loss.')).toEqual([
      'agency: Bloomberg',
    ])
  })
})
