import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const read = (text: string) => readText(text, { published: '2025-06-10' })

/** Who each mention of a wording is. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  read(text)
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('a calling that the known one is not known by tells another', () => {
  it.each([
    ['a trade', 'অভিনেতা ইমরান খান নতুন ছবির শুটিং শুরু করেছেন।', 'ইমরান খান'],
    [
      'a trade told once',
      'বলিউড অভিনেতা ইমরান খানের ছবি মুক্তি পাবে ঈদে। ইমরান খান বলেন, কাজটি কঠিন ছিল।',
      'ইমরান খান',
    ],
    [
      'a trade behind the name',
      'ইমরান খান, যিনি পেশায় একজন আইনজীবী, মামলাটি পরিচালনা করছেন।',
      'ইমরান খান',
    ],
    ['one of many', 'ইমরান খান নামের এক যুবক দোকানে হামলা চালান।', 'ইমরান খান'],
    [
      'the president of another body',
      'সেন্টার ফর গভর্ন্যান্স স্টাডিজের (সিজিএস) প্রেসিডেন্ট জিল্লুর রহমান বলেন, নির্বাচন জরুরি।',
      'জিল্লুর রহমান',
    ],
    [
      'the president of a body in letters',
      'সিজিএস প্রেসিডেন্ট জিল্লুর রহমান আলোচনা সঞ্চালনা করেন।',
      'জিল্লুর রহমান',
    ],
    [
      'a lawyer',
      'সুপ্রিম কোর্টের আইনজীবী অ্যাডভোকেট আসাদুজ্জামান খাঁন বলেন, রিটটি খারিজ হয়েছে।',
      'আসাদুজ্জামান খাঁন',
    ],
    [
      'the head of a trade body',
      'জুয়েলার্স সমিতির সভাপতি আবদুল হামিদ দাম বাড়ানোর ঘোষণা দেন।',
      'আবদুল হামিদ',
    ],
    [
      'an officer of a university',
      'বিশ্ববিদ্যালয়ের কোষাধ্যক্ষ অধ্যাপক জাহাঙ্গীর আলম চৌধুরী চেক হস্তান্তর করেন।',
      'জাহাঙ্গীর আলম চৌধুরী',
    ],
    ['a player', 'স্পিনার নাহিদ ইসলাম পাঁচ উইকেট নেন।', 'নাহিদ ইসলাম'],
    ['a trade in capitals', 'Actor Imran Khan returns to the screen in March.', 'Imran Khan'],
    [
      'a trade behind the comma',
      'Imran Khan, an actor from Mumbai, bought a flat. Imran Khan said it was small.',
      'Imran Khan',
    ],
    ['a trade in a clause', 'Imran Khan, who is a lawyer in London, filed the suit.', 'Imran Khan'],
    ['a man of that name', 'A man named Imran Khan was held at the airport.', 'Imran Khan'],
    [
      'a body in a run of capitals',
      'Centre for Governance Studies President Zillur Rahman moderated the session.',
      'Zillur Rahman',
    ],
    [
      'a body behind the office',
      'Zillur Rahman, president of the Centre for Governance Studies, moderated the session.',
      'Zillur Rahman',
    ],
    ['another number', 'The honour was founded by Pope Leo XIII in 1888.', 'Pope Leo'],
    ['a player of that name', 'Goalkeeper Elon Musk saved a penalty.', 'Elon Musk'],
  ])('%s: %s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((entity) => entity === null)).toBe(true)
  })

  it.each([
    ['Daniil Medvedev lost in three sets in Paris. Medvedev said the court was wet.', 'Medvedev'],
    [
      'M.A.G. Osmani led the force in 1971 in Bangladesh. Osmani never spoke of that day.',
      'Osmani',
    ],
  ])('leaves a surname to whoever the report introduces by it: %s', (text, wording) => {
    expect(whose(text, wording).filter((entity) => entity !== null)).toEqual([])
  })

  it('makes a team of the town of a club that a report of games names in full', () => {
    const text =
      'Real Madrid lost the match on Sunday. The striker scored an own goal. Madrid finish the season without a trophy. The coach left the stadium.'
    expect(whose(text, 'Madrid')).toEqual([null])
  })

  it('leaves the source of a statement without an identity', () => {
    const text = 'অভিনেতা ইমরান খান বলেছেন, ছবিটি ঈদে মুক্তি পাবে।'
    const sources = read(text).statements.flatMap((s) => s.source?.entities ?? [])
    expect(sources).toEqual([])
  })
})

describe('a calling that the known one has as well keeps the link', () => {
  it.each([
    [
      'a trade of the past',
      'সাবেক ক্রিকেটার ইমরান খান ১৯৯২ সালে বিশ্বকাপ জেতেন।',
      'ইমরান খান',
      'Q155164',
    ],
    [
      'a title before an office',
      'প্রধান উপদেষ্টা অধ্যাপক মুহাম্মদ ইউনূস চীন সফরে যাচ্ছেন।',
      'মুহাম্মদ ইউনূস',
      'x-yunus-muhammad',
    ],
    [
      'a comedian who came to lead a state',
      'কৌতুক অভিনেতা ভলোদিমির জেলেনস্কি ২০১৯ সালে ভোটে জেতেন।',
      'ভলোদিমির জেলেনস্কি',
      'Q3874799',
    ],
    [
      'an office of the government',
      'অন্তর্বর্তী সরকারের প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ভাষণ দেন।',
      'মুহাম্মদ ইউনূস',
      'x-yunus-muhammad',
    ],
    [
      'an office told by the party',
      'আওয়ামী লীগের খাদ্যমন্ত্রী সাধন চন্দ্র মজুমদারকে আদালতে তোলা হয়।',
      'সাধন চন্দ্র মজুমদার',
      'Q52224610',
    ],
    [
      'an office after another of the same man',
      'চট্টগ্রামের মেয়র ও মহানগর বিএনপির সাবেক সভাপতি ডা. শাহাদাত হোসেন সভা করেন।',
      'ডা. শাহাদাত হোসেন',
      'x-shahadat-hossain',
    ],
    [
      'whose clause ends before the name',
      'রাজনীতি নিয়ে কথা বলতে চান না অভিনেত্রী ট্রাম্পের প্রথম প্রশাসনের সময়।',
      'ট্রাম্প',
      'Q22686',
    ],
    [
      'a rank, though told as one of many',
      'বেতারে মেজর জিয়াউর রহমান নামে একজন ঘোষণা দেন।',
      'জিয়াউর রহমান',
      'x-ziaur-rahman',
    ],
    [
      'what somebody built, and no trade',
      'Iranian general Qassem Soleimani, who was the architect of the war, was killed.',
      'Qassem Soleimani',
      'x-qassem-soleimani',
    ],
    [
      'an office beside another man’s',
      'He called the Prime Minister of Thailand, Anutin Charnvirakul, and the Prime Minister of Cambodia.',
      'Anutin Charnvirakul',
      'Q16139757',
    ],
    ['the number of the row', 'The crowd saw Pope Leo XIV in Rome.', 'Pope Leo XIV', 'Q6109517'],
    ['a trade in capitals', 'Tech tycoon Elon Musk bought the firm.', 'Elon Musk', 'x-musk-elon'],
  ])('%s: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})
