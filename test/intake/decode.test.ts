import { describe, expect, test } from 'vitest'
import { encode } from 'iconv-lite'
import { decode } from '../../src/intake/decode.ts'
import { isHtml, toOriginal } from '../../src/intake/original.ts'

const codes = (bytes: Uint8Array): readonly string[] => decode(bytes).messages.map((m) => m.code)

describe('decoding', () => {
  test.each([
    ['UTF-8', encode('চুক্তি সই হয়েছে।', 'utf-8'), 'utf-8'],
    ['UTF-8 with a mark', encode('\uFEFFচুক্তি সই হয়েছে।', 'utf-8'), 'utf-8'],
    ['UTF-16 LE with a mark', encode('\uFEFFচুক্তি সই হয়েছে।', 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', encode('\uFEFFচুক্তি সই হয়েছে।', 'utf-16be'), 'utf-16be'],
    ['UTF-16 LE without a mark', encode('চুক্তি সই হয়েছে।', 'utf-16le'), 'utf-16le'],
  ])('%s gives the same text, without its mark', (_what, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: 'চুক্তি সই হয়েছে।', encoding, messages: [] })
  })

  test('a page is believed about its encoding when its bytes are not UTF-8', () => {
    const page = '<meta charset="windows-1251"><p>Договор подписан в Москве.</p>'
    expect(decode(encode(page, 'windows-1251'))).toEqual({
      text: page,
      encoding: 'windows-1251',
      messages: [],
    })
  })

  test('a statement that the bytes contradict is told', () => {
    const page =
      '<meta charset="utf-8"><p>The café’s owner said “we will rebuild it” on Tuesday.</p>'
    const { text, encoding, messages } = decode(encode(page, 'windows-1252'))
    expect({ text, encoding }).toEqual({ text: page, encoding: 'windows-1252' })
    expect(messages).toMatchObject([
      { code: 'W_ENCODING', reason: expect.stringContaining('not the stated utf-8') as unknown },
    ])
  })

  test('a short Bengali text of which some bytes are lost stays Bengali', () => {
    const bytes = Uint8Array.from(encode('চুক্তি সই হয়েছে আজ সকালে।', 'utf-8'))
    for (const at of [4, 17, 33, 41, 55]) bytes[at] = 0xff
    const { text, encoding } = decode(bytes)
    expect(encoding).toBe('utf-8')
    expect(text).toMatch(/^[\p{Script=Beng}\uFFFD ।]+$/u)
    expect(codes(bytes)).toEqual(['W_ENCODING'])
  })

  test('bytes that are sound UTF-8 win over what a page says of itself', () => {
    const page = '<meta charset="iso-8859-1"><p>চুক্তি</p>'
    expect(decode(encode(page, 'utf-8')).text).toBe(page)
  })

  test('an unstated encoding is guessed, and the guess is told', () => {
    const text = 'Le président a déclaré que le traité était prêt à être signé à Genève cet été.'
    const bytes = encode(text, 'windows-1252')
    expect(decode(bytes).text).toBe(text)
    expect(codes(bytes)).toEqual(['W_ENCODING'])
  })

  test('a text cut inside a letter stays UTF-8, and the damage is told', () => {
    const bytes = encode('চুক্তি সই হয়েছে।', 'utf-8').subarray(0, -1)
    expect(decode(bytes).encoding).toBe('utf-8')
    expect(decode(bytes).text.startsWith('চুক্তি সই')).toBe(true)
    expect(codes(bytes)).toEqual(['W_ENCODING'])
  })
})

describe('HTML by content', () => {
  test.each([
    ['<!doctype html><title>x</title>', true],
    ['  <p>চুক্তি সই হয়েছে।</p>', true],
    ['Lead.<br/>Second line.<br>Third', true],
    ['Signed <b>today</b> in Geneva', true],
    ['Plain text, 5 < 6 and 7 > 3.', false],
    ['The tag <b> makes letters bold.', false],
    ['চুক্তি সই হয়েছে।', false],
  ])('%s → %s', (text, html) => {
    expect(isHtml(text)).toBe(html)
  })

  test('an original keeps what was given and knows its bytes', () => {
    const bytes = new TextEncoder().encode('\uFEFF<p>Signed.</p>')
    const original = toOriginal({ kind: 'report', id: 'a', bytes, given: { outlet: 'X' } })
    expect(original).toMatchObject({
      id: 'a',
      text: '<p>Signed.</p>',
      mediaType: 'text/html',
      given: { outlet: 'X' },
    })
    expect(original.sha256).toMatch(/^[0-9a-f]{64}$/u)
  })
})
