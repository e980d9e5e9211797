import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): string =>
  readText(text)
    .statements.map((s) => `${s.source?.text ?? '-'} | ${s.content.text}`)[0]
    ?.normalize('NFC') ?? ''

const words = 'ঘাটে নৌকা চলাচল বন্ধ করা হয়েছে।'

it.each([
  ['what may be', 'পানি আরও বাড়তে পারে।'],
  ['what is likely', 'পানি কমার সম্ভাবনা কম।'],
  ['what is not so', 'ঘাটে এখন ভয়ের কিছু নেই।'],
  ['what he holds to be otherwise', 'ভাঙন ঠেকানো সম্ভব নয়।'],
  ['how things stand', 'এখন ঘাটের পরিস্থিতি শান্ত রয়েছে।'],
  ['what is under way', 'ঘাট মেরামতের কাজ চলছে।'],
  ['what is being done', 'ক্ষয়ক্ষতির হিসাব করা হচ্ছে।'],
  ['what waits', 'এ ঘটনায় মামলা প্রক্রিয়াধীন।'],
  ['what follows', 'তাই মাঝিরা নৌকা সরিয়ে নিয়েছেন।'],
  ['what he holds of it', 'এটি মাঝিদের জন্য বড় ক্ষতি।'],
])('%s is said by who spoke right before', (_, next) => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${words} ${next} ঘাটটি ১৯৮৮ সালে তৈরি।`)).toBe(
    `মেয়র সালমা বেগম | ${words} ${next}`.normalize('NFC'),
  )
})

it.each([
  ['what could not be', 'তবে মাঝিরা নৌকা সরাতে পারেননি।'],
  ['what turns elsewhere', 'এদিকে নদীর পানি বাড়ছে।'],
  ['how things stand on a day', '১২ ডিসেম্বর ঘাটে মেলা চলছে।'],
  ['how things stand with him', 'তাঁর নামে ঘাটে একটি মাঠ রয়েছে।'],
  ['that he is not there', 'তিনি এখন শহরে নেই।'],
  ['how others see it', 'মাঝিরা একে বড় ক্ষতি হিসেবে দেখছেন।'],
  ['how it is regarded', 'এ সিদ্ধান্ত সতর্কতা হিসেবে দেখা হচ্ছে।'],
  ['what is about to be', 'শহরে আরও একটি ঘাট হতে যাচ্ছে।'],
  ['what was done', 'এটি সরকার গত বছর তৈরি করেছে।'],
  ['what one sees there', 'নদীর মাঝখানে দুটি চর।'],
])('%s stays with the outlet', (_, next) => {
  expect(told(`মেয়র সালমা বেগম বলেন, ${words} ${next} ঘাটটি ১৯৮৮ সালে তৈরি।`)).toBe(
    `মেয়র সালমা বেগম | ${words}`.normalize('NFC'),
  )
})
