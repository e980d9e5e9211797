import type { DateFinding, Published } from '../../../core/reading.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { earliest, latest } from '../../../values/date.ts'
import { ledBefore } from './led-before.ts'
import { isLink } from './link.ts'
import type { Draft } from './match.ts'
import type { Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Times {
  readonly row: EntityRow | undefined
  /** The next sentence. */
  readonly behind: Named | undefined
  readonly dates: readonly DateFinding[]
  readonly published: Published | null
  readonly pack: LanguagePack
}

/** Years from a deed to a first office that nobody lives through: who acted in public then was grown up. */
const lifetime = 70

/** "Tamblyn, who led the delegation at Versailles in 1919", "(1888–1985)", "He died in 1985": somebody who lived before the known one came to any office. */
export const timesOf = (draft: Draft, named: Named, times: Times): Verdict => {
  const first = firstYear(times.row)
  if (first === null) return 'open'
  const { sentence, drafts } = named
  const years = yearsIn(sentence, times.dates)
  const next = nextOf(draft, named, times.behind)
  if (times.row && ledBefore(draft, { ...times, row: times.row, sentence, next, first }))
    return 'doubts'
  const [ends, acts] = [
    lifeEnd(sentence.tokens, draft, years) ??
      deathOf(sentence.tokens, { draft, drafts, years, pack: times.pack }) ??
      (next ? deathOfAgain(next.tokens, yearsIn(next, times.dates), times.pack) : null),
    times.pack.script === 'Latn'
      ? deedOf(sentence.tokens, draft, { years, pack: times.pack })
      : null,
  ]
  if (ends !== null && ends < first) return 'denies'
  return acts !== null && acts + lifetime <= first ? 'doubts' : 'open'
}

/** The year of the first office of a row; null where the beginning of one is unknown. */
const firstYear = (row: EntityRow | undefined): number | null => {
  const years = (row?.roles ?? []).map(({ from }) => yearOf(earliest(from)))
  return years.length === 0 || years.includes(null)
    ? null
    : Math.min(...years.filter((year) => year !== null))
}

const yearOf = (day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4))

/** A date that is told with its year: tokens `[from, to)`; of a span of years the last. */
interface Year {
  readonly from: number
  readonly to: number
  readonly year: number
  readonly isSpan: boolean
}

const yearsIn = (
  { paragraph, start, end, tokens }: Sentence,
  dates: readonly DateFinding[],
): readonly Year[] =>
  dates.flatMap(({ at, edtf, rule }): readonly Year[] => {
    if (at.paragraph !== paragraph || at.start < start || at.end > end) return []
    const year = edtf === null || !/^\p{N}{4}/u.test(edtf) ? null : yearOf(latest(edtf))
    const from = tokens.findIndex((t) => t.start >= at.start)
    const to = tokens.findLastIndex((t) => t.end <= at.end) + 1
    return year === null || from === -1 || to <= from
      ? []
      : [{ from, to, year, isSpan: rule === 'years' }]
  })

/** "(1888–1985)" */
const lifeEnd = (tokens: readonly Token[], { to }: Draft, years: readonly Year[]): number | null =>
  tokens[to]?.norm === '('
    ? (years.find((y) => y.isSpan && y.from === to + 1 && tokens[y.to]?.norm === ')')?.year ?? null)
    : null

/** Tokens from a year to the word of dying, and back, at the most. */
const near = 8

interface Ground {
  readonly draft: Draft
  readonly drafts: readonly Draft[]
  readonly years: readonly Year[]
  readonly pack: LanguagePack
}

/** "Tamblyn died in Leeds in 1985", "ওয়েলিংটন কু ১৯৮৫ সালে মারা যান". */
const deathOf = (
  tokens: readonly Token[],
  { draft, drafts, years, pack }: Ground,
): number | null => {
  const { to, end } = draft
  if (pack.script === 'Latn') {
    const at = pastHelpers(tokens, pastRelative(tokens, to, pack))
    return isDeath(tokens[at], pack) ? yearAfter(tokens, at, { years, pack }) : null
  }
  if (drafts.some((d) => d !== draft && d.kind === 'person')) return null
  const isBare = tokens[to - 1]?.end === end
  const found = years.find((y) => isBare && y.from >= to && isDirect(tokens.slice(to, y.from)))
  if (found) return dies(tokens, found, pack) ? found.year : null
  // "১৯৬৫ সালে ফাঁসিতে ঝোলানো গুপ্তচর এলি কোহেনের"
  const before = years.find((y) => {
    const between = tokens.slice(y.to, draft.from)
    return draft.from > y.to && between.some((t) => isDeath(t, pack)) && isClause(between)
  })
  return before?.year ?? null
}

/** True for words right before a name that tell of whoever bears it. */
const isClause = (between: readonly Token[]): boolean =>
  between.length <= near &&
  between.every(
    ({ kind, pos, features }) =>
      kind === 'word' && pos !== 'PRON' && (pos !== 'VERB' || features.nonFinite !== undefined),
  )

/** Tokens from a name to the relative of the clause on it: ", the spy who". */
const toRelative = 4

const inPhrase: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ'])

/** Index behind ", who" and ", the spy who"; the same index where no such clause begins. */
const pastRelative = (tokens: readonly Token[], to: number, { names }: LanguagePack): number => {
  const found = tokens
    .slice(to + 1, to + 1 + toRelative)
    .findIndex(({ norm }) => names.naming?.relatives.has(norm))
  const between = tokens.slice(to + 1, to + 1 + found)
  // "the Mossad spy who", not "the spy Renn, who"
  const isOne =
    between.every(({ pos }) => inPhrase.has(pos ?? '')) &&
    (between.length === 0 || between.at(-1)?.pos === 'NOUN')
  return tokens[to]?.norm === ',' && found !== -1 && isOne ? to + 2 + found : to
}

/** "was publicly hanged" */
const pastHelpers = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' ? pastHelpers(tokens, at + 1) : at

/** "He sat on the bench and died in Leeds in 1985", "তিনি ১৯৮৫ সালে মারা যান": the next sentence of the same one. */
const deathOfAgain = (
  tokens: readonly Token[],
  years: readonly Year[],
  pack: LanguagePack,
): number | null => {
  if (pack.names.naming?.again.has(tokens[0]?.norm ?? '') !== true) return null
  if (pack.script !== 'Latn') {
    const found = years.find((y) => isDirect(tokens.slice(1, y.from)))
    return found && dies(tokens, found, pack) ? found.year : null
  }
  const at = tokens.findIndex(
    (t, i) => isDeath(t, pack) && (i === 1 || ownVerb.has(tokens[i - 1]?.pos ?? '')),
  )
  return at === -1 ? null : yearAfter(tokens, at, { years, pack })
}

/** What stands before a further verb of the same subject: and, later. */
const ownVerb: ReadonlySet<string> = new Set(['CCONJ', 'ADV'])

/** True for words between a subject and a date among which nobody else comes in. */
const isDirect = (between: readonly Token[]): boolean =>
  between.every(
    ({ kind, pos, features }) =>
      kind === 'word' && pos !== 'VERB' && pos !== 'PRON' && features.case !== 'gen',
  )

const dies = (tokens: readonly Token[], { to }: Year, pack: LanguagePack): boolean =>
  tokens.slice(to, to + near).some((t) => isDeath(t, pack))

const isDeath = (token: Token | undefined, { names: { naming } }: LanguagePack): boolean =>
  naming?.dying.has(token?.norm ?? '') === true

const yearAfter = (
  tokens: readonly Token[],
  at: number,
  { years, pack }: Pick<Ground, 'years' | 'pack'>,
): number | null =>
  years.find((y) => y.from > at && y.from <= at + near && isIn(tokens, y, pack))?.year ?? null

const isIn = (tokens: readonly Token[], { from }: Year, pack: LanguagePack): boolean =>
  isLink(tokens[from - 1], 'in', pack) || isLink(tokens[from], 'in', pack)

/** The year of what the first verb behind a name tells that somebody did: "who led China's delegation at Versailles in 1919". */
const deedOf = (
  tokens: readonly Token[],
  { to }: Draft,
  { years, pack }: Pick<Ground, 'years' | 'pack'>,
): number | null => {
  const relative = tokens[to]?.norm === ',' ? to + 1 : to
  const at =
    pack.names.naming?.relatives.has(tokens[relative]?.norm ?? '') === true ? relative + 1 : to
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || pack.names.unknown?.speaking.has(verb.lemma) === true) return null
  const end = tokens.findIndex((t, i) => i > at && isEnd(t))
  const found = years.find(
    (y) => y.from > at && (end === -1 || y.from < end) && isIn(tokens, y, pack),
  )
  return found?.year ?? null
}

const isEnd = ({ kind, norm, pos }: Token): boolean =>
  (kind === 'punct' && norm !== '-') || pos === 'VERB' || pos === 'SCONJ' || pos === 'PRON'

/** The sentence behind a name that is the only person of its own. */
const nextOf = (
  draft: Draft,
  { sentence, drafts }: Named,
  behind: Named | undefined,
): Sentence | null =>
  behind?.sentence.paragraph === sentence.paragraph &&
  drafts.every((d) => d === draft || d.kind !== 'person')
    ? behind.sentence
    : null
