import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

/** The words of every source that is not the reporter, with whom they are known to name. */
const sources = (text: string): readonly (readonly unknown[])[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => [s.source?.text, s.source?.entities])

describe('what somebody said in English, and who', () => {
  it.each([
    [
      'an occasion with a title before the speaker',
      "In an interview on the radio's 'Morning Talk,' Odum said he would close the port.",
      ['Odum', 'said', 'he would close the port'],
    ],
    [
      'several sources in a row',
      'According to police, witnesses, and local people, two men threw a stone at the bank.',
      ['police, witnesses, and local people', 'According to', 'two men threw a stone at the bank'],
    ],
    [
      'several sources at the end',
      'The storm killed two drivers, according to interviews, officials and local papers.',
      ['interviews, officials and local papers', 'according to', 'The storm killed two drivers'],
    ],
    [
      'a name with a word that looks like no name',
      'According to the Orvia Inland Water Authority (OIWA), the river is narrow.',
      ['the Orvia Inland Water Authority (OIWA)', 'According to', 'the river is narrow'],
    ],
    [
      'where the source has its office',
      'According to the head of the police, Orvia, the road will be closed at noon.',
      ['the head of the police', 'According to', 'the road will be closed at noon'],
    ],
    [
      'a list that the sentence itself begins with',
      'According to the mayor, roads, bridges and schools are closed.',
      ['the mayor', 'According to', 'roads, bridges and schools are closed'],
    ],
    [
      'another quotation before who says something on a day',
      '“The road is old.” Odum said on Monday he was tired.',
      ['Odum', 'said', 'he was tired'],
    ],
    [
      'whom it was told before a clause without "that"',
      'Port officials told Reuters one of the drivers was asleep.',
      ['Port officials', 'told', 'one of the drivers was asleep'],
    ],
    [
      'a relative clause before what is confirmed',
      'In a televised speech, Odum, who is also exiled port chief, confirmed the killing of the senior guard Nadia Renn.',
      [
        'Odum, who is also exiled port chief',
        'confirmed',
        'the killing of the senior guard Nadia Renn',
      ],
    ],
    [
      'doctors behind "and" who say it themselves',
      'Otieno remains in Orvia, pending the arrival of the plane and doctors confirming that she is fit.',
      ['doctors', 'confirming', 'that she is fit'],
    ],
    [
      'two words of a speaker in a row',
      'The council condemned the raid, calling it "dire" and warning it may come again.',
      ['The council', 'warning', 'it may come again'],
    ],
    [
      'a name for a thing before what is said besides',
      'The council condemned the raid, calling it "dire" and warning it may come again.',
      ['The council', 'calling', 'it "dire"'],
    ],
    [
      'an adverb behind the speaker',
      'The circular further said that nobody may leave.',
      ['The circular', 'further said', 'that nobody may leave'],
    ],
    [
      'a stop without its blank behind a short form',
      'The mayor said he joined the ONP.Odum left the party.',
      ['The mayor', 'said', 'he joined the ONP'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it.each([
    ['what may be if somebody does so', 'As long as they do not seek votes, they may stay.'],
    ['what is tried', "The president's lawyer sought to discredit his rival."],
    ['what a deed leads to', 'They won the cup on Sunday, raising doubts about the league.'],
    ['what somebody does besides', 'The driver lost control on a bend, deciding to stop the car.'],
    ['what somebody may do besides', 'Some may leave the town, preferring to live alone.'],
    ['how things are besides', 'Owners have a year, with parts expected to be ready by June.'],
    ['what happened', 'Earlier incidents suggest a lack of care.'],
    [
      'what a jury agrees to, unsaid',
      'In 1997 a jury agreed, and it took the town six years to pay.',
    ],
    ['part of a word for who', 'The Orvia- born driver was planning to do some skiing.'],
    ['a lead in a match', 'Orvia fiercely defended their lead against the guests.'],
    ['what others say of it behind', 'It was a choice which the guard came to regret, slowly.'],
  ])('nothing: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['a claim by a gerund', 'Odum left the hall, warning that the bridge was old.', 'warning'],
    ['a help that is sought', 'The mayor sought an inquiry into the fall of the bridge.', 'sought'],
  ])('still: %s', (_, text, cue) => {
    expect(told(text).map((s) => s[1])).toContain(cue)
  })

  it.each([
    ['who once belonged to a body', 'A former Facebook employee said it was late.', []],
    ['who made it', 'The founder of Facebook said it was late.', []],
    ['who speaks for it', 'A spokesman for Facebook said it was late.', ['x-facebook']],
    [
      'an office behind whose it is',
      'EU Ambassador and head of the mission Nadia Odum said it was late.',
      [],
    ],
    [
      'a name behind an office of a state',
      'The Kenya commissioner, Nadia Odum, said it was late.',
      [],
    ],
  ])('names %s', (_, text, entities) => {
    expect(sources(text).map(([, e]) => e)).toContainEqual(entities)
  })
})

describe('who says it where clauses and names stand close', () => {
  it.each([
    [
      'what a speaker adds behind another clause',
      'The minister said the man who ran the shop had paid, noting that the shop was closed.',
      ['The minister', 'noting', 'that the shop was closed'],
    ],
    [
      'what the man in the clause says himself',
      'The minister praised the driver, saying that the road was safe.',
      ['The minister', 'saying', 'that the road was safe'],
    ],
    [
      'the paper that somebody edits every day',
      'Nadia Odum, head of the union and editor of the daily New Age, believes that the port was safe.',
      [
        'Nadia Odum, head of the union and editor of the daily New Age',
        'believes',
        'that the port was safe',
      ],
    ],
    [
      'a clause of the apposition',
      '“We ran to the gate,” Nadia Odum, a professor of law at the university who led the study, told Reuters.',
      [
        'Nadia Odum, a professor of law at the university who led the study',
        'told',
        '“We ran to the gate,”',
      ],
    ],
    [
      'a thing behind a bracket before a name',
      'An engineer of the Orvia Road (ORB-SDI) project Salim Ahmad Odum told the paper that the road was shut.',
      ['Salim Ahmad Odum', 'told', 'that the road was shut'],
    ],
    [
      'a headline in capitals before its sentence',
      'ROAD REMAINS SHUT Kenyan Ambassador Nadia Odum urged the town to act.',
      ['Kenyan Ambassador Nadia Odum', 'urged', 'the town to act'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it('nobody else announces what those do whom others claim to know', () => {
    const text =
      'His attention was drawn to men who, Orvia claimed, have announced plans to close the port.'
    expect(told(text).map(([who]) => who)).not.toContain('His attention')
  })
})

describe('an interview in English', () => {
  const answers = (text: string): readonly (readonly (string | undefined)[])[] =>
    readText(text)
      .statements.filter((s) => s.voice !== 'reporter')
      .map((s) => [s.source?.antecedent?.text ?? s.source?.text, s.content.text])

  it('by question and answer', () => {
    const text = `The Orvia Post spoke to engineer Nadia Odum about the bridge.

Q: Why was the bridge shut?

A: We found cracks in the third pier in May.

Q: When will it open again?

A: We hope to open it before winter. The work is half done.`
    expect(answers(text)).toEqual([
      ['Nadia Odum', 'We found cracks in the third pier in May.'],
      ['Nadia Odum', 'We hope to open it before winter. The work is half done.'],
    ])
  })

  it('by names, each turn once', () => {
    const text = `Orvia Post: Why was the bridge shut?

Nadia Odum: We found cracks in the third pier in May.

Orvia Post: When will it open again?

Nadia Odum: We hope to open it before winter.`
    expect(answers(text)).toEqual([
      ['Nadia Odum', 'We found cracks in the third pier in May.'],
      ['Nadia Odum', 'We hope to open it before winter.'],
    ])
  })

  it('is none where captions bear a name', () => {
    expect(answers('Photo: Nadia Odum. Photo: Salim Odum. Photo: Salim Odum.')).toEqual([])
  })
})

describe('an English statement told besides another', () => {
  it.each([
    [
      'is who spoke first, then',
      'Odum said the road was closed and then warned that the bridge may fall.',
      ['Odum', 'then warned', 'that the bridge may fall'],
    ],
    [
      'goes on behind two adverbs',
      'Odum expressed the hope that all can freely and joyfully observe their days.',
      ['Odum', 'expressed the hope', 'that all can freely and joyfully observe their days'],
    ],
    [
      'is what the mayor announced, and no more',
      'The Port Roadmap announced by the mayor on Monday, laid out a plan for the bridge.',
      ['the mayor', 'announced', 'The Port Roadmap'],
    ],
    [
      'heads nothing',
      'Describing the storm, Odum said that she left the port.',
      ['Odum', 'said', 'that she left the port'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(`${text} The river was high.`)).toContainEqual(statement)
  })

  it.each([
    ['a day is set', 'The court set a day in May to decide whether it will hear the port.'],
    ['children are glad', 'Children are usually enthusiastic when they get new books.'],
  ])('is none where %s', (_, text) => {
    expect(told(`${text} The river was high.`)).toEqual([])
  })
})
