import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const owners = (text: string) => readText(text).quantities.map((q) => [q.min, q.unit, q.of])

describe('whose the counted things are', () => {
  it.each([
    ['উত্তর কোরিয়ার ১১ হাজার সেনা কুরস্কে আছে।', 11_000, 'KP'],
    ['১১ হাজার উত্তর কোরীয় সেনা কুরস্কে আছে।', 11_000, 'KP'],
    ['ওই যুদ্ধে ইউক্রেন ৩১ হাজার সেনা হারিয়েছে।', 31_000, 'UA'],
    ['রাশিয়া জানায়, তাদের ৫৫ সেনা নিহত হয়েছে।', 55, 'RU'],
    ['রাশিয়া জানায়, ইউক্রেনের হামলায় তাদের ৫৫ সেনা নিহত হয়েছে।', 55, null],
    ['11,000 North Korean soldiers are in the Kursk region.', 11_000, 'KP'],
    ['Some 10,000 of North Korea’s troops were sent to the front.', 10_000, 'KP'],
    ['Ukraine has lost 31,000 soldiers in two years of war.', 31_000, 'UA'],
    ['Russia said on Monday that 55 of its soldiers had died.', 55, 'RU'],
    ['Russia said that Ukraine had killed 55 of its soldiers.', 55, null],
    ['Ukraine killed 400 soldiers in the night.', 400, null],
  ])('%s', (text, n, owner) => {
    expect(owners(text).filter(([, unit]) => unit === 'soldier')).toEqual([[n, 'soldier', owner]])
  })
})
