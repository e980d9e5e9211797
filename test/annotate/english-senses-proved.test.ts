import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const senses = (text: string): readonly string[] =>
  readText(`${text} The ferry sailed in the morning.`).events.map((e) => `${e.sense} ${e.modality}`)

const roles = (text: string, sense: string): readonly string[] =>
  readText(`${text} The ferry sailed in the morning.`).events.flatMap((e) =>
    e.sense === sense ? e.roles.map((r) => `${r.role}: ${r.text}`) : [],
  )

describe('what an English verb also means tells no act', () => {
  it.each([
    ['named as accused', 'Two ministers were named as accused in the case.'],
    ['a leader who has a name', 'A party secretary named Peter Kamau, 48, lives in Kisumu.'],
    ['a rule', 'The judges shall be appointed by the president.'],
    ['a striker’s coach', 'Peter Kamau was appointed coach for the rest of the season.'],
    ['nobody by name who gets in', 'It does not matter who gets elected.'],
    ['what is kept from people', 'Airlines denied refugees their seats.'],
    ['bail that is not given', 'Two men were denied bail.'],
    ['a market that shrinks', 'The firm faces declining sales of phones.'],
    ['a lady who is shy', 'In her old age, she refused to be photographed.'],
    ['a house that people take down', 'A house that leaned after the quake is being demolished.'],
    ['a quake, by its force', 'The blackout followed a quake, which struck with a force of 6.'],
    ['a war that was', 'The war was fought on many fronts.'],
    ['something, nobody knows where or when', 'An incident occurred.'],
    ['care for a person', 'The president expressed concern over the health of Anna Otieno.'],
    ['a decree of one’s own', 'The president signed an executive order on the ports.'],
    ['a visit', 'The envoy called on Defence Minister Anna Otieno at her office.'],
    ['a greeting', 'Colonel Kamau gave the guest a military salute.'],
    ['a letter', 'A letter was sent to the Kenyan troops.'],
    ['who was hurt before', 'The council gave help to injured miners.'],
    [
      'medals that are conferred',
      'Kenyan Prime Minister Anna Otieno conferred medals on six guards.',
    ],
    ['who is named in a case', 'Two cases named 49 accused and the secretary of the club.'],
    ['somebody who is not given his way', 'Kenya denied him, and he was angry.'],
    ['a thing to study', 'Brac University has been looking into solar power.'],
    ['“this”', 'Transparency International Kenya said this will destroy the market.'],
    ['a knee', 'Peter Kamau injured his left knee on the road.'],
  ])('%s', (_, text) => {
    expect(senses(text)).toEqual([])
  })

  it.each([
    ['The president named Anna Otieno as envoy to Chad.', 'appoint actual'],
    ['The president appointed six judges.', 'appoint actual'],
    ['Anna Otieno was elected to parliament.', 'elect actual'],
    ['Kenya denied the report.', 'deny actual'],
    ['The charge was denied by Kenya.', 'deny actual'],
    ['The military has rejected these claims.', 'reject actual'],
    ['The town was destroyed in a flood.', 'strike-disaster actual'],
    ['Kenya began air strikes on rebel camps.', 'attack actual'],
    ['Kenya expressed concern over the arrest of its envoys.', 'criticise actual'],
    ['Kenya slammed the drone attack on its envoys.', 'criticise actual'],
    ['Kenya signed a treaty with Chad.', 'sign actual'],
    ['The crash occurred in Nairobi.', 'occur actual'],
    ['Kenya called on Defence Minister Anna Otieno to free the sailors.', 'demand actual'],
    ['Kenya expelled two envoys of Chad.', 'expel actual'],
    ['Rebels injured two miners.', 'injure actual'],
    ['Kenya denied Ugandan claims.', 'deny actual'],
    ['Kenya conferred with Chad in Nairobi.', 'meet actual'],
    ['Police are looking into the death of a sailor.', 'investigate actual'],
  ])('and what it means in public does: %s', (text, sense) => {
    expect(senses(text)).toContain(sense)
  })

  it('a town that is slammed with airstrikes is not scolded', () => {
    expect(senses('Kenya slammed the town with airstrikes.')).not.toContain('criticise actual')
  })
})

describe('somebody’s deed', () => {
  it('is no accident, whatever else stands in its clause', () => {
    expect(senses('Rebels set the bus on fire, killing two people.')).toContain('kill actual')
    expect(senses('The bus fell into a river, killing two people.')).toContain('die actual')
  })

  it('is not what kills in an accident', () => {
    expect(roles('Anna Otieno was killed by a drunk driver in a crash.', 'die')).toEqual([
      'recipient: Anna Otieno',
    ])
  })
})

describe('an act told with another', () => {
  it('is as far from done as that', () => {
    const planned = 'Kenya will write to Chad, demanding that it free two students.'
    expect(senses(planned)).not.toContain('demand actual')
    const wrote = 'Kenya wrote to Chad, demanding that it free two students.'
    expect(senses(wrote)).toContain('demand actual')
  })

  it('is only asked for where that is', () => {
    const asked = 'Teachers demanded a law on raising the pay and appointing six head teachers.'
    expect(senses(asked)).not.toContain('appoint actual')
    const done = 'The ministry raised the pay and appointed six head teachers.'
    expect(senses(done)).toContain('appoint actual')
  })

  it('is not done where the sentence tells of its not being done', () => {
    const named =
      'The Kremlin said Kenya not joining the African Union was a question in the talks.'
    expect(senses(named)).not.toContain('accede actual')
  })

  it('stands under the condition of the verb before it', () => {
    const law = 'Drivers must stay at the scene if a soldier was injured or killed by rebels.'
    expect(senses(law).filter((s) => s.endsWith(' actual'))).toEqual([])
    expect(senses('Once, Anna Otieno was injured in a crash.')).toContain('be-injured actual')
  })

  it('is not done where only support for it was had', () => {
    const support = 'He asked the group for its support in carrying out an attack on the port.'
    expect(senses(support)).not.toContain('attack actual')
  })

  it('is only alleged where somebody alleges it', () => {
    const alleged = 'The army alleged that Ugandan soldiers killed two miners.'
    expect(senses(alleged)).toContain('kill possible')
  })
})

it('what a whole quotation tells is not the outlet’s own, where nobody is known to say it', () => {
  const quoted = 'Odum stood at the gate. “Rebels attacked the camp at dawn and killed two guards.”'
  expect(senses(quoted).filter((s) => s.startsWith('attack'))).toEqual([])
  const phrase = 'Rebels attacked the “old camp” at dawn.'
  expect(senses(phrase)).toContain('attack actual')
})
