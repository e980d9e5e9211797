import { describe, expect, it } from 'vitest'
import { stampOf } from '../../src/intake/instant.ts'
import { refusalOf } from '../../src/intake/sniff.ts'

describe('a stamp keeps the day of its own offset', () => {
  it.each([
    ['Sun, 10 Nov 2024 00:30:00 +0600', '2024-11-10T00:30:00+06:00'],
    ['Sun, 10 Nov 2024 00:30:00 +0600 (+06)', '2024-11-10T00:30:00+06:00'],
    ['2024-11-10T00:30:00+06:00', '2024-11-10T00:30:00+06:00'],
    ['Sat, 09 Nov 2024 18:30:00 GMT', '2024-11-09T18:30:00Z'],
    ['10 Nov 2024 00:30 EST', '2024-11-10T00:30:00'],
    ['Sun, 10 Nov 2024 12:30 AM', '2024-11-10T00:30:00'],
    ['2024-11-10 00:30:00', '2024-11-10T00:30:00'],
    ['2024-11-10', '2024-11-10'],
    ['2024-11', '2024-11'],
    ['গতকাল', undefined],
    [20241110, undefined],
  ])('%s → %s', (value, stamp) => {
    expect(stampOf(value)).toBe(stamp)
  })
})

describe('what is no text is refused by its name', () => {
  it.each([
    ['E_PDF', '\n\n%PDF-1.7\n'],
    ['E_IMAGE', '\0\0\0 ftypavif'],
    ['E_IMAGE', '\0\0\0 ftypheic'],
    ['E_IMAGE', 'BMxx\u0001\u0001\0\0\0\0'],
    ['E_IMAGE', 'RIFFxxxxWEBPVP8 '],
    [
      'E_IMAGE',
      '<?xml version="1.0"?><!-- map --><svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>',
    ],
    ['E_ARCHIVE', '\u0028\u00b5\u002f\u00fd'],
    ['E_WORD', `PK\u0003\u0004${'x'.repeat(26)}mimetypeapplication/epub+zip`],
  ])('%s', (code, head) => {
    expect(refusalOf('a', Buffer.from(head, 'latin1'))?.code).toBe(code)
  })

  it('but a page with a drawing at its top is a page', () => {
    expect(
      refusalOf('a', Buffer.from('<!-- <svg> --><html><p>ঘাট চালু হয়েছে।</p></html>')),
    ).toBeNull()
  })
})
