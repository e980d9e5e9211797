import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../../core/span.ts'
import { onceAText } from '../../text/once-a-text.ts'
import { allFeatures, tokenOf } from '../contract/token.ts'
import type { Features, Form, PartOfSpeech, TextPart, Token, TokenKind } from '../contract/token.ts'
import { splitSentences } from '../shared/sentences.ts'
import { isStopBehind, leading } from './stops.ts'
import { repairTags } from './tag-repairs.ts'

const sentences = (text: string): readonly Span[] =>
  splitSentences(text, { stops: '', abbreviations: leading, isStopBehind })

/** The model's readers of a token's parts; plain functions that the package types as methods. */
type Readers = Readonly<Record<'value' | 'pos' | 'lemma' | 'uniqueId', unknown>>

type Nlp = ReturnType<typeof winkNLP>
let loaded: Nlp | undefined

/** The part-of-speech model is loaded at the first English sentence, not on import. */
const nlp = (): Nlp => {
  if (loaded) return loaded
  loaded = winkNLP(model, ['sbd', 'pos'])
  lexiconEnd = numberOf('qxzzxq', loaded)
  return loaded
}

/** Words of the model's lexicon are numbered; those that it meets later get the numbers after. */
let lexiconEnd = 0

const numberOf = (word: string, engine: Nlp): number => {
  const { uniqueId } = engine.its as unknown as Readers
  return (
    (
      engine
        .readDoc(word)
        .tokens()
        .out(uniqueId as never) as unknown as number[]
    )[0] ?? 0
  )
}

/** The lexicon keeps capitals: "reading" is in it, "london" is not. */
const isWord = onceAText((word) => numberOf(word, nlp()) < lexiconEnd)

/** Past and -ing forms whose verb ends in a silent e, which the model cuts off: staged, waging. */
const silentE: ReadonlyMap<string, string> = new Map([
  ['stag', 'stage'],
  ['wag', 'wage'],
  ['rap', 'rape'],
])

const mended = (value: string, lemma: string): string => {
  const verb = silentE.get(lemma)
  // "wagged", "rapping" are of the short verb.
  return verb !== undefined && new RegExp(`^${lemma}(?:ed|ing)$`, 'iu').test(value) ? verb : lemma
}

const tokens = (text: string, offset = 0): readonly Token[] => {
  const engine = nlp()
  const read = engine.readDoc(text).tokens()
  const { value, pos, lemma } = engine.its as unknown as Readers
  const values = read.out(value as never) as unknown as string[]
  const tags = read.out(pos as never) as unknown as string[]
  const lemmas = read.out(lemma as never) as unknown as string[]
  const repaired = repairTags(
    values.flatMap((value, i) =>
      withoutGenitive({
        value,
        pos: (tags[i] === 'SPACE' ? 'X' : (tags[i] ?? 'X')) as PartOfSpeech,
        lemma: mended(value, (lemmas[i] ?? value).toLowerCase()),
      }),
    ),
  )
  const found: Token[] = []
  let from = 0
  let quotes = false
  for (const { value, pos, lemma } of repaired) {
    const start = text.indexOf(value, from)
    if (start === -1) continue
    from = start + value.length
    const last: Token | undefined = found.at(-1)
    if (value === "'" && last?.text === "'" && last.end === start + offset)
      found[found.length - 1] = doubled(last)
    else {
      const owns: boolean = !quotes && isOwner(text, { start, offset }, last)
      quotes ||= !owns && /^['‘]$/u.test(value)
      const word = { pos: owns ? 'PART' : pos, lemma, before: last, owns } as const
      found.push(tokenOf(formIn(value, word), value, start + offset))
    }
  }
  return found
}

/** "the voters' choice": an apostrophe after a plural, with a word behind it and no quotation open before. */
const isOwner = (
  text: string,
  { start, offset }: { readonly start: number; readonly offset: number },
  before: Token | undefined,
): boolean =>
  /['’]/u.test(text[start] ?? '') &&
  before?.end === start + offset &&
  before.norm.endsWith('s') &&
  (before.pos === 'NOUN' || before.pos === 'PROPN') &&
  /^.\s\p{L}/u.test(text.slice(start, start + 4))

interface Tagged {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/**
 * "Warren's" in two: the model leaves it whole before some marks, and from then on everywhere, so that tokens would
 * depend on what was read before.
 */
const withoutGenitive = (word: Tagged): readonly Tagged[] => {
  const ending = word.value.length > 2 ? /['’]s$/u.exec(word.value)?.[0] : undefined
  if (ending === undefined) return [word]
  const value = word.value.slice(0, -ending.length)
  return [
    { ...word, value, lemma: word.lemma.replace(/['’]s$/u, '') },
    { value: ending, pos: word.pos === 'PRON' ? 'AUX' : 'PART', lemma: ending },
  ]
}

/** Two apostrophes are one quotation mark: ''…''. */
const doubled = (mark: Token): Token => ({
  ...mark,
  end: mark.end + 1,
  text: "''",
  norm: '"',
  lemma: '"',
  stems: ['"'],
  memory: [],
})

interface Word {
  readonly pos: PartOfSpeech
  readonly lemma: string
  readonly before: Token | undefined
  /** True for a bare apostrophe that makes a genitive. */
  readonly owns: boolean
}

/** Forms that were met; a report repeats its words. */
const forms = new Map<string, Form>()
const mostForms = 50_000

const formIn = (value: string, word: Word): Form => {
  const { pos, lemma, before, owns } = word
  const key = `${value} ${pos} ${lemma} ${before?.pos === 'PRON' ? 'after' : ''} ${owns ? 'owns' : ''}`
  return forms.get(key) ?? formOf(key, value, word)
}

const formOf = (key: string, value: string, { pos, lemma, before, owns }: Word): Form => {
  const norm = value.normalize('NFC').toLowerCase()
  const singular = norm.replace(/['’]s$/u, '')
  const form: Form = {
    kind: kindOf(value),
    norm,
    lemma,
    stems: [...new Set([norm, singular, lemma])],
    pos,
    features: allFeatures(owns ? { case: 'gen' } : featuresOf(norm, pos, before)),
    memory: [],
  }
  if (forms.size >= mostForms) forms.clear()
  forms.set(key, form)
  return form
}

const kindOf = (value: string): TokenKind => {
  if (/^\p{N}/u.test(value)) return 'number'
  if (/^['’]?\p{L}/u.test(value)) return 'word'
  return /^\p{P}/u.test(value) ? 'punct' : 'symbol'
}

/** Verbs whose plain form ends so. */
const endInIng: ReadonlySet<string> = new Set(
  'bring sing ring spring cling fling sting swing wring string sling'.split(' '),
)

const featuresOf = (norm: string, pos: PartOfSpeech, before: Token | undefined): Features => {
  // "he's", "that's": after a pronoun it is "is" or "has".
  if (norm === "'s" || norm === '’s')
    return pos === 'AUX' && before?.pos === 'PRON' ? {} : { case: 'gen' }
  if (pos === 'VERB' && norm.endsWith('ing')) return endInIng.has(norm) ? {} : { nonFinite: 'ger' }
  if ((pos === 'VERB' || pos === 'AUX') && /(?:ed|en|wn|id)$/u.test(norm)) return { tense: 'past' }
  if (/^n['’]t$/u.test(norm) || norm === 'not' || norm === 'never') return { negative: true }
  return {}
}

const functionWords: ReadonlySet<string> = new Set(
  'the of and to in a an is that for on was with as by at from it he said be has have had will are were this which not but they his their she her its who or would been more about after also than into over some could when there can may one two first last new year years time people according says say told two out up all no if what other most before between during through against under made make being them us our we you your i my me do did does so only just even many much such these those then now because while where how since until both each very still'.split(
    ' ',
  ),
)

/** Sentences and tokens of English; part of speech and lemma by wink-nlp's web model. */
/** English has no such ending. */
const never = /(?!)/u

export const text: TextPart = {
  sentences,
  tokens,
  isFunctionWord: (word) => functionWords.has(word),
  isWord,
  endings: {
    plural: /s$/u,
    genitive: /['’]s$/u,
    stressedGenitive: /['’]s$/u,
    syllableGenitive: never,
    oblique: never,
    told: never,
    accusative: never,
    locative: never,
    inflection: /(?:ies|es|s|ing|ed)$/u,
    stress: never,
    notOfNames: never,
  },
  joints: ['and'],
}
