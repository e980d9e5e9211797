import { expect, it } from 'vitest'
import { buildOf } from '../kit.ts'

const built = (text: string) =>
  buildOf([['one.txt', new TextEncoder().encode(text)]] as const).build

it.each([
  [
    'বাংলাদেশ ব্যাংক জানায়, “নতুন নোট ছাপা শেষ হয়েছে।\n\n“ঈদের আগেই সব শাখায় যাবে।”\n\nনোটের নকশা বদলায়নি।',
    'ঈদের আগেই সব শাখায় যাবে',
  ],
  [
    'Bangladesh Bank said: “We know of the fire at the mint.\n\n“No note was lost.”\n\nThe mint is shut.',
    'No note was lost',
  ],
])('a claim that runs over paragraphs shows who makes it: %s', (text, words) => {
  const { gate, dossiers } = built(text)
  const claims = dossiers.flatMap((d) => d.claims)
  const claim = claims.find((c) => c.gist.normalize('NFC').includes(words.normalize('NFC')))
  expect(gate.dropped).toBe(0)
  expect(claim?.entities).toHaveLength(1)
  expect(claim?.evidence).toHaveLength(2)
})
