import type { Governing } from '../../shared/governed-dates.ts'

/** Who spoke then: "গত বছর তিনি বলেছিলেন, অক্টোবরে নির্বাচন হবে". */
const spoke = new RegExp(
  '(?:বলে|জানিয়ে|শুনিয়ে|লিখে|(?:ঘোষণা|আশ্বাস|প্রতিশ্রুতি|কথা)\\s+(?:দিয়ে|করে)|(?:বলা|জানানো|ঘোষণা\\s+করা|কথা)\\s+(?:হয়ে)?)ছিল'.normalize(
    'NFC',
  ),
  'u',
)

/** What would come in a year that is past. */
export const governing: Governing = {
  sentenceEnd: /[।?!\n]/u,
  isTold: (_, between) => spoke.test(between.normalize('NFC')),
}
