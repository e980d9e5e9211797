import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Mention } from '../../src/core/reading.ts'
import { readText } from '../kit.ts'

const rows = readFileSync(path.join(import.meta.dirname, 'identity.tsv'), 'utf8')
  .normalize('NFC')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

/** Whom the reader takes the first place of a name in a text for; null where nobody is known. */
const knownAt = (text: string, name: string, published: string): Mention | null => {
  const { paragraphs, mentions } = readText(text, { published })
  for (const [paragraph, { text: told }] of paragraphs.entries()) {
    const at = told.normalize('NFC').indexOf(name)
    if (at === -1) continue
    const end = at + name.length
    const found = mentions.filter(
      (m) => m.at.paragraph === paragraph && m.at.start < end && m.at.end > at && m.entity,
    )
    // "কৃষক জো বাইডেন", with the words before a name that tell of which of two: the last that is meant.
    return found.findLast((m) => m.at.end >= end - 1) ?? found[0] ?? null
  }
  throw new Error(`“${name}” is not in: ${text}`)
}

const read = rows.map(([, text = '', name = '', wanted = '', , published = '2025-12-10']) => {
  const known = knownAt(text, name, published)
  return { text, name, wanted, known, got: known?.entity ?? '-' }
})

it('gold: identity.tsv: namesakes stay apart, and the known ones are linked', () => {
  const wrong = read.flatMap(({ text, name, wanted, got }) =>
    got === wanted ? [] : [`${name}: ${got}, not ${wanted}, in ${text}`],
  )
  expect(rows.length).toBeGreaterThanOrEqual(300)
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})

it('gold: identity.tsv: nobody is stated to be another of the name', () => {
  const people = read.filter(({ known }) => known?.kind === 'person')
  const stated = people.filter(({ known }) => known?.certainty === 'stated')
  const wrong = stated.filter(({ got, wanted }) => got !== wanted)
  expect(people.every(({ known }) => known?.certainty !== undefined)).toBe(true)
  expect(stated.length).toBeGreaterThanOrEqual(80)
  expect(wrong.map(({ text, got }) => `${got} in ${text}`)).toEqual([])
})
