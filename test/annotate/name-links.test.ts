import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const linked = (text: string): readonly string[] =>
  readText(text).mentions.flatMap((m) => m.entity ?? [])

describe('a name that the knowledge base has', () => {
  it.each([
    ['CCTV footage showed the men leaving the bank.', 'x-cctv'],
    ['থাইল্যান্ডে ভোট হবে মার্চে। দেশটির নির্বাচন কমিশন এ কথা জানিয়েছে।', 'x-bd-election-commission'],
    ['বুধবার রেইনার বিপক্ষে খেলবে দলটি।', 'x-angela-rayner'],
    ['ছবিটির নায়ক ওয়াগনার মোওরা।', 'x-wagner'],
    [
      'Toronto guard Lewis Marrow scored a goal. The match was lost. The coach praised the squad.',
      'x-toronto',
    ],
  ])('%s is not about %s', (text, entity) => {
    expect(linked(text)).not.toContain(entity)
  })

  it.each([
    ['China Central Television said the talks went well. CCTV gave no details.', 'x-cctv'],
    ['ভোটের তারিখ জানিয়েছে নির্বাচন কমিশন।', 'x-bd-election-commission'],
    ['রেইনার মঙ্গলবার পদত্যাগ করেন।', 'x-angela-rayner'],
    ['বাখমুতে লড়েছে ওয়াগনার গ্রুপ।', 'x-wagner'],
  ])('%s is about %s', (text, entity) => {
    expect(linked(text)).toContain(entity)
  })
})
