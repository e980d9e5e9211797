import { percent } from './table.ts'

/** A number of a scorer's answer, as it is shown. */
interface Metric {
  readonly name: string
  readonly value: (score: unknown) => string
  readonly counts: (score: unknown) => string
  /** The counts in short, for a half. */
  readonly short: (score: unknown) => string
}

/** A set of readings: which scorer judges it, what is shown, and who else can do it. */
export interface ReadTask {
  readonly set: string
  readonly scorer: string
  readonly metrics: readonly Metric[]
  /** Name and adapter (`peers/<file>.mjs`) of the peer from npm; absent where there is none. */
  readonly peer?: { readonly name: string; readonly file: string }
  /** Whether the peer from Maven reads it too. */
  readonly java?: true
}

interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly tp: number
  readonly pred: number
  readonly gold: number
}

/** The part of a scorer's answer at a path. */
const at = (score: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], score)

const count = (score: unknown, path: string): number => Number(at(score, path) ?? 0)

const prf = (name: string, path: string): Metric => ({
  name,
  short: (score) => `${count(score, `${path}.tp`)} of ${count(score, `${path}.gold`)}`,
  value: (score) => percent((at(score, path) as Prf | undefined)?.f1),
  counts: (score) => {
    const m = at(score, path) as Prf | undefined
    return m
      ? `${m.tp} right, ${m.pred} found, ${m.gold} gold (P ${percent(m.p)}, R ${percent(m.r)})`
      : '–'
  },
})

const share = (name: string, right: string, of: string): Metric => {
  const parts = (score: unknown): readonly [number, number] => [
    count(score, right),
    count(score, of),
  ]
  return {
    name,
    value: (score) => {
      const [n, all] = parts(score)
      return all === 0 ? '–' : percent(n / all)
    },
    counts: (score) => parts(score).join(' of '),
    short: (score) => parts(score).join(' of '),
  }
}

/** Only a count: spans that do not show what they claim. */
const evidence: Metric = {
  name: 'spans that show something else',
  value: (score) => `${count(score, 'evidence.wrong')}`,
  counts: (score) => `of ${count(score, 'evidence.checked')}`,
  short: (score) => `of ${count(score, 'evidence.checked')}`,
}

const names = [
  prf('PER F1', 'full.PER'),
  prf('ORG F1', 'full.ORG'),
  prf('LOC F1', 'full.LOC'),
  prf('all F1', 'full.all'),
  prf('names only, all F1', 'namesOnly.all'),
  evidence,
]

const events = [prf('type F1', 'type'), share('actor pair', 'actors.both', 'actors.gold')]

/** All sets of readings, in the order of the table. */
export const readTasks: readonly ReadTask[] = [
  {
    set: 'time-tbaq',
    scorer: 'time',
    metrics: [
      prf('relaxed F1', 'relaxed'),
      prf('strict F1', 'strict'),
      prf('type F1', 'type'),
      prf('value F1', 'value'),
      evidence,
    ],
    peer: { name: 'chrono-node', file: 'chrono' },
    java: true,
  },
  { set: 'time-bn-forms', scorer: 'time', metrics: [share('right', 'right', 'rows')] },
  {
    set: 'attribution-polnear',
    scorer: 'attribution',
    metrics: [
      prf('cue F1', 'exact.cue'),
      prf('source F1', 'exact.source'),
      prf('content F1', 'exact.content'),
      prf('relation found F1', 'relation.found'),
      prf('all three exact F1', 'relation.exact'),
      evidence,
    ],
  },
  {
    set: 'names-en-re3d',
    scorer: 'names',
    metrics: names,
    peer: { name: 'compromise', file: 'compromise' },
    java: true,
  },
  { set: 'names-bn-bannerd-val', scorer: 'names', metrics: names },
  { set: 'events-plover', scorer: 'events', metrics: events },
  {
    set: 'events-petrarch2',
    scorer: 'events',
    metrics: [
      ...events,
      share('sentences without event that got one', 'noEvent.withFalseEvent', 'noEvent.sentences'),
    ],
  },
]
