import { describe, expect, test } from 'vitest'
import { rawOf } from '../../src/core/paragraph.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'
import { cleaned, cuts, original, texts } from './setting.ts'

const a = 'নদীর ওপর নতুন সেতুর কাজ আগামী মাসে শুরু হবে বলে জানিয়েছে সড়ক বিভাগ।'
const b = 'প্রকল্পের ব্যয় ধরা হয়েছে ১২০ কোটি টাকা, যার অর্ধেক দেবে উন্নয়ন ব্যাংক।'
const c = 'স্থানীয় বাসিন্দারা বলছেন, সেতু হলে শহরে যেতে দুই ঘণ্টা কম লাগবে।'
const d = 'কাজ শেষ হওয়ার কথা ২০২৭ সালের জুনে, বর্ষার আগে।'
const long =
  'সড়ক বিভাগের প্রধান প্রকৌশলী বলেন, বর্ষার পানি নেমে যাওয়ার পর নদীর দুই তীরে একসঙ্গে মাটি পরীক্ষার কাজ শুরু হবে এবং তাতে প্রায় তিন মাস লাগবে।'

const repeats = (text: string): readonly (number | undefined)[] =>
  cleaned(text)
    .removed.filter(({ kind }) => kind === 'repeat')
    .map(({ repeatOf }) => repeatOf)

describe('a paragraph that stands twice', () => {
  test('is kept once, also when copies are interleaved', () => {
    const text = [a, b, c, a, d, b].join('\n')
    expect(texts(cleaned(text))).toEqual([a, b, c, d])
    expect(repeats(text)).toEqual([0, 1])
  })

  test.each([
    ['punctuation', b.replace(',', '').replace('।', '.')],
    ['spacing', b.replace('১২০ কোটি', '১২০  কোটি').replace('উন্নয়ন ব্যাংক', 'উন্নয়নব্যাংক')],
    ['nukta composition', b.replaceAll('য\u09BC', '\u09DF')],
    ['joiners', b.replace('প্রকল্প', 'প্\u200Cরক\u200Dল্প')],
    ['the script of digits', b.replace('১২০', '120')],
  ])('is found again when the copy differs by %s', (_what, copy) => {
    expect(copy).not.toBe(b)
    expect(texts(cleaned([a, b, c, copy].join('\n')))).toEqual([a, b, c])
  })

  test('takes the short lines between its copies with it', () => {
    const head = 'ব্যয় ও সময়'
    expect(texts(cleaned([a, head, b, c, a, head, b, c].join('\n')))).toEqual([a, head, b, c])
    expect(texts(cleaned([a, head, b, c, head, d].join('\n')))).toEqual([a, head, b, c, head, d])
  })

  test('names the paragraph that said it first, also for a third copy that joins two', () => {
    const text = [c, a, b, `${a} ${b}`, d, `${a} ${b}`].join('\n')
    expect(texts(cleaned(text))).toEqual([c, a, b, d])
    expect(repeats(text)).toEqual([1, 1])
  })

  test('is another paragraph when a digit differs', () => {
    const other = b.replace('১২০', '১৩০')
    expect(texts(cleaned([a, b, other].join('\n')))).toEqual([a, b, other])
  })

  test('is found sentence by sentence when the copies stand in one line', () => {
    expect(texts(cleaned([a, a, long, long, d].join(' ')))).toEqual([a, long, d])
  })
})

describe('a paragraph that repeats an earlier one in part', () => {
  test('loses the run at its beginning and keeps the rest, with its map', () => {
    const text = `${a} ${b}\n${c}\n${a} ${b} ${d}`
    const report = cleaned(text)
    expect(texts(report)).toEqual([`${a} ${b}`, c, d])
    expect(repeats(text)).toEqual([0])
    const rest = report.paragraphs[2]
    expect(rest && text.slice(...rawOf(rest, 0, rest.text.length))).toBe(d)
  })

  test('loses the run at its end', () => {
    const text = `${a} ${b}\n${d} ${a} ${b}`
    expect(texts(cleaned(text))).toEqual([`${a} ${b}`, d])
    expect(cuts(text, cleaned(text))).toEqual([`repeat:  ${a} ${b}`])
  })

  test('loses one sentence when that is long', () => {
    expect(texts(cleaned(`${long} ${a}\n${long} ${d}`))).toEqual([`${long} ${a}`, d])
  })

  test('a sentence with its quotation, right after itself', () => {
    const said = `মন্ত্রী বলেন, “${long}” এ কথা তিনি সভায় জানান।`
    expect(texts(cleaned(`${a} ${said} ${said} ${b}`)).join(' ')).toBe(`${a} ${said} ${b}`)
  })

  test('keeps the map right over entities and tags', () => {
    const html = `<p>${a} ${b}</p><p>${a}&nbsp;<b>${b}</b>&nbsp;খরচ &amp; সময় <i>দুটিই</i> কমবে।</p>`
    const report = cleaned(html)
    expect(texts(report)).toEqual([`${a} ${b}`, 'খরচ & সময় দুটিই কমবে।'])
    expect(checkAccounting(original(html), report)).toEqual({ unaccounted: [], twice: [] })
    const rest = report.paragraphs[1]
    expect(rest && html.slice(...rawOf(rest, 4, 5))).toBe('&amp;')
  })
})

describe('words that may come twice', () => {
  test.each([
    ['a short line', `${a}\nফিরে চল মাটির টানে\n${c}\nফিরে চল মাটির টানে`],
    ['a short sentence inside a paragraph', `${a} কাজ চলছে। ${b}\n${c} কাজ চলছে।`],
    [
      'a sentence told and then quoted',
      `${a} মন্ত্রী বলেন, ‘${long}’ ${d}\n${c} তাঁর ভাষায়, ‘${long}’`,
    ],
    ['a call that is chanted', `${a} “${long}” “${long}” ${b}`],
    [
      'a row of a table',
      `${a}\nঢাকা জেলার মোট কেন্দ্র ও ভোটার\t১২০\t৪৫০০০\n${c}\nঢাকা জেলার মোট কেন্দ্র ও ভোটার\t১২০\t৪৫০০০`,
    ],
  ])('%s stays', (_what, text) => {
    expect(cleaned(text).removed).toEqual([])
  })

  test('a heading and a cell stay', () => {
    const heading = 'নতুন সেতুর কাজ নিয়ে এলাকাবাসী যা বলছেন আজ'
    const html = `<h3>${heading}</h3><p>${a}</p><h3>${heading}</h3><p>${c}</p><table><tr><td>${b}</td><td>${b}</td></tr></table>`
    expect(texts(cleaned(html)).filter((t) => t === heading || t === b)).toHaveLength(4)
  })
})
