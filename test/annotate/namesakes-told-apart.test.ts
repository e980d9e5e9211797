import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2026-05-06' })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('what somebody is told to be behind the name, or in the next sentence', () => {
  it.each([
    [
      'a sentence without a verb',
      'বাসটি থেমে ছিল আধা ঘণ্টা। জিয়াউর রহমান একজন বাসচালক। জিয়াউর রহমান জানান, চাকা ফেটে গিয়েছিল।',
      'জিয়াউর রহমান',
    ],
    [
      'where he learns, in such a sentence',
      'শামুক গুনেছেন শিক্ষার্থীরা। ডেভিড ক্যামেরন সামুদ্রিক জীববিজ্ঞানের তৃতীয় বর্ষের ছাত্র।',
      'ডেভিড ক্যামেরন',
    ],
    [
      'a year of learning before the name',
      'নবম শ্রেণির ছাত্র নাহিদ ইসলাম দৌড়ে প্রথম হয়েছে। দ্বিতীয় হয়েছে তার বন্ধু।',
      'নাহিদ ইসলাম',
    ],
    [
      'the next sentence',
      'বাসে ছিলেন জিয়াউর রহমান। তিনি পেশায় রাজমিস্ত্রি। জিয়াউর রহমানের দাবি, বাসটি থেমে ছিল।',
      'জিয়াউর রহমান',
    ],
    [
      'a year of learning behind the comma',
      'The reef was mapped on Monday. David Cameron, a third-year student of zoology, drew the map.',
      'David Cameron',
    ],
    [
      'a trade that goes on with what is made',
      'The flood took the bridge. David Cameron, a teacher of Latin, lost a barn.',
      'David Cameron',
    ],
    [
      'a sentence of "is"',
      'The tram stood still. David Cameron was on it. He is a plumber.',
      'David Cameron',
    ],
    [
      'a calling with its ending that the next sentence points back to',
      'স্মারক বক্তৃতা দিয়েছেন পার্থ চট্টোপাধ্যায়। দিল্লি বিশ্ববিদ্যালয়ের এই প্রাক্তন অধ্যাপকের মতে, ইতিহাস নতুন করে লেখার সময় এসেছে।',
      'পার্থ চট্টোপাধ্যায়',
    ],
    [
      'a learner whom the next sentence points back to',
      'বোর্ডে প্রথম হয়েছে ইমরান খান। এই শিক্ষার্থীর বাবা ভ্যান চালান।',
      'ইমরান খান',
    ],
    [
      'a former trade that the next sentence points back to',
      'The show opened on Friday. It has thirty canvases by David Cameron. The Leeds-based painter, a former miner, is shy.',
      'David Cameron',
    ],
    [
      'an age before what he does',
      'The road is shut. David Cameron, 58, who keeps goats near the pass, lost a barn.',
      'David Cameron',
    ],
    [
      'an age alone',
      'The road is shut. David Cameron, 31, left the pass on Monday. He keeps goats.',
      'David Cameron',
    ],
    [
      'somebody young in the sentence before',
      'A 17-year-old cellist won the prize of the town on Monday. David Cameron, a native of Leeds, had played for three years.',
      'David Cameron',
    ],
    [
      'who died long before the known one came to office',
      'The museum has letters of Eli Cohen, the spy who was publicly hanged in 1965. It is shut on Mondays.',
      'Eli Cohen',
    ],
    [
      'a post of the police',
      'Two men were held in Agra. Station house officer Anil Chauhan said that both had confessed.',
      'Anil Chauhan',
    ],
    [
      'a name that only begins as the known one’s does',
      'A bakery opened in Lille. Emma Macron bakes the bread. Macron learned it at home.',
      'Macron',
    ],
  ])('%s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === null)).toBe(true)
  })

  it.each([
    [
      'an office in such a sentence',
      'সভা হয়েছে মস্কোয়। ভ্লাদিমির পুতিন রাশিয়ার প্রেসিডেন্ট।',
      'ভ্লাদিমির পুতিন',
      'Q7747',
    ],
    [
      'what the next sentence tells of one of two',
      'মাঠে ছিলেন জিয়াউর রহমান ও সালমা বেগম। তিনি পেশায় কৃষক।',
      'জিয়াউর রহমান',
      'x-ziaur-rahman',
    ],
    [
      'who is near, behind an owner',
      'সেদিন সাক্ষ্য দেন শেখ হাসিনার গাড়িচালক। সাক্ষ্য চলে দুই ঘণ্টা।',
      'শেখ হাসিনা',
      'Q52183',
    ],
    [
      'a student of what is no subject',
      'The vote was lost. David Cameron, a student of history, resigned. He left that day.',
      'David Cameron',
      'x-david-cameron',
    ],
    [
      'a leader with an age, at home',
      'The presidential vote in Cameroon is over. Paul Biya, 92, won it in every town. He has not spoken.',
      'Paul Biya',
      'Q57272',
    ],
    [
      'a short form of the given name',
      'The court met on Monday. Rudolph Giuliani came late. Giuliani said nothing.',
      'Giuliani',
      'x-rudy-giuliani',
    ],
  ])('stays: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})
