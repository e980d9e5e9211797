import { expect, test } from 'vitest'
import { cleanOriginal } from '../../src/app/clean.ts'
import { loadKit } from '../../src/app/defaults.ts'
import type { Report } from '../../src/core/reading.ts'
import { toOriginal } from '../../src/intake/original.ts'

const kit = loadKit()
const body = [
  'জেলা শহরের দুটি সেতু সংস্কারের জন্য আট কোটি টাকা বরাদ্দ দিয়েছে সড়ক বিভাগ।',
  'বরাদ্দের প্রথম কিস্তি এ মাসেই ছাড় হবে বলে প্রকৌশলীরা আশা করছেন।',
]

const read = (line: string): Report => {
  const bytes = new TextEncoder().encode([line, ...body].join('\n'))
  return cleanOriginal(toOriginal({ kind: 'report', id: 'a', bytes, given: {} }), kit)
}

test.each([
  'প্রকাশ: ১১ মার্চ ২০২৪, ১০:৩০ | আপডেট: ১২ মার্চ ২০২৪, ০৯:১৫',
  'প্রকাশিত: সোমবার, ১১ মার্চ ২০২৪, সর্বশেষ আপডেট: ১২ মার্চ ২০২৪',
  'Published - March 11, 2024 10:30 am IST | Updated: March 12, 2024 09:15 am IST',
])('%s gives both days and leaves the text', (line) => {
  const report = read(line)
  expect(report).toMatchObject({
    published: { edtf: '2024-03-11' },
    modified: { edtf: '2024-03-12' },
  })
  expect(report.paragraphs.map(({ text }) => text)).toEqual(body)
})

test('a day with a clock and a zone behind it is read in the language that knows both', () => {
  expect(read('Published March 11, 2024 10:30 am IST').published?.edtf).toBe('2024-03-11')
})

test.each([
  ['Veröffentlicht am 11. März 2024', '2024-03-11'],
  ['Publié le 11 mars 2024', '2024-03-11'],
])('%s: a day in a language without a pack is read too', (line, day) => {
  expect(read(line).published?.edtf).toBe(day)
})

test.each(['সোমবার, ১১ মার্চ ২০২৪, ২৭ ফাল্গুন ১৪৩০', '১১/০৩/২০২৪'])(
  '%s: a bare day that a language reads leaves the text',
  (line) => {
    const report = read(`সেতু সংস্কারে বরাদ্দ\n${line}`)
    expect(report.published?.edtf).toBe('2024-03-11')
    expect(report.paragraphs.map(({ text }) => text)).not.toContain(line)
  },
)

test.each([
  ['আদালত প্রতিবেদক, ঢাকা, ১১ মার্চ ২০২৪', []],
  ['নিজস্ব প্রতিবেদক | ঢাকা | ১১ মার্চ ২০২৪', []],
  ['ঢাকা | সোমবার, ১১ মার্চ ২০২৪', []],
  ['ঢাকা, ১১ মার্চ, ২০২৪ (বাসস)', ['(বাসস)']],
  ['Court Correspondent | Dhaka | March 11, 2024', []],
  ['By Our Correspondent | March 11, 2024, 10:30 AM', []],
  ['Dhaka, March 11, 2024 (BSS)', ['(BSS)']],
])('%s: a desk and a place may stand beside the day', (line, credits) => {
  const report = read(`সেতু সংস্কারে বরাদ্দ\n${line}`)
  expect(report.title).toBe('সেতু সংস্কারে বরাদ্দ')
  expect(report.published?.edtf).toBe('2024-03-11')
  expect(report.paragraphs.map(({ text }) => text)).toEqual(body)
  expect(report.credits.map(({ text }) => text)).toEqual(credits)
})
