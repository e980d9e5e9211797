import { describe, expect, test } from 'vitest'
import { cleaned } from './setting.ts'

const text =
  'চট্টগ্রাম বন্দরের নতুন জেটিতে রোববার প্রথম জাহাজ ভিড়েছে, এতে পণ্য খালাসের সময় অর্ধেকে নামবে বলে বন্দর কর্তৃপক্ষ জানিয়েছে।'

interface Parts {
  readonly head?: string
  readonly before?: string
  readonly byline?: string
  readonly after?: string
  readonly wrapper?: string
}

const page = ({ head = '', before = '', byline = '', after = '', wrapper = '' }: Parts): string =>
  `<!doctype html><html lang="bn"><head><title>নতুন জেটিতে প্রথম জাহাজ | উদাহরণ বার্তা</title>
<meta property="og:site_name" content="উদাহরণ বার্তা">${head}</head><body><div class="${wrapper}">${before}
<article><h1>নতুন জেটিতে প্রথম জাহাজ</h1>${byline}<div class="body"><p>${text}</p><p>জাহাজটিতে গম ছিল।</p></div>${after}</article></div></body></html>`

const authorsOf = (parts: Parts, url = 'https://udaharan.test/bandar/1'): readonly string[] =>
  cleaned(page(parts), { url }).authors

const stated = (author: unknown, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'নতুন জেটিতে প্রথম জাহাজ', author, ...more })}</script>`

describe('the authors of a page', () => {
  test.each<readonly [string, Parts, readonly string[]]>([
    [
      'a name that the page marks',
      { byline: '<a rel="author" href="/u/7">রিনা আক্তার</a>' },
      ['রিনা আক্তার'],
    ],
    [
      'in a block around the whole page whose name speaks of a sidebar',
      { wrapper: 'has-sidebar', byline: '<a rel="author" href="/u/7">রিনা আক্তার</a>' },
      ['রিনা আক্তার'],
    ],
    ['signed at the end', { after: '<p>লেখক: তানভীর হোসেন</p>' }, ['তানভীর হোসেন']],
    [
      'not one of a teaser before the article',
      {
        before:
          '<div class="teaser"><a href="/2">অন্য খবর</a> <span class="author">কামাল উদ্দিন</span></div>',
        byline: '<span class="author">রিনা আক্তার</span>',
      },
      ['রিনা আক্তার'],
    ],
    [
      'one behind a date',
      { byline: '<p>12 March 2024, 10:30 by Nadia Karim</p>' },
      ['Nadia Karim'],
    ],
    [
      'one before a date, in German',
      { byline: '<p>Ein Beitrag von Jana Keller | 12.03.2024</p>' },
      ['Jana Keller'],
    ],
    [
      'one in the line below the words',
      { byline: '<div>Written by</div><div>Nadia Karim</div>' },
      ['Nadia Karim'],
    ],
    [
      'without the post that stands beside it',
      {
        byline:
          '<div class="author"><a href="/n">Nadia Karim</a><span>Senior Energy Reporter</span></div>',
      },
      ['Nadia Karim'],
    ],
    [
      'two of them, and nobody’s department',
      { byline: '<p class="byline">By Nadia Karim and Tom Reed, Head of Data, Planning Unit</p>' },
      ['Nadia Karim', 'Tom Reed'],
    ],
    [
      'the writer, where the markup names only the site',
      { head: stated({ name: 'উদাহরণ বার্তা' }), byline: '<span class="author">রিনা আক্তার</span>' },
      ['রিনা আক্তার'],
    ],
    ['the site, where nobody else is named', { head: stated('উদাহরণ বার্তা') }, ['উদাহরণ বার্তা']],
    [
      'not who wrote a review on the page',
      {
        head: `<script type="application/ld+json">{"@type":"Product","review":{"@type":"Review","author":{"name":"কামাল উদ্দিন"}}}</script>`,
      },
      [],
    ],
    [
      'not all who write for the site',
      { head: stated(Array.from({ length: 30 }, (_, i) => ({ name: `Writer Number${i}` }))) },
      [],
    ],
    [
      'without the outlet behind the name',
      { head: stated('Nadia Karim, উদাহরণ বার্তা') },
      ['Nadia Karim'],
    ],
    [
      'no account in a social network',
      { byline: '<a href="https://social.test/profile/udaharan">Udaharan Barta</a>' },
      [],
    ],
    [
      'no link to all that somebody wrote',
      { byline: '<a rel="author" href="/u/7">All posts</a>' },
      [],
    ],
    ['no photographer', { byline: '<p>Photo by Nadia Karim</p>' }, []],
  ])('%s', (_, parts, authors) => {
    expect(authorsOf(parts)).toEqual(authors)
  })
})
