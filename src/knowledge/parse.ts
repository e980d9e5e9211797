import { LineCounter, YAMLParseError, isNode, parse as parseYaml, parseDocument } from 'yaml'
import { z } from 'zod'
import { InvalidInput } from '../core/errors.ts'
import { sha256Text } from '../core/sha256.ts'
import type { EntityClass } from '../core/reading.ts'
import { fold } from '../text/normalise.ts'
import { dayBounds, earliest, latest } from '../values/date.ts'
import { oneLineRows } from './one-line-rows.ts'
import { roleNames } from '../core/role-names.ts'
import { tradeNames } from '../core/trade-names.ts'
import { wordLists } from './types.ts'
import type { EntityRow, Knowledge, WordList } from './types.ts'

const entityClasses = [
  'state',
  'government',
  'head-of-state',
  'head-of-government',
  'minister',
  'official',
  'person',
  'legislature',
  'court',
  'ministry',
  'armed-forces',
  'intelligence',
  'alliance',
  'international',
  'agency',
  'outlet',
  'company',
  'party',
  'group',
  'place',
  'treaty',
  'accession',
  'law',
  'event',
  'other',
] as const satisfies readonly EntityClass[]

const wordings = z.record(z.string(), z.array(z.string().min(1)))

const bound = z.string().refine((text) => text === '' || (/^[^/]+$/u.test(text) && dayBounds(text).earliest !== null), 'no EDTF date')

const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, 'no day')

const roleSchema = z
  .strictObject({
    role: z.enum(roleNames),
    of: z.string().min(2),
    from: bound,
    to: bound.nullable(),
    on: day.optional(),
    title: z.string().min(1).optional(),
  })
  .refine(({ from, to }) => !from || !to || (earliest(from) ?? '') <= (latest(to) ?? ''), 'a role ends before it begins')

const rowSchema = z.strictObject({
  id: z.string().min(2),
  kind: z.enum(['person', 'organisation', 'state', 'place', 'agency', 'instrument', 'event', 'other']),
  class: z.enum(entityClasses),
  state: z.string().length(2).nullable(),
  name: z.string().min(1),
  names: wordings,
  short: wordings.optional(),
  shared: wordings.optional(),
  after: wordings.optional(),
  adjectives: wordings.optional(),
  unless: wordings.optional(),
  domains: z.array(z.string()).optional(),
  credit: z.enum(['agency', 'outlet', 'state-media']).optional(),
  family: z.string().optional(),
  roles: z.array(roleSchema).optional(),
  trades: z.array(z.enum(tradeNames)).optional(),
  household: z.literal(true).optional(),
  metonymOf: z.string().optional(),
  seen: z.string().min(1).optional(),
})

const lists = z.record(z.string(), z.partialRecord(z.enum(wordLists), z.string()))

const fileSchema = z.strictObject({
  source: z.string().min(1),
  rows: z.array(rowSchema).default([]),
  words: lists.default({}),
})

/** A knowledge file as it was read. */
export interface KnowledgeFile {
  readonly name: string
  readonly text: string
  /** Where it lies: inside one folder an id is given once. */
  readonly folder?: string
}

/**
 * Reads knowledge files (YAML: a `source`, then `rows` or `words`); a later folder's row replaces an earlier one
 * of the same id, so that a user's own files win. Words of all files are joined.
 *
 * @throws InvalidInput `E_KNOWLEDGE`, naming file and row.
 */
export const parseKnowledge = (files: readonly KnowledgeFile[]): Knowledge => {
  const rows = new Map<string, EntityRow>()
  const given = new Map<string, string>()
  const words = new Map<string, Set<string>>()
  for (const { name, text, folder = name } of files) {
    const result = fileSchema.safeParse(oneLineRows(text) ?? yaml(name, text))
    if (!result.success) {
      const [issue] = result.error.issues
      const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? key.toString() : key))
      throw new InvalidInput('E_KNOWLEDGE', `knowledge ${name}${lineOf(text, path)}: ${path.join('.')}: ${told(issue?.message, path)}`)
    }
    for (const [i, row] of result.data.rows.entries()) {
      const key = `${folder}\n${row.id}`
      const first = given.get(key)
      if (first !== undefined)
        throw new InvalidInput('E_KNOWLEDGE', `knowledge ${name}${lineOf(text, ['rows', i])}: rows.${String(i)}.id: "${row.id}" is a row of ${first} already; give an id once`)
      given.set(key, name)
    }
    for (const row of result.data.rows) rows.set(row.id, { ...row, seen: row.seen ?? result.data.source } as EntityRow)
    for (const [language, lists] of Object.entries(result.data.words))
      for (const [list, text] of Object.entries(lists)) putWords(words, `${language} ${list}`, text)
  }
  return indexed([...rows.values()], words)
}

/** What is wrong, in words for whoever wrote the file. */
const told = (message = 'broken', path: readonly (string | number)[]): string => {
  if (!message.endsWith('received undefined')) return message
  return path.at(-1) === 'source' ? 'is missing: say where the rows were seen' : 'is missing'
}

const yaml = (name: string, text: string): unknown => {
  try {
    return parseYaml(text)
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined
    const at = line === undefined ? '' : `:${String(line)}`
    throw new InvalidInput('E_KNOWLEDGE', `knowledge ${name}${at} is not YAML`, { cause })
  }
}

/** `:8` for the line of what a path leads to, or of the nearest thing around it. */
const lineOf = (text: string, path: readonly (string | number)[]): string => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return `:${String(lines.linePos(node.range[0]).line)}`
  }
  return ':1'
}

/** Words of a list stand between commas; folded as texts are. */
const putWords = (words: Map<string, Set<string>>, key: string, text: string): void => {
  const list = words.get(key) ?? new Set<string>()
  words.set(key, list)
  for (const word of text.split(',')) {
    const folded = fold(word).trim()
    if (folded !== '') list.add(folded)
  }
}

const none: ReadonlySet<string> = new Set()

const indexed = (
  rows: readonly EntityRow[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
): Knowledge => {
  const byId = new Map(rows.map((r) => [r.id, r]))
  const byName = new Map<string, EntityRow[]>()
  const byDomain = new Map<string, EntityRow>()
  for (const row of rows) {
    for (const [language, names] of Object.entries(row.names)) for (const n of names) put(byName, `${language} ${fold(n)}`, row)
    for (const domain of row.domains ?? []) byDomain.set(domain, row)
  }
  const longest = Math.max(1, ...rows.flatMap((r) => Object.values(r.names).flat().map((n) => n.split(' ').length)))
  return Object.freeze({
    hash: `sha256:${sha256Text(JSON.stringify([rows, [...words].map(([k, w]) => [k, ...w])]))}`,
    rows,
    longest,
    get: (id: string) => byId.get(id),
    named: (wording: string, language: string) => {
      const key = fold(wording)
      const own = byName.get(`${language} ${key}`)
      return own ?? ['bn', 'en'].flatMap((l) => byName.get(`${l} ${key}`) ?? [])
    },
    words: (language: string, list: WordList) => words.get(`${language} ${list}`) ?? none,
    byDomain: (domain: string) => {
      const labels = domain.split('.')
      for (let i = 0; i < labels.length - 1; i++) {
        const row = byDomain.get(labels.slice(i).join('.'))
        if (row) return row
      }
      return undefined
    },
  })
}

const put = (map: Map<string, EntityRow[]>, key: string, row: EntityRow): void => {
  const list = map.get(key)
  if (!list) map.set(key, [row])
  else if (!list.includes(row)) list.push(row)
}
