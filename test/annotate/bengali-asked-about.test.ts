import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const contents = (text: string): readonly (string | undefined)[] =>
  readText(text, { published: '2025-06-10' })
    .statements.filter(({ source }) => source !== null)
    .map(({ stance, content }) => `${stance}: ${content?.text}`)

it.each([
  [
    'কারখানা বন্ধের অভিযোগ নিয়ে সাংবাদিকেরা জানতে চাইলে পরিচালক তা অস্বীকার করেন। পরে সভা শেষ হয়।',
    'denies: কারখানা বন্ধের অভিযোগ নিয়ে',
  ],
  [
    'চাঁদাবাজির বিষয়ে জিজ্ঞাসা করা হলে কাউন্সিলর রফিক তা নাকচ করে দেন। পরে সভা শেষ হয়।',
    'denies: চাঁদাবাজির বিষয়ে',
  ],
  [
    'বাজেট নিয়ে বিরোধী দলের বক্তব্য মিথ্যা, মন্ত্রী তা অস্বীকার করেননি। পরে সভা শেষ হয়।',
    'denies: বাজেট নিয়ে বিরোধী দলের বক্তব্য মিথ্যা',
  ],
])('what was asked about is denied, not the asking: %s', (text, wanted) => {
  expect(contents(text.normalize('NFC'))).toContain(wanted.normalize('NFC'))
})
