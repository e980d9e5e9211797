import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rawOf } from '../../src/core/paragraph.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { sightingOf } from '../../src/stages/clean/furniture/sighting.ts'
import { furnitureTable } from '../../src/stages/clean/furniture/table.ts'
import { cleaned, original, tools } from './setting.ts'

const sentences = [
  'হাওরে আগাম বন্যার আশঙ্কায় কৃষকেরা আধাপাকা ধান কাটতে শুরু করেছেন বলে জানিয়েছে কৃষি বিভাগ।',
  'ঝড়ে গাছ পড়ে আড়াই ঘণ্টা সড়ক বন্ধ ছিল।',
  'বড় নদীর পাড়ে গড়ে ওঠা বাজারটি সরিয়ে নেওয়ার দাবি জানিয়েছেন ব্যবসায়ীরা, বলেছেন তাঁরা ১২ বার আবেদন করেছেন।',
  'The council has put off the vote on the dam until the survey of both banks is complete.',
]
const footer = 'বিজ্ঞাপন বিভাগ: ৭৭ সেগুনবাগিচা, ঢাকা | ads@example-times.test'

const page = `<!DOCTYPE html><html lang="bn"><head><title>হাওরে আগাম বন্যা</title>
<script>if (a < b) { document.write("<p>x</p>") }</script><style>p > b {}</style></head><body>
<nav><ul><li><a href="/">প্রচ্ছদ</a></li><li><a href="/bd">বাংলাদেশ</a></li></ul></nav>
<article><h1>হাওরে আগাম বন্যার আশঙ্কা</h1><p>${sentences[0] ?? ''} ${sentences[1] ?? ''}</p>
<div class="related"><b>আরও পড়ুন</b><a href="/2024/04/02/dam">বাঁধে ফাটল</a></div>
<p>${sentences[2] ?? ''}&nbsp;&amp; <i>${sentences[1] ?? ''}</i></p><!-- advert --><p>${sentences[0] ?? ''} ${sentences[1] ?? ''} ${sentences[3] ?? ''}</p>
<table><tr><td>উপজেলা</td><td>হেক্টর</td></tr><tr><td>খালিয়াজুরী</td><td>১২০</td></tr></table>
<blockquote>“${sentences[2] ?? ''}”</blockquote><p>${footer}</p></article><footer>© ২০২৪</footer></body></html>`
const plain = `${sentences.join(' ')}\n\n${sentences[0] ?? ''} ${sentences[2] ?? ''}\nআরও পড়ুন: বাঁধে ফাটল\n${footer}\n`

type Mutate = (text: string, at: number, length: number) => string
const put =
  (what: string): Mutate =>
  (text, at) =>
    text.slice(0, at) + what + text.slice(at)
const mutations: readonly Mutate[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => put(text.slice(at, at + length))(text, at, 0),
  (text, at, length) => put(text.slice(at, at + length))(text, text.length - at, 0),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(text.indexOf('>', at) + 1),
  (text, at) => text.slice(0, at) + text.slice(at).replace('</', '<'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(';', ''),
  (text) => text.replaceAll('\u09A1\u09BC', '\u09DC').replaceAll('\u09AF\u09BC', '\u09DF'),
  (text) => text.replaceAll('। ', '।').replaceAll('১', '1'),
  ...[
    ...['\u0000', '\uD83C', '\uDDE7', '\u09BC', '\u200D', '\uFEFF', '\u2028', '\r'],
    ...[
      '<![CDATA[ক]]>',
      '<!--',
      '-->',
      '<script>',
      '<div><div>',
      '</p></div>',
      '<a href="',
      "<p '",
    ],
    ...[
      '&#x9A1;&#x9BC;',
      '&amp',
      '&#0;',
      '&NotEqualTilde;',
      '“',
      '"',
      '।',
      '. ',
      '\t',
      '<td>',
      '<h2>',
    ],
    ...[
      '&nb',
      '&#2',
      '&#x9',
      '<br><br/><br>',
      '<ul><li>ক<ul><li>খ',
      '<table><tr><td>ক<table><td>খ',
      '</table>',
      '<![CDATA[',
      '<!-- ক -->',
      '<template shadowrootmode="open">',
      '</template>',
      '<noscript>ক',
      '</noscript>',
      '<iframe srcdoc="<p>ক</p>">',
      '</iframe>',
    ],
    ...[
      '<svg><text>ক</text>',
      '<svg><title>ক',
      '<path/>',
      '</svg>',
      '<form><select><option>ক',
      '<textarea>',
      '<button>ক</button>',
      '<input value="ক">',
      '<span hidden>ক&nbsp;',
      '<i style="display:none"> ক ',
      '</i>',
      '</span>',
      '<ruby>ক<rp>(</rp><rt>&nbsp;খ</rt>',
      '<div hidden>',
      '<b class="sr-only">ক</b>',
    ],
    ...[
      '\u202E',
      '\u200F',
      '\u200B',
      '\u00AD',
      'שלום',
      '&rlm;',
      '<bdo dir="rtl">',
      '<?php ক ?>',
      '</script>',
    ],
  ].map(put),
]
const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...mutations),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 400 }),
  ),
  { maxLength: 8 },
)
const mutated = fc
  .tuple(fc.constantFrom(page, plain), steps)
  .map(([start, list]) =>
    list.reduce(
      (text, [step, at, length]) => step(text, Math.floor(at * text.length), length),
      start,
    ),
  )

const others = sentences.map((sentence, i) => ({
  ...cleaned(`${sentence}\n${footer}`, { outlet: 'Example Times' }),
  id: `r${i}`,
}))
const furniture = furnitureTable(others.flatMap((r) => sightingOf(r, tools.packs) ?? []))

describe('a page that was damaged in any way', () => {
  test('is read with every character accounted for, and every paragraph is where it says', () => {
    expect(Object.keys(furniture.outlets)).toEqual(['x-example-times'])
    fc.assert(
      fc.property(mutated, fc.constantFrom('text/html', 'text/plain'), (text, mediaType) => {
        const report = cleaned(text, { outlet: 'Example Times' }, mediaType, furniture)
        expect(checkAccounting({ ...original(text), mediaType }, report)).toEqual({
          unaccounted: [],
          twice: [],
        })
        for (const paragraph of report.paragraphs) {
          expect(paragraph.text).toBe(paragraph.text.trim())
          expect(rawOf(paragraph, 0, paragraph.text.length)).toEqual(paragraph.raw)
          for (const [i, [start, end, at]] of paragraph.parts.entries()) {
            const run = paragraph.text.slice(at, paragraph.parts[i + 1]?.[2])
            const copied = text.slice(start, end)
            expect(copied === run || copied.startsWith('&') || run === ' ').toBe(true)
          }
        }
        for (const { repeatOf } of report.removed)
          expect(repeatOf ?? 0).toBeLessThan(Math.max(1, report.paragraphs.length))
      }),
      { numRuns: 600, seed: 1106 },
    )
  })

  test('holds no long sentence twice when its blocks are pasted again', () => {
    const block = fc.constantFrom(...sentences.map((sentence, i) => `${sentence} ঘটনা ${i}।`))
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', ' '),
        (list, glue) => {
          const text = cleaned(list.join(glue))
            .paragraphs.map((p) => p.text)
            .join('\n')
          for (const long of [sentences[0] ?? '', sentences[2] ?? ''])
            expect(text.split(long).length).toBeLessThanOrEqual(2)
        },
      ),
      { numRuns: 200, seed: 1106 },
    )
  })

  test('reads a page of ten million bytes of tags that nobody closes', () => {
    const tags = '<div><a href="x"><p><b>'
    const text = `<html><body>${tags.repeat(435_000)}<p>${sentences[0] ?? ''}</p>`
    expect(text.length).toBeGreaterThan(10_000_000)
    const report = cleaned(text, {}, 'text/html')
    expect(report.paragraphs.map((p) => p.text)).toEqual([sentences[0]])
    expect(
      checkAccounting({ ...original(text), mediaType: 'text/html' }, report).unaccounted,
    ).toEqual([])
  })
})
