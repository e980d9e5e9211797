import { describe, expect, test } from 'vitest'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { cleaned, cuts, original, texts } from './setting.ts'

const lead = 'দুই দেশের পররাষ্ট্রমন্ত্রী রোববার ঢাকায় সীমান্ত বাণিজ্য চুক্তিতে সই করেছেন।'
const second = 'চুক্তিটি কার্যকর হতে দুই দেশের সংসদের অনুমোদন লাগবে বলে জানিয়েছে মন্ত্রণালয়।'
const english =
  'The two ministers signed the border trade accord in Dhaka on Sunday, officials said, after a year of talks.'
const more =
  'The accord needs the approval of both parliaments before it takes effect, the ministry said in a statement.'

describe('a piece of a page', () => {
  test('inline markup leaves no trace in a paragraph', () => {
    const { paragraphs } = cleaned('<p>The <b>two</b> min<i>is</i>ters&nbsp;met&mdash;again.</p>')
    expect(paragraphs[0]?.text).toBe('The two ministers met—again.')
  })

  test.each([
    ['what a page hides', '<span hidden>(ছবি ১)</span>', '(ছবি ১)'],
    ['what it hides by style', '<i style="display: none">সম্পাদনা</i>', 'সম্পাদনা'],
    [
      'what only listeners are told',
      '<span class="sr-only">নতুন পাতায় খোলে</span>',
      'নতুন পাতায় খোলে',
    ],
    ['what a drawing is called', '<svg><title>তীর</title><path d="M0"/></svg>', 'তীর'],
    ['how signs are read', '<ruby>東京<rt>টোকিও</rt></ruby>', 'টোকিও'],
  ])('%s inside a line is no word of it', (_what, markup, words) => {
    const source = `<p>জেলায় মোট তিনটি&nbsp;${markup}&nbsp;আশ্রয়কেন্দ্র খোলা হয়েছে বলে প্রশাসন জানায়।</p>`
    const report = cleaned(source)
    expect(texts(report)).toEqual([
      `জেলায় মোট তিনটি ${markup.startsWith('<ruby') ? '東京 ' : ''}আশ্রয়কেন্দ্র খোলা হয়েছে বলে প্রশাসন জানায়।`,
    ])
    expect(cuts(source, report).join()).toContain(words)
    expect(checkAccounting(original(source), report)).toEqual({ unaccounted: [], twice: [] })
  })

  test('scripts, styles and drawings part no sentence', () => {
    const source = `<p>জেলায় মোট তিনটি<script>ad()</script> আশ্রয়কেন্দ্র<style>a{}</style> খোলা <svg><g><path d="M0"/></g></svg>হয়েছে।</p>`
    expect(texts(cleaned(source))).toEqual(['জেলায় মোট তিনটি আশ্রয়কেন্দ্র খোলা হয়েছে।'])
  })

  test('more text that waits for a click stays', () => {
    const told = `${second} প্রথম বৈঠকটি হবে আগামী মাসে, স্থলবন্দরে।`
    const source = `<p>${lead} <span style="display:none">${told}</span></p>`
    expect(texts(cleaned(source))).toEqual([`${lead} ${told}`])
  })

  test('each entity is a part of its own', () => {
    const source = '<p>A &amp; B</p>'
    const [paragraph] = cleaned(source).paragraphs
    expect(paragraph).toMatchObject({
      text: 'A & B',
      parts: [
        [3, 5, 0],
        [5, 10, 2],
        [10, 12, 3],
      ],
    })
  })

  test('text right inside a block and between blocks is kept', () => {
    expect(texts(cleaned(`<div>${lead}<p>${second}</p>শেষ কথা।</div>`))).toEqual([
      lead,
      second,
      'শেষ কথা।',
    ])
  })

  test('a short real section with its heading is kept', () => {
    const source = `<p>${english}</p><h2>What comes next</h2><p>Two votes.</p>`
    expect(texts(cleaned(source))).toEqual([english, 'What comes next', 'Two votes.'])
  })

  test('doubled line breaks part paragraphs', () => {
    expect(texts(cleaned(`<div>${lead}<br><br>${second}</div>`))).toEqual([lead, second])
  })

  test('a line break after a sentence parts paragraphs, one inside a sentence does not', () => {
    expect(texts(cleaned(`<div>${lead}<br>${second}</div>`))).toEqual([lead, second])
    expect(texts(cleaned('<p>The ministers of the two countries<br>signed it.</p>'))).toEqual([
      'The ministers of the two countries signed it.',
    ])
  })

  test('an h1 in the text is the title with its place, and no paragraph', () => {
    const report = cleaned(`<h1>সীমান্ত বাণিজ্যে নতুন চুক্তি</h1><p>${lead}</p>`)
    expect(report).toMatchObject({
      title: 'সীমান্ত বাণিজ্যে নতুন চুক্তি',
      titleParts: [[4, 32, 0]],
    })
    expect(texts(report)).toEqual([lead])
  })
})

describe('related cards', () => {
  const url = 'https://www.example-times.test/world/2024/03/09/1234'

  test('a label with a box under one stretched link becomes a dated link', () => {
    const source =
      `<p>${lead}</p><div class="box"><div><strong>আরো পড়ুন</strong><div class="card"><p>বাণিজ্য বেড়েছে দ্বিগুণ</p></div>` +
      `<a class="stretched-link" href="${url}"> </a></div></div><p>${second}</p>`
    const report = cleaned(source)
    expect(texts(report)).toEqual([lead, second])
    expect(report.removed).toMatchObject([
      { kind: 'related', links: [{ url, title: 'বাণিজ্য বেড়েছে দ্বিগুণ', date: '2024-03-09' }] },
    ])
    expect(report.outlet).toMatchObject({ id: 'x-example-times', basis: 'related-link' })
  })

  test.each([
    ['a one-line paragraph', `<p>আরও পড়ুন:</p><p><a href="${url}">বাণিজ্য বেড়েছে দ্বিগুণ</a></p>`],
    [
      'a heading and a list',
      `<h3>Read more</h3><ul><li><a href="${url}">Trade doubles</a></li></ul>`,
    ],
    ['label and link in one line', `<p><b>Also read:</b> <a href="${url}">Trade doubles</a></p>`],
    ['a linked headline without label', `<div><a href="${url}">Trade doubles in a year</a></div>`],
  ])('%s is removed and linked', (_what, card) => {
    const report = cleaned(`<p>${english}</p>${card}<p>${more}</p>`)
    expect(texts(report)).toEqual([english, more])
    expect(report.removed.flatMap((r) => r.links ?? [])).toMatchObject([
      { url, date: '2024-03-09' },
    ])
  })

  test.each([
    [
      'a paragraph that begins with a label',
      '<p>Read more slowly, the judge told the clerk of the court.</p>',
    ],
    [
      'a sentence with a link in it',
      `<p>The bank <a href="${url}">said in a report</a> that trade doubled.</p>`,
    ],
    [
      'a sentence that is a link',
      `<p><a href="${url}">The ministry published the full text of the accord.</a></p>`,
    ],
    [
      'a subheading',
      '<h3>Trade doubles</h3><p>It did so within a year, the bank said on Monday.</p>',
    ],
  ])('%s stays', (_what, block) => {
    const report = cleaned(`<p>${english}</p>${block}<p>${more}</p>`)
    expect(report.removed).toEqual([])
  })

  test('links that lead to several domains name no outlet', () => {
    const card = (href: string): string =>
      `<div><a href="${href}">A headline of some length</a></div>`
    const source = `<p>${english}</p>${card('https://a.test/1')}${card('https://b.test/2')}`
    expect(cleaned(source).outlet).toBeNull()
  })
})

describe('furniture', () => {
  test.each([
    ['navigation', '<nav><a href="/">Home</a> <a href="/w">World</a></nav>'],
    ['share', '<div class="share-bar">Facebook Twitter</div>'],
    ['share', '<p>শেয়ার করুন: ফেসবুক | টুইটার</p>'],
    [
      'caption',
      '<figure><img src="a.jpg"><figcaption>The ministers in Dhaka.</figcaption></figure>',
    ],
    ['caption', '<p>ছবি: সংগৃহীত</p>'],
    ['advert', '<p>বিজ্ঞাপন</p>'],
    ['credit', '<p>সূত্র : এএফপি</p>'],
    ['other', '<p>প্রকাশ: ১১ মার্চ ২০২৪, ১০:৩০</p>'],
    ['other', '<script>var a = 1</script><noscript>Turn scripts on</noscript>'],
  ])('%s is removed by name: %s', (kind, block) => {
    const report = cleaned(`<p>${lead}</p>${block}<p>${second}</p>`)
    expect(texts(report)).toEqual([lead, second])
    expect(report.removed.map((r) => r.kind)).toEqual([kind])
  })

  test.each([
    'Share prices rose in Dhaka on Monday after the accord was signed, dealers said.',
    'Comments by the minister drew anger in both parliaments on Monday, members said.',
    'Credit cards will be accepted at the border, the central bank said on Monday.',
    'Published figures show that trade doubled in 2023, the bank said.',
    'প্রতিনিধিদলটি ১১ মার্চ ঢাকায় পৌঁছেছে বলে জানিয়েছে মন্ত্রণালয়।',
  ])('a paragraph that only sounds like furniture stays: %s', (text) => {
    expect(texts(cleaned(`<p>${english}</p><p>${text}</p>`))).toEqual([english, text])
  })

  test('a repeated paragraph is removed and says which one it repeats', () => {
    const report = cleaned(`<p>${lead}</p><p>${second}</p><p>${lead}</p>`)
    expect(texts(report)).toEqual([lead, second])
    expect(report.removed).toMatchObject([{ kind: 'repeat', repeatOf: 0 }])
  })
})

describe('a whole page', () => {
  const page = `<!doctype html><html lang="en"><head><title>New accord - Example Times</title>
<meta property="og:site_name" content="Example Times"><link rel="canonical" href="https://example-times.test/world/accord">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"New accord","datePublished":"2024-03-10T21:00:00+06:00","dateModified":"2024-03-11","author":[{"name":"Rina Akter"}],"publisher":{"name":"Example Times"}}</script></head>
<body><header><a href="/">Example Times</a><ul><li><a href="/w">World</a></li></ul></header>
<main><article><h1>New accord</h1><p class="byline">By Rina Akter</p><div class="body"><p>${english}</p><p>${more}</p></div>
<div class="tags"><a href="/t/trade">Trade</a></div></article>
<aside><h2>Most read</h2><p><a href="/1">Floods in the north leave thousands homeless after a week of rain</a></p></aside></main>
<footer><p>© 2024 Example Times. All rights reserved by the publisher of this site.</p></footer></body></html>`

  test('gives its article and no furniture', () => {
    expect(texts(cleaned(page))).toEqual([english, more])
  })

  test('a section above the headline is no text', () => {
    const made = `<html><body><main><article><span class="cat">সারাদেশ</span><h1>সীমান্ত বাণিজ্যে নতুন চুক্তি</h1><p>${lead}</p><p>${second}</p></article></main></body></html>`
    const report = cleaned(made)
    expect(texts(report)).toEqual([lead, second])
    expect(cuts(made, report)).toContain('other: সারাদেশ')
  })

  test('gives what it says of itself', () => {
    expect(cleaned(page)).toMatchObject({
      title: 'New accord',
      authors: ['Rina Akter'],
      language: 'en',
      canonical: 'https://example-times.test/world/accord',
      outlet: { name: 'Example Times', domain: 'example-times.test', basis: 'metadata' },
      published: { edtf: '2024-03-10', basis: ['json-ld'], certainty: 'stated' },
      modified: { edtf: '2024-03-11' },
    })
  })

  test('what the caller gives goes before what the page says', () => {
    const given = { published: '2024-03-12', outlet: 'Other Paper', language: 'en-GB' }
    expect(cleaned(page, given)).toMatchObject({
      language: 'en-GB',
      outlet: { name: 'Other Paper', basis: 'given' },
      published: { edtf: '2024-03-12', basis: ['given'] },
    })
  })

  test('a page frame that nothing ends does not swallow the article', () => {
    const broken = page.replace('<main>', '<noscript><iframe src="/x"></noscript><main>')
    expect(texts(cleaned(broken))).toEqual([english, more])
  })
})
