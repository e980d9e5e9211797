import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

it.each([
  [
    'Ella and Zorvia, which signed a pact in 2023, welcomed the vote in the assembly.',
    'Ella and Zorvia, which signed a pact in 2023',
  ],
  [
    'President Aldo Renn, 81, in power since 1986, denied that the vote was rigged.',
    'President Aldo Renn, 81, in power since 1986',
  ],
  ['The ministry, on Monday, denied that the bridge was closed to traffic.', 'The ministry'],
])('%s: the source is "%s"', (text, source) => {
  const sources = readText(text).statements.flatMap((s) => s.source?.text ?? [])
  expect(sources).toContain(source)
})
