import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const said = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) =>
      `${s.source?.text ?? '-'} | ${s.cue?.text ?? ''} | ${s.content.text}`.normalize('NFC'),
    )

it.each([
  ['পাটকলের তাঁতিরা বলছেন, মিল খুললে তাঁরা ফিরবেন।', 'পাটকলের তাঁতিরা | বলছেন | মিল খুললে তাঁরা ফিরবেন।'],
  [
    'মিল খুলবে বলে জানান পাটকলের ব্যবস্থাপক (উৎপাদন) সেলিম রেজা।',
    'পাটকলের ব্যবস্থাপক (উৎপাদন) সেলিম রেজা | জানান | মিল খুলবে',
  ],
  ['বন্দর সূত্রে জানা গেছে, জাহাজটি কাল ভিড়বে।', 'বন্দর সূত্র | জানা গেছে | জাহাজটি কাল ভিড়বে।'],
  ['দিদি তাকে বলেন, ঘরে চাল নেই।', 'দিদি | বলেন | ঘরে চাল নেই।'],
])('whoever stands there speaks: %s', (text, expected) => {
  expect(said(text)).toEqual([expected.normalize('NFC')])
})

it.each([
  'আমরা বলব, কাজটা শেষ হোক।',
  'তিনি কী বলেছেন, তা কেউ শোনেনি।',
  'আপনি বলেছেন, কাজ হবে।',
  'নবীন শিক্ষার্থীদের শুভেচ্ছা জানান অধ্যক্ষ।',
])('nobody is quoted: %s', (text) => {
  expect(said(text)).toEqual([])
})
