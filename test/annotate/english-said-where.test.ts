import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'
import { told } from './told.ts'

describe('what somebody said in English behind where or when he said it', () => {
  it.each([
    [
      'a statement, and no "that"',
      'The family of the guard, who was hurt on Sunday, said in a statement on Monday he had lost an eye.',
      ['The family of the guard, who was hurt on Sunday', 'said', 'he had lost an eye'],
    ],
    [
      'a post, and a quotation',
      'Odum said in a post on X "there is a great deal of work under way" but gave no dates.',
      ['Odum', 'said', '"there is a great deal of work under way"'],
    ],
    [
      'a long name of a place with "that"',
      'Odum said in a post on his own Facebook account that the bridge has been mended and it will open.',
      ['Odum', 'said', 'that the bridge has been mended and it will open'],
    ],
    [
      'a time that belongs to what is said',
      'Odum also said during the flood of last year, guards saved 30 boats on the lake.',
      ['Odum', 'also said', 'during the flood of last year, guards saved 30 boats on the lake'],
    ],
    [
      'a number that opens what is said',
      'Odum said at least three such shafts had remained open near the school.',
      ['Odum', 'said', 'at least three such shafts had remained open near the school'],
    ],
    [
      'a day that is the subject of what is said',
      'Senior drivers said December 25 was chosen as it is a holiday.',
      ['Senior drivers', 'said', 'December 25 was chosen as it is a holiday'],
    ],
    [
      'years of something',
      'Odum of the port union said 24 years of neglect has ruined the quay.',
      ['Odum of the port union', 'said', '24 years of neglect has ruined the quay'],
    ],
    [
      'a report that a past form describes',
      'The bridge could fall within a year, the port board warned in a report released last week.',
      ['the port board', 'warned', 'The bridge could fall within a year'],
    ],
    [
      'an aside between commas',
      'The mayor claimed, for example, that the boats were paid for.',
      ['The mayor', 'claimed', 'that the boats were paid for'],
    ],
  ])('past %s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it.each([
    [
      'behind what looks like another form of a subject',
      'Three men are suspected of the theft, the media office of the army-run Orvia harbour said.',
      [
        'the media office of the army-run Orvia harbour',
        'said',
        'Three men are suspected of the theft',
      ],
    ],
    [
      'behind a word in -ing',
      "A source with knowledge of the club's thinking said Sunday that the match played no role.",
      ["A source with knowledge of the club's thinking", 'said', 'that the match played no role'],
    ],
    [
      'behind a decree with its own past form',
      'The council is dissolved, the decree published in the gazette said.',
      ['the decree published in the gazette', 'said', 'The council is dissolved'],
    ],
    [
      'of attacks that are described',
      'He said targeted attacks on farmers had spread.',
      ['He', 'said', 'targeted attacks on farmers had spread'],
    ],
    [
      'with "alleged"',
      'Drivers also alleged that the fuel was watered.',
      ['Drivers', 'also alleged', 'that the fuel was watered'],
    ],
    [
      'with "alleged" behind what was said',
      'The guards only looked on during the theft, family members alleged.',
      ['family members', 'alleged', 'The guards only looked on during the theft'],
    ],
    [
      'with "mentioned" behind a quotation',
      '“We remember them all,” he mentioned.',
      ['he', 'mentioned', '“We remember them all,”'],
    ],
    [
      'by a body in capitals',
      'UNICEF reports that most children there can read.',
      ['UNICEF', 'reports', 'that most children there can read'],
    ],
    [
      'with "went on to say"',
      'He went on to say, “The harbour has always been ours.”',
      ['He', 'went on to say', '“The harbour has always been ours.”'],
    ],
    [
      'by a panel that oversees something',
      'A panel of doctors overseeing the trial accused the firm of choosing its patients.',
      ['A panel of doctors overseeing the trial', 'accused', 'the firm of choosing its patients'],
    ],
    [
      'by two who are joined inside a relative clause',
      'The harbour takes a fee, which guards and drivers say could ruin them.',
      ['guards and drivers', 'say', 'a fee, which | could ruin them'],
    ],
    [
      'by what is written, behind a comma',
      'According to the order, the ban will remain until noon.',
      ['the order', 'According to', 'the ban will remain until noon'],
    ],
    [
      'with "as per"',
      'As per the World Health Organization, bad air kills seven million people a year.',
      ['the World Health Organization', 'As per', 'bad air kills seven million people a year'],
    ],
    [
      'of feelings that are conveyed',
      'The mayor conveyed his condolences to the families of the dead.',
      ['The mayor', 'conveyed', 'his condolences to the families of the dead'],
    ],
  ])('said %s', (_, text, statement) => {
    expect(told(text)).toContainEqual(statement)
  })

  it.each([
    ['words that are described', 'He never forgave the words said in anger.'],
    ['an alleged deed', 'He was held over the alleged theft, and alleged friends of his fled.'],
    ['what is done by a plan', 'The work will be done according to the schedule.'],
    ['goods that are conveyed', 'The lorry conveyed sacks of rice to the market.'],
    ['costs that something adds to', 'Adding to the costs, onions stand firm at a high price.'],
  ])('nothing: %s', (_, text) => {
    const spoken = readText(text).statements.filter(
      (s) => s.source !== null && s.voice !== 'reporter',
    )
    expect(spoken.map((s) => s.cue?.text)).toEqual([])
  })
})
