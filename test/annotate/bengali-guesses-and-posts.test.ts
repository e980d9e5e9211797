import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string) =>
  readText(`${text} এদিকে আকাশ পরিষ্কার ছিল।`, { published: '2025-06-17' }).events
const parties = (text: string): readonly string[] =>
  events(text).flatMap((e) => e.roles.map((r) => `${r.role}: ${r.text}`))
const modality = (text: string): readonly string[] => events(text).map((e) => e.modality)

describe('how a harm is told', () => {
  it.each([
    ['পুলিশের ধারণা, দুর্বৃত্তরা চালককে হত্যা করে লাশ ফেলে যায়।', ['possible']],
    ['পুলিশ জানায়, দুর্বৃত্তরা চালককে হত্যা করে লাশ ফেলে যায়।', ['actual']],
    ['কতজন গ্রেপ্তার হয়েছে, কেউ তা বলতে পারেনি।', []],
    ['গতকাল দুজন গ্রেপ্তার হয়েছে, কেউ তা বলতে পারেনি।', ['actual']],
  ])('a guess and an open number are no fact: %s', (text, expected) => {
    expect(modality(text)).toEqual(expected)
  })

  it('is a word of the speech in the report of a speech', () => {
    expect(
      modality(
        'নেতা রহিম শেখ এসব কথা বলেন। তিনি বলেন, দেশ পিছিয়ে গেছে। বাহিনী গঠন করে মানুষকে খুন করা হয়েছিল, বাড়ি লুট হয়েছিল।',
      ),
    ).toEqual(['possible'])
  })
})

describe('where somebody serves', () => {
  it('is not where it is done', () => {
    expect(parties('দক্ষিণ এশিয়ায় দায়িত্বে থাকা কর্মকর্তা রহিম শেখ পদত্যাগ করেছেন।')).not.toContain(
      'place: দক্ষিণ এশিয়া',
    )
  })
})

describe('who ends a clause behind its verb', () => {
  it('undergoes nothing in the next', () => {
    expect(
      parties('সংহতি প্রকাশ করেন জাতিসংঘ মহাসচিব এবং প্রধান উপদেষ্টাকে সমবেদনা জানানোর অনুরোধ জানান।'),
    ).not.toContain('recipient: জাতিসংঘ মহাসচিব')
  })

  it('and two who are joined undergo it together', () => {
    expect(parties('পুলিশ রহিম উদ্দিন এবং করিম মিয়াকে গ্রেপ্তার করেছে।')).toEqual(
      expect.arrayContaining(['recipient: রহিম উদ্দিন', 'recipient: করিম মিয়া']),
    )
  })
})
