import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string) => readText(text, { published: '2026-05-13' }).events
const agents = (text: string, sense: string) =>
  told(text)
    .filter((e) => e.sense === sense)
    .flatMap((e) => e.roles.filter((r) => r.role === 'agent').map((r) => [r.text, r.state]))

describe('what takes effect', () => {
  it.each([
    ['is the treaty', 'চুক্তিটি বৃহস্পতিবার থেকে কার্যকর হয়েছে।', 'treaty/entry-into-force'],
    ['is the leaving of it', 'চুক্তি থেকে লাটভিয়ার প্রত্যাহার বৃহস্পতিবার কার্যকর হয়েছে।', null],
    ['is the going out of it', 'চুক্তি থেকে লাটভিয়ার বেরিয়ে যাওয়া আজ কার্যকর হয়েছে।', null],
    ['is its suspension', 'চুক্তিটির স্থগিতাদেশ বৃহস্পতিবার কার্যকর হয়েছে।', null],
  ])('%s', (_, text, step) => {
    const steps = told(text).filter((e) => e.sense === 'enter-into-force')
    expect(steps.map((e) => e.step)).toEqual([step])
  })
})

describe('a law that is struck down', () => {
  it.each([
    ['by a court', 'আদালত অধ্যাদেশটি বাতিল করেছেন।', 'annul', null, 'bill/annulment'],
    ['in a part', 'হাইকোর্ট আইনটির ১৬ ধারা বাতিল ঘোষণা করেছেন।', 'annul', null, null],
    ['a treaty ends', 'ঘানা চুক্তিটি বাতিল করেছে।', 'terminate', 'SANCTION', 'treaty/termination'],
  ])('%s', (_, text, sense, plover, step) => {
    expect(told(text)).toMatchObject([{ sense, plover, step }])
  })
})

describe('an office of several states', () => {
  it('acts for each', () => {
    expect(agents('পেরু ও চিলির প্রেসিডেন্ট চুক্তিটিতে সই করেছেন।', 'sign')).toEqual([
      ['পেরু', 'PE'],
      ['চিলির প্রেসিডেন্ট', 'CL'],
    ])
    expect(agents('পেরু, চিলি ও ঘানার প্রেসিডেন্ট চুক্তিটিতে সই করেছেন।', 'sign')).toHaveLength(3)
  })

  it('meets with nobody else', () => {
    const [meeting] = told('ঘানা ও চিলির পররাষ্ট্রমন্ত্রী বৈঠক করেছেন।')
    expect(meeting).toMatchObject({ sense: 'meet', actors: ['GH', 'CL'], recipients: [] })
  })

  it('is not of a land that something else joins', () => {
    expect(agents('পেরু সফরে চিলির প্রেসিডেন্ট চুক্তিটিতে সই করেছেন।', 'sign')).toEqual([
      ['চিলির প্রেসিডেন্ট', 'CL'],
    ])
  })
})

describe('those who are counted', () => {
  it('share the verb of the second count, whatever they are', () => {
    const events = told('বোমা হামলায় ১২ পুলিশ সদস্য নিহত ও ৩০ জন আহত হন।')
    expect(events.map((e) => [e.sense, e.step])).toEqual([
      ['be-injured', 'toll/count'],
      ['kill', 'toll/count'],
    ])
  })

  it('may stand behind the verb', () => {
    expect(told('বোমা হামলায় নিহত হয়েছেন চার সেনাসদস্য।')).toMatchObject([{ step: 'toll/count' }])
    expect(told('বোমা হামলায় নিহত হয়েছেন এক সেনাসদস্য।')).toMatchObject([{ step: null }])
  })
})

it('a deal that is called after a land is no place', () => {
  const roles = told('ইরান চুক্তিতে সই করতে রাজি হয়েছে নরওয়ে।').flatMap((e) => e.roles)
  expect(roles.filter((r) => r.role === 'place')).toEqual([])
})

describe('whose doing is judged', () => {
  const recipients = (text: string) => told(text).map((e) => [e.sense, e.recipients])

  it.each([
    ['condemned', 'ঘানার হামলার তীব্র নিন্দা জানিয়েছে পেরু।', [['criticise', ['GH']]]],
    ['praised', 'ঘানার ভূমিকার প্রশংসা করেছে পেরু।', [['praise', ['GH']]]],
    ['refused', 'ঘানার প্রস্তাব প্রত্যাখ্যান করেছে পেরু।', [['reject', ['GH']]]],
    ['not on whom it was done', 'ঘানার ওপর হামলার নিন্দা জানিয়েছে পেরু।', [['criticise', []]]],
    ['not whom it befell', 'ঘানার জাহাজে হামলার নিন্দা জানিয়েছে পেরু।', [['criticise', []]]],
  ])('is that of %s', (_, text, parties) => {
    expect(recipients(text)).toEqual(parties)
  })
})

it('a junta acts for its state, and a high commissioner is expelled from one', () => {
  expect(told('ঘানার জান্তা দুই সপ্তাহের যুদ্ধবিরতি ঘোষণা করেছে।')).toMatchObject([{ actors: ['GH'] }])
  expect(told('ঘানা পেরুর হাইকমিশনারকে বহিষ্কার করেছে।')).toMatchObject([{ recipients: ['PE'] }])
})

it.each([
  ['fishermen', 'ট্রলারডুবিতে ১১ জেলে নিখোঁজ রয়েছেন।', ['go-missing']],
  ['no file', 'মামলার ফাইলটি নিখোঁজ হয়েছে।', []],
])('who is missing: %s', (_, text, senses) => {
  expect(told(text).map((e) => e.sense)).toEqual(senses)
})

describe('a paper', () => {
  const papers = (text: string) =>
    told(text).map((e) => [
      e.sense,
      e.step,
      e.roles.filter((r) => r.role === 'object').map((r) => r.text),
    ])

  it('that ends by a participle is not the one that takes effect', () => {
    expect(papers('বন আইন, ২০০০ বাতিল হয়ে নতুন আইন কার্যকর হলো।')).toEqual([
      ['annul', 'bill/annulment', ['বন আইন, ২০০০']],
      ['enter-into-force', 'bill/in-force', ['নতুন আইন']],
    ])
  })

  it('in another language is not the law', () => {
    expect(papers('বোর্ড তিনটি আইনের ইংরেজি সংস্করণ গেজেটে প্রকাশ করেছে।')).toEqual([
      ['publish-law', null, ['আইন']],
    ])
  })

  it.each([
    [
      'of firms and schools',
      'লেকফোর্ড ইউনিভার্সিটির সঙ্গে একটি চুক্তি স্বাক্ষরিত হয়েছে।',
      [['sign', null, []]],
    ],
    ['of whoever "we" are', 'আমরা এটি দেখেই একটি চুক্তি স্বাক্ষর করেছি।', [['sign', null, []]]],
    [
      'is one of states',
      'আমরা ভারতের সঙ্গে একটি চুক্তি স্বাক্ষর করেছি।',
      [['sign', 'treaty/signature', ['চুক্তি']]],
    ],
  ])('of a contract is no treaty: %s', (_, text, signed) => {
    expect(papers(text)).toEqual(signed)
  })
})
