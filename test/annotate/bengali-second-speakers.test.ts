import { expect, it } from 'vitest'
import { speech, told } from './told.ts'

const chained = (text: string): readonly (readonly [string | null, string, number])[] =>
  speech(text).map((s) => [s.source?.text ?? null, s.content.text, s.via.length])

it.each([
  [
    'behind "but" with a verb',
    'মেয়র সালমা বেগম বলেন, সেতুর কাজ জুনে শেষ হবে, তবে ঠিকাদার রফিকুল ইসলাম বলছেন, রড না পেলে কাজ থেমে যাবে।',
    [
      ['মেয়র সালমা বেগম', 'সেতুর কাজ জুনে শেষ হবে', 0],
      ['ঠিকাদার রফিকুল ইসলাম', 'রড না পেলে কাজ থেমে যাবে।', 0],
    ],
  ],
  [
    'behind "but" with a noun',
    'পুলিশ বলছে, চালক ঘুমিয়ে পড়েছিলেন, কিন্তু যাত্রীদের দাবি, বাসটির ব্রেক নষ্ট ছিল।',
    [
      ['পুলিশ', 'চালক ঘুমিয়ে পড়েছিলেন', 0],
      ['যাত্রী', 'বাসটির ব্রেক নষ্ট ছিল।', 0],
    ],
  ],
  [
    'on the other side',
    'সেনাবাহিনী জানায়, সেতুটি ভেঙেছে ঝড়ে, অন্যদিকে গ্রামবাসী জানিয়েছে, বোমায় ভেঙেছে সেতু।',
    [
      ['সেনাবাহিনী', 'সেতুটি ভেঙেছে ঝড়ে', 0],
      ['গ্রামবাসী', 'বোমায় ভেঙেছে সেতু।', 0],
    ],
  ],
])('a second speaker %s stands outside the words of the first', (_, text, expected) => {
  expect(chained(text)).toEqual(expected)
})

it('who is told of by one who says "we" stands inside his words', () => {
  expect(
    chained('মেয়র সালমা বেগম বলেন, আমরা কাজ শুরু করতে চাই, কিন্তু সরকার বলছে, টাকা নেই।').map(
      ([source, , via]) => [source, via],
    ),
  ).toEqual([
    ['মেয়র সালমা বেগম', 0],
    ['সরকার', 1],
  ])
})

it('an office alone takes up the words of who bears it', () => {
  expect(
    chained(
      'বাঁধটি জুনে শেষ হবে বলে জানিয়েছেন পানি উন্নয়ন বোর্ডের প্রকৌশলী রফিকুল ইসলাম। বুধবার এক সভায় প্রকৌশলী এ কথা বলেন।',
    ).map(([, content, via]) => [content, via]),
  ).toEqual([
    ['বাঁধটি জুনে শেষ হবে', 0],
    ['বাঁধটি জুনে শেষ হবে', 0],
  ])
})

it('another office tells that somebody said it', () => {
  expect(
    chained(
      'বাঁধটি জুনে শেষ হবে বলে জানিয়েছেন প্রকৌশলী রফিকুল ইসলাম। বুধবার এক সভায় মেয়র এ কথা বলেন।',
    ).map(([, , via]) => via),
  ).toEqual([0, 1])
})

it('whom somebody cites does not begin with his own name', () => {
  expect(
    told('মো. রফিকুল ইসলাম চিকিৎসকদের বরাতে বলেন, রোগীর জ্বর কমেছে।').map(([source]) => source),
  ).toEqual(['মো. রফিকুল ইসলাম', 'চিকিৎসক'])
})

it.each([
  [
    'whose government it is',
    'ট্রাম্প ভেনেজুয়েলার মাদুরো সরকারকে ‘সন্ত্রাসী’ সংগঠন হিসেবে ঘোষণা করেছেন।',
    'ট্রাম্প',
  ],
  ['who is called that himself', 'মাদুরো দলটিকে ‘সন্ত্রাসী’ সংগঠন হিসেবে ঘোষণা করেছেন।', 'মাদুরো'],
])('a name before a body in the accusative tells %s', (_, text, source) => {
  expect(told(text).map(([who]) => who)).toEqual([source])
})
