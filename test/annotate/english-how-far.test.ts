import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

describe('how far the words of an English speaker go', () => {
  it.each([
    [
      'past a second name that the thing was given',
      'The ministry said the ferry, named the Ella and formerly called the Nadia, was used to carry sand.',
      [
        'The ministry',
        'said',
        'the ferry, named the Ella and formerly called the Nadia, was used to carry sand',
      ],
    ],
    [
      'not past what the speaker says besides',
      'The ministry said the ferry was named by its owner, and called on him to sell it.',
      ['The ministry', 'said', 'the ferry was named by its owner'],
    ],
    [
      'past a clause that "that" and "while" open',
      'Witnesses said that while closing the gate, the guard asked the drivers why they had stopped.',
      [
        'Witnesses',
        'said',
        'that while closing the gate, the guard asked the drivers why they had stopped',
      ],
    ],
    [
      'not over the dash that closes an insertion',
      'The plan was old -- the mayor demanded a new bridge last May -- but it found many friends.',
      ['the mayor', 'demanded', 'a new bridge last May'],
    ],
    [
      'not over the main verb behind a gerund that describes who wants it',
      'The port is closed, while guards and drivers opposing the new tax on sand have left the town.',
      ['guards and drivers', 'opposing', 'the new tax on sand'],
    ],
    [
      'from "that" where a name of many words hears it',
      'The coroner, Anna Renn, told the Associated Press that Odum had died on Saturday.',
      ['The coroner, Anna Renn', 'told', 'that Odum had died on Saturday'],
    ],
    [
      'around a source that parts the clause without its second comma',
      'Of course, the town, according to the Port Bureau lost a third of its trees.',
      ['the Port Bureau', 'according to', 'Of course, the town | lost a third of its trees'],
    ],
    [
      'not over what the report itself sets against it',
      'The guards claimed the gate was shut, but it was not until May that the lock was found.',
      ['The guards', 'claimed', 'the gate was shut'],
    ],
    [
      'over what a clause with "that" sets against its own words',
      'The guards claimed that the gate was shut, but the lock was old.',
      ['The guards', 'claimed', 'that the gate was shut, but the lock was old'],
    ],
    [
      'over a list of forms that hang on one thing',
      'She underscored the need of reducing noise in the port, expanding the roads and strengthening the wall.',
      [
        'She',
        'underscored',
        'the need of reducing noise in the port, expanding the roads and strengthening the wall',
      ],
    ],
    [
      'before the speaker, whom a place and a day follow',
      'The ferry was sold in May, a port officer said here on Friday.',
      ['a port officer', 'said', 'The ferry was sold in May'],
    ],
    [
      'not over what the speaker did besides behind a quotation',
      'The driver shouted “Stop the boat!” and jumped into the river.',
      ['The driver', 'shouted', '“Stop the boat!”'],
    ],
    [
      'to the end of a quotation that a blank follows its mark in',
      'Odum said: ‘ The bridge is open. The port will be open in May.’ She left at noon.',
      ['Odum', 'said', '‘ The bridge is open. The port will be open in May.’'],
    ],
    [
      'over the blank in a fraction',
      'The bank said prices fell by 0. 07 per cent in May.',
      ['The bank', 'said', 'prices fell by 0. 07 per cent in May'],
    ],
    [
      'before a writing that states so',
      'The bridge is sound, the document states.',
      ['the document', 'states', 'The bridge is sound'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it('a list of lands states nothing', () => {
    expect(told('The ferry goes to Orvia, Zorvia and other coastal states.')).toEqual([])
  })
})

describe('who speaks in an English clause', () => {
  it.each([
    [
      'nobody outside a quotation for what its words do',
      'Odum said that “the bridge was a return to craft, often stressing the old arts of the port”.',
      ['said'],
    ],
    [
      'no speaker for what another is said to do',
      'The council said Odum had been open in mocking and criticising the plans of the port.',
      ['said'],
    ],
    [
      'no thing that was ordered before',
      'The charges included: ordering the arrest of Odum; ordering the arrest of two guards.',
      [],
    ],
  ])('%s', (_, text, cues) => {
    expect(told(text).map(([, cue]) => cue)).toEqual(cues)
  })

  it.each([
    [
      'a name behind the day that it is told of',
      'On the day Nadia Odum thanked the drivers for their help.',
      'Nadia Odum',
    ],
    [
      'a body without where it said so',
      'The Port Council in a statement on Monday said the gate was shut.',
      'The Port Council',
    ],
    [
      'a court without its own ruling',
      'The High Court in its ruling said the gate was shut.',
      'The High Court',
    ],
    [
      'a letter and not who carries it',
      'Everybody saw the boy carrying a letter urging the guards to leave the gate.',
      'a letter',
    ],
    [
      'somebody with the name that ends the sentence',
      'The ferry was sold in May, according to her lawyer, Nadia Odum.',
      'her lawyer, Nadia Odum',
    ],
    [
      'somebody without a place that ends the sentence',
      'The ferry was sold in May, according to her lawyer, in Orvia.',
      'her lawyer',
    ],
  ])('%s', (_, text, source) => {
    expect(told(text).map(([who]) => who)).toContain(source)
  })

  it.each([
    [
      'whom a phrase between commas describes, and not what it ends with',
      'The board, responsible for printing the books, has stated that the port is closed.',
      'The board, responsible for printing the books',
    ],
    [
      'who stands behind the last joint of a list',
      'The town still has power, water and gas lines and officials say that the port is open.',
      'officials',
    ],
    [
      'all of a list that speaks',
      'Drivers, guards and officials say that the port is open.',
      'Drivers, guards and officials',
    ],
    [
      'a body with its short form and what it is of',
      'The Orvia Port Trust (OPT) advisory board denied that the port was closed.',
      'The Orvia Port Trust (OPT) advisory board',
    ],
  ])('%s', (_, text, source) => {
    expect(told(text).map(([who]) => who)).toEqual([source])
  })

  it('the one who urges announces nothing by it', () => {
    const text = 'The mayor urged the court to sit and announce a day for the vote.'
    expect(told(text).map(([who, cue]) => [who, cue])).not.toContainEqual(['The mayor', 'announce'])
  })

  it('no clause that only names where somebody wrote', () => {
    const text = 'Despite what he wrote in her speech about Orvia, Odum said the port was open.'
    expect(told(text).map(([, , words]) => words)).not.toContain('')
  })

  it('sources that begin a sentence', () => {
    const text = 'Sources at the port reported that some drivers had left.'
    expect(told(text)).toEqual([['Sources at the port', 'reported', 'that some drivers had left']])
  })

  it('a name with brackets and what he is', () => {
    const text =
      'Rep. Anna Renn (D-Orvia), head of the panel on ports and roads, wrote to the mayor and requested a copy of the plan.'
    expect(told(text).map(([who]) => who)).toContain(
      'Rep. Anna Renn (D-Orvia), head of the panel on ports and roads',
    )
  })
})

describe('whom the words of an English source name', () => {
  const entities = (text: string) =>
    readText(text).statements.flatMap((s) => s.source?.entities ?? [])

  it.each([
    [
      'no body whose office somebody named holds, though its short form stands between',
      'Dhaka North City Corporation (DNCC) chairman Nadia Odum has urged drivers to stay at home.',
    ],
    [
      'nobody whom a named person only guards',
      'NK Odum, the chief guard of Begum Khaleda Zia and Tarique Rahman, said the road was closed.',
    ],
    [
      'no state for people in its capital',
      'Residents of a lane in the capital Dhaka demanded that the road be mended.',
    ],
  ])('%s', (_, text) => {
    expect(entities(text)).toEqual([])
  })

  it('the ministry that is known, and not the state whose it is', () => {
    const text = "China's defence ministry denied that the ship had left."
    expect(entities(text)).toEqual(['x-cn-defence-ministry'])
  })

  it('a state that its capital stands for', () => {
    expect(entities('Dhaka demanded that the road be opened.')).toEqual(['BD'])
  })
})
