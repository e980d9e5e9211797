import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const named = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.text} ${m.kind}`)

describe('a mark of firms', () => {
  it('opens a firm to the word that says what it does', () => {
    expect(named('সীতাকুণ্ডের মেসার্স রহমান লজিস্টিকসে শনিবার রাতে আগুন লাগে।')).toContain(
      'মেসার্স রহমান লজিস্টিকস organisation',
    )
  })

  it('opens no person', () => {
    const found = named('প্রকল্পটির ঠিকাদার মেসার্স আলম অ্যান্ড সন্স কাজ শেষ করেনি।')
    expect(found.filter((n) => n.endsWith('person'))).toEqual([])
  })

  it('leaves the owner behind it a person', () => {
    expect(named('মেসার্স খান ট্রেডার্সের মালিক কামাল খান বলেন, ক্ষতি হয়েছে।')).toContain(
      'কামাল খান person',
    )
  })
})
