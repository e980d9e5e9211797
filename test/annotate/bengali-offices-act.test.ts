import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

it.each([
  [
    'ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ও নেপালের জ্বালানিমন্ত্রী শক্তি বাহাদুর বাসনেত চুক্তিটিতে সই করেন।',
    ['IN', 'NP'],
  ],
  ['ভুটানের কৃষিমন্ত্রী ও নেপালের বাণিজ্যমন্ত্রী চুক্তিটিতে সই করেন।', ['BT', 'NP']],
  ['নেপালের বাণিজ্যমন্ত্রী চুক্তিটিতে সই করেন।', ['NP']],
  // Whose the people are that are joined is not told.
  ['নেপালের বাণিজ্যমন্ত্রী ও ব্যবসায়ীরা চুক্তিটিতে সই করেন।', []],
])('the states whose offices sign: %s', (text, states) => {
  const [event] = readText(text).events.filter((e) => e.sense === 'sign')
  const agents = event?.roles
    .filter((r) => r.role === 'agent' && r.class !== undefined)
    .map((r) => r.state)
  expect(agents).toEqual(states)
})
