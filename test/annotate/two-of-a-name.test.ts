import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Whom each mention of a name stands for, in the order of the report. */
const whose = (text: string, wording: string, published: string): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter((m) => m.text.endsWith(wording))
    .map((m) => m.entity)

describe('a report that names two people of one name tells them apart', () => {
  it.each([
    [
      'the known one by his office, the other by his trade',
      'সোমবার আগরতলায় সড়কের উদ্বোধন করেন কেন্দ্রীয় স্বরাষ্ট্রমন্ত্রী অমিত শাহ। ভিড়ে দোকান খুলতে পারেননি কাপড় ব্যবসায়ী অমিত শাহ।',
      'অমিত শাহ',
      ['Q4746875', null],
      '2024-12-23',
    ],
    [
      'the other first, by what he does in the fields',
      'হিমাগারের সামনে দাঁড়িয়ে ছিলেন আলুচাষি শফিকুল আলম। ঢাকায় প্রশ্নের জবাব দেন প্রধান উপদেষ্টার প্রেস সচিব শফিকুল আলম।',
      'শফিকুল আলম',
      [null, 'x-shafiqul-alam'],
      '2025-03-04',
    ],
    [
      'a name that many bear, bare in the end: nobody can know',
      'গম ফেরত দেন উপজেলা খাদ্যনিয়ন্ত্রক কামরুল ইসলাম। সমালোচনার মুখে আছেন খাদ্যমন্ত্রী কামরুল ইসলাম। তিন দিনের মধ্যে জবাব দিতে বলা হয়েছে কামরুল ইসলামকে।',
      'কামরুল ইসলাম',
      [null, 'x-qamrul-islam', null],
      '2015-07-02',
    ],
    [
      'an officer of a branch beside the head of the body',
      'মান্দায় একটি ইউনিয়নের ছাত্রলীগের সাংগঠনিক সম্পাদক সাদ্দাম হোসেনকে বহিষ্কার করা হয়েছে। বিজ্ঞপ্তিতে সই করেন ছাত্রলীগের কেন্দ্রীয় সভাপতি সাদ্দাম হোসেন।',
      'সাদ্দাম হোসেন',
      [null, 'x-saddam-hussain'],
      '2023-06-13',
    ],
    [
      'a schoolboy of seventeen beside the minister',
      'Union health minister Harsh Vardhan opened the ward on Monday. Among the toppers of a school nearby is Harsh Vardhan, 17, who hopes to become a doctor.',
      'Harsh Vardhan',
      ['x-harsh-vardhan', null],
      '2020-07-14',
    ],
    [
      'a head teacher beside the governor of a bank',
      'The Bank of England cut rates on Thursday after governor Andrew Bailey voted with the majority. At a school in Ashford, head teacher Andrew Bailey planned a lesson on mortgages.',
      'Andrew Bailey',
      ['x-andrew-bailey', null],
      '2024-08-02',
    ],
    [
      'what somebody works as behind his age',
      "The UN's humanitarian chief Tom Fletcher spoke in New York on Monday. First home in Leeds was Tom Fletcher, a 26-year-old postman from Otley.",
      'Tom Fletcher',
      ['x-tom-fletcher', null],
      '2025-05-20',
    ],
    [
      'an age before a name that many bear',
      'মাঠ সংস্কারে বরাদ্দের কথা জানান বাংলাদেশ ক্রিকেট বোর্ডের সভাপতি ফারুক আহমেদ। মাঠটির দেখাশোনা করেন ৬১ বছরের ফারুক আহমেদ।',
      'ফারুক আহমেদ',
      ['x-faruque-ahmed', null],
      '2024-11-26',
    ],
  ])('%s', (_, text, wording, wanted, published) => {
    expect(whose(text, wording, published)).toEqual(wanted)
  })

  it('keeps whom everybody knows where the report tells how she lives', () => {
    const text =
      'The party looked back on the life of its chairperson, Khaleda Zia. Khaleda Zia lived in Dinajpur with her parents until 1960. Khaleda Zia won all five seats in 1991.'
    expect(new Set(whose(text, 'Khaleda Zia', '2025-12-30'))).toEqual(new Set(['x-zia-khaleda']))
  })

  it('states the known one of a name that many bear only where his office stands', () => {
    const text =
      'নির্ঘণ্ট ঘোষণা করেন ভারতের মুখ্য নির্বাচন কমিশনার রাজীব কুমার। শিলংয়ে রাজীব কুমারকে জেরা করেছিল সিবিআই।'
    const told = readText(text, { published: '2024-03-19' }).mentions.filter(
      (m) => m.entity === 'x-rajiv-kumar',
    )
    expect(told.map((m) => m.certainty)).toEqual(['stated', 'implied'])
  })
})

describe('whose a surname is goes by the day of the report', () => {
  it.each([
    [
      'প্রেসিডেন্ট বুশ সেনা পাঠানোর নির্দেশ দেন। কংগ্রেস তা অনুমোদন করে।',
      'বুশ',
      '1991-01-17',
      'x-george-h-w-bush',
    ],
    [
      'প্রেসিডেন্ট বুশ সেনা পাঠানোর নির্দেশ দেন। কংগ্রেস তা অনুমোদন করে।',
      'বুশ',
      '2003-03-20',
      'x-george-w-bush',
    ],
    ['প্রধানমন্ত্রী ট্রুডো অটোয়ায় সংবিধান নিয়ে কথা বলেন।', 'ট্রুডো', '1982-01-17', 'x-pierre-trudeau'],
    ['প্রধানমন্ত্রী ট্রুডো অটোয়ায় সংবিধান নিয়ে কথা বলেন।', 'ট্রুডো', '2022-01-17', 'x-trudeau-justin'],
    [
      'President Bush spoke in Ohio on Monday. Congress listened.',
      'Bush',
      '1990-05-02',
      'x-george-h-w-bush',
    ],
    [
      'Former President Bush spoke in Ohio on Monday. Congress listened.',
      'Bush',
      '2005-05-02',
      null,
    ],
    [
      'King Abdullah met the envoy in Amman. He spoke of Gaza.',
      'King Abdullah',
      '2016-02-03',
      'Q57464',
    ],
    [
      'The late King Abdullah was his uncle. He spoke in Riyadh.',
      'King Abdullah',
      '2016-02-03',
      null,
    ],
  ])('%s %s %s', (text, wording, published, wanted) => {
    expect(whose(text, wording, published)[0]).toBe(wanted)
  })

  it('takes nobody for a president who may come to be one', () => {
    const text = 'Republicans fear what a President Clinton would do. Voters in Ohio do not.'
    expect(whose(text, 'Clinton', '2016-09-03')).toEqual([null])
  })
})
