import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const none = (cell: string | undefined): string | null => (cell === undefined || cell === '-' ? null : cell)

describe('gold: dates-en.tsv', () => {
  it.each(rows('dates-en.tsv'))('%s · %s', (published, text, words, edtf) => {
    const given = none(published)
    const { dates } = readText(text ?? '', given === null ? {} : { published: given })
    const found = dates.filter((d) => d.kind === 'date' || d.kind === 'time').map((d) => [d.text.normalize('NFC'), d.edtf])
    expect(found).toEqual(none(words) === null ? [] : [[words, edtf]])
  })
})

describe('gold: attribution-bn.tsv', () => {
  it.each(rows('attribution-bn.tsv'))('%s', (text, source, stance, content) => {
    const said = readText(text ?? '').statements.filter((s) => s.voice !== 'reporter')
    if (none(content) === null) {
      expect(said.every((s) => s.stance === stance)).toBe(true)
      return
    }
    expect(said.map((s) => [s.source?.text.normalize('NFC'), s.stance])).toEqual([[source, stance]])
    expect(said[0]?.content.text.normalize('NFC')).toContain(content)
  })
})
