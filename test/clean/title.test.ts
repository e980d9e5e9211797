import { describe, expect, test } from 'vitest'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { cleaned } from './setting.ts'

const text =
  'তিস্তার চরে এ মৌসুমে ভুট্টার ফলন ভালো হয়েছে, চাষিরা বলছেন, সেচের খরচ কমায় লাভও গত বছরের চেয়ে বেশি থাকবে বলে তাঁরা আশা করছেন।'

interface Parts {
  readonly head?: string
  readonly meta?: string
  readonly heading: string
  readonly end?: string
}

const page = ({ head = '', meta = '', heading, end = '' }: Parts): string =>
  `<!doctype html><html lang="bn"><head><title>${head}</title>${meta}</head><body><article>${heading}<div class="body"><p>${text}</p><p>বাজারে দাম মণপ্রতি এক হাজার টাকা।</p></div></article>${end}</body></html>`

const og = (title: string): string => `<meta property="og:title" content="${title}">`

describe('the headline of a page', () => {
  test.each<readonly [string, Parts, string]>([
    [
      'without a kicker in its heading',
      {
        meta: og('তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading: '<h1><span>কৃষি</span> তিস্তার চরে ভুট্টার ভালো ফলন</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'without a quoted kicker before a stroke',
      {
        meta: og('তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading: '<h1>&quot;সেচে খরচ কম&quot; / তিস্তার চরে ভুট্টার ভালো ফলন</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'printed twice, for wide screens and for small ones',
      {
        meta: og('ভুট্টা চাষে নতুন আশা'),
        heading:
          '<h1 class="small">তিস্তার চরে ভুট্টার ভালো ফলন</h1><h1 class="wide">তিস্তার চরে ভুট্টার ভালো ফলন</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'with its own stroke, though the document’s title names no site behind it',
      {
        head: 'ভুট্টার ভালো ফলন - তিস্তার চরে চাষিদের নতুন আশা',
        meta: og('ভুট্টার ভালো ফলন - তিস্তার চরে চাষিদের নতুন আশা'),
        heading: '<h1><span>কৃষি</span> ভুট্টার ভালো ফলন - তিস্তার চরে চাষিদের নতুন আশা</h1>',
      },
      'ভুট্টার ভালো ফলন - তিস্তার চরে চাষিদের নতুন আশা',
    ],
    [
      'without a date in its heading',
      {
        meta: og('তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading: '<h1>তিস্তার চরে ভুট্টার ভালো ফলন <small>১২ মার্চ ২০২৪</small></h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'behind the name of the site',
      {
        head: 'উদাহরণ বার্তা » সারাদেশ » তিস্তার চরে ভুট্টার ভালো ফলন',
        heading: '<h1>উদাহরণ বার্তা</h1><h2>তিস্তার চরে ভুট্টার ভালো ফলন</h2>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'where the metadata has a section only',
      {
        head: 'তিস্তার চরে ভুট্টার ভালো ফলন',
        meta: og('সারাদেশের খবর'),
        heading: '<h1>তিস্তার চরে ভুট্টার ভালো ফলন</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'before the name of the site in its address',
      { meta: og('Good maize harvest on the Teesta - Example Times'), heading: '<h3>Maize</h3>' },
      'Good maize harvest on the Teesta',
    ],
    [
      'without a section behind a bar in its heading',
      {
        meta: og('Good maize harvest on the Teesta | Opinion'),
        heading: '<h1>Good maize harvest on the Teesta | Opinion</h1>',
      },
      'Good maize harvest on the Teesta',
    ],
    [
      'with all of a longer heading',
      {
        meta: og('Good maize harvest on the Teesta'),
        heading: '<h1>Good maize harvest on the Teesta: what it means for prices</h1>',
      },
      'Good maize harvest on the Teesta: what it means for prices',
    ],
    [
      'and not a heading below the text',
      {
        meta: og('তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading: '<h3>ফসল</h3>',
        end: '<h1>প্রকাশকের কাছ থেকে একটি বার্তা</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'without what the page names a kicker, though the metadata joins it',
      {
        meta: og('কৃষি: তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading:
          '<h1><span class="story-kicker">কৃষি</span><span class="sr-only">: </span><span>তিস্তার চরে ভুট্টার ভালো ফলন</span></h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'without a mark that opens its heading',
      {
        meta: og('তিস্তার চরে ভুট্টার ভালো ফলন'),
        heading: '<h1>: তিস্তার চরে ভুট্টার ভালো ফলন</h1>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'in a lesser heading that says all that the metadata says',
      {
        head: 'উদাহরণ বার্তা: তিস্তার চর - ভুট্টার ভালো ফলন',
        meta: og('তিস্তার চর - ভুট্টার ভালো ফলন'),
        heading: '<h3>তিস্তার চর - ভুট্টার ভালো ফলন</h3>',
      },
      'তিস্তার চর - ভুট্টার ভালো ফলন',
    ],
    [
      'before the bar, where headings say both ends of the title',
      {
        head: 'Maize on the Teesta | Example Times – all the news',
        heading: '<h1>Example Times – all the news</h1><h1>Maize on the Teesta</h1>',
      },
      'Maize on the Teesta',
    ],
    [
      'in the heading that the page names that of its story',
      {
        head: 'কৃষির খবর',
        heading: '<h2 class="entry-title">তিস্তার চরে ভুট্টার ভালো ফলন</h2>',
      },
      'তিস্তার চরে ভুট্টার ভালো ফলন',
    ],
    [
      'without soft hyphens',
      {
        meta: og('Maize harvests on the Teesta'),
        heading: '<h1>Maize har­vests on the Teesta</h1>',
      },
      'Maize harvests on the Teesta',
    ],
  ])('%s', (_, parts, title) => {
    const source = page(parts)
    const report = cleaned(source, { url: 'https://exampletimes.test/teesta' })
    expect(report.title).toBe(title)
    const original = { text: source, mediaType: 'text/html' }
    expect(checkAccounting(original, report)).toEqual({ unaccounted: [], twice: [] })
  })
})
