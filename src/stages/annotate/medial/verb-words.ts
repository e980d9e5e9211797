import type { Token } from '../../../lang/contract/token.ts'
import type { Item } from './items.ts'

/** Parts of speech that a noun phrase is made of. */
export const nominal: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])

/** True for a past form: tense or participle. */
export const pastForm = (token: Token): boolean => token.features.tense === 'past'
/** "sent by", "held by": an irregular past form before its agent. */
export const pastBeforeAgent = (token: Token, next: Token | undefined): boolean =>
  next?.norm === 'by' && token.norm !== token.lemma && !token.norm.endsWith('s') && !ingForm(token)
/** True for a form in -ing. */
export const ingForm = (token: Token): boolean => token.features.nonFinite === 'ger'

/** A past form; of an irregular verb it is known only by not being the lemma. */
export const anyPastForm = (token: Token): boolean =>
  pastForm(token) || (token.norm !== token.lemma && !token.norm.endsWith('s') && !ingForm(token))

/** True for an auxiliary that makes a verb finite. */
export const finiteForm = ({ pos, norm }: Token): boolean =>
  pos === 'AUX' && norm !== 'being' && norm !== 'been'

/** True for a verb that makes a clause or hangs on one. */
export const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB'
    ? !/^(?:the|an?)$/u.test(tokens[i - 1]?.norm ?? '') &&
      !isCompound(tokens, i) &&
      !isAdjectival(tokens, i) &&
      !isSubjectOfNext(tokens, i) &&
      !isPlural(tokens, i)
    : isCopula(tokens, i)

/** "the army-run firm", "the US-born chief": an irregular form behind a hyphen and before what it describes. */
const isCompound = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens, i - 1) &&
  !/^(?:re|co|pre|out|over|under|mis|un)$/u.test(tokens[i - 2]?.norm ?? '') &&
  /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? 'X')

/** "Peruvian crowds burned", "after crowds burned": a plural tagged as a verb right before a past form is that verb's subject. */
const isSubjectOfNext = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return (
    token !== undefined &&
    token.norm.endsWith('s') &&
    !pastForm(token) &&
    (nominal.has(before?.pos ?? 'X') || opensClause(before)) &&
    after?.pos === 'VERB' &&
    pastForm(after)
  )
}

/** "four prior arrests", "the chief's promises", "and killing of": forms that are nouns by what stands beside them. */
const isPlural = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !before) return false
  if (ingForm(token)) return after?.norm === 'of' || isAttempted(tokens, i)
  // "instances of torture": no verb stands right behind a preposition in its base form.
  if (before.pos === 'ADP' && before.norm !== 'to' && token.norm === token.lemma) return true
  // "a wave of lies"
  if (before.norm === 'of' && token.norm.endsWith('s') && !pastForm(token)) return true
  // "ends in hails of stones"
  if (before.pos === 'ADP' && after?.norm === 'of' && token.norm.endsWith('s') && !pastForm(token))
    return true
  // "has orders from"
  if (before.pos === 'AUX' && token.norm.endsWith('s') && token.norm !== token.lemma)
    return !pastForm(token)
  if (before.norm === ',' && after?.norm === ',' && /^\p{Lu}/u.test(token.text)) return true
  if (before.norm === 'and' && after?.norm === 'of' && token.norm === token.lemma)
    return tokens[i - 2]?.pos === 'NOUN'
  return (
    token.norm.endsWith('s') &&
    !pastForm(token) &&
    (before.pos === 'ADJ' || before.pos === 'NUM' || isOwner(before))
  )
}

/** "the attempted killing": behind a participle that describes it. */
const isAttempted = (tokens: readonly Token[], i: number): boolean => {
  const [opener, before] = [tokens[i - 2], tokens[i - 1]]
  return opener !== undefined && before !== undefined && opensNoun(opener) && pastForm(before)
}

/** What stands before a subject, never right before a present verb. */
const opensClause = (token: Token | undefined): boolean =>
  token?.pos === 'ADP' || token?.pos === 'SCONJ'

/** "is about to", "was ready": an auxiliary that no verb follows is the clause's own verb. */
const isCopula = (tokens: readonly Token[], i: number): boolean => {
  if (tokens[i]?.pos !== 'AUX') return false
  let next = i + 1
  while (helps(tokens[next]) && tokens[next]?.norm !== 'to') next++
  return tokens[next]?.pos !== 'VERB'
}

/** True for what stands before a verb and belongs to it: an auxiliary, an adverb, "to". */
export const helps = (token: Token | undefined): boolean =>
  (token?.pos === 'AUX' || token?.pos === 'ADV' || token?.pos === 'PART') &&
  token.features.case !== 'gen'

/** "the occupied bank", "US-led war", "alleged crimes": a participle before its noun describes it. */
const isAdjectival = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!token || !(pastForm(token) || ingForm(token))) return false
  // "Kenya's military said Sunday it": what is said describes nothing but behind an article.
  if (isSaid(token) && before?.pos !== 'DET') return false
  if (isHyphen(tokens, i - 1) || isHyphen(tokens, i + 1) || isHeadNoun(tokens, i)) return true
  const noun = after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ'
  // "However, injured sailors": at the head of a clause a participle describes the noun behind it.
  if (i > 0 && i < 3 && before?.norm === ',' && pastForm(token) && after?.pos === 'NOUN')
    return true
  if (!noun || !before) return false
  // "said targeted attacks": no verb without a subject stands behind a saying.
  if (isSaid(before) && pastForm(token)) return true
  // "freeing detained fishermen"
  if (ingForm(before) && before.pos === 'VERB' && pastForm(token)) return true
  // "a bombing and shelling offensive"
  const [first, joint] = [tokens[i - 2], before]
  if (ingForm(token) && joint.norm === 'and' && first && ingForm(first) && after.pos === 'NOUN')
    return true
  // "the martyred and injured fighters"
  if (joint.norm === 'and' && pastForm(token) && first && pastForm(first) && after.pos === 'NOUN')
    if (tokens[i - 3]?.pos === 'DET' || tokens[i - 3]?.pos === 'ADJ') return true
  // "a modern, fast and trusted public body"
  if (
    joint.norm === 'and' &&
    pastForm(token) &&
    first?.pos === 'ADJ' &&
    // "is no longer safe and urged growers"
    tokens.findLast((t, j) => j < i - 2 && t.pos !== 'ADV' && t.norm !== 'no')?.pos !== 'AUX'
  )
    return true
  // "the most criticised industries", "her widely read column"
  const [earlier] = tokens.slice(Math.max(0, i - 2), i)
  if (before.pos === 'ADV' && pastForm(token) && earlier && opensNoun(earlier)) return true
  // "Some accused Otieno"
  const many =
    after.pos === 'PROPN' && /^(?:some|many|most|both|all|several|few)$/u.test(before.norm)
  const opens =
    (before.pos === 'DET' && !many) ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    isOwner(before)
  return opens || (pastForm(token) && before.pos === 'ADP')
}

/** "the injured were", "the dead and injured": right behind an article, or joined to what stands behind it. */
const isHeadNoun = (tokens: readonly Token[], i: number): boolean => {
  const [opener, first, joint] = tokens.slice(Math.max(0, i - 3), i)
  const article = (t: Token | undefined): boolean =>
    t !== undefined && (/^(?:the|a|an)$/u.test(t.norm) || isOwner(t))
  if (i > 0 && article(tokens[i - 1])) return true
  const [token, after] = [tokens[i], tokens[i + 1]]
  return (
    i > 2 &&
    joint?.norm === 'and' &&
    article(opener) &&
    token !== undefined &&
    pastForm(token) &&
    (first?.pos === 'ADJ' || (first !== undefined && pastForm(first))) &&
    (after === undefined || after.kind === 'punct' || after.pos === 'AUX')
  )
}

const opensNoun = (token: Token): boolean =>
  token.pos === 'DET' || token.pos === 'ADJ' || isOwner(token)

const isOwner = (token: Token): boolean =>
  token.features.case === 'gen' || /^(?:its|their|his|her|our|my|your)$/u.test(token.norm)

/** A hyphen inside a compound, or the dash of "the Kenya–Uganda border": nothing but letters on both sides. */
export const isHyphen = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token === undefined || before?.end !== token.start || after?.start !== token.end) return false
  if (/^[-‐]$/u.test(token.norm)) return true
  const joins = /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(after.pos ?? 'X')
  if (token.norm === '–' && before.pos === 'NUM' && after.pos === 'NUM') return true
  return token.norm === '–' && joins && /^(?:NOUN|PROPN|ADJ)$/u.test(before.pos ?? 'X')
}

/** True where a verb stands right behind a later comma, perhaps after adverbs: "…, signed in 1996, soon expires". */
export const verbBehindComma = (tokens: readonly Token[], at: number): boolean =>
  tokens.some((t, i) => {
    if (i <= at || t.norm !== ',') return false
    const next = tokens.slice(i + 1).find((o) => o.pos !== 'ADV')
    return next?.pos === 'AUX' || (next?.pos === 'VERB' && !ingForm(next) && !isSaid(next))
  })

/** True for a form of the verb that has no object but words. */
export const isSaid = ({ lemma }: Token): boolean => lemma === 'say'

/** "a man named Ravi Sen said": a verb of naming whose name another verb follows. */
const namesBearer = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:named|called)$/u.test(tokens[at]?.norm ?? '')) return false
  let to = at + 1
  while (tokens[to]?.pos === 'PROPN') to++
  const next = tokens[to]
  return to > at + 1 && (next?.pos === 'AUX' || (next?.pos === 'VERB' && !ingForm(next)))
}

/** "People briefed on the talks said they": a past form that only describes the subject of "say" after it. */
const describesSayer = (tokens: readonly Token[], at: number): boolean => {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (!verb || !pastForm(verb) || !next) return false
  // "Those surveyed say"
  if (isSaid(next)) return tokens[at + 2]?.norm !== 'to' && !ingForm(next)
  // "The order released Friday said"
  const told = tokens[at + 2]
  if (next.pos === 'PROPN' && told && isSaid(told))
    return told.norm !== told.lemma && !ingForm(told)
  if (next.pos !== 'ADP' || next.norm === 'to') return false
  for (let i = at + 2; i < at + longestDescription; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (!token || !before || token.norm === 'as') return false
    if (isSaid(token) || token.lemma === 'tell')
      return isTelling(token, tokens[i + 1]) && before.pos !== 'ADP'
    // "A poll released on Tuesday showed"
    if (shows.test(token.norm) && (token.norm !== 'found' || tokens[i + 1]?.norm === 'that'))
      return before.pos !== 'ADP'
    // "worked on the plan the mayor said": another phrase.
    const anew = token.pos === 'DET' || token.pos === 'PRON' || token.pos === 'PROPN'
    if (anew && (before.pos === 'NOUN' || before.pos === 'PRON')) return false
    if (!nominal.has(token.pos ?? 'X') && token.pos !== 'ADP' && token.pos !== 'PART') return false
  }
  return false
}

/** "told", "says", or "say" before a clause: "People briefed on it say they". */
const isTelling = (token: Token, next: Token | undefined): boolean =>
  token.norm === token.lemma
    ? /^(?:SCONJ|PRON|DET|PROPN|NOUN)$/u.test(next?.pos ?? 'X')
    : !ingForm(token)

/** Forms by which a writing tells something, and which describe nothing themselves. */
const shows = /^(?:show(?:s|ed)|found|finds|suggests|indicates|reveals)$/u

/** Most tokens of what describes who says something. */
const longestDescription = 9

/**
 * True for a past form right behind a noun that only describes it: "a man named Ravi Sen said", "People briefed on it said".
 *
 * @param before the phrases and marks of the sentence before the form.
 */
export const describesHead = (
  tokens: readonly Token[],
  at: number,
  before: readonly Item[],
): boolean => {
  // "“…,” the decree published in the gazette said"
  const opens = before.length === 1 || before.at(-2)?.type === 'mark'
  return namesBearer(tokens, at) || (opens && describesSayer(tokens, at))
}
