import { mapped } from '../../core/mapped.ts'
import type { DateFinding, Mention, Paragraph, Quantity } from '../../core/reading.ts'
import { allFeatures, tokenOf } from '../../lang/contract/token.ts'
import type { Form, Sentence, Token } from '../../lang/contract/token.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Scene } from '../../pipeline/scene.ts'
import { findQuotations } from '../../text/quote.ts'
import { onceAForm } from './once-a-form.ts'
import { indexSpans } from './span-index.ts'

export type { Scene }

interface Found {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateFinding[]
  readonly quantities: readonly Quantity[]
}

/** Sentences of a report with their findings, in order. */
export const scenesOf = (found: Found): readonly Scene[] => {
  const quotations = found.paragraphs.map((p) => findQuotations(p.text))
  const mentions = indexSpans(found.mentions, (m) => m.at)
  const quantities = indexSpans(found.quantities, (q) => q.at)
  const numbered = found.dates.map((date, dateIndex) => ({ index: dateIndex, date }))
  const dates = indexSpans(numbered, (d) => d.date.at)
  return mapped(found.sentences, (sentence, index) => {
    const { paragraph, start, end } = sentence
    const at = { paragraph, start, end }
    return {
      paragraph,
      index,
      span: { start, end },
      text: found.paragraphs[paragraph]?.text ?? '',
      tokens: withoutVerbsInNames(sentence.tokens, mentions.inside(at)),
      mentions: mentions.inside(at),
      dates: dates.inside(at),
      quantities: quantities.inside(at),
      paragraphQuotations: quotations[paragraph] ?? [],
      quotations: (quotations[paragraph] ?? []).filter((q) => q.start < end && start < q.end),
    }
  })
}

/** "আইয়ুব খান", "ঢাকা": a word of a name is no verb, though a verb is spelled so. */
const withoutVerbsInNames = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Token[] => {
  const isVerbInName = (t: Token): boolean =>
    t.pos === 'VERB' &&
    mentions.some((m) => named.has(m.kind) && m.at.start <= t.start && t.start < m.at.end)
  if (!tokens.some(isVerbInName)) return tokens
  // By pushing, as all lists of tokens are made: one of `map` is of another kind to the runtime, and readers of both slow down.
  const changed: Token[] = []
  for (const t of tokens) changed.push(isVerbInName(t) ? asName(t) : t)
  return changed
}

const named: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'place',
  'state',
  'organisation',
  'agency',
])

const asName = (token: Token): Token => tokenOf(nameOf(token), token.text, token.start)

/** Another form than the verb's, with a memory of its own. */
const nameOf = onceAForm(({ kind, norm, lemma, stems, features }): Form => ({
  kind,
  norm,
  lemma,
  stems,
  pos: undefined,
  features: allFeatures(features.case === undefined ? {} : { case: features.case }),
  memory: [],
}))

/** The mention that a token lies in, wholly or by its stem. */
export const mentionAt = ({ mentions }: Scene, { start }: Token): Mention | undefined => {
  for (const mention of mentions)
    if (mention.at.start <= start && start < mention.at.end) return mention
  return undefined
}

/** "in *May*": true for a word of a date. */
export const isOfDate = ({ dates }: Scene, { start }: Token): boolean =>
  dates.some(({ date: { at } }) => at.start <= start && start < at.end)

/** Index of the first token that begins at or after an offset; the number of tokens if none. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const index = tokens.findIndex((t) => t.start >= offset)
  return index === -1 ? tokens.length : index
}

/** Index of the last token of `[from, to)` of which something is true; −1 if none. */
export const lastWhere = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  isIt: (token: Token, index: number) => boolean,
): number => {
  for (let i = Math.min(to, tokens.length) - 1; i >= Math.max(0, from); i--)
    if (isIt(tokens[i] as Token, i)) return i
  return -1
}

/** True for a token that is one of the words, by form, lemma or stem. */
export const isOneOf = (token: Token | undefined, words: readonly string[]): boolean => {
  if (token === undefined) return false
  const { norm, lemma, stems } = token
  if (words.length > few) return isInSet(token, setOf(words))
  if (words.includes(norm) || (lemma !== norm && words.includes(lemma))) return true
  for (const stem of stems) if (stem !== norm && words.includes(stem)) return true
  return false
}

const isInSet = ({ norm, lemma, stems }: Token, words: ReadonlySet<string>): boolean => {
  if (words.has(norm) || (lemma !== norm && words.has(lemma))) return true
  for (const stem of stems) if (stem !== norm && words.has(stem)) return true
  return false
}

/** True for a pronoun of a person or a group: তিনি, তারা. */
export const isPronoun = (token: Token | undefined, { names }: LanguagePack): boolean =>
  isOneOf(token, names.persons) || isOneOf(token, names.groups)

/** Lists of more words are asked as sets. */
const few = 8

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A list of a pack as a set, made once. */
export const setOf = (words: readonly string[]): ReadonlySet<string> => {
  const known = sets.get(words)
  if (known) return known
  const made = new Set(words)
  sets.set(words, made)
  return made
}

/** A verb that closes its clause: it has a tense, and no auxiliary follows. */
export const isFinite = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' &&
  token.features.tense !== undefined &&
  token.features.nonFinite === undefined

const actorKinds = new Set(['person', 'organisation', 'state', 'agency'])

/** True for a mention that can act or speak. */
export const canAct = (mention: Mention): boolean =>
  actorKinds.has(mention.kind) || mention.class === 'group' || mention.class === 'state'
