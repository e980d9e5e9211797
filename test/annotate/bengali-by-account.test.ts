import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const first = 'ঘাটে পুলিশ গেছে।'

const told = (next: string): string | undefined =>
  readText(
    `ওসি সালমা বেগম বলেন, ${first} ${next} ঘাটে ভিড় ছিল।`,
  ).statements[0]?.content.text.normalize('NFC')

it.each([
  ['the rule', 'বিধি অনুযায়ী ব্যবস্থা নেওয়া হবে।'],
  ['what is complained of', 'মাঝিদের অভিযোগ অনুসারে মামলা করা হবে।'],
])('what will be done by %s is hers as well', (_, next) => {
  expect(told(next)).toBe(`${first} ${next}`.normalize('NFC'))
})

it.each([
  ['by what records tell will be', 'আবহাওয়া দপ্তরের তথ্য অনুযায়ী কাল বৃষ্টি হবে।'],
  ['in somebody’s view will be', 'মাঝিদের মতে ঘাট বন্ধ হয়ে যাবে।'],
  ['was done by the rule', 'বিধি অনুযায়ী ঘাটটি ইজারা দেওয়া হয়েছে।'],
])('what %s is not', (_, next) => {
  expect(told(next)).toBe(first.normalize('NFC'))
})
