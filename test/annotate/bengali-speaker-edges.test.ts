import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const spoken = (text: string): string =>
  readText(`${text} ঘাটটি পুরোনো।`)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => s.source?.text ?? '-')[0]
    ?.normalize('NFC') ?? ''

it.each([
  ['an honour', 'মাঝি রহিম শেখ বীর বিক্রম বলেন, নদী ভাঙছে।', 'মাঝি রহিম শেখ বীর বিক্রম'],
  ['no listeners', 'মঙ্গলবার সাংবাদিকদের জেলা প্রশাসক বলেন, নদী ভাঙছে।', 'জেলা প্রশাসক'],
  ['some of the listeners', 'সাংবাদিকদের একাংশ বলেন, নদী ভাঙছে।', 'সাংবাদিকদের একাংশ'],
  ['no credit', 'ছবি: সংগৃহীত কর্তৃপক্ষ জানিয়েছে, নদী ভাঙছে।', 'কর্তৃপক্ষ'],
  ['no number that is glued', 'মাঝির মেয়ে, ১৪সালমা বলেন, নদী ভাঙছে।', 'সালমা'],
  ['an age', '৫৫ বছর বয়সী মাঝি বলেন, নদী ভাঙছে।', '৫৫ বছর বয়সী মাঝি'],
  ['no number alone', 'তিন বলেন, নদী ভাঙছে।', '-'],
  ['nobody who is only dealt with', 'মাঝিদের দল পাওয়া নিয়ে বলেন, ‘আমরা খুব খুশি।’', '-'],
  [
    'all that an office is over',
    'নদী ভাঙছে বলে জানিয়েছেন পরিবেশ, বন ও জলবায়ু; পানিসম্পদ এবং তথ্য মন্ত্রণালয়ের উপদেষ্টা সালমা বেগম।',
    'পরিবেশ, বন ও জলবায়ু; পানিসম্পদ এবং তথ্য মন্ত্রণালয়ের উপদেষ্টা সালমা বেগম',
  ],
])('who speaks is told with %s', (_, text, expected) => {
  expect(spoken(text)).toBe(expected.normalize('NFC'))
})

it('takes up one by office alone behind the name of who cites him', () => {
  const [first] = readText(
    'পরিদর্শক রহিম শেখ চিকিৎসকের বরাত দিয়ে জানান, মাঝি মারা গেছেন। ঘাটটি পুরোনো।',
  ).statements.filter((s) => s.cue?.lemma === 'বরাত দিয়ে'.normalize('NFC'))
  expect(first?.source?.text).toBe('চিকিৎসক')
})

it('makes nobody a speaker of a greeting', () => {
  expect(spoken('তিনি দরজায় এসে আমাকে অভ্যর্থনা জানালেন, চা দিলেন।')).toBe('')
})
