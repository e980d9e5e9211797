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
    [en, 'The Rev. Ann Odum and Const. Lee met near Elm Ave. H in Orvia.', 1],
    [en, 'He flew to the U.S. The minister stayed. She moved to Dover, N.J. He did not.', 4],
    [en, 'The U.S. District Court opens at 9 a.m. Monday.', 1],
    [en, 'The shop shut at 5 p.m. Police came later. Did he pay? No. 7 did.', 4],
    [en, 'He said no. The mayor agreed with Warner Bros. Discovery on Jan. 4.', 2],
    [en, 'Neal (D-Mass.), who leads the house, left.', 1],
    [en, 'He wrote it on X. “We will go.” Ann J. “Jo” Lee left.', 3],
    [en, 'Asked about it, he said "Yes. " He left.', 2],
  ])('%#: “%s” has %i', (pack, text, count) => {
    expect(pack.text.sentences(text)).toHaveLength(count)
  })
})
