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

describe('the last word of a full name told before', () => {
  it.each([
    ['পাকিস্তানের প্রতিরক্ষামন্ত্রী খাজা আসিফ ঢাকায় এসেছেন। আসিফ বলেন, আলোচনা চলবে।', 'আসিফ'],
    [
      'Pakistan’s Defence Minister Khawaja Asif arrived on Monday. Asif said talks would go on.',
      'Asif',
    ],
  ])('is that person: %s', (text, word) => {
    const found = readText(text).mentions.filter((m) => m.text === word)
    expect(found.map((m) => m.entity)).toEqual(['Q6401038'])
  })

  it.each([
    'প্রতিরক্ষামন্ত্রী খাজা আসিফ ও মোহাম্মদ আসিফ ঢাকায় এসেছেন। আসিফ বলেন, আলোচনা চলবে।',
    'আসিফ বলেন, আলোচনা চলবে। পাকিস্তানের প্রতিরক্ষামন্ত্রী খাজা আসিফ ঢাকায় এসেছেন।',
  ])('is nobody where two are so called, or before the full name: %s', (text) => {
    const alone = readText(text).mentions.filter((m) => m.text === 'আসিফ')
    expect(alone.map((m) => m.entity)).not.toContain('Q6401038')
  })
})

describe('an instrument with a name of its own', () => {
  it('takes its capitalised words in, a town among them, and no state', () => {
    const names = (text: string) => readText(text).mentions.map((m) => `${m.kind} ${m.text}`)
    expect(names('Pakistan rejected the suspension of the Indus Waters Treaty.')).toEqual([
      'state Pakistan',
      'instrument Indus Waters Treaty',
    ])
    expect(names('Norway approved the Nuclear-Test-Ban Treaty and the Paris Agreement.')).toEqual([
      'state Norway',
      'instrument Nuclear-Test-Ban Treaty',
      'instrument Paris Agreement',
    ])
    expect(names('The India Treaty was signed.')).toEqual(['state India', 'instrument Treaty'])
  })
})
