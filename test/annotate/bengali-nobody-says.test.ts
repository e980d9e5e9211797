import { expect, it } from 'vitest'
import { speech, told } from './told.ts'

const statements = (text: string): number => speech(`ঘাটে ভিড় বাড়ছে। ${text}`).length

it.each([
  ['it only seems so', 'ভিডিওটি দেখে মনে হচ্ছে, মেয়র হামলার নির্দেশ দিয়েছেন।'],
  ['it is shown as if', 'ছবিটি এমনভাবে সাজানো হয়েছে, যেন মেয়র হামলার নির্দেশ দিয়েছেন।'],
  ['it would be so', 'পরে যদি দেখা যায় কোনো আসনে দলটি প্রার্থী ঘোষণা করেছে, তাহলে মেয়র সরে যাবেন।'],
  ['it is asked who did', 'কারা অভিযোগ করেছে, তা জানি না।'],
  ['a thing shows it', 'এই হিসাবের ফারাক স্পষ্ট করে দেয়, নদীতে পানি নেই।'],
  ['somebody is taken for what he is', 'মাঝি বলে সমাজের নেতারা তাকে বন্ধু হিসেবে স্বীকার করেনি।'],
  ['somebody wrote a song', 'রহিম শেখের কথায়, সালমা হকের সুরে গানটি গেয়েছেন একদল মাঝি।'],
  [
    'a title stands before the book',
    'সাংবাদিক রহিম শেখ তাঁর ভয়েস অব ঢাকা বইয়ে বলেন যে নদীতে পানি ছিল না।',
  ],
  ['a name in marks is his own', 'তার জোট ‘সবার ভাটির টান’ পরাজয় স্বীকার করে নিয়েছে।'],
])('nobody is told to speak where %s', (_, text) => {
  expect(statements(text)).toBe(0)
})

it.each([
  ['who speaks of what seems so', 'মেয়র বলেন, মনে হচ্ছে নদীতে পানি নেই।'],
  ['who makes it clear', 'মেয়র স্পষ্ট করে দিয়েছেন, নদীতে পানি নেই।'],
  ['whose own words they are', 'রহিম শেখের কথায়, নদীতে পানি নেই।'],
  ['who tells a condition', 'মেয়র বলেন, যদি বৃষ্টি হয়, তাহলে নদীতে পানি আসবে।'],
])('%s speaks', (_, text) => {
  expect(statements(text)).toBeGreaterThan(0)
})

/** What is said in each statement of a text. */
const contents = (text: string): readonly (string | null)[] =>
  told(`ঘাটে ভিড় বাড়ছে। ${text}`).map(([, , words]) => words?.normalize('NFC') ?? null)

it('what is told of an advice behind a dash is not the advice', () => {
  const text = 'তারা মেয়রকে বেশ কিছু পরামর্শ দিয়েছেন—যা পরে মানা হয়েছে।'
  expect(contents(text)).not.toContain('যা পরে মানা হয়েছে।'.normalize('NFC'))
})

it('why something is asked is not what is asked', () => {
  const text = 'মেয়র সালমা হক বাঁধ সংস্কারের আহ্বান জানান—কারণ বর্ষা আসছে।'
  expect(contents(text)).toEqual(['বাঁধ সংস্কার'.normalize('NFC')])
})
