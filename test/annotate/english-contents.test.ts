import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('the content of an English statement, by the structure of its clauses', () => {
  it.each([
    [
      'a thing with two words that describe it',
      'The mayor praised Orvia as an old, quiet town.',
      ['The mayor', 'praised', 'Orvia as an old, quiet town'],
    ],
    [
      'where it was said before a pronoun',
      'The minister said on Facebook she felt great relief at the news.',
      ['The minister', 'said', 'she felt great relief at the news'],
    ],
    [
      'a thing with a clause that waits for its verb',
      'The board cited rumours that the mayor, the son of a judge, and his aides had fled.',
      ['The board', 'cited', 'rumours that the mayor, the son of a judge, and his aides had fled'],
    ],
    [
      'a name that stands behind another name for the same',
      'The council accused Odum, the head of the port, of taking bribes.',
      ['The council', 'accused', 'Odum, the head of the port, of taking bribes'],
    ],
    [
      'a thing that "including" goes on with',
      'The council announced changes to three posts, including that of the port.',
      ['The council', 'announced', 'changes to three posts, including that of the port'],
    ],
    [
      'what followed from what is announced',
      'The mayor announced his retirement on Monday, leaving behind a divided council.',
      ['The mayor', 'announced', 'his retirement on Monday'],
    ],
    [
      'the comma of a name in quotation marks before what else is said',
      'The mayor mocked Odum for calling herself the “queen of the port,” noting that it was empty.',
      ['The mayor', 'mocked', 'Odum for calling herself the “queen of the port,”'],
    ],
    [
      'a verb that shares its infinitive',
      'The doctor said she had decided to stay in Orvia and address the needs of the sick.',
      ['The doctor', 'said', 'she had decided to stay in Orvia and address the needs of the sick'],
    ],
    [
      'what the speaker does besides',
      'The company has confirmed that the flaw is open, and considers it grave.',
      ['The company', 'has confirmed', 'that the flaw is open'],
    ],
    [
      'an aside between the subject of the clause and its verb',
      'The captain said the guards, knowing they were late, left the gate.',
      ['The captain', 'said', 'the guards, knowing they were late, left the gate'],
    ],
    [
      'a clause that the cue parts from its adverbial',
      'In many cases, the mayor said, the bridge held longer than the road.',
      ['the mayor', 'said', 'In many cases | the bridge held longer than the road'],
    ],
    [
      'a quotation of another right before the speaker',
      '“The road is old.” Odum has often said the bridge is older.',
      ['Odum', 'has often said', 'the bridge is older'],
    ],
    [
      'marks of two kinds',
      '“We will close the bridge,” she said. “We have no choice," Odum said at noon. The road is open.',
      ['Odum', 'said', '“We have no choice,"'],
    ],
    [
      'what somebody asked',
      'Asked why the bridge was shut on “Road Day,” Odum said it was old.',
      ['Odum', 'said', 'it was old'],
    ],
    [
      'a gerund that opens its sentence',
      'Asking the towns to wait, the mayor did not say when the bridge would open.',
      ['the mayor', 'Asking', 'the towns to wait'],
    ],
    [
      'the verb of whoever the relative tells of',
      'The driver who rejected the ban will leave the port on Friday.',
      ['who', 'rejected', 'the ban'],
    ],
    [
      'another who speaks behind what a writing told',
      'The inquiry said the gate was shut at noon, said an officer asking for patience.',
      ['The inquiry', 'said', 'the gate was shut at noon'],
    ],
    [
      'where and to whom it was told',
      'The mayor defended the ban in an interview with the paper.',
      ['The mayor', 'defended', 'the ban'],
    ],
    [
      'a time that is no clause',
      'The court accused him of planning a raid just before his death on Friday.',
      ['The court', 'accused', 'him of planning a raid just before his death on Friday'],
    ],
    [
      'a passive before a clause that somebody affirmed',
      'The captain said that any delay was regretted and affirmed that the port was safe.',
      ['The captain', 'said', 'that any delay was regretted'],
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })
})
