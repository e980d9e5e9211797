import { describe, expect, it } from 'vitest'
import { fold, nfc } from '../../src/text/normalise.ts'

/** Units that normalisation changes, orders or joins, and some that it leaves. */
const units = [
  0x20, 0x41, 0xc9, 0x301, 0x995, 0x9af, 0x9bc, 0x9be, 0x9c7, 0x9cd, 0x9d7, 0x9dc, 0x9df, 0x9fe,
  0x964, 0x200d, 0x2126,
]

const isRight = (text: string): boolean => {
  const normal = text.normalize('NFC')
  return nfc(text) === normal && fold(text) === normal.toLowerCase()
}

describe('a text in NFC at first sight', () => {
  it('is the one that the runtime makes, whatever three units stand beside each other', () => {
    const texts = units.flatMap((a) =>
      units.flatMap((b) => units.map((c) => String.fromCharCode(a, b, c))),
    )
    expect(texts.filter((text) => !isRight(text))).toEqual([])
  })

  it.each(['সড়কে বৃষ্টি, যান চলে না।', 'The Élysée said “no”.', 'ΑΘΗΝΑ'])('%s', (text) => {
    expect(isRight(text)).toBe(true)
  })
})
