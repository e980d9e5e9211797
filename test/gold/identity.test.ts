import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const rows = readFileSync(path.join(import.meta.dirname, 'identity.tsv'), 'utf8')
  .normalize('NFC')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

/** The identity that the reader gives to the first place of a name in a text; `-` where it gives none. */
const identityOf = (text: string, name: string, published: string): string => {
  const { paragraphs, mentions } = readText(text, { published })
  for (const [paragraph, { text: told }] of paragraphs.entries()) {
    const at = told.normalize('NFC').indexOf(name)
    if (at === -1) continue
    const found = mentions.filter(
      (m) => m.at.paragraph === paragraph && m.at.start < at + name.length && m.at.end > at,
    )
    return found.find((m) => m.entity)?.entity ?? '-'
  }
  throw new Error(`“${name}” is not in: ${text}`)
}

it('gold: identity.tsv: namesakes stay apart, and the known ones are linked', () => {
  const wrong = rows.flatMap(([, text = '', name = '', wanted = '', , published = '2025-12-10']) => {
    const got = identityOf(text, name, published)
    return got === wanted ? [] : [`${name}: ${got}, not ${wanted}, in ${text}`]
  })
  expect(rows.length).toBeGreaterThanOrEqual(300)
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
