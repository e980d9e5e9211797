import { cleanOriginal } from '../src/app/clean.ts'
import { loadKit } from '../src/app/defaults.ts'
import { toOriginal } from '../src/intake/original.ts'

// Does cleaning stay linear? Each input is made twice as long again and again; what counts is how the time grows.
const sentence = 'বাঁধের কাজ শেষ না হওয়ায় হাওরের কৃষকেরা এবারও আগাম বন্যার আশঙ্কায় আছেন বলে জানান।'
const inputs: Readonly<Record<string, (n: number) => string>> = {
  'nested blocks': (n) => `${'<div>'.repeat(n)}Text.`,
  'nested inline tags': (n) => `${'<b>'.repeat(n)}Text.${'</b>'.repeat(n)}`,
  'unclosed tags': (n) => `${'<div><a href="x"><p><b>'.repeat(n / 4)}Text.`,
  'open brackets': (n) => '<'.repeat(n),
  ampersands: (n) => '&'.repeat(n),
  'related labels': (n) => '<p>আরও পড়ুন</p>'.repeat(n / 20),
  'many lines': (n) => 'শব্দ।\n'.repeat(n / 4),
  'short sentences in one line': (n) => 'শব্দ। '.repeat(n / 4),
  'one sentence again and again': (n) => `${sentence} `.repeat(n / 40),
  'sentences that differ in a number': (n) =>
    Array.from({ length: n / 40 }, (_, i) => `${sentence} ${i}।`).join(' '),
  'pairs that begin alike': (n) =>
    Array.from({ length: n / 40 }, (_, i) => `চলো। চলো। চলো। ${i}।`).join(' '),
  'blocks pasted again': (n) => `${sentence}\nচলো\n`.repeat(n / 40),
  'quotation marks': (n) => '“ক।” '.repeat(n / 4),
  'full stops': (n) => '.'.repeat(n),
}
const SIZES = [25_000, 50_000, 100_000, 200_000]
/** Time may grow by this factor when the input doubles; a quadratic step makes it 4. */
const MOST = 3

const kit = loadKit()
const timeOf = (text: string): number => {
  const bytes = new TextEncoder().encode(text)
  const original = toOriginal({ kind: 'report', id: 'x', bytes, given: {} })
  const begun = performance.now()
  cleanOriginal(original, kit)
  return performance.now() - begun
}

for (const make of Object.values(inputs)) timeOf(make(SIZES[0] ?? 0))
for (const [name, make] of Object.entries(inputs)) {
  const times = SIZES.map((size) => Math.min(timeOf(make(size)), timeOf(make(size))))
  const growth = (times.at(-1) ?? 0) / Math.max(1, times.at(-2) ?? 1)
  const verdict = growth <= MOST ? 'linear' : 'MORE THAN LINEAR'
  console.log(
    `${name}: ${times.map((ms) => ms.toFixed(0)).join(' → ')} ms, ×${growth.toFixed(1)}: ${verdict}`,
  )
}
