import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const bengali = [
  'খুলনার মেয়র নাদিয়া ওদুদ বলেছেন, সেতু মে মাসে খুলবে। তিনি দিন জানাননি।',
  'পরে তিনি চলে যান।',
]
const english = [
  'The mayor of Khulna, Nadia Odum, said the bridge would open in May. She named no day.',
  'The hall was full.',
]

/** What stands beside a colon in a report that tells who its people are. */
const headline = (line: string, of: readonly string[]): readonly (string | null)[] | undefined =>
  told([line, ...of].join('\n\n')).find(([, cue]) => cue === ':')

const beside = { bn: (line: string) => headline(`নদী নিয়ে কাগজ।\n\n${line}`, bengali) }

describe('a head line with who speaks beside a colon', () => {
  it.each([
    ['a surname that the report tells in full', 'ওদুদ: সেতু মে মাসে খুলবে', 'ওদুদ', 'সেতু মে মাসে খুলবে'],
    ['the same behind what is said', 'সেতু মে মাসে খুলবে: ওদুদ', 'ওদুদ', 'সেতু মে মাসে খুলবে'],
    ['a body by a common noun', 'সেতু মে মাসে খুলবে: পুলিশ', 'পুলিশ', 'সেতু মে মাসে খুলবে'],
    ['a full name and a quotation', 'নাদিয়া ওদুদ: ‘আর দেরি নয়’', 'নাদিয়া ওদুদ', '‘আর দেরি নয়’'],
  ])('is read in Bengali: %s', (_, line, source, content) => {
    expect(beside.bn(line)).toEqual([source, ':', content])
  })

  it.each([
    ['a place', 'ঢাকা: আগুনে দুজন মারা গেছেন'],
    ['a topic', 'সেতু: মে মাসে খুলবে নতুন পথ'],
    ['no verb and no marks', 'নাদিয়া ওদুদ: নদী ও জীবন'],
    ['a guide', 'সেতু খুলছে: কী জানা দরকার'],
    ['nobody who speaks in the report', 'সেতু মে মাসে খুলবে: সালমা'],
  ])('is none in Bengali with %s', (_, line) => {
    expect(beside.bn(line)).toBeUndefined()
  })

  const en = (line: string): readonly (string | null)[] | undefined =>
    headline(`A paper on river ports.\n\n${line}`, english)

  it.each([
    ['a surname', 'Odum: Bridge opens in May', 'Odum', 'Bridge opens in May'],
    ['behind what is said', 'Bridge will open in May: Odum', 'Odum', 'Bridge will open in May'],
    [
      'what she is',
      'Mayor Nadia Odum: No delay is planned.',
      'Mayor Nadia Odum',
      'No delay is planned.',
    ],
    [
      'whom she speaks to',
      'Odum to drivers: Bridge will open in May',
      'Odum',
      'Bridge will open in May',
    ],
    [
      'what she speaks on',
      "Odum on the bridge: 'We will not wait.'",
      'Odum',
      "'We will not wait.'",
    ],
    [
      'a common noun',
      'Poll: Most drivers want the bridge.',
      'Poll',
      'Most drivers want the bridge.',
    ],
    [
      'a common noun behind it',
      'Bridge will open in May: police',
      'police',
      'Bridge will open in May',
    ],
  ])('is read in English: %s', (_, line, source, content) => {
    expect(en(line)).toEqual([source, ':', content])
  })

  it.each([
    ['a place', 'Khulna: Two were killed in a fire.'],
    ['a state', 'Kenya: Two were killed in a fire.'],
    ['a label', 'Live: Odum speaks to drivers.'],
    ['an opinion', 'Opinion: Odum should resign.'],
    ['an hour', '10:30 am: Odum arrives at the hall.'],
    ['a verse', 'John 3:16: For the world was loved so.'],
    ['a guide', 'Nadia Odum: What to know about the mayor.'],
    ['who she is', 'Nadia Odum: The girl who sold fish and became a mayor.'],
    ['a caption', 'Photo: Nadia Odum is seen here.'],
    ['a thing behind a sentence', 'The town has found its new weapon: Nadia Odum.'],
    ['a question', 'Nadia Odum: Will the bridge open in May?'],
  ])('is none in English with %s', (_, line) => {
    expect(en(line)).toBeUndefined()
  })
})
