import { describe, expect, it } from 'vitest'
import { build } from '../src/index.ts'

const treaty = {
  id: 'a',
  text: 'রাশিয়ার পার্লামেন্ট উত্তর কোরিয়ার সঙ্গে প্রতিরক্ষা চুক্তি অনুমোদন করেছে। ভ্লাদিমির পুতিন ও কিম জং উন গত ১৯ জুন পিয়ংইয়ংয়ে চুক্তিটি স্বাক্ষর করেন।',
  published: '2024-11-07',
}
const same = {
  id: 'b',
  text: 'Russia’s parliament approved a defence treaty with North Korea. Vladimir Putin and Kim Jong Un signed the treaty in Pyongyang on June 19.',
  published: '2024-11-07',
}
const other = {
  id: 'c',
  text: 'যুক্তরাজ্যের সাধারণ নির্বাচনে জয়ী হয়েছে লেবার পার্টি। কিয়ার স্টারমার প্রধানমন্ত্রী হয়েছেন।',
  published: '2024-07-05',
}

describe('stories of a small batch', () => {
  it('join two reports of one event, whatever their language', () => {
    expect(build([treaty, same]).dossiers.map((d) => d.reports)).toEqual([['a', 'b']])
  })

  it('keep reports of two events apart', () => {
    expect(build([treaty, other]).dossiers.map((d) => d.reports.length)).toEqual([1, 1])
  })

  it('stay as they were when an unrelated report comes in', () => {
    const stories = build([treaty, same, other]).dossiers.map((d) => d.reports.join(' '))
    expect(stories.sort()).toEqual(['a b', 'c'])
  })
})
