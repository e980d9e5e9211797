import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** A second sentence makes a text prose, in which each role must be proved. */
const more = ' The weather was mild in the valley.'

const told = (text: string) =>
  readText(text + more, { published: '2024-11-12' })
    .events.filter((e) => e.plover !== null)
    .map((e) => [
      e.sense,
      e.roles.filter((r) => r.role === 'agent').map((r) => r.text),
      e.roles.filter((r) => r.role === 'recipient').map((r) => r.text),
      e.roles.filter((r) => r.role === 'place').map((r) => r.text),
    ])

describe('a role in prose', () => {
  it.each([
    [
      'of a head, through a closed insertion',
      'Kenya, which borders Somalia, condemned Chad.',
      [['criticise', ['Kenya'], ['Chad'], []]],
    ],
    [
      'of a relative clause',
      'Two gunmen who attacked the Kenyan police fled.',
      [['attack', ['Two gunmen'], ['the Kenyan police'], []]],
    ],
    [
      'of a verb that is joined',
      'Kenya condemned Chad and urged Somalia to wait.',
      [
        ['criticise', ['Kenya'], ['Chad'], []],
        ['appeal', ['Kenya'], ['Somalia'], []],
      ],
    ],
    [
      'of an office',
      'The president of Kenya met the Norwegian prime minister in Nairobi.',
      [['meet', ['president of Kenya'], ['Norwegian', 'Norwegian prime minister'], ['Nairobi']]],
    ],
    [
      'of a court, not its town',
      'A Nairobi court sentenced the minister Peter Mutua to nine years.',
      [['sentence', ['Nairobi court'], ['Peter Mutua'], []]],
    ],
    [
      'behind its own preposition',
      'Kenya held talks with Norway and Chad.',
      [['meet', ['Kenya'], ['Norway', 'Chad'], []]],
    ],
  ])('is told: %s', (_, text, events) => {
    expect(told(text)).toEqual(events)
  })

  it.each([
    ['whose paper it is', 'The mayor accused Kenya’s oldest newspaper of lies.', 'Kenya'],
    ['what a hyphen parts', 'A Kenya-led group attacked the rebels.', 'Kenya'],
    ['a land in a longer name', 'Kenya Weavers Congress condemned the raid.', 'Kenya'],
    ['the body of one who is hurt', 'The Green Party candidate Peter Mutua was injured.', 'Party'],
    ['a crowd’s land', 'Somali pirates attacked a ship of Norway.', 'Somali'],
    [
      'a place of something else',
      'Police arrested a man in the case of a student in Nairobi.',
      'Nairobi',
    ],
    [
      'one of another clause',
      'Chad said the fighting had killed nine and injured the minister.',
      'Chad',
    ],
    ['one who is only named', 'Norway welcomed a book about Chad.', 'Chad'],
    [
      'a body in an apposition',
      'Peter Mutua, adviser, Hill Trade Council thanked Kenya.',
      'Council',
    ],
  ])('is not %s', (_, text, name) => {
    expect(
      told(text)
        .flat(3)
        .filter((words) => words.includes(name)),
    ).toEqual([])
  })

  it.each([
    ['an act without what it is done to', 'The minister accused in May of theft has fled to Chad.'],
    ['a habit', 'The Kenyan parliament passes laws.'],
    ['a question', 'Why did Kenya attack Somalia?'],
    ['a wish', 'Kenya had long wanted to apologise to Chad.'],
    ['what is denied', 'Kenya denied reports that it had attacked Chad.'],
    ['a thing that is done away with', 'The Kenyan parliament killed a rule on banks.'],
    ['support of oneself', 'The Kenyan government defended its decision.'],
  ])('is told of no act: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
