import { InvalidInput } from '../core/errors.ts'
import type { Span } from '../core/span.ts'
import type { CompoundLink, CompoundVerb, VectorSense } from '../lang/contract/compounds.ts'
import type { Features, PartOfSpeech, Token } from '../lang/contract/token.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { packs } from './defaults.ts'

/** A word, number or mark with its dictionary form; offsets are UTF-16 units of the text given. */
export interface Word extends Span {
  readonly text: string
  readonly lemma: string
  /** UD v2; `null` where the pack cannot tell. */
  readonly pos: PartOfSpeech | null
  /** Only those that the form shows. */
  readonly features: Features
}

/** Several words that are one verb: করে ফেলা, স্বাক্ষর করা, জানিয়ে দেওয়া হয়. */
export interface Compound extends Span {
  readonly text: string
  readonly lemma: string
  /** The noun that the first verb makes a verb of, `null` if none. */
  readonly host: string | null
  /** Lemma of the verb that says what is done. */
  readonly pole: string
  /** The verbs behind it and what each adds. */
  readonly links: readonly { readonly lemma: string; readonly adds: VectorSense }[]
  /** Of the whole: tense, person, negation, voice … */
  readonly features: Features
}

/** One sentence. */
export interface AnalysedSentence extends Span {
  readonly words: readonly Word[]
  /** Empty in a language whose pack knows none. */
  readonly compounds: readonly Compound[]
}

/**
 * Takes a text apart: its sentences, each word with lemma and features, and verbs that are made of several words.
 *
 * @param language BCP 47 tag of a bundled pack: `bn`, `en`.
 * @throws InvalidInput `E_LANGUAGE` for another.
 * @example analyse('কাজটি করে ফেলেছে।', 'bn')[0]?.compounds[0]?.lemma // 'করে ফেলা'
 */
export const analyse = (text: string, language: string): readonly AnalysedSentence[] => {
  const pack = packs.find(({ tag }) => tag === language)
  if (!pack) throw new InvalidInput('E_LANGUAGE', `no pack for the language ${language}`)
  return pack.text.sentences(text).map(({ start, end }) => {
    const tokens = pack.text.tokens(text.slice(start, end), start)
    return { start, end, words: tokens.map(wordOf), compounds: compoundsIn(text, tokens, pack) }
  })
}

const wordOf = ({ start, end, text, lemma, pos, features }: Token): Word => ({
  start,
  end,
  text,
  lemma,
  pos: pos ?? null,
  features: shown(features),
})

/** Verbs of several words among the tokens of one sentence, with their place in its text. */
export const compoundsIn = (
  text: string,
  tokens: readonly Token[],
  { compounds }: LanguagePack,
): readonly Compound[] =>
  (compounds?.all(tokens) ?? []).map((compound) => compoundOf(text, tokens, compound))

const compoundOf = (
  text: string,
  tokens: readonly Token[],
  { from, to, lemma, host, pole, links, features }: CompoundVerb,
): Compound => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return {
    start,
    end,
    text: text.slice(start, end),
    lemma,
    host,
    pole,
    links: links.map(linkOf),
    features: shown(features),
  }
}

const linkOf = ({ lemma, adds }: CompoundLink): Compound['links'][number] => ({ lemma, adds })

const shown = (features: Features): Features =>
  Object.fromEntries(Object.entries(features).filter(([, value]) => value !== undefined))
