import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const people = (text: string): readonly string[] =>
  readText(text)
    .mentions.filter((m) => m.kind === 'person')
    .map((m) => m.text.normalize('NFC'))

describe('the name of somebody whom no list knows', () => {
  it.each([
    ['has no calling', 'প্রসিকিউটর ওমর ফারুক আদালতে শুনানি করেন।', ['ওমর ফারুক']],
    ['nor the police before it', 'পুলিশ করিম মিয়াকে আদালতে পাঠিয়েছে।', ['করিম মিয়া']],
    ['nor an art', 'শিল্পী রহিম উদ্দিন মারা গেছেন।', ['রহিম উদ্দিন']],
    ['but what is also a name', 'শিল্পী আক্তার গান করেন।', ['শিল্পী আক্তার']],
    [
      'has all its initials',
      'ওসি এস এম সাখাওয়াত হোসেন জানান, তিনি যাবেন।',
      ['এস এম সাখাওয়াত হোসেন'],
    ],
    [
      'has the initial that is a word as well',
      'এ বিষয়ে এ কে এম মিজানুর রহমান কথা বলেন।',
      ['এ কে এম মিজানুর রহমান'],
    ],
    ['but not the word', 'এ কাজ মিজানুর রহমান করেন।', ['মিজানুর রহমান']],
    [
      'is one with a মো. inside',
      'নির্বাচন কমিশনার আবুল ফজল মো. সানাউল্লাহ বলেন, তিনি যাবেন।',
      ['আবুল ফজল মো. সানাউল্লাহ'],
    ],
    [
      'ends before the government to whom he turns',
      'মোসাদ্দেক আলী সরকারের প্রতি ব্যবস্থা নেওয়ার আহ্বান জানান।',
      ['মোসাদ্দেক আলী'],
    ],
    [
      'ends with it where the report has it so',
      'রফিকুল ইসলাম সরকার বৈঠকে আসেন। রফিকুল ইসলাম সরকারের কাছে তারা চিঠি দেয়।',
      ['রফিকুল ইসলাম সরকার', 'রফিকুল ইসলাম সরকার'],
    ],
    ['has no stress', 'অং সান সু চিও এই বিচারের মুখোমুখি।', ['অং সান সু চি']],
  ])('%s', (_, text, list) => {
    expect(people(text)).toEqual(list.map((name) => name.normalize('NFC')))
  })
})
