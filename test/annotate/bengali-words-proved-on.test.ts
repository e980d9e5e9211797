import { expect, it } from 'vitest'
import { told } from './told.ts'

/** What is said in each statement of a text. */
const contents = (text: string): readonly (string | null)[] =>
  told(`ঘাটে ভিড় বাড়ছে। ${text}`).map(([, , words]) => words?.normalize('NFC') ?? null)

it('who tells what "we" did goes on, though a comma stands behind the verb', () => {
  const said = 'আজ নদীতে পানি নেই। আমরা মাঝিরা আজ বেকার হয়ে গেলাম, আমরা পথে বসলাম।'
  expect(contents(`মাঝি রহিম শেখ বলেন, ${said}`)).toEqual([said.normalize('NFC')])
})

it.each([
  ['speaks', 'মাঝি রহিম শেখ বলেন, আজ নদীতে পানি নেই। আমি বললাম, তাহলে আমরা ফিরে যাই।'],
  ['looks back', 'মাঝি রহিম শেখ বলেছিলেন, আজ নদীতে পানি নেই। আমি ঘাটে গেলাম, নৌকা পেলাম না।'],
])('a teller who %s himself ends the words of another', (_, text) => {
  expect(contents(text)[0]).toBe('আজ নদীতে পানি নেই।'.normalize('NFC'))
})

it('words in which each sentence says "I" go on however many they are', () => {
  const said = Array.from({ length: 16 }, (_, i) => `আমি ${'এক'.repeat(i + 1)} দিন ঘাটে যাই না।`)
  const text = said.join(' ')
  expect(contents(`মাঝি রহিম শেখ বলেন, ${text}`)).toEqual([text.normalize('NFC')])
})

it.each([
  ['will be done', 'অভিযোগ পেলে ব্যবস্থা নেওয়া হবে।'],
  ['ought to be', 'সবার সংযত থাকা উচিত।'],
])('what %s is said by who spoke, one plain sentence further as well', (_, last) => {
  const said = `এমন খবর জানা নেই। থানায় কোনো অভিযোগ হয়নি। ${last}`
  expect(contents(`সদর থানার ওসি রহিম শেখ বলেন, ${said}`)).toEqual([said.normalize('NFC')])
})

it.each([
  ['tells a day', 'আজ মঙ্গলবার দুপুর ২টায় ঘাটে মেলা বসেছে।', 'মেলায় গান গাওয়া হবে।'],
  ['tells what somebody honoured does', 'মেয়র ঘাটে গিয়ে কাজ দেখেন।', 'ঘাটটি খুলে দেওয়া হবে।'],
  ['is told by anybody', 'থানায় কোনো অভিযোগ হয়নি।', 'ঘাটে অভিযান চলছে।'],
])('a sentence that %s stops the words', (_, between, last) => {
  const text = `সদর থানার ওসি রহিম শেখ বলেন, এমন খবর জানা গেছে। ${between} ${last}`
  expect(contents(text)[0]).toBe('এমন খবর জানা গেছে।'.normalize('NFC'))
})
