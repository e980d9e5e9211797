import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const stamp = 'ছবি: সংগৃহীত প্রকাশ: ৪ মার্চ ২০২৪ | ০৯:১২ | আপডেট: ৪ মার্চ ২০২৪ | ১১:৪০'

it.each([
  [
    'what is told to be so',
    'সেতুটি বর্ষার আগে খুলবে বলে জানিয়েছেন মেয়র সালমা বেগম।',
    'সেতুটি বর্ষার আগে খুলবে',
  ],
  [
    'what the next sentence takes up',
    'সেতুটি বর্ষার আগে খুলবে। মেয়র সালমা বেগম এ তথ্য জানিয়েছেন।',
    'সেতুটি বর্ষার আগে খুলবে।',
  ],
])('when the page was published is no part of %s', (_, text, content) => {
  const [said] = readText(`${stamp} ${text} ঘাটে ভিড় ছিল।`).statements.filter(
    (s) => s.voice !== 'reporter',
  )
  expect(said?.content.text.normalize('NFC')).toBe(content.normalize('NFC'))
})

it('leaves a clock without a bar in the words', () => {
  const text = 'ফেরিটি ছাড়বে ১০:৩০ মিনিটে বলে জানিয়েছেন মাঝি রহিম শেখ। ঘাটে ভিড় ছিল।'
  const [said] = readText(text).statements.filter((s) => s.voice !== 'reporter')
  expect(said?.content.text.normalize('NFC')).toBe('ফেরিটি ছাড়বে ১০:৩০ মিনিটে'.normalize('NFC'))
})
