import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const nfc = (text: string): string => text.normalize('NFC')

const lines = (text: string): readonly string[] =>
  told(text).map(([source, cue, content]) => `${source ?? '-'} | ${cue ?? '-'} | ${content ?? '-'}`)

describe('nobody says', () => {
  it.each([
    ['what befell him', 'ঘটনার পর ট্রাকচাপায় থানার দুজন কর্মকর্তা নিহত হওয়ার ঘটনাটি নিশ্চিত করেছেন।'],
    [
      'what would be said if something were so',
      'মানুষকে যদি আগে জানানো হতো, তাহলে কৃষকেরা বাঁধ দেওয়ার কথা বলতেন।',
    ],
    [
      'what another does behind a condition',
      'স্থানীয়রা হাসপাতালে নিলে কর্তব্যরত চিকিৎসক রহিম ও করিমকে মৃত ঘোষণা করেন।',
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([])
  })

  it.each([
    ['মাঝিরা ঘাটে আটক হওয়ার পর নৌকা চুরির কথা স্বীকার করেছেন।', /^মাঝিরা \| স্বীকার করেছেন/u],
    ['বাবা বলতেন, নদী সব ফিরিয়ে দেয়।', /^বাবা \| বলতেন \| নদী সব ফিরিয়ে দেয়।$/u],
    [
      'যদি বৃষ্টি হয়, তাহলে নৌকা চলবে না বলে জানিয়েছেন মাঝি রহিম শেখ।',
      /^মাঝি রহিম শেখ \| জানিয়েছেন/u,
    ],
    ['হাসপাতালে নেওয়া হলে কর্তব্যরত চিকিৎসক তাকে মৃত ঘোষণা করেন।', /^কর্তব্যরত চিকিৎসক \| ঘোষণা করেন/u],
  ])('but: %s', (text, line) => {
    expect(lines(text).some((said) => new RegExp(nfc(line.source), 'u').test(said))).toBe(true)
  })
})

describe('a source leaves out', () => {
  it.each([
    [
      'a heading that ends with how a thing stands',
      'ঘাটে আলো বসানোর কাজ শেষ নৌ পুলিশের সূত্রে জানা গেছে, রাতে নৌকা চলবে।',
      'নৌ পুলিশের সূত্র | জানা গেছে | রাতে নৌকা চলবে।',
    ],
    [
      'many people in no case before an office',
      'অন্য দলের হেভিওয়েটরা জেলা কমিটির সদস্যসচিব রহিম শেখ বলেন, ভোট হবে।',
      'জেলা কমিটির সদস্যসচিব রহিম শেখ | বলেন | ভোট হবে।',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toEqual([nfc(line)])
  })

  it.each([
    ['বন্ধ কারখানার শ্রমিকেরা বলেন, বেতন বাকি।', 'বন্ধ কারখানার শ্রমিকেরা | বলেন | বেতন বাকি।'],
    [
      'আনোয়ারা থানার ওসি রহিম শেখ বলেন, তদন্ত চলছে।',
      'আনোয়ারা থানার ওসি রহিম শেখ | বলেন | তদন্ত চলছে।',
    ],
  ])('nothing of %s', (text, line) => {
    expect(lines(text)).toEqual([nfc(line)])
  })
})
