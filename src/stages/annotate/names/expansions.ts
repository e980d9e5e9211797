import { mapped } from '../../../core/mapped.ts'
import type { EntityRow, Knowledge } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { fold } from '../../../text/normalise.ts'
import type { Draft } from './match.ts'

/** A sentence of a report with its names; `text` is its paragraph's. */
interface Named {
  readonly sentence: Sentence
  readonly text: string
  readonly drafts: readonly Draft[]
}

/**
 * Acronyms that a report uses for something else than the body which the base knows by them: it spells them out
 * otherwise ("air quality index (AQI)"; "the California Highway Patrol … the CHP"), or counts with them ("121 RBI").
 */
export const withExpansions = <N extends Named>(
  sentences: readonly N[],
  knowledge: Knowledge,
  pack: LanguagePack,
): readonly N[] => {
  const asked = new Map<string, EntityRow>()
  for (const { drafts, sentence } of sentences)
    for (const draft of drafts) {
      const row = draft.entity === null ? undefined : knowledge.get(draft.entity)
      const acronym = acronymOf(draft, sentence.tokens)
      if (acronym !== null && row) asked.set(acronym, row)
    }
  if (asked.size === 0) return sentences
  const measures = new Set([...asked.keys()].filter((a) => isReadOff(sentences, a, pack)))
  const others = new Set(
    [...asked].flatMap(([acronym, row]) =>
      sentences.some(({ sentence }) => spellsOtherwise(sentence.tokens, acronym, { row, pack })) ||
      isCounted(sentences, acronym) ||
      measures.has(acronym)
        ? [acronym]
        : [],
    ),
  )
  if (others.size === 0) return sentences
  return sentences.map((named) => ({
    ...named,
    drafts: mapped(named.drafts, (draft) =>
      others.has(acronymOf(draft, named.sentence.tokens) ?? '')
        ? {
            ...draft,
            ...another,
            ...(measures.has(acronymOf(draft, named.sentence.tokens) ?? '') ? measure : {}),
          }
        : draft,
    ),
  }))
}

const another = {
  entity: null,
  name: null,
  state: null,
  class: 'other',
  rule: 'acronym of something else',
} as const satisfies Partial<Draft>

const measure = { kind: 'other' } as const satisfies Partial<Draft>

const bodies: ReadonlySet<Draft['kind']> = new Set(['organisation', 'agency'])

/** A known body's acronym in capitals; null for any other name. */
const acronymOf = ({ kind, entity, to }: Draft, tokens: readonly Token[]): string | null => {
  const token = tokens[to - 1]
  const short = token !== undefined && /^\p{Lu}{2,6}$/u.test(token.text)
  return short && entity !== null && bodies.has(kind) ? token.text : null
}

interface Setting {
  readonly row: EntityRow
  readonly pack: LanguagePack
}

/** Letters of an acronym that a run in capitals must spell without standing beside it. */
const fewest = 3

/** True where a sentence has words whose initials are the acronym, beside it in brackets or in capitals, and which are no name of the row. */
const spellsOtherwise = (tokens: readonly Token[], acronym: string, setting: Setting): boolean => {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue
    const to = spelledFrom(tokens, i, { acronym, pack: setting.pack })
    if (to === null) continue
    const words = tokens.slice(i, to)
    const beside = tokens[to]?.norm === '(' && tokens[to + 1]?.text === acronym
    const dashed = tokens[i - 2]?.text === acronym && /^[-–—(]$/u.test(tokens[i - 1]?.norm ?? '')
    const proper =
      acronym.length >= fewest &&
      words.every((t) => /^\p{Lu}/u.test(t.text) || isSmall(t, setting.pack))
    if ((beside || dashed || proper) && !isNameOf(words, setting.row)) return true
  }
  return false
}

/** Index after the words from a place on whose initials are an acronym; small words may stand between. */
export const spelledFrom = (
  tokens: readonly Token[],
  from: number,
  { acronym, pack }: { readonly acronym: string; readonly pack: LanguagePack },
): number | null => {
  let at = from
  for (const letter of acronym) {
    while (at > from && isSmall(tokens[at], pack)) at++
    const token = tokens[at]
    if (token?.kind !== 'word' || token.text.charAt(0).toUpperCase() !== letter) return null
    at++
    if (tokens[at]?.norm === '-') at++
  }
  return at
}

const isSmall = (token: Token | undefined, { names }: LanguagePack): boolean =>
  token !== undefined &&
  (token.norm === '-' || Object.values(names.links ?? {}).some((word) => word === token.norm))

/** Letters by which two spellings of a word agree: Organisation, Organization. */
const agreeing = 4

/** True where most of the words are words of the row's names, or the base has no full name to tell. */
const isNameOf = (words: readonly Token[], { names }: EntityRow): boolean => {
  const wordings = Object.values(names).flat()
  if (wordings.every((name) => !name.includes(' '))) return true
  const known = wordings.flatMap((name) => fold(name).split(/[\s-]+/u))
  const long = words.filter((t) => t.kind === 'word' && t.norm.length > 2)
  const same = long.filter((t) =>
    known.some((k) => k.slice(0, agreeing) === t.norm.slice(0, agreeing)),
  )
  return same.length * 2 >= long.length
}

/** "an AQI score of 254": what has readings is a measure. */
const isReadOff = (
  sentences: readonly Named[],
  acronym: string,
  { names: { unknown } }: LanguagePack,
): boolean =>
  sentences.some(({ sentence: { tokens } }) =>
    tokens.some(
      (t, i) =>
        t.text === acronym &&
        (unknown?.readings.has(tokens[i + 1]?.norm ?? '') === true ||
          (tokens[i + 1]?.norm === tokens[i + 1]?.text &&
            unknown?.measured.has(tokens[i + 1]?.norm ?? '') === true)),
    ),
  )

/** "121 RBI.", "an RBI double, 33 homers and 121 RBI": what is counted and nothing belongs to it is no body. */
const isCounted = (sentences: readonly Named[], acronym: string): boolean =>
  sentences.some(({ sentence: { tokens } }) =>
    tokens.some((t, i) => {
      const next = tokens[i + 1]
      const ends = next === undefined || next.kind === 'punct' || next.pos === 'CCONJ'
      return t.text === acronym && tokens[i - 1]?.kind === 'number' && ends
    }),
  )
