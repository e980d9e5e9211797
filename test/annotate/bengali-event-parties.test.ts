import { expect, it } from 'vitest'
import type { EventFinding, RoleName } from '../../src/core/reading.ts'
import { readText } from '../kit.ts'

const eventOf = (text: string, sense: string): EventFinding | undefined =>
  readText(text).events.find((e) => e.sense === sense)

const named = (event: EventFinding | undefined, ...roles: readonly RoleName[]): readonly string[] =>
  (event?.roles ?? [])
    .filter((r) => roles.includes(r.role) && (r.entity !== null || r.class !== undefined))
    .map((r) => r.text)

it.each([
  ['বাংলাদেশ ও ব্রুনাই সোমবার ঢাকায় বিমান চলাচল চুক্তিতে সই করেছে।', 'sign', ['বাংলাদেশ', 'ব্রুনাই']],
  // At their border both do what nobody does against his will.
  ['থাইল্যান্ড ও কম্বোডিয়া সীমান্তে যুদ্ধবিরতিতে সম্মত হয়েছে।', 'cease-fire', ['থাইল্যান্ড', 'কম্বোডিয়া']],
  ['থাইল্যান্ড ও কম্বোডিয়া সীমান্তে হামলা চালিয়েছে বিদ্রোহীরা।', 'attack', []],
  // Who acts through somebody is the one behind the verb.
  ['কাতারের মাধ্যমে পাঁচ বন্দীকে মুক্তি দিয়েছে তালেবান।', 'release', ['তালেবান']],
  ['তালেবানের হাতে পাঁচ বিদেশি আটক হয়েছেন।', 'arrest', ['তালেবান']],
  ['আদালত সাবেক মন্ত্রী আবদুল হালিমকে সাত বছরের কারাদণ্ড দিয়েছেন।', 'sentence', ['আদালত']],
  ['রাষ্ট্রপতি সোমবার মানব পাচার দমন বিলটিতে সই করেছেন।', 'sign', ['রাষ্ট্রপতি']],
])('who acts: %s', (text, sense, agents) => {
  const event = eventOf(text, sense)
  expect(event).toBeDefined()
  expect(named(event, 'agent')).toEqual(agents)
})

it.each([
  ['নরওয়ে রাশিয়ার ওপর নতুন করে নিষেধাজ্ঞা আরোপ করেছে।', 'sanction', ['রাশিয়া']],
  [
    'জাতিসংঘ মিয়ানমারকে রাখাইনে সাধারণ মানুষের ওপর গোলা ছোড়া বন্ধের আহ্বান জানিয়েছে।',
    'demand',
    ['মিয়ানমার'],
  ],
  ['জয়শঙ্কর দিল্লিতে ভুটানের রাজার সঙ্গে সাক্ষাৎ করেছেন।', 'meet', ['ভুটানের রাজা']],
  ['জয়শঙ্কর দিল্লিতে ভুটানের এক ব্যবসায়ীর সঙ্গে সাক্ষাৎ করেছেন।', 'meet', []],
  ['স্পেন কসোভোকে স্বীকৃতি দেয়নি।', 'recognise', ['কসোভো']],
])('who undergoes it: %s', (text, sense, recipients) => {
  const event = eventOf(text, sense)
  expect(event).toBeDefined()
  expect(named(event, 'recipient', 'with')).toEqual(recipients)
})

it('what somebody is asked to stop is not told as done', () => {
  expect(
    eventOf('জাতিসংঘ মিয়ানমারকে রাখাইনে গোলা ছোড়া বন্ধের আহ্বান জানিয়েছে।', 'shell'),
  ).toBeUndefined()
  expect(eventOf('মিয়ানমারের সেনাবাহিনী রাখাইনে গোলা ছুড়েছে।', 'shell')).toBeDefined()
})

it('an honour is no recognition of a state', () => {
  const text = 'বিশ্ব স্বাস্থ্য সংস্থা বাংলাদেশকে কালাজ্বরমুক্ত দেশ হিসেবে স্বীকৃতি দিয়েছে।'
  expect(eventOf(text, 'recognise')).toBeUndefined()
})

it('those between whom a meeting takes place hold it', () => {
  expect(eventOf('ফাঁকে ট্রাম্প ও পুতিনের মধ্যে বৈঠক হয়েছে।', 'meet')?.plover).toBe('CONSULT')
  expect(eventOf('শফিক মিয়া ও রহিম মিয়ার মধ্যে বৈঠক হয়েছে।', 'meet')?.plover).toBeNull()
})

it('a strike that is called', () => {
  const text = 'সোমবার থেকে কর্মবিরতি ঘোষণা করেছে বাংলাদেশ নৌযান শ্রমিক ফেডারেশন।'
  expect(eventOf(text, 'strike')?.plover).toBe('PROTEST')
})

it('a union that calls a strike has all its words, a body without a name types nothing', () => {
  const [agent] = eventOf('কাল থেকে ধর্মঘট ডেকেছে বাস মালিক সমিতি।', 'strike')?.roles ?? []
  expect(agent?.text).toBe('বাস মালিক সমিতি')
  expect(eventOf('কাল থেকে ধর্মঘট ডেকেছে একটি সমিতি।', 'strike')?.plover).toBeNull()
})

it('who goes along with others that undergo it does not act, though a hyphen parts the ending', () => {
  const text = 'মুনীর চৌধুরী, আবদুর রহিম-সহ এমন অনেক শিক্ষককে হত্যা করেছিল।'
  expect(named(eventOf(text, 'kill'), 'agent')).toEqual([])
})

it.each([
  ['তাঁর ভাই আহত হলে তাঁকে উদ্ধার করে হাসপাতালে ভর্তি করা হয়।', 'be-injured', 'actual'],
  ['দুর্বৃত্তরা গুলি করলে ঘটনাস্থলেই তিনি মারা যান।', 'attack', 'actual'],
  ['কেউ আহত হলে তাঁকে হাসপাতালে ভর্তি করা হয়।', 'be-injured', 'conditional'],
  ['পুলিশ কাউকে গ্রেপ্তার করলে স্বজনেরা থানায় ভিড় করেন।', 'arrest', 'conditional'],
])('what came first, and what is always so: %s', (text, sense, modality) => {
  expect(eventOf(text, sense)?.modality).toBe(modality)
})

it.each([
  ['কয়েকজন ব্যক্তি রহিম শেখের বাড়িতে হামলা চালায়।', 'attack', 'place', 'রহিম শেখের বাড়িতে'],
  ['সীমান্ত থেকে দুই বাংলাদেশি যুবককে আটক করেছে বিএসএফ।', 'arrest', 'recipient', 'দুই বাংলাদেশি যুবক'],
])('the words of a role: %s', (text, sense, role, words) => {
  expect(eventOf(text, sense)?.roles.find((r) => r.role === role)?.text).toBe(words)
})
