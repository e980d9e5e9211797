import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const dayOf = (text: string, published: string) => readText(text, { published }).dates[0]?.edtf

it.each([
  ['গত ৫ আগস্টের অভ্যুত্থানে থানাটি পুড়ে যায়।', '2025-12-16', 'XXXX-08-05'],
  ['গত ৫ আগস্টের ভাঙচুরে জাদুঘরটি নষ্ট হয়।', '2025-12-16', 'XXXX-08-05'],
  ['৫ আগস্ট পরবর্তী সময়ে কমিটি বদলে যায়।', '2025-12-16', 'XXXX-08-05'],
  ['গত ৫ আগস্টের অভ্যুত্থানে থানাটি পুড়ে যায়।', '2024-12-16', '2024-08-05'],
  ['গত ৫ আগস্ট সেতুটি খুলে দেওয়া হয়।', '2025-12-16', '2025-08-05'],
  ['গত ৭ অক্টোবরের হামলায় সে মারা যায়।', '2023-12-16', '2023-10-07'],
])('%s told on %s is %s', (text, published, expected) => {
  expect(dayOf(text, published)).toBe(expected)
})

it.each([
  ['জুন মাসের ১৫ ও ১৯ তারিখে নৌকা ডোবে।', ['2025-06', '2025-06-19']],
  ['জুনের ৩, ৭ ও ৯ তারিখে নৌকা ডোবে।', ['2025-06-03', '2025-06-09']],
  ['জুন মাসে বন্যা হয়। ১৯ তারিখে নৌকা ডোবে।', ['2025-06', '2025-12-19']],
])('the last of several days is of the month before them: %s', (text, expected) => {
  expect(readText(text, { published: '2025-12-20' }).dates.map((d) => d.edtf)).toEqual(expected)
})
