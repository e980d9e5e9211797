import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text).statements.map((s) =>
    `${s.source?.text ?? '-'} | ${s.content.text}`.normalize('NFC'),
  )

it.each([
  [
    'many who speak as one',
    'মাঝিরা বলেন, ঘাটে চাঁদা নেওয়া হয়। প্রতিবাদ করলে মার খেতে হয়।',
    'তাঁরা আরও বলেন, পুলিশ আসে না।',
    'মাঝিরা | ঘাটে চাঁদা নেওয়া হয়। প্রতিবাদ করলে মার খেতে হয়।',
  ],
  [
    'one of whom only the office is said again',
    'ঘাটের পরিদর্শক রহিম শেখ বলেন, নৌকাটি পুরোনো। তলায় ফাটল ধরেছিল।',
    'পরিদর্শক আরও বলেন, তদন্ত হবে।',
    'ঘাটের পরিদর্শক রহিম শেখ | নৌকাটি পুরোনো। তলায় ফাটল ধরেছিল।',
  ],
  [
    'one who tells of another by a pronoun',
    'মেয়র সালমা বেগম বলেন, রহিম শেখ ঘাটের মাঝি ছিলেন। নৌকাডুবির দিন তিনি একা নদীতে যান।',
    'তিনি আরও বলেন, তদন্ত হবে।',
    'মেয়র সালমা বেগম | রহিম শেখ ঘাটের মাঝি ছিলেন। নৌকাডুবির দিন তিনি একা নদীতে যান।',
  ],
  [
    'nobody who may be told of himself',
    'মেয়র সালমা বেগম বলেন, ঘাটটি পুরোনো। নৌকাডুবির দিন তিনি একা নদীতে যান।',
    'তিনি আরও বলেন, তদন্ত হবে।',
    'মেয়র সালমা বেগম | ঘাটটি পুরোনো।',
  ],
  [
    'nobody of whom a reporter tells what she stressed',
    'মেয়র সালমা বেগম বলেন, রহিম শেখ ঘাটের মাঝি ছিলেন। নৌকা মেরামতে জোর দেন তিনি।',
    'তিনি আরও বলেন, তদন্ত হবে।',
    'মেয়র সালমা বেগম | রহিম শেখ ঘাটের মাঝি ছিলেন।',
  ],
  [
    'many behind one',
    'মেয়র সালমা বেগম বলেন, ঘাটটি পুরোনো। নৌকাগুলো ভাঙা ছিল।',
    'তাঁরা আরও বলেন, পুলিশ আসে না।',
    'মেয়র সালমা বেগম | ঘাটটি পুরোনো।',
  ],
])('what goes further is the words of %s', (_, words, next, expected) => {
  expect(told(`${words} ${next}`)[0]).toBe(expected.normalize('NFC'))
})

it.each([
  ['closed words', 'মেয়র সালমা বেগম বলেন, ‘ঘাটটি পুরোনো। নৌকাগুলো ভাঙা।’ সভায় তিনি এ কথা বলেন।'],
  ['what goes on', 'মেয়র সালমা বেগম বলেন, ঘাটটি আমাদের। আমরা এটি সারাব। সভায় তিনি এ কথা বলেন।'],
])('who is told to have said the end of %s has said all of it', (_, text) => {
  const [first, again] = told(text).map((line) => line.split(' | ')[1])
  expect(again).toBe(first)
  expect(first?.split('।').length).toBe(3)
})
