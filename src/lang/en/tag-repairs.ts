import type { PartOfSpeech } from '../contract/token.ts'
import { newsTag } from './news-tags.ts'
import { isPluralBehindTo, isPreposition } from './to-before-words.ts'
import { isDeedTaken, isWounding, lemmaAs } from './taken-for-nouns.ts'

/** One token as the tagger gives it. */
export interface Tagged {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** Nouns that are verbs as well, and which the tagger takes for nouns after their subject: "polls show". */
const homographs: ReadonlySet<string> = new Set(
  'say show claim report note plan call view fear hope estimate support question vow promise demand charge back blast slam tweet post signal warn urge request answer reply comment doubt worry bet guess want need desire love hate like value favor favour blame fault mock praise poll project forecast dispute challenge attack defend remark rule state cite see know think believe suggest describe trust wonder vow'.split(
    ' ',
  ),
)

/** Of those, the ones that stand last, behind their content and subject. */
const tellsLast: ReadonlySet<string> = new Set(['say', 'show', 'suggest', 'claim', 'state'])

/** Of those, the ones that stand inside a relative clause: "which doctors say is safe". */
const tellsInside: ReadonlySet<string> = new Set([
  'say',
  'hope',
  'fear',
  'claim',
  'believe',
  'think',
])

/** Words that are half of what the police use, by what stands behind them. */
const weapons: ReadonlyMap<string, RegExp> = new Map([
  ['tear', /^gas/u],
  ['stun', /^(?:grenade|gun)s?$/u],
])

/** Verbs that take calls and questions. */
const returns: ReadonlySet<string> = new Set(['return', 'answer', 'make', 'take', 'field'])

const hurt = /^(?:wounded|injured|displaced|affected|bereaved|armed)$/u
const opensObject: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'SCONJ', 'PART', 'ADV'])
const subjectPronoun = /^(?:he|she|it|they|we|i|you|who|that|some|many|most|others)$/u
const relative = /^(?:which|that|who|whom|what)$/u
/** Parts of those who were asked, and plurals without an ending. */
const manyPeople =
  /^(?:third|thirds|half|quarter|quarters|percent|cent|surveyed|polled|police|people|men|women|children)$/u
const singularPronoun = /^(?:he|she|it|who|that)$/u

/**
 * Corrects what a statistical tagger gets wrong in news: a surname or first name taken for a verb ("Ted Cruz",
 * "Mr. Burr"), and a verb taken for a noun after its subject ("polls show voters").
 */
export const repairTags = (tokens: readonly Tagged[]): readonly Tagged[] => {
  const titled = isTitled(tokens)
  const made = [...tokens]
  for (const [i, token] of tokens.entries()) {
    const pos = repaired(made, i, titled)
    const lemma = pos === 'VERB' || pos !== token.pos ? lemmaAs(pos, token) : token.lemma
    if (pos !== token.pos || lemma !== token.lemma) made[i] = { ...token, pos, lemma }
  }
  return made
}

const repaired = (tokens: readonly Tagged[], i: number, titled: boolean): PartOfSpeech => {
  const token = tokens[i] as Tagged
  const news = newsTag(tokens, i)
  if (news !== null) return news
  if (isDeedTaken(tokens, i) || isWounding(tokens, i)) return 'VERB'
  if (token.pos === 'VERB' && isCapital(token)) {
    if (
      i === 0
        ? beginsName(tokens)
        : !titled && (/(?:\p{L}\.?|,)$/u.test(tokens[i - 1]?.value ?? '') || isSpeaking(tokens, i))
    )
      return 'PROPN'
  }
  // "residents alleged", "and alleged that", "it is alleged"; not "his alleged role"
  const alleges = isTold(tokens, i) || tokens[i + 1]?.value === 'that'
  if (token.value === 'alleged' && alleges) return 'VERB'
  // "the commander in chief accused the leaders of sloth"; not "the main accused"
  const accuses = /^(?:DET|PRON)$/u.test(tokens[i + 1]?.pos ?? 'X') && isTold(tokens, i)
  if (token.value === 'accused' && accuses) return 'VERB'
  // "changed his plan, promising to mend it"
  const promises =
    token.value === 'promising' && /^(?:to|that|an?)$/u.test(tokens[i + 1]?.value ?? '')
  if (promises && tokens[i - 1]?.value === ',') return 'VERB'
  if (token.value === 'warning' && tokens[i - 1]?.value === ',' && opensClause(tokens[i + 1]))
    return 'VERB'
  // "calling it dire and warning it may last"
  const opens = /^(?:PRON|SCONJ|DET)$/u.test(tokens[i + 1]?.pos ?? 'X')
  if (token.value === 'warning' && tokens[i - 1]?.value === 'and' && opens) return 'VERB'
  // "supporting bereaved and wounded families"
  const described = tokens[i - 1]?.value === 'and' && /ing$/u.test(tokens[i - 3]?.value ?? '')
  if (described && hurt.test(token.value) && /^\p{Ll}+s$/u.test(tokens[i + 1]?.value ?? ''))
    return 'ADJ'
  // "defended their lead"
  const owned = /^(?:my|your|his|her|its|our|their)$/u.test(tokens[i - 1]?.value ?? '')
  if (token.value === 'lead' && owned) return 'NOUN'
  // "The notice further said"
  const subject = /^(?:NOUN|PROPN|PRON|ADJ)$/u.test(tokens[i - 1]?.pos ?? 'X')
  if (token.value === 'further' && subject && tokens[i + 1]?.pos === 'VERB') return 'ADV'
  // "according to press reports"
  const authority =
    tokens[i - 2]?.value.toLowerCase() === 'according' &&
    /^\p{L}+$/u.test(token.value) &&
    !/(?:ed|ing)$/u.test(token.value)
  if (token.pos === 'VERB' && authority && tokens[i + 1]?.pos !== 'DET') return 'NOUN'
  // "the premier of New South Wales state"
  if (token.value === 'state' && tokens[i - 1]?.pos === 'PROPN' && !isObject(tokens[i + 1]))
    return 'NOUN'
  // "the only state to sign"
  if (
    token.value === 'state' &&
    /^(?:only|first|last|second|third)$/u.test(tokens[i - 1]?.value ?? '')
  )
    return 'NOUN'
  if (isPluralBehindTo(tokens, i)) return 'NOUN'
  if (isPreposition(tokens, i)) return 'ADP'
  if (token.value === 'when' && token.pos === 'ADV') return 'SCONJ'
  if (token.value === 'whether') return 'SCONJ'
  if (token.value === 'have' && isOfPerfect(tokens, i)) return 'AUX'
  if (token.pos === 'VERB' && isPluralByPlace(tokens, i)) return 'NOUN'
  // "tear gas", "stun grenades"
  if (weapons.get(token.value)?.test(tokens[i + 1]?.value ?? '')) return 'NOUN'
  // "an entry wound from above": behind one thing a verb would have an ending.
  const [article, one, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]]
  const single = /^an?$/iu.test(article?.value ?? '') && one?.pos === 'NOUN'
  if (
    token.pos === 'VERB' &&
    single &&
    /^(?:wound|attack|assault|raid|strike|protest|riot|ban|bomb)$/u.test(token.value) &&
    next?.pos === 'ADP'
  )
    return 'NOUN'
  // "neither confirmed nor denied"
  const denies = /^n(?:either|or)$/u.test(token.value)
  if (denies && tokens[i + 1]?.pos === 'VERB' && !isCapital(tokens[i + 1])) return 'ADV'
  // "the claim that votes were bought"
  const plural = tokens[i + 1]?.pos === 'NOUN' && /[^s]s$/u.test(tokens[i + 1]?.value ?? '')
  if (token.value === 'that' && token.pos === 'DET' && plural && tokens[i - 1]?.pos === 'NOUN')
    return 'SCONJ'
  // "a drug which doctors say is safe"
  const second = tokens[i + 2]?.value === 'and' && tokens[i + 3]?.pos === 'NOUN' ? i + 4 : i + 2
  const [noun, tells] = [tokens[i + 1], tokens[second]]
  const plain = noun?.pos === 'NOUN' && tokens[second + 1]?.pos === 'AUX'
  if (
    token.pos === 'DET' &&
    plain &&
    relative.test(token.value) &&
    tellsInside.has(tells?.lemma ?? '')
  )
    return 'PRON'
  // "Acting Chairman Anna Renn"
  if (token.value === 'Acting' && tokens[i + 1]?.pos === 'PROPN') return 'ADJ'
  // "returned calls"
  if (/^(?:calls|questions)$/u.test(token.value) && returns.has(tokens[i - 1]?.lemma ?? ''))
    return 'NOUN'
  // "granted bail to the driver", "staged a sit-in"
  if (token.value === 'bail' && tokens[i + 1]?.value !== 'out' && tokens[i - 1]?.value !== 'to')
    return 'NOUN'
  if (token.value === 'sit' && tokens[i + 1]?.value === '-') return 'NOUN'
  // "be reached for comment"
  if (token.value === 'comment' && tokens[i - 1]?.value === 'for') return 'NOUN'
  // "the secretary-general expressed solidarity"
  if (token.value === 'general' && tokens[i - 1]?.value === '-') return 'NOUN'
  // "according to the circular, …"
  const behind = tokens[i + 1]?.pos ?? 'X'
  if (token.value === 'circular' && token.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/u.test(behind))
    return 'NOUN'
  // "the president-elect"
  if (token.value === 'elect' && tokens[i - 1]?.value === '-') return 'NOUN'
  // "an earlier report"
  const earlier = /^(?:earlier|later)$/u.test(tokens[i - 1]?.value ?? '')
  if (
    token.pos === 'VERB' &&
    earlier &&
    tokens[i - 2]?.pos === 'DET' &&
    token.value === token.lemma
  )
    return 'NOUN'
  // "who chairs the board"
  const who = tokens[i - 1]?.value === 'who' && token.value.endsWith('s')
  // "who lives in the port"
  if (who && /^(?:lives|works|runs|serves|deals|sits)$/u.test(token.value)) return 'VERB'
  if (token.pos === 'NOUN' && who && opensObject.has(tokens[i + 1]?.pos ?? 'X')) return 'VERB'
  if (token.pos === 'NOUN' && homographs.has(token.lemma) && isVerbAfterSubject(tokens, i))
    return 'VERB'
  return token.pos
}

/** "is said to have killed", no "to have talks". */
const isOfPerfect = (tokens: readonly Tagged[], i: number): boolean => {
  const [to, next] = [tokens[i - 1], tokens[i + 1]]
  return (
    to?.value === 'to' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX') &&
    next.value !== next.lemma &&
    !/(?:ing|s)$/u.test(next.value)
  )
}

/** True right behind a subject or an auxiliary, past an adverb. */
const isTold = (tokens: readonly Tagged[], i: number): boolean => {
  const before = tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1]
  if (before === undefined) return false
  const subject = before.pos === 'PRON' && subjectPronoun.test(before.value.toLowerCase())
  return subject || /^(?:NOUN|PROPN|AUX)$/u.test(before.pos)
}

/** "when rebels attacked", "where rallies, parades", "in prior attacks": plurals taken for verbs. */
const isPluralByPlace = (tokens: readonly Tagged[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!/[^s]s$/u.test(token?.value ?? '') || !before) return false
  if (/^(?:prior|previous|recent|earlier)$/u.test(before.value)) return true
  const clause = /^(?:when|where|while|after|before|as|until|since)$/u.test(before.value)
  return clause && (after?.pos === 'VERB' || /^(?:,|and)$/u.test(after?.value ?? ''))
}

/** "the Wilsons state that": what a verb takes. */
const isObject = (token: Tagged | undefined): boolean =>
  token !== undefined && (opensObject.has(token.pos) || /^[“"‘:]$/u.test(token.value))

/** "said it was open, warning drivers": what a clause or object begins with. */
const opensClause = (token: Tagged | undefined): boolean =>
  token !== undefined && (opensObject.has(token.pos) || /[^s]s$/u.test(token.value))

const isCapital = (token: Tagged | undefined): boolean => /^\p{Lu}/u.test(token?.value ?? '')

/** True for a headline: most of its longer words begin with a capital. */
const isTitled = (tokens: readonly Tagged[]): boolean => {
  const long = tokens.filter((t) => /^\p{L}{4}/u.test(t.value))
  return long.filter((t) => !isCapital(t)).length * 2 < long.length
}

/** "…,” Ward said": a name right behind a quotation, with a verb of its own. */
const isSpeaking = (tokens: readonly Tagged[], i: number): boolean => {
  const closes = /^[”"]$/u.test(tokens[i - 1]?.value ?? '')
  // "…,” Rob Moore, a director, said"
  const named = tokens[i - 2]?.value === ',' && tokens[i + 1]?.pos === 'PROPN'
  return closes && (named || tokens[i + 1]?.pos === 'VERB')
}

/** "Ted Cruz says": a first word taken for a verb, with a name and then a verb or comma behind it. */
const beginsName = ([word, name, after]: readonly Tagged[]): boolean => {
  if (!word || name?.pos !== 'PROPN' || !isCapital(name)) return false
  if (/...(?:ed|en|ing)$|^(?:said|told|let|see)$/iu.test(word.value)) return false
  return (
    after !== undefined && /^(?:VERB|AUX|ADV)$|^,$/u.test(after.value === ',' ? ',' : after.pos)
  )
}

/** "polls show voters", "Trump claims he": the form agrees with the noun before, and an object or clause follows. */
const isVerbAfterSubject = (tokens: readonly Tagged[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !token || !after || isCapital(token)) return false
  // "told the Lake News show"
  if (before.value === 'News') return false
  // "Data from the department (DPT) show that"
  if (before.value === ')' && after.value === 'that') return true
  const word = before.value.toLowerCase()
  const noun = before.pos === 'NOUN' || before.pos === 'PROPN'
  const many =
    manyPeople.test(word) ||
    (before.pos === 'NUM' && token.lemma === 'say') ||
    // "Chile and Peru plan to"
    (before.pos === 'PROPN' && tokens[i - 2]?.value === 'and' && tokens[i - 3]?.pos === 'PROPN')
  if (!noun && !many && !subjectPronoun.test(word)) return false
  const inflected = token.value.endsWith('s')
  // "UNAIDS reports that": a short form is one body.
  const plural = /[^s]s$/u.test(word) && !/^\p{Lu}{3,}$/u.test(before.value)
  const singular = many ? false : noun ? !plural : singularPronoun.test(word)
  if (inflected !== singular) return false
  if (opensObject.has(after.pos) || /^[“"‘]$/u.test(after.value)) return true
  if (after.pos === 'AUX' && tellsInside.has(token.lemma))
    return tokens.slice(Math.max(0, i - 6), i - 1).some((t) => relative.test(t.value))
  if (after.pos === 'VERB' && after.value.endsWith('ing')) return true
  // "…, new reports show."
  if (after.value === '.' && i + 2 >= tokens.length && tellsLast.has(token.lemma)) {
    const comma = tokens.findLastIndex((t, j) => j < i && t.value === ',')
    // "…, the Gulf and other states.": no one thing that tells.
    const one =
      token.lemma !== 'state' || /^(?:the|this|its|his|her)$/u.test(tokens[comma + 1]?.value ?? '')
    const plain = tokens.slice(comma, i).every((t) => t.pos !== 'VERB' && t.pos !== 'CCONJ')
    return comma > 2 && i - comma < 8 && one && plain
  }
  return !inflected && (after.pos === 'NOUN' || after.pos === 'ADJ')
}
