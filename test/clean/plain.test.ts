import { describe, expect, test } from 'vitest'
import { cleaned, cuts, texts } from './setting.ts'

const lead = 'দুই দেশের পররাষ্ট্রমন্ত্রী রোববার ঢাকায় সীমান্ত বাণিজ্য চুক্তিতে সই করেছেন। খবর এএফপির।'
const second = 'চুক্তিটি কার্যকর হতে দুই দেশের সংসদের অনুমোদন লাগবে বলে জানিয়েছে মন্ত্রণালয়।'

describe('plain text', () => {
  test('a line is a paragraph, as it stands', () => {
    const { paragraphs } = cleaned(`${lead}\r\n\r\n  ${second}\n`)
    expect(paragraphs.map((p) => [p.text, p.raw])).toEqual([
      [lead, [0, lead.length]],
      [second, [lead.length + 6, lead.length + 6 + second.length]],
    ])
  })

  test('lines wrapped at a fixed width are joined', () => {
    const wrapped = `The two ministers signed the border trade accord in Dhaka on
Sunday, officials said, after a year of talks that had been
stopped twice by elections.

The accord needs the approval of both parliaments before it
takes effect, the ministry said in a statement that was read
to reporters on Monday morning.`
    expect(texts(cleaned(wrapped)).map((t) => t.slice(-12))).toEqual([
      'y elections.',
      'day morning.',
    ])
  })

  test('a short first line is the title', () => {
    const report = cleaned(`সীমান্ত বাণিজ্যে নতুন চুক্তি\n${lead}\n${second}`)
    expect(report.title).toBe('সীমান্ত বাণিজ্যে নতুন চুক্তি')
    expect(texts(report)).toEqual([lead, second])
  })

  test('a credit inside a paragraph stays in its text and is listed', () => {
    const report = cleaned(`${lead}\n${second}`)
    const [credit] = report.credits
    expect(credit).toMatchObject({ id: 'x-afp', kind: 'agency', name: 'AFP' })
    expect(`${lead}\n${second}`.slice(...(credit?.raw ?? [0, 0]))).toBe('খবর এএফপির।')
    expect(report.removed).toEqual([])
  })

  test.each([
    ['আরও পড়ুন: বাণিজ্য বেড়েছে দ্বিগুণ', 'related'],
    ['সূত্র: এএফপি', 'credit'],
    ['আরও পড়ুনঃ বাণিজ্য বেড়েছে দ্বিগুণ', 'related'],
    ['ছবি: সংগৃহীত', 'caption'],
    ['ঢাকায় বৈঠকের পর দুই মন্ত্রী। ছবি : সংগৃহীত', 'caption'],
    ['#চুক্তি #ঢাকা', 'other'],
    ['সর্বশেষ আপডেট: ১১ মার্চ ২০২৪', 'other'],
    ['নিজস্ব প্রতিবেদক, ঢাকা', 'other'],
    ['কুমিল্লা প্রতিনিধি', 'other'],
    ['প্রকাশ: ১১ মার্চ ২০২৪', 'other'],
  ])('the line "%s" is removed as %s', (line, kind) => {
    const source = `${lead}\n${line}\n${second}`
    expect(cuts(source, cleaned(source))).toEqual([`${kind}: ${line}`])
  })

  test('a label on its own line takes the headline after it', () => {
    const source = `${lead}\nআরও পড়ুন\nবাণিজ্য বেড়েছে দ্বিগুণ\n${second}`
    expect(texts(cleaned(source))).toEqual([lead, second])
  })

  test('a printed publication line dates the report', () => {
    expect(cleaned(`প্রকাশ: ১১ মার্চ ২০২৪\n${lead}\n${second}`).published).toMatchObject({
      edtf: '2024-03-11',
      basis: ['text'],
    })
  })

  test.each([
    ['দুই দেশের চুক্তি সই হয়েছে।', 'bn'],
    ['দুয়োখন ৰাষ্ট্ৰৰ চুক্তি স্বাক্ষৰ হ’ল।', 'as'],
    ['The accord was signed in the capital, and it is in force.', 'en'],
    ['Le traité a été signé hier à Genève par les deux ministres.', 'und'],
  ])('the language of "%s" is %s', (text, language) => {
    expect(cleaned(text).language).toBe(language)
  })

  test('the initials of the desk leave the end of the text', () => {
    const source = `${lead}\n${second}\nএসএস/এমএ`
    expect(cuts(source, cleaned(source))).toEqual(['other: এসএস/এমএ'])
  })

  test('an update line changes nothing about the day of publication', () => {
    expect(cleaned(`আপডেট: ১১ মার্চ ২০২৪\n${lead}\n${second}`)).toMatchObject({
      published: null,
      modified: { edtf: '2024-03-11' },
    })
  })

  test('a byline names the author', () => {
    const source = `By Rina Akter\nThe two ministers signed the border trade accord in Dhaka on Sunday.`
    expect(cleaned(source).authors).toEqual(['Rina Akter'])
  })

  test('a given date that is none is told', () => {
    const report = cleaned(lead, { published: 'soon' })
    expect(report.published).toBeNull()
    expect(report.messages.map((m) => m.code)).toEqual(['W_GIVEN_DATE'])
  })

  test('an address dates its report and names its outlet', () => {
    expect(
      cleaned(lead, { url: 'https://www.example-times.test/world/2024/03/11/accord' }),
    ).toMatchObject({
      outlet: { name: 'Example Times', basis: 'url' },
      published: { edtf: '2024-03-11', basis: ['url'] },
    })
  })
})
