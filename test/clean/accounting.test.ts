import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rawOf } from '../../src/core/paragraph.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { cleaned, original } from './setting.ts'

const pieces = fc.constantFrom(
  'চুক্তি সই হয়েছে। ',
  'ড়ঢ়য়',
  'ক\u09CD\u200Dষ',
  '🇧🇩👩‍👩‍👧 ',
  'e\u0301a\u0308',
  'שלום العربية ',
  '\u202E',
  '\r\n',
  '\n\n',
  ' \t\u00a0',
  'আরও পড়ুন',
  'আরো পড়ুন: খবর\n',
  'সূত্র : এএফপি\n',
  'Signed today. ',
  '&amp;',
  '&nbsp;',
  '&#2547;',
  '&NotEqualTilde;',
  '&unknown;',
  '&#x0;',
  '&',
  '<p>',
  '</p>',
  '<br/>',
  '<div class="share">',
  '<div class="related"><a href="/2024/01/02/x">',
  '</a>',
  '</div>',
  '<strong>',
  '</strong>',
  '<h1>',
  '</h1>',
  '<h2>',
  '<ul><li>',
  '<table><tr><td>',
  '<html><body>',
  '<nav>',
  '</nav>',
  '<title>T',
  '</title>',
  '<iframe>',
  '<textarea>',
  '<script>a < b</script>',
  '<style>p{}</style>',
  '<!-- note -->',
  '<!--',
  '<svg><title>x</title></svg>',
  '< b',
  '<b',
  '</',
  '>',
  '<p title="a>b">',
  '<![CDATA[x]]>',
  '<span hidden>গোপন কথা&nbsp;',
  '<b class="sr-only"> শোনার জন্য ',
  '</span>',
  '</b>',
  '<rt>টীকা',
  '</rt>',
  '<svg><g><path/>',
  '</svg>',
  '<noscript>',
  '</noscript>',
  '<template>',
  '</template>',
  'নদীর দুই তীরের গ্রামগুলোতে বাঁধ মেরামতের কাজ শুরু হয়েছে বলে প্রকৌশলীরা জানান। ',
)
const document = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))

describe('the accounting of an original', () => {
  test.each([
    ['HTML', 'text/html' as const],
    ['plain text', 'text/plain' as const],
  ])('closes for any %s', (_what, mediaType) => {
    fc.assert(
      fc.property(document, (text) => {
        const report = cleaned(text, {}, mediaType)
        expect(checkAccounting({ ...original(text), mediaType }, report)).toEqual({
          unaccounted: [],
          twice: [],
        })
      }),
      { numRuns: 400 },
    )
  })

  test('every paragraph is its parts joined, and every stretch of it points into the original', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const paragraph of cleaned(text, {}, 'text/html').paragraphs) {
          const { parts, text: words } = paragraph
          for (const [i, [start, end, at]] of parts.entries()) {
            const run = words.slice(at, parts[i + 1]?.[2] ?? words.length)
            const copied = text.slice(start, end)
            const stands = copied === run || copied.startsWith('&') || run === ' '
            expect(stands, `${copied} → ${run}`).toBe(true)
          }
          expect(rawOf(paragraph, 0, words.length)).toEqual(paragraph.raw)
          expect(words).toBe(words.trim())
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same original gives the same report', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(cleaned(text)).toEqual(cleaned(text))
      }),
      { numRuns: 50 },
    )
  })
})

// How long they take is measured by bench/linear.ts.
describe('input made to be slow', () => {
  const size = 20_000
  test.each([
    ['nested blocks', '<div>'.repeat(size) + 'Text.'],
    ['nested inline tags', '<b>'.repeat(size) + 'Text.' + '</b>'.repeat(size)],
    ['mixed unclosed tags', '<div><a href="x"><p><b>'.repeat(size / 4) + 'Text.'],
    ['close tags without open ones', '<p>' + '</div></b>'.repeat(size / 2) + 'Text.'],
    ['line breaks', 'a line of some length without an end <br>'.repeat(size / 10)],
    ['open brackets', '<'.repeat(size)],
    ['ampersands', '&'.repeat(size)],
    ['unclosed frames', '<iframe>'.repeat(size / 4)],
    ['related labels', '<p>আরও পড়ুন</p>'.repeat(size / 20)],
    ['linked cards', '<div><a href="/1">A linked headline here</a></div>'.repeat(size / 40)],
    ['one long line', 'শব্দ '.repeat(size)],
    ['many lines', 'শব্দ।\n'.repeat(size)],
  ])('%s are read to the last character', (_what, text) => {
    expect(checkAccounting(original(text), cleaned(text))).toEqual({ unaccounted: [], twice: [] })
  })
})
