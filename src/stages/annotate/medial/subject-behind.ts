import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { cueVerbs } from './cue-verbs.ts'
import { canSpeak } from './people.ts'
import { isSmall } from './small-words.ts'
import { ingForm, isVerb } from './verb-words.ts'

/** What stands around a noun group behind a preposition. */
interface Around {
  readonly mentions: readonly (Mention | undefined)[]
  readonly pack: LanguagePack
  readonly marker: string | null
}

/**
 * "On this occasion Anna Otieno said", "In the memo teachers warned": behind a preposition, an article and a thing, who does
 * what the next verb says begins a phrase of his own at token `to`.
 *
 * @param from the first token of the group and the token that may begin the next.
 */
export const isSubjectBehind = (
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  { mentions, pack, marker }: Around,
): boolean => {
  const [thing, token] = [tokens[to - 1], tokens[to]]
  if (!isSmall(pack, 'fronting', marker) || thing?.pos !== 'NOUN' || !token) return false
  if (tokens[from]?.pos !== 'DET' && !isSmall(pack, 'pointing', tokens[from]?.norm)) return false
  if (!/^\p{Ll}/u.test(thing.text) || canSpeak(thing, pack)) return false
  // "the engineer at the port Anna Otieno said": where the phrase only tells of whom the name is.
  if (/^(?:NOUN|PROPN)$/u.test(tokens[from - 2]?.pos ?? 'X')) return false
  const name = nameAt(tokens, mentions, to)
  if (mentions[name]?.kind === 'person' && mentions[name] !== mentions[to - 1])
    return isDoing(tokens, behindName(tokens, name, mentions))
  // "In the memo teachers warned": only at the head of the sentence, where nobody else could.
  const words = to - from - (tokens[from + 1]?.pos === 'ADJ' ? 1 : 0)
  const told = tokens[to + 1]
  return (
    from === 1 &&
    words === 2 &&
    token.pos === 'NOUN' &&
    canSpeak(token, pack) &&
    token.norm !== token.lemma &&
    told !== undefined &&
    cueVerbs(pack).has(told.lemma) &&
    isDoing(tokens, to + 1)
  )
}

/** The mention that begins at token `to` or behind the words of an office there: "President Nixon". */
const nameAt = (
  tokens: readonly Token[],
  mentions: readonly (Mention | undefined)[],
  to: number,
): number => {
  let at = to
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !mentions[at]) at++
  return at
}

const behindName = (
  tokens: readonly Token[],
  to: number,
  mentions: readonly (Mention | undefined)[],
): number => {
  const end = tokens.findIndex((_, i) => i > to && mentions[i] !== mentions[to])
  return end === -1 ? tokens.length : end
}

/** A verb with a time, past its helpers. */
const isDoing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[tokens[at]?.pos === 'ADV' ? at + 1 : at]
  if (next === undefined) return false
  return next.pos === 'AUX' || (isVerb(tokens, tokens.indexOf(next)) && !ingForm(next))
}
