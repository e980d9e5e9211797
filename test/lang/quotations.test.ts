import { expect, it } from 'vitest'
import { findQuotations } from '../../src/text/quote.ts'

const quoted = (text: string): readonly string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end))

it.each([
  [
    'a straight mark',
    "‘আমরা মাঠে যাব।' কোচ চুপ ছিলেন। ‘খেলা হবে।’",
    ["‘আমরা মাঠে যাব।'", '‘খেলা হবে।’'],
  ],
  ['a curly one', "'মাঠ ভেজা।’ দর্শক চলে যান। 'খেলা হবে না।'", ["'মাঠ ভেজা।’", "'খেলা হবে না।'"]],
  [
    'two single ones',
    '“নদী ভাঙছে।’’এরপর সবাই চলে যান। “বাঁধ চাই।”',
    ['“নদী ভাঙছে।’’', '“বাঁধ চাই।”'],
  ],
  ['a double one', '‘‘নদী ভাঙছে।” এরপর সবাই চলে যান।', ['‘‘নদী ভাঙছে।”']],
  ['its own kind', '‘নদী ভাঙছে।’ এরপর সবাই চলে যান।', ['‘নদী ভাঙছে।’']],
])('closes a quotation at %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it.each([
  ['behind a name with an ending', 'তিনি ‘নদীপথ’কে বেছে নেন, ‘রেল’কে নয়।', ['‘নদীপথ’', '‘রেল’']],
  [
    'behind one inside a quotation',
    '‘আমরা ‘নদীপথ’সহ সব চাই।’ তিনি বলেন।',
    ['‘আমরা ‘নদীপথ’সহ সব চাই।’'],
  ],
  ['not at an apostrophe', '‘বিটিআরসি’র লোক এসেছে।’ তিনি বলেন।', ['‘বিটিআরসি’র লোক এসেছে।’']],
  ['not at an English one', '‘We don’t go.’ He left.', ['‘We don’t go.’']],
  [
    'at a single mark that nothing opened',
    '“কাজ শেষ হয়েছে। বিলও মিটেছে।’ ‘আরও কাজ বাকি,’ মেয়র বলেন। সভা শেষ।',
    ['“কাজ শেষ হয়েছে। বিলও মিটেছে।’', '‘আরও কাজ বাকি,’'],
  ],
  ['at its own mark right behind another', '“কাজ শেষ হলো কেন?’” সভা শেষ।', ['“কাজ শেষ হলো কেন?’”']],
  [
    'not at the mark of a name inside it',
    '“তিনি বললেন, ‘চলো।’ আমরা গেলাম।” সভা শেষ।',
    ['“তিনি বললেন, ‘চলো।’ আমরা গেলাম।”'],
  ],
  [
    'not at a name in straight marks',
    "'তিনি 'নদীপথ' বেছে নেন।' সভা শেষ।",
    ["'তিনি 'নদীপথ' বেছে নেন।'"],
  ],
])('ends %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it('leaves a mark alone that another opens after', () => {
  expect(quoted("সমালোচকেরা বলেন, 'সন্দেহ আছে। পরে মেয়র বলেন, ''কাজ 'দ্রুত' হবে।'' সভা শেষ।")).toEqual(
    ["''কাজ 'দ্রুত' হবে।''"],
  )
})

it.each([
  [
    'others are introduced in marks of its kind',
    'মেয়র বলেন, “কাজ শেষ। টাকাও মিটেছে। ঠিকাদার বলেন, “বিল বাকি আছে।” পরে সবাই চলে যান।',
    ['“বিল বাকি আছে।”'],
  ],
  [
    'but not one around others',
    'মেয়র বলেন, “কাজ শেষ। ঠিকাদার বলেছেন, “বিল পেয়েছি।” আমরা খুশি।”',
    ['“কাজ শেষ। ঠিকাদার বলেছেন, “বিল পেয়েছি।” আমরা খুশি।”'],
  ],
])('finds no quotation where a mark is never closed before %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it.each([
  [
    'at a single mark behind a sentence',
    '"We lost the rice. The storm took the trees.\' Odum was ten then. "We weave," said Odum.',
    ['"We lost the rice. The storm took the trees.\'', '"We weave,"'],
  ],
  [
    'nowhere before other words in marks of its kind',
    'Odum said: "We lost the rice. She was ten. Renn said, "We weave." It rained.',
    ['"We weave."'],
  ],
  [
    'nowhere before words in curly marks',
    'Odum said: “We lost the rice. She was ten. The looms stand. “We weave,” said Odum.',
    ['“We weave,”'],
  ],
  [
    'at a mark that a blank was set before, where no other follows',
    '"We lost the rice, "Odum said.',
    ['"We lost the rice, "'],
  ],
  [
    'around the words of another',
    '“She said: “We go.” Then she left,” said Odum.',
    ['“She said: “We go.” Then she left,”'],
  ],
  [
    'behind a name that a single mark opened',
    '"She wrote \'The Loom.\' It sold well," said Odum.',
    ['"She wrote \'The Loom.\' It sold well,"'],
  ],
])('closes an English quotation %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})
