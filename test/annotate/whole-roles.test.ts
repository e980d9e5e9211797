import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const roleOf = (text: string, name: string) =>
  readText(text, { published: '2024-11-12' })
    .mentions.find((m) => m.text.normalize('NFC').startsWith(name.normalize('NFC')))
    ?.role?.normalize('NFC')

it.each([
  [
    'জনকল্যাণ ফোরামের সিনিয়র যুগ্ম মহাসচিব রহিমা তালুকদার আজ ঢাকায় আসবেন।',
    'রহিমা',
    'সিনিয়র যুগ্ম মহাসচিব',
  ],
  ['যুক্তরাষ্ট্রের সাবেক প্রেসিডেন্ট বারাক ওবামা আজ ঢাকায় আসবেন।', 'বারাক', 'সাবেক প্রেসিডেন্ট'],
  ['ফোরামের সহ-সভাপতি রহিমা তালুকদার আজ ঢাকায় আসবেন।', 'রহিমা', 'সহ-সভাপতি'],
  ['ফোরামের নায়েবে আমির মাওলানা জব্বার হাওলাদার আজ ঢাকায় আসবেন।', 'জব্বার', 'নায়েবে আমির মাওলানা'],
  [
    'হাসপাতালের পরিচালক ব্রিগেডিয়ার জেনারেল রফিক হাওলাদার আজ ঢাকায় আসবেন।',
    'রফিক',
    'পরিচালক ব্রিগেডিয়ার জেনারেল',
  ],
  [
    'The UN Secretary-General António Guterres flew in. He was met by nobody.',
    'António',
    'Secretary-General',
  ],
  ['Former President Barack Obama flew in. He was met by nobody.', 'Barack', 'Former President'],
  [
    'Deputy press secretary Rahima Talukdar flew in. She was met by nobody.',
    'Rahima',
    'Deputy press secretary',
  ],
  [
    'The acting registrar Professor Rahima Talukdar flew in. She was met by nobody.',
    'Rahima',
    'acting registrar Professor',
  ],
  ['The farmer told President Barack Obama so. He was met by nobody.', 'Barack', 'President'],
])('a role is told with all that makes it the office that it is: %s', (text, name, role) => {
  expect(roleOf(text, name)).toBe(role?.normalize('NFC'))
})
