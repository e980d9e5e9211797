import { expect, it } from 'vitest'
import { read } from '../../src/index.ts'

it.each([
  ['জার্মান পররাষ্ট্র মন্ত্রণালয়ের এক মুখপাত্র এ তথ্য জানান।', 'x-de-foreign-ministry'],
  ['ভারতের পররাষ্ট্র মন্ত্রণালয়ের মুখপাত্র বলেন, আলোচনা চলছে।', 'x-in-foreign-ministry'],
  ['রুশ প্রতিরক্ষা মন্ত্রণালয়ে বৈঠকটি হয়।', 'x-ru-defence-ministry'],
])('%s names the ministry in any case', (text, entity) => {
  const [reading] = read([{ id: 'r', text }])
  const found = reading?.mentions.find((m) => m.entity === entity)
  expect(found?.text.endsWith('মন্ত্রণালয়'.normalize('NFC'))).toBe(true)
})
