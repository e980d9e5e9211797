import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { must, readText } from '../kit.ts'
import { halfOf } from './halves.ts'
import type { Half } from './halves.ts'

/** Who says what: one row of the gold, or one statement that was found. */
export interface Relation {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly stance: string
  readonly polarity: string
}

/** One text of the gold with all that is said in it. */
export interface GoldText {
  readonly text: string
  readonly relations: readonly Relation[]
}

const open = (...names: readonly string[]): string =>
  readFileSync(path.join(import.meta.dirname, ...names), 'utf8').normalize('NFC')

/** "first words … last words" stands for the whole stretch of the text between them; each piece must be there. */
const stretch = (text: string, words: string): string => {
  const [first = '', last] = words.split(' … ')
  const start = text.indexOf(first)
  if (start === -1) throw new Error(`“${first}” is not in: ${text}`)
  if (last === undefined) return first
  const end = text.indexOf(last, start + first.length)
  if (end === -1) throw new Error(`“${last}” does not follow “${first}” in: ${text}`)
  return text.slice(start, end + last.length)
}

const relationOf = (text: string, cells: readonly string[]): Relation => {
  const [source = '', cue = '', content = '', stance = '', polarity = ''] = cells
  return {
    source: source === '-' ? source : stretch(text, source),
    cue: cue === '-' ? cue : stretch(text, cue),
    content: stretch(text, content),
    stance,
    polarity,
  }
}

/** The sentences of a table of the form of `relations-bn.tsv`; cue `-` where none stands, as after a speaker's name and colon, source `-` where nobody is told. */
export const sentences = (name: string): readonly GoldText[] => {
  const gold = new Map<string, Relation[]>()
  let last = ''
  for (const line of open(name).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [text = '', ...cells] = line.split('\t')
    last = text === '"' ? last : text
    const relations = gold.get(last) ?? []
    if (cells[1] !== '-') relations.push(relationOf(last, cells))
    gold.set(last, relations)
  }
  return [...gold].map(([text, relations]) => ({ text, relations }))
}

const polarities: Readonly<Record<string, string>> = { p: 'positive', n: 'negative' }

/** The whole reports of a folder: a headline, the text, a rule, the table of what is said. */
export const reports = (folder: string): readonly GoldText[] =>
  readdirSync(path.join(import.meta.dirname, folder))
    .sort()
    .map((name) => {
      const [head = '', table = ''] = open(folder, name).split('\n---\n')
      const text = head.slice(head.indexOf('\n')).trim()
      const rows = table.split('\n').filter((line) => line !== '')
      return {
        text,
        relations: rows.map((row) => {
          const [source = '', cue = '', content = '', stance = '', polarity = ''] = row.split(' | ')
          return relationOf(text, [source, cue, content, stance, must(polarities[polarity])])
        }),
      }
    })

/** What is read from a text, the reporter's own voice left out. */
export const found = (text: string): readonly Relation[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => ({
      source: s.source?.text.normalize('NFC') ?? '-',
      cue: s.cue?.text.normalize('NFC') ?? '-',
      content: s.content.text.normalize('NFC'),
      stance: s.stance,
      polarity: s.polarity,
    }))

const meets = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.includes(b) || b.includes(a))

/** Contents agree when the shorter lies in the longer and is at least half of it. */
const covers = (a: string, b: string): boolean =>
  meets(a, b) && Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length)

const agree = (a: Relation, b: Relation): boolean =>
  meets(a.cue, b.cue) && meets(a.source, b.source) && covers(a.content, b.content)

export interface Score {
  readonly expected: number
  readonly given: number
  readonly matched: number
  readonly stances: number
  readonly errors: readonly string[]
}

/** Relations found against the gold of one half, with the errors in words. */
export const scoreOf = (gold: readonly GoldText[], half: Half): Score => {
  const score = { expected: 0, given: 0, matched: 0, stances: 0, errors: [] as string[] }
  for (const { text, relations } of gold) {
    if (halfOf(text) !== half) continue
    const rest = [...found(text)]
    score.expected += relations.length
    score.given += rest.length
    for (const relation of relations) {
      const at = rest.findIndex((given) => agree(relation, given))
      const given = at === -1 ? undefined : rest.splice(at, 1)[0]
      if (!given) {
        score.errors.push(`missing: ${JSON.stringify(relation)} in ${text}`)
        continue
      }
      score.matched++
      if (given.stance === relation.stance && given.polarity === relation.polarity) score.stances++
      else score.errors.push(`stance: ${given.stance} ${given.polarity}, not ${relation.stance} ${relation.polarity}: ${given.content}`)
    }
    score.errors.push(...rest.map((given) => `wrong: ${JSON.stringify(given)} in ${text}`))
  }
  return score
}
