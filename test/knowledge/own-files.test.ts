import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKit } from '../../src/app/defaults.ts'
import { parseKnowledge } from '../../src/knowledge/parse.ts'

const row = (id: string, name: string): string =>
  `  - { id: "${id}", kind: person, class: person, state: null, name: "${name}", names: { en: ["${name}"] } }\n`

describe('a knowledge file of one’s own', () => {
  it('is refused without a source, with the field’s name', () => {
    const text = `rows:\n${row('x-a', 'Nora Tamblyn')}`
    expect(() => parseKnowledge([{ name: 'own.yaml', text }])).toThrow(
      'own.yaml:1: source: is missing: say where the rows were seen',
    )
  })

  it('gives an id once in a folder', () => {
    const text = `source: us\nrows:\n${row('x-a', 'Nora Tamblyn')}${row('x-a', 'Aldo Renn')}`
    expect(() => parseKnowledge([{ name: 'own.yaml', text }])).toThrow(
      'own.yaml:4: rows.1.id: "x-a" is a row of own.yaml already; give an id once',
    )
  })

  it('replaces a row of another folder', () => {
    const file = (folder: string, name: string) => ({
      name: 'own.yaml',
      folder,
      text: `source: us\nrows:\n${row('x-a', name)}`,
    })
    const knowledge = parseKnowledge([file('ours', 'Nora Tamblyn'), file('theirs', 'Aldo Renn')])
    expect(knowledge.get('x-a')?.name).toBe('Aldo Renn')
  })

  it('must be in the folder', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'own-'))
    writeFileSync(path.join(folder, 'list.csv'), 'id,name\n')
    expect(() => loadKit([folder])).toThrow('holds no .yaml file')
  })
})
