import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const events = (text: string) => readText(text + more, { published: '2025-06-05' }).events

/** Sense, who does it, and how it is told. */
const told = (text: string) =>
  events(text).map((e) =>
    [
      e.sense,
      e.roles
        .filter((r) => r.role === 'agent')
        .map((r) => r.text)
        .join('+') || '-',
      ...(e.polarity === 'negative' ? ['not'] : []),
      ...(e.modality === 'actual' ? [] : [e.modality]),
    ].join(' '),
  )

const steps = (text: string) =>
  events(text).flatMap((e) =>
    e.step !== null && e.modality === 'actual' && e.polarity === 'positive' ? [e.step] : [],
  )

describe('an act', () => {
  it.each([
    ['The accord was ratified by both parliaments.', ['ratify parliaments']],
    ['The treaty was signed by the two presidents in Lusaka.', ['sign two presidents']],
    ['The climate law was passed by parliament on Tuesday.', ['pass parliament']],
    ['The ambassador of Belarus was expelled by Lithuania.', ['expel Lithuania']],
    [
      'Sweden’s envoy was summoned by the Turkish foreign ministry.',
      ['criticise the Turkish foreign ministry'],
    ],
    [
      'The rebels were accused by the army of killing hostages.',
      ['accuse army', 'kill rebels possible'],
    ],
  ])('in the passive: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['The National Assembly did not ratify the treaty.', ['ratify The National Assembly not']],
    ['Hungary never signed the declaration.', ['sign Hungary not']],
    ['Ghana has yet to ratify the treaty.', ['ratify Ghana not']],
    ['Togo failed to ratify the treaty.', ['ratify Togo not']],
    ['The government has not approved the bill.', ['approve government not']],
  ])('that was not done: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['Norway will ratify the treaty next month.', ['ratify Norway planned']],
    ['Norway plans to ratify the treaty.', ['ratify Norway planned']],
    ['The president will sign the bill on Monday.', ['sign president planned']],
    ['Estonia is preparing to send troops to Latvia.', ['send-troops Estonia planned']],
    ['Iceland intends to recognise the new government.', ['recognise Iceland planned']],
    ['The law comes into force on 1 January.', ['enter-into-force - planned']],
  ])('that is planned: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['Norway would sign the treaty if Sweden did so.', ['sign Norway conditional']],
    ['Peru would withdraw from the pact if Chile broke it.', ['withdraw-from Peru conditional']],
    ['If Togo ratifies the treaty, the port will open.', ['ratify Togo conditional']],
    [
      'Unless parliament approves the bill, the tax will lapse.',
      ['approve parliament conditional'],
    ],
    [
      'The treaty will enter into force after the instruments of ratification are exchanged.',
      ['enter-into-force - planned', 'exchange-instruments - conditional'],
    ],
    ['Had Mali signed the accord, the fighting would have ended.', []],
  ])('under a condition: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['Norway had signed the treaty in 1998.', ['sign Norway']],
    ['By then Norway had already ratified the convention.', ['ratify Norway']],
    ['By 2010 Laos had ratified the treaty.', ['ratify Laos']],
    ['Bolivia had recalled its ambassador before the talks began.', ['cut-relations Bolivia']],
    ['The army had already attacked the port.', ['attack army']],
  ])('before another past: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })

  it.each([
    ['Togo tried to ratify the treaty in 2010.', ['ratify Togo possible']],
    ['Police attempted to arrest the opposition leader.', ['arrest Police possible']],
    ['Gunmen tried to kill the governor on Sunday.', ['kill Gunmen possible']],
    ['Chad denied attacking the village.', ['deny Chad']],
    ['Chad denied that it had signed the accord.', ['deny Chad']],
    ['The army denied that its jets had bombed the market.', ['deny army']],
    ['The claim that Serbia had shelled the village was false.', []],
    ['Fears that Sudan had attacked the camp spread at night.', []],
    ['The mayor hoped that Chad would send troops to Mali.', []],
    ['The Senate approved banning the plant.', []],
  ])('that was tried, denied or only claimed: %s', (text, found) => {
    expect(told(text)).toEqual(found)
  })
})

describe('the step of a process', () => {
  it.each([
    ['Negotiators from Chad and Libya initialled the border treaty.', 'treaty/adoption'],
    ['A new border treaty was signed by Namibia and Angola.', 'treaty/signature'],
    ['Instruments of ratification were exchanged in Hanoi.', 'treaty/exchange-of-instruments'],
    ['Gabon deposited its instrument of ratification with the United Nations.', 'treaty/deposit'],
    ['The treaty entered into force on 1 March.', 'treaty/entry-into-force'],
    ['Belarus suspended the treaty in February.', 'treaty/suspension'],
    ['The United States withdrew from the Paris Agreement.', 'treaty/withdrawal'],
    ['The treaty was terminated by India in March.', 'treaty/termination'],
    ['The lower house approved the treaty on Wednesday.', 'treaty/domestic-approval'],
  ])('of a treaty: %s', (text, step) => {
    expect(steps(text)).toEqual([step])
  })

  it.each([
    ['The cabinet approved the draft law on Sunday.', 'bill/cabinet-approval'],
    ['The speaker introduced the bill in the chamber.', 'bill/introduction'],
    ['The bill was passed by the lower house by 240 votes to 12.', 'bill/passage'],
    ['The president assented to the bill on Friday.', 'bill/assent'],
    ['The king gave royal assent to the bill.', 'bill/assent'],
    ['The bill became law on Monday.', 'bill/assent'],
    ['The law was promulgated by the king on Monday.', 'bill/gazette'],
    ['The constitutional court struck down the law.', 'bill/annulment'],
  ])('of a bill: %s', (text, step) => {
    expect(steps(text)).toEqual([step])
  })

  it('of a committee is none of its house', () => {
    expect(steps('The Senate’s trade committee approved the treaty.')).toEqual([])
  })

  it.each([
    ['Israel and Hezbollah agreed to a ceasefire on Tuesday.', 'ceasefire/agreement'],
    ['The two sides reached a ceasefire deal in Doha.', 'ceasefire/agreement'],
    ['The truce took effect at dawn on Wednesday.', 'ceasefire/in-force'],
    ['The ceasefire was violated by the rebels.', 'ceasefire/alleged-violation'],
    ['Mediators extended the truce until Sunday.', 'ceasefire/extension'],
    ['The truce collapsed on Friday.', 'ceasefire/collapse'],
    ['The ceasefire has broken down.', 'ceasefire/collapse'],
    ['Israel ended the ceasefire on Tuesday.', 'ceasefire/collapse'],
  ])('of a ceasefire: %s', (text, step) => {
    expect(steps(text)).toEqual([step])
  })

  it.each([
    'Talks on a ceasefire collapsed on Friday.',
    'The ceasefire did not take effect.',
    'The ceasefire will expire on Friday.',
  ])('of a ceasefire is not told: %s', (text) => {
    expect(steps(text)).toEqual([])
  })

  it.each([
    'The death toll rose to 31 people on Tuesday.',
    'The toll from the landslide has climbed to 140 people.',
    'The death toll was revised to 58 people.',
    'Officials revised the death toll down from 90 people to 71.',
    'Police put the number of dead at 21 people.',
  ])('of a toll: %s', (text) => {
    expect(events(text).map((e) => [e.sense, e.actors])).toEqual([['toll-stands', []]])
  })
})

describe('a house that votes', () => {
  it('does what it votes for', () => {
    expect(told('Parliament voted on Monday to ratify the treaty.')).toEqual(['ratify Parliament'])
    expect(told('The union voted to strike.')).toEqual([])
  })

  it('makes a law of a bill, which is the one thing that is signed', () => {
    const [event] = events('The president signed the bill into law on Friday.')
    expect(event?.roles.filter((r) => r.role === 'object').map((r) => r.text)).toEqual(['bill'])
  })
})

describe('who acts', () => {
  const parties = (text: string) =>
    events(text)
      .filter((e) => e.plover !== null)
      .map((e) => [e.sense, e.actors.join(' '), e.recipients.join(' ')])

  it.each([
    ['Turkey’s president warned Greece on Monday over the islands.', ['warn', 'TR Q39259', 'GR']],
    ['The Dutch defence minister held talks with her Danish counterpart.', ['meet', 'NL', 'DK']],
    [
      'Kenya’s president, Mary Mutua, rejected the German plan.',
      ['reject', 'KE x-mary-mutua', 'DE'],
    ],
    [
      'A spokesman for the Iranian foreign ministry accused Britain.',
      ['accuse', 'x-ir-foreign-ministry IR', 'GB'],
    ],
    ['Envoys from Chad condemned Libya.', ['criticise', 'TD', 'LY']],
  ])('is told by a title: %s', (text, found) => {
    expect(parties(text)).toEqual([found])
  })

  it('bears the office that stands before the name', () => {
    const [event] = events('Secretary of State Mary Mutua met Chad’s president in Nairobi.')
    expect(event?.roles.map((r) => r.text)).toContain('Mary Mutua')
    expect(parties('The son of Secretary of State Mary Mutua condemned Chad.')).toEqual([])
  })

  it('spoke, whatever stands behind "by"', () => {
    expect(parties('Egypt’s president spoke by phone with his Turkish counterpart.')).toEqual([
      ['call', expect.stringContaining('EG'), 'TR'],
    ])
  })

  it('are the two between whom the paper is', () => {
    const [event] = events('The ceasefire between Israel and Lebanon took effect on Wednesday.')
    expect(event?.roles.filter((r) => r.role === 'with').map((r) => r.text)).toEqual([
      'Israel',
      'Lebanon',
    ])
    expect(parties('The border treaty between Japan and Peru was signed in 1998.')).toEqual([
      ['sign', 'JP PE', ''],
    ])
  })

  it.each([
    ['The ministry’s chief prosecutor resigned on Monday.', []],
    ['Chad sanctioned Libya in May for its ties to Sudan.', [['sanction', 'TD', 'LY']]],
    ['The army would like to thank the mayor.', []],
    ['Chad urged Libya to use the assets to send troops to Sudan.', [['appeal', 'TD', 'LY']]],
    ['Chad met a Libyan envoy at the line between Mali and Sudan.', [['meet', 'TD', 'LY']]],
    ['Chad would wait if Libya and Sudan reject the plan.', []],
    ['A Kenyan envoy said they would meet a Libyan delegation.', []],
    ['The president flew to Chad for treatment.', []],
    ['However, injured police officers left Chad.', []],
    ['Chad condemned a post by a Kisumu University (KU) teacher.', [['criticise', 'TD', '']]],
    ['Chad said the Green Party nominee should step aside.', []],
    ['Chad revoked its own decree.', []],
    ['The farmers, who helped Otieno find the premier, were arrested.', []],
  ])('is nobody else: %s', (text, found) => {
    expect(parties(text)).toEqual(found)
  })
})
