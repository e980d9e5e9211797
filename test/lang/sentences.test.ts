import { describe, expect, it } from 'vitest'
import { bn } from '../../src/lang/bn/index.ts'
import { en } from '../../src/lang/en/index.ts'

describe('sentences', () => {
  it.each([
    [bn, 'ড. মো. ইউনূস ও লে. কর্নেল (অব.) রহিম ৫০০ টা. দেন। তিনি চলে যান!', 2],
    [bn, 'প্রা. লি. প্রতিষ্ঠানটি অ্যাড. শফিকের। ব্রি. জে. সাত্তার জানেন।', 2],
    [bn, 'হযরত মুহাম্মদ (সা.) এর জীবন নিয়ে সভা হয়।', 1],
    [bn, '১. প্রথম দাবি মানতে হবে।', 1],
    [bn, 'কেন? জানা যায়নি। শেষ', 3],
    [en, 'He paid Tk. 500 to Lt. Gen. (retd.) Rahim. They left.', 2],
    [en, '1. Schools open on Monday.', 1],
  ])('%#: “%s” has %i', (pack, text, count) => {
    expect(pack.text.sentences(text)).toHaveLength(count)
  })
})
