import { describe, expect, it } from 'vitest'
import { speech, told } from './told.ts'

const second = ' The river was high.'

describe('an English verb of saying by which nothing is said', () => {
  it.each([
    ['a noun before its verb', 'Ports need rules for days when credit does not flow.'],
    ['a form between commas', 'The Busia ferry, unveiled two years ago, has more seats.'],
    [
      'what others expect',
      'Every party may take part in the next polls, expected to be held in May.',
    ],
    ['the subject of the next verb', 'The town is small; learning some Luo words adds charm.'],
    ['the describing form', 'The ferry company faces declining sales of tickets.'],
    ['the act of a vote', 'The council voted to confirm him.'],
    ['a gesture', 'Odum waved to acknowledge the crowd.'],
    ['a look at a thing', 'Otieno went to see the bridge with his son.'],
    ['a wish of anybody', 'They help those who wish to see the port fail.'],
    ['a deed of a lawyer', 'Odum was a lawyer who had defended clients in many towns.'],
    ['a reception', 'Kisumu welcomed us warmly.'],
    [
      'what is found in a place',
      'The survey names weeds, with half of all cases found in basements.',
    ],
    ['a leaning', 'Farmers opposed to the dam took the road to Nairobi.'],
    ['a title of words on it', 'The bench heard a writ on a petition challenging the toll.'],
  ])('%s', (_, text) => {
    expect(told(text + second)).toEqual([])
  })

  it.each([
    ['a verb with its object', 'The mayor credited the harbour guards.'],
    ['a denial before the main clause', 'Denying it was his boat, Odum would walk home.'],
    ['a recommendation by vote', 'The council voted to recommend a new lamp.'],
    ['a wish of somebody', 'Odum would like to see the port grow.'],
    ['a finding', 'The survey found that weeds grow in basements.'],
    ['a defence of a plan', 'Odum defended the plan for the bridge.'],
  ])('but %s', (_, text) => {
    expect(told(text + second)).toHaveLength(1)
  })

  it('heads what somebody says', () => {
    const text = 'Explaining the toll, Odum said the bridge was dear.'
    expect(told(text + second)).toEqual([['Odum', 'said', 'the bridge was dear']])
  })

  it('is part of what somebody says', () => {
    const text = 'Odum stressed that remembering the drowned is a duty.'
    expect(told(text + second)).toEqual([
      ['Odum', 'stressed', 'that remembering the drowned is a duty'],
    ])
  })

  it('asks for nothing where it only tells when something was suggested', () => {
    const [ask, hint] = [
      'Odum suggested that the ferry be sold.',
      'Odum suggested during the long trip that the ferry might be his last.',
    ].map((text) => speech(text + second)[0]?.stance)
    expect([ask, hint]).toEqual(['demands', 'asserts'])
  })
})

describe('a headline that runs into an English sentence', () => {
  it.each([
    [
      'before a body and its article',
      'Odum said that boats may sail provided that the rules are strictly followed The Busia Port Office (BPO) has stressed the need for lamps.',
      ['Odum', 'said', 'that boats may sail provided that the rules are strictly followed'],
    ],
    [
      'before a preposition',
      'The mayor said Odum led the crew and met his team Amid a row over tolls, the crew left Busia.',
      ['The mayor', 'said', 'Odum led the crew and met his team'],
    ],
  ])('ends %s with its last word', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })

  it.each([
    [
      'a paper',
      'Odum said the newspaper The Busia Post has told the truth.',
      ['Odum', 'said', 'the newspaper The Busia Post has told the truth'],
    ],
    [
      'a walk',
      'The council announced that the lamp stays on the Walk Of Fame.',
      ['The council', 'announced', 'that the lamp stays on the Walk Of Fame'],
    ],
  ])('but the name of %s does not', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })
})

describe('who says it in English', () => {
  it.each([
    [
      'with all of a relative clause of two verbs',
      'Odum, the guard who left the port and became a judge over the years, said the toll was high.',
      [
        'Odum, the guard who left the port and became a judge over the years',
        'said',
        'the toll was high',
      ],
    ],
    [
      'without an open bracket',
      'Registrar Nadia Odum (sent to another port) told the paper that the toll was high.',
      ['Registrar Nadia Odum', 'told', 'that the toll was high'],
    ],
    [
      'with how often something comes',
      'The BPO, an index for reporting daily water quality, said the river was clean.',
      ['The BPO, an index for reporting daily water quality', 'said', 'the river was clean'],
    ],
  ])('stands %s', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })

  it('is not the club of a player', () => {
    const text = 'The prize went to Odum, the former Chelsea F.C. star who had long dreamed of it.'
    expect(speech(text + second).flatMap((s) => s.source?.entities ?? [])).toEqual([])
  })

  it('is not the writing around a survey', () => {
    const text =
      'The statement said that the latest survey, carried out by the port with the town, shows that half have water.'
    const sources = told(text + second).map(([source]) => source)
    expect(sources.filter((s) => s === 'The statement')).toHaveLength(1)
  })
})

describe('what is told in English ends', () => {
  it.each([
    [
      'before "but" with a verb of the sentence',
      'The row has not only shocked voters who expected calm in the port, but has also hurt trade.',
      ['who', 'expected', 'calm in the port'],
    ],
    [
      'not before an adverb among auxiliaries',
      'Odum said the men who left are once again in the port.',
      ['Odum', 'said', 'the men who left are once again in the port'],
    ],
    [
      'not before an adverb behind the subject',
      'Odum claims he once was robbed in the port.',
      ['Odum', 'claims', 'he once was robbed in the port'],
    ],
    [
      'not behind the word that asks',
      'Asking what the toll was, Odum raised a hand.',
      ['Odum', 'Asking', 'what the toll was'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })
})

describe('the number of an English verb tells who says it', () => {
  it.each([
    [
      'those before a relative',
      'Guards, who serve the Port Office, say the lamp is dead.',
      ['Guards, who serve the Port Office', 'say', 'the lamp is dead'],
    ],
    [
      'those right before it',
      'She has admitted to taking boats, and police suspect she took more.',
      ['police', 'suspect', 'she took more'],
    ],
    [
      'a writing of many',
      'Port data show that most boats are old.',
      ['Port data', 'show', 'that most boats are old'],
    ],
    [
      'who was heard',
      'Odum heard Nadia Karim say it was late in the day.',
      ['Nadia Karim', 'say', 'it was late in the day'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })

  it('and one person goes with no plural', () => {
    const text = 'The gazette states that the board will watch the port and recommend a new lamp.'
    expect(told(text + second).map(([source, cue]) => `${source} ${cue}`)).toEqual([
      'The gazette states',
    ])
  })
})

describe('in English what is told', () => {
  it.each([
    [
      'begins behind what he did meanwhile',
      'Odum said leaving the port office that the lamp was dead.',
      ['Odum', 'said', 'that the lamp was dead'],
    ],
    [
      'hangs on who spoke before a plan',
      'Odum ruled that Busia can no longer charge tolls put in place in May, but said the town can keep the lamp.',
      ['Odum', 'said', 'the town can keep the lamp'],
    ],
    [
      'ends before the verb of who is described',
      'Guards who spent the last month urging drivers to leave the port were tired.',
      ['Guards', 'urging', 'drivers to leave the port'],
    ],
    [
      'is claimed by who alleged',
      'Odum alleged that Nadia Karim had left and claimed that her crew slept.',
      ['Odum', 'claimed', 'that her crew slept'],
    ],
    [
      'is added by who asked',
      'Odum said that party interests had turned allies away and questioned why words were used, adding that all must change.',
      ['Odum', 'adding', 'that all must change'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text + second)).toContainEqual(statement)
  })

  it.each([
    ['by a plan', 'Some men are working according to a blueprint to spoil the vote.'],
    ['by a drug', 'It is a drug that offers the promise that fever may be treated.'],
    ['where somebody was found', 'The brother of a woman found dead in Busia was charged.'],
  ])('is nothing %s', (_, text) => {
    expect(told(text + second)).toEqual([])
  })

  it('inside a quotation ends with it', () => {
    const text =
      '"According to locals, a boy named Otieno fled the port," the guard said, adding that nobody knows more.'
    expect(told(text + second)).not.toContainEqual(
      expect.arrayContaining([expect.stringContaining('the guard said')]),
    )
  })
})

describe('an English clause that runs into the next', () => {
  it('is what he says, and not what follows', () => {
    const text =
      'Without the crew, Busia could not have won the race, he says Port Adviser Nadia Karim on Monday accused the town of delays.'
    expect(told(text + second)).toContainEqual([
      'he',
      'says',
      'Without the crew, Busia could not have won the race',
    ])
  })

  it('and a clause before a comma is not what follows', () => {
    const text = 'After the rain stopped, he said Nadia Karim had left the port.'
    expect(told(text + second)).toEqual([['he', 'said', 'Nadia Karim had left the port']])
  })

  it('goes on in no title', () => {
    const text =
      '"It opens well," Odum said. ‘The Lamp: First Light’, a film of the port, came third.'
    expect(told(text)).toContainEqual(['Odum', 'said', '"It opens well,"'])
  })
})

describe('in English nobody tells anything', () => {
  it.each([
    ['by playing a part', 'She was the naive character portrayed by Odum in the film.'],
    ['by singing', 'The songs, voiced by Odum, go with the film.'],
    ['by whoever may', 'The law stands even if one or two jurors voted against it.'],
    ['by making good', 'The manager was kind and backed that up now with an offer.'],
    ['by one state of another', 'Kenya recognised Bangladesh on a day of peace.'],
    ['by keeping what is his', 'Odum embraced her legacy and left for Busia.'],
    ['whom an aside parts', 'Eyes turned to men who, Kisumu claimed, have announced a march.'],
  ])('%s', (_, text) => {
    expect(told(text + second)).toEqual([])
  })

  it.each([
    ['who portrays somebody as something', 'Critics portray the vote as a sham.'],
    ['who embraces a plan', 'Odum embraced the plan for the port.'],
    ['who recognises a need', 'Kenya recognised the need for a bridge.'],
  ])('but %s does', (_, text) => {
    expect(told(text + second)).toHaveLength(1)
  })

  it('but what is seen as something is told with it', () => {
    const text = 'After the march that Kisumu saw as a threat to its port, laws were changed.'
    expect(told(text + second)).toEqual([
      ['Kisumu', 'saw', 'the march that | as a threat to its port'],
    ])
  })

  it('is a state for the body whose name has it in brackets', () => {
    const text = 'The lamp is new, according to the Port Lamp Company (Kenya) Ltd.'
    expect(speech(text + second).flatMap((s) => s.source?.entities ?? [])).toEqual([])
  })
})
