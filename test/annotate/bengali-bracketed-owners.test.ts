import { expect, it } from 'vitest'
import { speech } from './told.ts'

const sources = (text: string): readonly (readonly unknown[])[] =>
  speech(text).map((s) => [s.source?.text, s.source?.entities])

it.each([
  [
    'of a body',
    'সাগরপাড় সিটি করপোরেশনের (সাসিক) মেয়র সালমা বেগম বলেছেন, কাজ শেষ।',
    [['সাগরপাড় সিটি করপোরেশনের (সাসিক) মেয়র সালমা বেগম', []]],
  ],
  [
    'of an employer, which does not speak itself',
    'ঢাকা মহানগর পুলিশের (ডিএমপি) সহকারী কমিশনার (এসি) রহিম শেখ বলেন, তদন্ত চলছে।',
    [['ঢাকা মহানগর পুলিশের (ডিএমপি) সহকারী কমিশনার (এসি) রহিম শেখ', []]],
  ],
  [
    'but no day',
    'সভা শেষ হয় বুধবার। বুধবারের (১৭ ডিসেম্বর) সভায় মেয়র সালমা বেগম বলেন, কাজ শেষ।',
    [['মেয়র সালমা বেগম', []]],
  ],
  [
    'but not those who stand before it',
    'অন্য দলের নেতারা গণফোরামের (গফ) আহ্বায়ক রহিম শেখ বলেন, কাজ শেষ।',
    [['গণফোরামের (গফ) আহ্বায়ক রহিম শেখ', []]],
  ],
])('a short name in brackets goes with the phrase of who speaks: %s', (_, text, expected) => {
  expect(sources(text)).toEqual(expected)
})
