import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const instruments = (text: string): readonly string[] =>
  readText(text)
    .mentions.filter((m) => m.kind === 'instrument')
    .map((m) => m.text)

describe('where the name of a treaty or a law begins and ends', () => {
  it.each([
    ['সরকার নারী ও শিশু নির্যাতন দমন আইন সংশোধন করেছে।', ['নারী ও শিশু নির্যাতন দমন আইন']],
    ['মাদকদ্রব্য নিয়ন্ত্রণ আইন, ২০১৮ অনুযায়ী মামলা হয়েছে।', ['মাদকদ্রব্য নিয়ন্ত্রণ আইন, ২০১৮']],
    ['পুলিশ সন্ত্রাসবিরোধী আইনে মামলা করেছে।', ['সন্ত্রাসবিরোধী আইন']],
    ['সন্ত্রাস বিরোধী আইনে তিনজন গ্রেপ্তার হয়েছেন।', ['সন্ত্রাস বিরোধী আইন']],
    ['লিথুয়ানিয়া অটোয়া সনদ ছেড়েছে।', ['অটোয়া সনদ']],
    ['শ্রম আইন মানতে হবে।', ['শ্রম আইন']],
    ['He was held under the Anti-Terrorism Act, 2009.', ['Anti-Terrorism Act, 2009']],
    ['It changed the Labour (Amendment) Ordinance 2025.', ['Labour (Amendment) Ordinance 2025']],
    ['They passed the Voting Rights Act of 1965.', ['Voting Rights Act of 1965']],
    ['Norway broke the Treaty on River Birds.', ['Treaty on River Birds']],
    ['The UN Water Convention holds.', ['UN Water Convention']],
    ['They cite the Sale and Transfer of Goods Act.', ['Sale and Transfer of Goods Act']],
    ['They signed a free-trade agreement.', ['free-trade agreement']],
  ])('%s', (text, found) => {
    expect(instruments(text)).toEqual(found)
  })
})

describe('what is no treaty and no law', () => {
  it.each([
    ['আইনের শাসন ফিরবে, হামলাকারীদের আইনের আওতায় আনা হবে।'],
    ['তিনি জন্ম সনদ ও জমির দলিল জমা দিয়েছেন।'],
    ['আইন উপদেষ্টা এ কথা বলেছেন।'],
    ['ক্লাবটির সঙ্গে তাঁর চুক্তি শেষ হয়েছে।'],
    ['Law enforcement agencies maintain law and order.'],
    ['Bill Tamblyn paid the water bill of his son-in-law.'],
    ['A new start was made.'],
  ])('%s', (text) => {
    expect(instruments(text)).toEqual([])
  })
})

describe('a treaty that everybody knows', () => {
  it.each([
    ['জেনেভা কনভেনশন মানতে হবে।', 'x-geneva-conventions'],
    ['রাশিয়া নিউ স্টার্ট চুক্তি স্থগিত করেছে।', 'x-new-start'],
    ['Russia suspended the New START treaty.', 'x-new-start'],
    ['The Geneva Conventions protect prisoners.', 'x-geneva-conventions'],
  ])('%s', (text, entity) => {
    expect(readText(text).mentions.map((m) => m.entity)).toContain(entity)
  })

  it('is meant by its kind alone later', () => {
    const { mentions } = readText('ভারত সিন্ধু পানি চুক্তি স্থগিত করেছে। ওই চুক্তি ১৯৬০ সালে সই হয়।')
    expect(mentions.find((m) => m.text === 'ওই চুক্তি')?.entity).toBe('x-indus-waters-treaty')
  })
})
