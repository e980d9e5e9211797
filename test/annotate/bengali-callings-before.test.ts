import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const sourceOf = (text: string) =>
  readText(`${text} ঘাটে ভিড় ছিল।`).statements.find((s) => s.source)?.source

it.each([
  ['সভা শেষে সমিতির কার্যকরী কমিটির সদস্য রহিম শেখ', 'সমিতির কার্যকরী কমিটির সদস্য রহিম শেখ'],
  ['এ বিষয়ে ফাঁড়ির ইনচার্জ রহিম শেখ', 'ফাঁড়ির ইনচার্জ রহিম শেখ'],
  ['এ বিষয়ে হাসপাতালের পরিচালক ড. সালমা বেগম', 'হাসপাতালের পরিচালক ড. সালমা বেগম'],
  ['এ বিষয়ে উপাচার্য অধ্যাপক ড. সালমা বেগম', 'উপাচার্য অধ্যাপক ড. সালমা বেগম'],
  ['এ বিষয়ে ব্যাটালিয়নের অধিনায়ক লে. কর্নেল রহিম শেখ', 'ব্যাটালিয়নের অধিনায়ক লে. কর্নেল রহিম শেখ'],
  ['এ বিষয়ে অতিরিক্ত অ্যাটর্নি জেনারেল রহিম শেখ', 'অতিরিক্ত অ্যাটর্নি জেনারেল রহিম শেখ'],
  ['এ বিষয়ে ডাক ও টেলিযোগাযোগমন্ত্রী রহিম শেখ', 'ডাক ও টেলিযোগাযোগমন্ত্রী রহিম শেখ'],
  ['আত্মবিশ্বাসী রহিম শেখ', 'রহিম শেখ'],
  ['নৌকাডুবির খবরে রহিম শেখ', 'রহিম শেখ'],
])('%s: a name with what its bearer is called', (before, expected) => {
  expect(sourceOf(`${before} বলেন, নদী ভাঙছে।`)?.text.normalize('NFC')).toBe(
    expected.normalize('NFC'),
  )
})

it('whoever sits in a party is not the party', () => {
  const source = sourceOf('বিএনপির স্থায়ী কমিটির সদস্য রহিম শেখ বলেন, নদী ভাঙছে।')
  expect(source?.entities).toEqual([])
})

it('a minister is who he is with his office before him', () => {
  const source = sourceOf('এ বিষয়ে বাংলাদেশ ব্যাংকের গভর্নর ড. আহসান এইচ মনসুর বলেন, দাম কমবে।')
  expect(source?.entities).toEqual(['x-ahsan-h-mansur'])
})
