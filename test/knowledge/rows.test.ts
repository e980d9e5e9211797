import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root } from '../../src/app/defaults.ts'
import { oneLineRows } from '../../src/knowledge/one-line-rows.ts'
import type { EntityRow } from '../../src/knowledge/types.ts'
import { fold } from '../../src/text/normalise.ts'
import { kit } from '../kit.ts'

const folder = path.join(root, 'knowledge')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
const { rows } = kit.knowledge

const wordingsOf = (row: EntityRow): readonly string[] =>
  [row.names, row.short, row.after, row.adjectives].flatMap((w) => Object.values(w ?? {}).flat())

/** Two rows of one name are two where a state, a class or the offices tell them apart. */
const apart = (row: EntityRow): string =>
  JSON.stringify([row.state, row.class, row.roles?.map((r) => [r.role, r.of, r.title])])

describe('the knowledge base', () => {
  it('names an id once over all files', () => {
    const ids = files.flatMap(({ text }) => [...text.matchAll(/^ {2}- \{ id: "?([^",]+)/gmu)].map((m) => m[1]))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids).toHaveLength(rows.length)
  })

  it('says of every row where it was seen', () => {
    expect(rows.filter((row) => row.seen.length < 10)).toEqual([])
  })

  it('has ids of three forms: a state, a Wikidata id, one of ours', () => {
    const form = /^(?:[A-Z]{2}|Q[1-9][0-9]*|x-[a-z0-9]+(?:-[a-z0-9]+)*)$/u
    expect(rows.filter(({ id }) => !form.test(id)).map((r) => r.id)).toEqual([])
    expect(rows.filter((r) => (r.kind === 'state') !== (r.id.length === 2))).toEqual([])
  })

  it('has no two rows of one name and kind that nothing tells apart', () => {
    const groups = Map.groupBy(rows, (row) => `${row.kind} ${fold(row.name)}`)
    const same = [...groups.values()].filter((g) => new Set(g.map(apart)).size < g.length)
    expect(same.map((g) => g.map((r) => r.id))).toEqual([])
  })

  it('spells Bengali in NFC, with a joiner only after র or a hasanta', () => {
    const wordings = rows.flatMap(wordingsOf)
    expect(wordings.filter((w) => w !== w.normalize('NFC'))).toEqual([])
    const joined = /(?<![র\u09CD])[\u200C\u200D]|[\u200B\u200E\u200F\uFEFF]/u
    expect(wordings.filter((w) => joined.test(w))).toEqual([])
    expect(wordings.filter((w) => w !== w.trim() || /\s\s/u.test(w))).toEqual([])
  })

  it('points only to rows that exist', () => {
    const known = new Set(rows.map((r) => r.id))
    const pointed = rows.flatMap((r) => [
      ...(r.roles ?? []).map((role) => role.of),
      ...(r.metonymOf ? [r.metonymOf] : []),
      ...(r.family ? [r.family] : []),
      ...(r.state ? [r.state] : []),
    ])
    expect([...new Set(pointed)].filter((id) => !known.has(id))).toEqual([])
  })

  it('lists as shared only what is a name of the row', () => {
    const stray = rows.flatMap((row) =>
      Object.entries(row.shared ?? {}).flatMap(([tag, list]) =>
        list.filter((name) => !row.names[tag]?.includes(name)),
      ),
    )
    expect(stray).toEqual([])
  })

  it('knows the states, a thousand office holders, five hundred bodies, two hundred agencies and outlets', () => {
    const count = (test: (row: EntityRow) => boolean): number => rows.filter(test).length
    expect(count((r) => r.kind === 'state')).toBeGreaterThanOrEqual(195)
    expect(count((r) => r.kind === 'person' && (r.roles?.length ?? 0) > 0)).toBeGreaterThan(1000)
    expect(count((r) => r.kind === 'organisation')).toBeGreaterThanOrEqual(500)
    expect(count((r) => r.kind === 'agency')).toBeGreaterThanOrEqual(200)
  })

  it('is read line by line as a YAML parser reads it', () => {
    const ours = files.filter(({ name }) => /^(?:people|bodies|organisations|agencies)/u.test(name))
    for (const { text } of ours) expect(oneLineRows(text)).toEqual(parseYaml(text))
  })

  it('leaves what is no such line to the YAML parser', () => {
    expect(oneLineRows('source: a list\nrows:\n  - id: x-a\n    kind: person\n')).toBeUndefined()
    expect(oneLineRows('rows: []\n')).toBeUndefined()
  })
})
