import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const first = (text: string): string =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => s.content.text)[0]
    ?.normalize('NFC') ?? ''

it('words that end inside a quotation which begins in them go on to its closing mark', () => {
  expect(
    first(
      'মেয়র সালমা বেগম বলেন, ঘাট বন্ধ থাকবে, ‘মাঝিরা নৌকা পাননি। ঘাটে ভিড় ছিল।’ সভা শেষ হয় রাতে।',
    ),
  ).toBe('ঘাট বন্ধ থাকবে, ‘মাঝিরা নৌকা পাননি। ঘাটে ভিড় ছিল।’'.normalize('NFC'))
})

it('but not where somebody speaks before it', () => {
  expect(
    first(
      'মেয়র সালমা বেগম বলেন, ঘাট বন্ধ থাকবে, ‘মাঝিরা নৌকা পাননি। মাঝি রহিম শেখ বলেন, ভিড় ছিল। ঘাটটি পুরোনো।’ সভা শেষ হয় রাতে।',
    ),
  ).toBe('ঘাট বন্ধ থাকবে, ‘মাঝিরা নৌকা পাননি।'.normalize('NFC'))
})
