import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { longestPhrase, stemEnd } from './phrases.ts'

/** Most words of modifiers that an instrument's name takes with it. */
const reach = 6

/** Treaties and laws named by their kind: "পারস্পরিক প্রতিরক্ষা চুক্তি", "the strategic partnership treaty". */
export const findInstruments = (
  sentence: Sentence,
  known: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  const { tokens } = sentence
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.kind !== 'word' || token.pos === 'VERB' || covers(known, i)) continue
    const head = longestPhrase(tokens, i, pack.names.instruments)
    if (!head || isOfBody(tokens[i], tokens[head.to], pack)) continue
    const from = modifiersFrom(tokens, i, { known, pack })
    const before = tokens[from - 1]
    const modifier = tokens.slice(Math.max(0, from - 1), i)
    if (
      modifier.some((t) => isAny(t, pack.names.notInstrument)) ||
      (before && isAny(before, pack.names.notInstrument))
    )
      continue
    if (pack.names.weakInstruments.includes(head.phrase) && from === i) continue
    const last = tokens[head.to - 1] ?? token
    found.push({
      start: tokens[from]?.start ?? token.start,
      end: pack.script === 'Latn' ? last.end : stemEnd(last, head.phrase),
      from,
      to: head.to,
      kind: 'instrument',
      entity: null,
      name: null,
      class: head.row.class,
      state: null,
      rule: `instrument:${head.phrase}`,
    })
    i = head.to - 1
  }
  return found
}

/** "Law Ministry": a body is named after what it deals with. */
const isOfBody = (
  head: Token | undefined,
  next: Token | undefined,
  { names }: LanguagePack,
): boolean =>
  isCapitalised(head) &&
  isCapitalised(next) &&
  names.unknown?.organisations.has(next?.norm ?? '') === true

const isAny = (token: Token, words: readonly string[]): boolean =>
  token.stems.some((s) => words.includes(s)) || words.includes(token.lemma)

const covers = (known: readonly Draft[], index: number): boolean =>
  known.some((d) => d.from <= index && index < d.to)

const modifiersFrom = (
  tokens: readonly Token[],
  head: number,
  { known, pack }: { readonly known: readonly Draft[]; readonly pack: LanguagePack },
): number => {
  const named = isCapitalised(tokens[head])
  let from = head
  while (from > 0 && head - from < reach) {
    const at = from - 1
    const token = tokens[at]
    const modifies =
      token?.kind === 'word' &&
      ((!covers(known, at) && isAny(token, pack.names.instrumentModifiers)) ||
        (named && isOfName(token) && !covers(known.filter(isNoPlace), at)))
    // "Nuclear-Test-Ban Treaty"
    const joins = named && token?.text === '-' && isCapitalised(tokens[at - 1])
    if (!modifies && !joins) break
    from--
  }
  return from
}

/** "Indus Waters Treaty", "Paris Agreement": words of a name that ends with the kind. */
const isOfName = (token: Token): boolean =>
  isCapitalised(token) && (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ')

const isCapitalised = (token: Token | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')

const isNoPlace = ({ kind }: Draft): boolean => kind !== 'place'

/** Known names that no instrument's name has taken in. */
export const outside = (known: readonly Draft[], instruments: readonly Draft[]): readonly Draft[] =>
  known.filter((d) => !covers(instruments, d.from))
