import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'

const page = (line: string): string =>
  `<html lang="bn"><body><article><h1>সেতু সংস্কারে বরাদ্দ</h1><div class="meta">${line}</div>
<p>জেলা শহরের দুটি সেতু সংস্কারের জন্য আট কোটি টাকা বরাদ্দ দিয়েছে সড়ক বিভাগ।</p>
<p>বরাদ্দের প্রথম কিস্তি এ মাসেই ছাড় হবে বলে প্রকৌশলীরা আশা করছেন।</p></article></body></html>`

const publishedOf = (line: string) => read([{ id: 'r', html: page(line) }])[0]?.published

describe('a day that is printed above the text', () => {
  it('is that of the news where its weekday stands beside it, and its year stays open', () => {
    const published = publishedOf('নিজস্ব প্রতিবেদক | শনিবার, ৯ নভেম্বর')
    expect(published).toMatchObject({ edtf: 'XXXX-11-09/XXXX-11-10', certainty: 'unknown' })
    expect(published?.candidates).toContain('2024-11-09')
  })

  it('shows its own words', () => {
    const line = 'নিজস্ব প্রতিবেদক | শনিবার, ৯ নভেম্বর'
    const raw = publishedOf(line)?.raw
    expect(raw && page(line).slice(...raw)).toBe('শনিবার, ৯ নভেম্বর')
  })

  it('is none without its weekday', () => {
    expect(publishedOf('নিজস্ব প্রতিবেদক | ৯ নভেম্বর')).toBeNull()
  })
})
