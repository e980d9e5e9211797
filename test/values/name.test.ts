import { describe, expect, it } from 'vitest'
import { bn } from '../../src/lang/bn/index.ts'
import { en } from '../../src/lang/en/index.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import { compareNames } from '../../src/values/name.ts'

const spelled = (pack: LanguagePack, name: string) =>
  name.match(/[\p{L}\p{M}]+/gu)?.map(pack.sounds.soundsOf) ?? []
const alike = (bengali: string, english: string): number =>
  compareNames(spelled(bn, bengali), spelled(en, english))

describe('names compared across scripts', () => {
  it.each([
    ['ভ্লাদিমির পুতিন', 'Vladimir Putin'],
    ['জাস্টিন ট্রুডো', 'Justin Trudeau'],
    ['ওয়াশিংটন', 'Washington'],
    ['শেখ হাসিনা', 'Sheikh Hasina'],
    ['ক্রিস্টিন লাগার্দ', 'Christine Lagarde'],
    ['আব্দুল মোমেন', 'Abdul Momen'],
    ['ফরিদা আখতার', 'Farida Akhter'],
    ['ফিলিপ', 'Philip'],
    ['জে কে রাউলিং', 'J K Rowling'],
  ])('%s sounds like %s', (bengali, english) => {
    expect(alike(bengali, english)).toBeGreaterThan(0.85)
  })

  it.each([
    ['ভ্লাদিমির পুতিন', 'Viktor Orban'],
    ['রহিমা খাতুন', 'Karim Uddin'],
    ['জাস্টিন ট্রুডো', 'Donald Trump'],
    ['সের্গেই লাভরভ', 'Sergei Shoigu'],
  ])('%s does not sound like %s', (bengali, english) => {
    expect(alike(bengali, english)).toBeLessThan(0.75)
  })

  it('does not mind the order of the words', () => {
    expect(alike('কিম জং উন', 'Jong Un Kim')).toBeGreaterThan(0.85)
  })

  it('weighs a word that only one name has', () => {
    expect(alike('মোহাম্মদ আলী', 'Ali')).toBeLessThan(alike('মোহাম্মদ আলী', 'Mohammad Ali'))
  })

  it('reads the two writings of one letter alike', () => {
    expect(alike('ব\u09DCুয়া', 'Barua')).toBe(alike('ব\u09A1\u09BCুয়া', 'Barua'))
  })

  it('finds nothing in an empty name', () => {
    expect(alike('', 'Ali')).toBe(0)
  })
})
