import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const nfc = (text: string): string => text.normalize('NFC')

const lines = (text: string): readonly string[] =>
  told(text).map(([source, cue, content]) => `${source ?? '-'} | ${cue ?? '-'} | ${content ?? '-'}`)

describe('“all this” takes up all that somebody has said since he was told to speak', () => {
  it('and proves that the sentences between are his', () => {
    const text =
      'মেয়র রহিম শেখ বলেছেন, বাঁধের টাকা লুট হয়েছে। কৃষকেরা হিসাব পাননি। কিন্তু দায় কেউ নেয়নি। সোমবার এক সভায় তিনি এসব কথা বলেন।'
    const words = 'বাঁধের টাকা লুট হয়েছে। কৃষকেরা হিসাব পাননি। কিন্তু দায় কেউ নেয়নি।'
    expect(lines(text)).toEqual(
      [`মেয়র রহিম শেখ | বলেছেন | ${words}`, `তিনি | এসব কথা বলেন | ${words}`].map(nfc),
    )
  })

  it('behind words that a quotative closed', () => {
    const text =
      'বাঁধের কাজ শেষ হয়নি বলে জানিয়েছেন মেয়র রহিম শেখ। কৃষকেরা হিসাব পাননি। দায় কেউ নেয়নি। সোমবার তিনি এসব কথা বলেন।'
    expect(lines(text).at(-1)).toBe(nfc('তিনি | এসব কথা বলেন | কৃষকেরা হিসাব পাননি। দায় কেউ নেয়নি।'))
  })
})

describe('only the sentence before is taken up', () => {
  it.each([
    [
      'where nobody was told to speak',
      'নদীতে পানি বেড়েছে। বাঁধ ভেঙে গেছে। সোমবার মেয়র রহিম শেখ এসব কথা বলেন।',
      'রহিম শেখ | এসব কথা বলেন | বাঁধ ভেঙে গেছে।',
    ],
    [
      'by “this”',
      'মেয়র রহিম শেখ বলেছেন, বাঁধের টাকা লুট হয়েছে। কৃষকেরা হিসাব পাননি। সোমবার তিনি এ কথা বলেন।',
      'তিনি | এ কথা বলেন | কৃষকেরা হিসাব পাননি।',
    ],
    [
      'where another speaks between',
      'মেয়র রহিম শেখ বলেছেন, বাঁধের টাকা লুট হয়েছে। কৃষকেরা হিসাব পাননি। সভাপতি সালমা হক এসব কথা বলেন।',
      'সালমা হক | এসব কথা বলেন | কৃষকেরা হিসাব পাননি।',
    ],
  ])('%s', (_, text, line) => {
    const last = lines(text).at(-1) ?? ''
    expect(last.endsWith(nfc(line))).toBe(true)
  })
})
