import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const nfc = (text: string): string => text.normalize('NFC')

const contents = (text: string): readonly (string | null | undefined)[] =>
  told(text).map(([, , content]) => content)

describe('what joins a sentence to the one before is nobody’s words', () => {
  it.each([
    ['তবে ঘাটে নৌকা কম ছিল বলে জানিয়েছেন মাঝি রহিম শেখ।', 'ঘাটে নৌকা কম ছিল'],
    ['এদিকে, বাঁধের কাজ থেমে আছে বলে জানিয়েছে পানি উন্নয়ন বোর্ড।', 'বাঁধের কাজ থেমে আছে'],
    ['এ ছাড়া ঘাটে আলো বসানোর আশ্বাস দেন মেয়র রহিম শেখ।', 'ঘাটে আলো বসানোর'],
    ['এ সময় সেতুর কাজ দ্রুত শেষ করার নির্দেশ দেন জেলা প্রশাসক।', 'সেতুর কাজ দ্রুত শেষ করার'],
    ['এর দুই বছর পর গত মে মাসে কারখানা খোলার ঘোষণা দেয় প্রতিষ্ঠানটি।', 'কারখানা খোলার'],
    ['গত রোববার শ্রমিকেরা বেতন বাড়ানোর দাবি জানান।', 'বেতন বাড়ানোর'],
  ])('%s', (text, content) => {
    expect(contents(text)).toEqual([nfc(content)])
  })

  it.each([
    [
      'the time of what is told to be so',
      'ইতোমধ্যে কাজ শুরু করার কথা জানিয়েছে পানি উন্নয়ন বোর্ড।',
      'ইতোমধ্যে কাজ শুরু করার',
    ],
    [
      'what only looks like a joint',
      'এর প্রভাব হাওরেও পড়বে বলে জানিয়েছেন মাঝি রহিম শেখ।',
      'এর প্রভাব হাওরেও পড়বে',
    ],
    [
      'the day from which it is to be',
      'আগামী সোমবার থেকে নৌকা বন্ধ রাখার ঘোষণা দেন মাঝিরা।',
      'আগামী সোমবার থেকে নৌকা বন্ধ রাখার',
    ],
  ])('%s stays', (_, text, content) => {
    expect(contents(text)).toEqual([nfc(content)])
  })
})

describe('a thing that the noun of a cue bears stands without its ending', () => {
  it.each([
    ['কৃষকেরা ২০১৩ সালে দুর্নীতির অভিযোগ তুলেছিলেন।', '২০১৩ সালে দুর্নীতি'],
    ['শ্রমিকেরা আদেশটি প্রত্যাহারেরও দাবি জানান।', 'আদেশটি প্রত্যাহার'],
  ])('%s', (text, content) => {
    expect(contents(text)).toEqual([nfc(content)])
  })

  it('an act keeps its own', () => {
    const text = 'শ্রমিকেরা আদেশটি বাতিল করার দাবি জানান।'
    expect(contents(text)).toEqual([nfc('আদেশটি বাতিল করার')])
  })
})

describe('where somebody speaks to the press is no part of what he says', () => {
  it.each([
    [
      'মঙ্গলবার (১৬ ডিসেম্বর) দুপুরে ঘাটের পুরোনো মিলনায়তনে এক সংবাদ সম্মেলনে নতুন সেতুর ঘোষণা দেন মেয়র সালমা বেগম।',
      'নতুন সেতু',
    ],
    ['সোমবার সংবাদ সম্মেলন করে ঘাট বন্ধের ঘোষণা দেন মেয়র সালমা বেগম।', 'ঘাট বন্ধ'],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual([nfc(expected)])
  })
})
