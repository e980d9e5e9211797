import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const places = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.flatMap((e) =>
    e.roles.filter((r) => r.role === 'place').map((r) => r.text.normalize('NFC')),
  )

it.each([
  'জাতিসংঘ সুদানে অবিলম্বে যুদ্ধবিরতির আহ্বান জানিয়েছে।',
  'ভারত বাংলাদেশে সুষ্ঠু নির্বাচনের দাবি জানিয়েছে।',
  'পোল্যান্ড জাপানে নতুন কারখানার প্রতিশ্রুতি দিয়েছে।',
])('a land of which somebody speaks is not where he does: %s', (text) => {
  expect(places(text)).toEqual([])
})

it.each([
  ['জাতিসংঘ জাপানে এক সম্মেলনে যুদ্ধবিরতির আহ্বান জানিয়েছে।', 'জাপান'],
  ['বিদ্রোহীরা সুদানে হামলা চালিয়েছে।', 'সুদান'],
])('%s: in %s', (text, place) => {
  expect(places(text)).toContain(place.normalize('NFC'))
})
