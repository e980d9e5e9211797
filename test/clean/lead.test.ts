import { describe, expect, test } from 'vitest'
import { cleaned, texts } from './setting.ts'

const lead =
  'পদ্মার ভাঙনে তিন গ্রামের মানুষ ঘর ছেড়েছে। স্থানীয় প্রশাসন বলছে, নদীর পাড় বাঁধার কাজ আগামী সপ্তাহে শুরু হবে।'
const body = [
  'শুক্রবার ভোরে নদীর পাড় ধসে পড়তে শুরু করে, তখন গ্রামের মানুষ ঘুমিয়ে ছিল, কেউ কিছু বুঝে ওঠার আগেই উঠান নদীতে চলে যায়।',
  'সকালে ইউনিয়ন পরিষদের সদস্যরা এসে পরিবারগুলোর তালিকা করেন, বিকেলে তাদের স্কুলের ভবনে তোলা হয় এবং চাল দেওয়া হয়।',
  'পানি উন্নয়ন বোর্ডের প্রকৌশলী জানান, বালুর বস্তা ফেলার জন্য বরাদ্দ এসেছে, তবে স্থায়ী বাঁধের নকশা এখনো অনুমোদন পায়নি।',
]
const text = body.map((p) => `<p>${p}</p>`).join('')
const page = (inner: string, tag = 'bn'): string =>
  `<html lang="${tag}"><body><div class="top">${inner}</div></body></html>`

describe('the lead', () => {
  test('running text between headline and article block is kept', () => {
    const source = page(
      `<div class="head"><h1>পদ্মায় ভাঙন</h1><div><p>${lead}</p></div></div><div class="wrap"><div class="article-body">${text}</div></div>`,
    )
    expect(texts(cleaned(source))).toEqual([lead, ...body])
  })

  test('a short one is kept only where a name says what it is', () => {
    const short = 'তিন গ্রামের মানুষ এখন স্কুলের ভবনে আছে বলে প্রশাসন জানায়।'
    const named = (name: string): string =>
      page(
        `<div class="head"><h1>পদ্মায় ভাঙন</h1><div class="${name}"><p>${short}</p></div></div><div class="wrap"><div class="article-body">${text}</div></div>`,
      )
    expect(texts(cleaned(named('article-intro')))).toEqual([short, ...body])
    expect(texts(cleaned(named('box')))).toEqual(body)
  })

  test('a teaser without a link is the lead, one with a link is another report', () => {
    const teaser = (inner: string): string =>
      page(
        `<div class="head"><h1>পদ্মায় ভাঙন</h1><div class="teaser">${inner}</div></div><div class="wrap"><div class="article-body">${text}</div></div>`,
      )
    expect(texts(cleaned(teaser(`<p>${lead}</p>`)))).toEqual([lead, ...body])
    expect(texts(cleaned(teaser(`<a href="/x"><p>${lead}</p></a>`)))).toEqual(body)
  })

  test('a standfirst of an English page, which retells the headline, is none', () => {
    const short =
      'Three villages lost their homes to the river, and the engineers say that a new bank will come soon.'
    const source = (tag: string): string =>
      page(
        `<div class="head"><h1>River</h1><div class="intro"><p>${short}</p></div></div><div class="wrap"><div class="article-body">${text}</div></div>`,
        tag,
      )
    expect(texts(cleaned(source('en')))).toEqual(body)
    expect(texts(cleaned(source('bn')))).toEqual([short, ...body])
  })
})

describe('other reports', () => {
  const other = (title: string, name: string): string =>
    `<${name}><h2><a href="/2">${title}</a></h2><p>${lead}</p><p>আরও খবর আসছে বলে জানায় প্রশাসন।</p></${name}>`

  test('an article beside the article is another one', () => {
    const source = page(
      `<article><h1>পদ্মায় ভাঙন</h1>${text}</article>${other('মেঘনায় ভাঙন', 'article')}`,
    )
    expect(texts(cleaned(source))).toEqual(body)
  })

  test('an article inside the article under a linked headline is another one', () => {
    const source = page(
      `<article><h1>পদ্মায় ভাঙন</h1>${text}${other('মেঘনায় ভাঙন', 'article')}</article>`,
    )
    expect(texts(cleaned(source))).toEqual(body)
  })

  test('a section of the article with a heading of its own stays', () => {
    const source = page(
      `<div class="main"><h1>পদ্মায় ভাঙন</h1><section>${text}</section><section><h2>এরপর কী</h2><p>${lead}</p></section></div>`,
    )
    expect(texts(cleaned(source))).toEqual([...body, 'এরপর কী', lead])
  })
})

describe('the block of the article', () => {
  test('a part of a named block is not taken for the article', () => {
    const long = body.map((p) => `<div class="row"><div><p>${p}</p></div></div>`).join('')
    const steps = `<div><div class="steps"><p>${lead}</p><p>${lead} এরপর আরও তালিকা হবে।</p></div></div>`
    const source = page(
      `<h1>পদ্মায় ভাঙন</h1><div class="entry-content">${long}${long.replaceAll('সকালে', 'রাতে')}${steps}</div>`,
    )
    expect(texts(cleaned(source))).toEqual(expect.arrayContaining([...body, lead]))
  })

  test('labels of languages without a pack leave the text', () => {
    const german =
      '<p>Der Fluss hat in der Nacht zum Freitag drei Dörfer überschwemmt, die Behörden rechnen mit weiteren Schäden.</p>'
    const found = texts(
      cleaned(`${german}<p>Auch interessant:</p><p>- Anzeige -</p><p>Foto: dpa</p>`),
    )
    expect(found).toHaveLength(1)
  })
})
