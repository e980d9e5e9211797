import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/core/reading.ts'
import { NO_FURNITURE } from '../../src/pipeline/furniture.ts'
import type { FurnitureTable } from '../../src/pipeline/furniture.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { sightingOf } from '../../src/stages/clean/furniture/sighting.ts'
import { furnitureTable } from '../../src/stages/clean/furniture/table.ts'
import { cleaned, original, texts, tools } from './setting.ts'

const bodies = [
  'নদীভাঙনে চরের তিন শতাধিক পরিবার ঘর হারিয়েছে। ইউনিয়ন পরিষদ শুকনা খাবার বিতরণ শুরু করেছে।',
  'শেয়ারবাজারে টানা চতুর্থ দিনের মতো সূচক বেড়েছে। ব্যাংক খাতের লেনদেন ছিল সবচেয়ে বেশি।',
  'জাতীয় নারী ফুটবল দল প্রস্তুতি ম্যাচে নেপালকে হারিয়েছে। একমাত্র গোলটি করেন অধিনায়ক নিজেই।',
  'ধানের নতুন জাত লবণাক্ত জমিতে ভালো ফলন দিয়েছে। কৃষি গবেষকেরা আগামী মৌসুমে বীজ ছাড়বেন।',
  'মহাকাশ থেকে ফেরা নভোচারীরা সুস্থ আছেন। চিকিৎসকেরা দুই সপ্তাহ তাঁদের পর্যবেক্ষণে রাখবেন।',
]
const footer = 'আমাদের পত্রিকার বিজ্ঞাপন বিভাগ: সেগুনবাগিচা, ঢাকা, ads@example-times.test'

const batch = (
  list: readonly string[],
  outlet = 'Example Times',
): { readonly table: FurnitureTable; readonly reports: readonly Report[] } => {
  const alone = list.map((text, i) => ({ ...cleaned(text, { outlet }), id: `r${i}` }))
  const table = furnitureTable(alone.flatMap((report) => sightingOf(report, tools.packs) ?? []))
  return { table, reports: list.map((text) => cleaned(text, { outlet }, undefined, table)) }
}

const bodyAnd = (tail: string, count: number): readonly string[] =>
  bodies.slice(0, count).map((body) => `${body}\n${tail}`)

describe('a block at the edge of an outlet’s reports', () => {
  test('is furniture when three reports on different stories have it', () => {
    const { reports } = batch(bodyAnd(footer, 3))
    expect(reports.map(texts)).toEqual(bodies.slice(0, 3).map((body) => [body]))
    expect(reports[0]?.removed).toMatchObject([{ kind: 'other', reason: /^furniture/u }])
  })

  test('stays when it was seen in two', () => {
    const { table, reports } = batch(bodyAnd(footer, 2))
    expect(table).toEqual(NO_FURNITURE)
    expect(reports.map((report) => texts(report).at(-1))).toEqual([footer, footer])
  })

  test('is found inside a line, too, and what is cut is accounted for', () => {
    const list = bodies.slice(0, 3).map((body) => `<p>${body}&nbsp;<b>${footer}</b></p>`)
    const { reports } = batch(list)
    expect(reports.map(texts)).toEqual(bodies.slice(0, 3).map((body) => [body]))
    const closed = { unaccounted: [], twice: [] }
    expect(list.map((html, i) => checkAccounting(original(html), reports[i] as Report))).toEqual(
      list.map(() => closed),
    )
  })

  test('above the report leaves it as well', () => {
    const banner = 'এই মুহূর্তে: সরাসরি সম্প্রচার | আবহাওয়া | নামাজের সময়সূচি'
    const list = bodies.slice(0, 4).map((body) => `${banner}\n${body} ${body.slice(0, 40)} সংবাদ।`)
    expect(batch(list).reports.every((report) => !texts(report).includes(banner))).toBe(true)
  })

  test('of another outlet is none', () => {
    const { table } = batch(bodyAnd(footer, 3))
    const other = cleaned(`${bodies[3]}\n${footer}`, { outlet: 'অন্য কাগজ' }, undefined, table)
    expect(texts(other)).toEqual([bodies[3], footer])
  })

  test('stays where it is not at the edge', () => {
    const { table } = batch(bodyAnd(footer, 3))
    const inside = `${bodies[3]}\n${footer}\n${bodies[4]}`
    const report = cleaned(inside, { outlet: 'Example Times' }, undefined, table)
    expect(texts(report)).toContain(footer)
  })
})

describe('what the table never takes', () => {
  test('the background of a running story', () => {
    const background = 'গত সপ্তাহে পদ্মার লঞ্চ দুর্ঘটনায় ৩২ যাত্রীর মৃত্যু হয়, নিখোঁজ হন আরও ১১ জন।'
    const list = [
      'চালকের লাইসেন্স',
      'মালিকের জামিন',
      'তদন্ত কমিটির প্রতিবেদন',
      'স্বজনদের মানববন্ধন',
    ].map(
      (what) => `পদ্মার লঞ্চ দুর্ঘটনা নিয়ে ${what} বিষয়ে নৌপরিবহন মন্ত্রণালয় আজ জানিয়েছে।\n${background}`,
    )
    expect(batch(list).table).toEqual(NO_FURNITURE)
  })

  test('a phrase that reports of any story end with', () => {
    const phrase = 'এ বিষয়ে জানতে চাইলে কর্মকর্তারা কোনো মন্তব্য করতে রাজি হননি।'
    expect(batch(bodyAnd(phrase, 5)).table).toEqual(NO_FURNITURE)
  })

  test('a credit', () => {
    expect(batch(bodies.map((body) => `${body} সূত্র: এএফপি`)).table).toEqual(NO_FURNITURE)
  })

  test('a report that was crawled three times', () => {
    expect(batch([0, 1, 2].map(() => `${bodies[0]}\n${footer}`)).table).toEqual(NO_FURNITURE)
  })

  test('a page of nothing else', () => {
    const { table } = batch(bodyAnd(footer, 3))
    const report = cleaned(footer, { outlet: 'Example Times' }, undefined, table)
    expect(texts(report)).toEqual([footer])
  })

  test('the report that others append right after an address, where no sentence ends', () => {
    const [first, rest] = [
      'চোখের যত্ন কেউ নেয় না।',
      'গ্রামের বিদ্যালয়ে প্রতি দশ শিশুর একজন বোর্ডের লেখা পড়তে পারে না। চশমা পেলে তাদের ফল ভালো হয় বলে গবেষণায় দেখা গেছে। সরকারি হাসপাতালে এই পরীক্ষা বিনা মূল্যে করা যায়। স্বাস্থ্যকর্মীরা বাড়ি গিয়ে পরীক্ষা করলে খরচ আরও কমে। ছানির অস্ত্রোপচারে সময় লাগে আধা ঘণ্টা, বেঁচে যায় একটি পরিবারের আয়।',
    ]
    const tails = bodies.map((body, i) => `${body} ${i}@x.test ${first} ${rest}`)
    const { table } = batch(tails)
    const own = cleaned(`${first} ${rest}`, { outlet: 'Example Times' }, undefined, table)
    expect(Object.keys(table.outlets)).toHaveLength(1)
    expect(texts(own)).toEqual([`${first} ${rest}`])
  })

  test('the report that others have appended to them', () => {
    const guest =
      'পাহাড়ি সড়কে বাস উল্টে ছয় পর্যটক আহত হয়েছেন বলে পুলিশ জানায়। আহত পর্যটকদের জেলা সদর হাসপাতালে ভর্তি করা হয়েছে। বাসটির চালক ঘটনার পর থেকে পলাতক আছেন। সড়কের ওই বাঁকে আগেও বাস উল্টেছে বলে জানান স্থানীয় লোকজন।'
    const { table } = batch(bodyAnd(guest, 4))
    const shown = (text: string): readonly string[] =>
      texts(cleaned(text, { outlet: 'Example Times' }, undefined, table))
    expect(shown(`${bodies[4]}\n${guest}`)).toEqual([bodies[4]])
    expect(shown(guest)).toEqual([guest])
  })
})

test('the table is the same whatever the order of the reports', () => {
  const seen = bodyAnd(footer, 5).flatMap(
    (text, i) =>
      sightingOf({ ...cleaned(text, { outlet: 'Example Times' }), id: `r${i}` }, tools.packs) ?? [],
  )
  expect(JSON.stringify(furnitureTable([...seen].reverse()))).toBe(
    JSON.stringify(furnitureTable(seen)),
  )
  expect(Object.keys(furnitureTable(seen).outlets)).toEqual(['x-example-times'])
})

describe('names that are wrong about a page', () => {
  const paragraphs = [
    'মহেশখালীর লবণচাষিরা এ মৌসুমে আগেভাগে মাঠে নেমেছেন, আবহাওয়া ভালো থাকায় প্রথম পনেরো দিনেই গত বছরের দ্বিগুণ লবণ উঠেছে।',
    'চাষিদের সমিতি বলছে, মণপ্রতি দাম এখনো খরচের নিচে, তাই গুদাম ভাড়া নিয়ে তাঁরা লবণ ধরে রাখছেন এবং আমদানি বন্ধের দাবি জানাচ্ছেন।',
    'জেলা প্রশাসন জানায়, মাঠপর্যায়ে দাম ঠিক করতে মিলমালিক ও চাষিদের নিয়ে আগামী সপ্তাহে একটি বৈঠক ডাকা হয়েছে কক্সবাজারে।',
    'গত মৌসুমে জেলায় প্রায় চব্বিশ লাখ টন লবণ উৎপাদিত হয়েছিল, চাহিদা ছিল তার চেয়ে সামান্য বেশি, ঘাটতি মেটাতে আমদানি লাগেনি।',
  ]
  const page = (inner: string): string =>
    `<!doctype html><html lang="bn"><body><h1>লবণের মাঠে আগাম মৌসুম</h1><main>${inner}</main></body></html>`

  test('blocks that hold nearly all text are the article, whatever each is called', () => {
    const blocks = paragraphs.map((p) => `<div class="widget"><p>${p}</p></div>`).join('')
    expect(texts(cleaned(page(blocks)))).toEqual(paragraphs)
  })

  test('a part that the page hides until its script puts it in place is text', () => {
    const streamed = `<div hidden id="S:0">${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div>`
    expect(texts(cleaned(page(streamed)))).toEqual(paragraphs)
  })

  test('beside an article such a block is none of it', () => {
    const article = paragraphs.map((p) => `<p>${p}</p>`).join('')
    const beside = `<div class="widget"><p>${paragraphs[0]?.replace('মহেশখালীর', 'কুতুবদিয়ার') ?? ''}</p></div>`
    expect(texts(cleaned(page(`<article>${article}</article>${beside}`)))).toEqual(paragraphs)
  })
})
