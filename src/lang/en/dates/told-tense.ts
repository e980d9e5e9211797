import {
  clauseOpeners,
  futureWords,
  happenedWords,
  leadingWords,
  openWords,
  pastWords,
  plannedWords,
  stateWords,
  tellingWords,
} from './words.ts'

/**
 * What the words of a clause tell of the time of its day: `open` where it was ahead of something that is past itself, `unsaid`
 * where they tell nothing.
 */
export type ToldTense = 'past' | 'future' | 'open' | 'led' | 'unsaid'

const fixture =
  /(?<=\p{Lu}\p{L}*\s)(?:faces?|hosts?|meets?|visits?|plays?|takes?\s+on)(?=\s+(?:the\s+)?\p{Lu})/gu
const foreseen =
  /(?<!\p{L})(?:is|are)\s+(?:\p{L}+ly\s+)?(?:expected|set|scheduled|slated|due|(?:un)?likely|poised|tipped|bound|about)(?=\s+(?:to|for)\s)/giu
/** "Merz is hosting leaders in Berlin on Monday": what is arranged. */
const arranged =
  /(?<!\p{L})(?:is|are|['’](?:s|re))\s+(?:\p{L}+ly\s+)?(?:hosting|holding|meeting|visiting|travelling|traveling|arriving|leaving|returning|flying|launching|opening|starting|beginning|attending|addressing|marching|joining)(?!\p{L})/giu
/** "was due to return on Wednesday": by now it may have been. */
const wasToBe =
  /(?<!\p{L})(?:was|were|had\s+been)\s+(?:\p{L}+ly\s+)?(?:(?:expected|scheduled|slated|due|supposed|fixed|planned|set(?=\s+(?:to|for)\s))(?:\s+to\s+(?:be|have))?|to\s+be|to\s+have)(?!\p{L})/giu
/** "the election, to be held in February", "the match set for 5 May". */
const yetToBe =
  /(?<!\p{L}|(?:found|said|known|thought|believed|proved|reported|shown|used|turned\s+out|appear(?:s|ed)|seem(?:s|ed)|claimed|claiming)\s)(?:to\s+be\s+(?:\p{L}+ly\s+)?\p{L}{2,}(?:ed|n|ld|de)|set\s+(?:for|to))(?!\p{L})/giu
/** "the covered stadium", "to ban unregistered phones": a participle that describes. */
const describing =
  /(?<=(?<!\p{L})(?:the|an?|its|his|her|their|our|my|this|that|\p{L}+['’]s|to\s\p{Ll}+)\s)\p{Ll}+ed(?=\s\p{L})/giu
/** "has been allowed", "are not extradited": none of them tells of a day that is over. */
const present =
  /(?<!\p{L})(?:has|have|is|are|['’]ve|['’]re|isn['’]t|aren['’]t)\s+(?:(?:not|also|now|already|only|\p{L}+ly)\s+)?(?:been\s+)?(?!expected|scheduled|slated|planned)(?:\p{Ll}{3,}ed|been|made|held|given|taken|left|sent|won|lost|found|shot|seen|begun|become|met)(?!\p{L})/gu
/** "effective from July": only right before its day. */
const effective = /(?<!\p{L})(?:effective|payable)(?=(?:\s+(?:from|on))?\s+(?:the\s+)?$)/iu
/** "Syed", "Ahmed", "United": only verbs have tenses. */
const named = /(?<=\S\s)\p{Lu}\p{L}*ed(?!\p{L})/gu
/** "instructed them to raise fares": what is to be done has no time yet; "to the White House" is a way. */
const infinitive =
  /(?<!\p{L})to\s+(?=\p{Ll})(?!(?:the|an?|its|his|her|their|our|my|this|that|these|those|be|death|hospital|court|jail|prison|school|work|power|office|parliament)(?!\p{L}))/gu

/** The words of a clause, what is foreseen or arranged in them told as plans. */
export const withPlans = (text: string): readonly string[] =>
  text
    // "India play Pakistan on Sunday": what two sides do in the present they will do.
    .replace(fixture, 'plans')
    // "is widely expected to win in March"
    .replace(foreseen, 'plans')
    .replace(arranged, 'plans')
    .replace(wasToBe, 'perhaps be')
    .replace(yetToBe, 'plans')
    .replace(describing, '')
    .replace(named, '')
    .replace(present, 'has')
    .replace(/(?<!\p{L})(?:became|becoming)\s+effective/giu, 'became')
    .replace(effective, 'plans')
    // "Going" lies ahead only before what is to be done: "before going down in June".
    .replace(/(?<!\p{L})going(?!\s+to\s)/giu, '')
    // "They plan to meet in May": with a plural the verb looks as the noun does.
    .replace(/(?<!\p{L})(?:plan|intend|aim|hope|expect|prepare)(?=\s+to\s)/giu, 'plans')
    .replace(infinitive, 'ahead ')
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []

/** What the nearest telling word before a day tells; null where none does. */
export const toldBefore = (words: readonly string[]): ToldTense | null =>
  firstTold(words.filter((_, i) => !isState(words, i)).reverse())

/** "will be held", "will be fully restored", "remain closed": the participle tells no past. */
const isState = (words: readonly string[], i: number): boolean => {
  const before = words[i - 1] ?? ''
  return (
    isPast(words[i] ?? '') &&
    (stateWords.has(before) || (before.endsWith('ly') && stateWords.has(words[i - 2] ?? '')))
  )
}

/** The same of the words behind a day that opens its sentence: what was said or planned, was so on that day. */
export const toldAfter = (words: readonly string[]): ToldTense | null => firstTold(words, 'past')

const firstTold = (words: readonly string[], telling: ToldTense = 'unsaid'): ToldTense | null => {
  let open: ToldTense = 'unsaid'
  for (const [i, word] of words.entries()) {
    if (clauseOpeners.has(word)) return open
    if (futureWords.has(word)) return 'future'
    if (word === 'perhaps') return 'open'
    if (word === 'has' || word === 'have') return open
    if (openWords.has(word)) return 'led'
    if (plannedWords.has(word)) return telling === 'past' ? telling : 'led'
    if (tellingWords.has(word)) return telling === 'past' ? telling : open
    if (leadingWords.has(word)) open = 'led'
    if (isPast(word)) return isDescribing(words, i) ? 'future' : open === 'led' ? open : 'past'
  }
  return open === 'led' ? open : null
}

/** "will redeem the shares and preferred stock on 5 May": behind "will" a participle describes. */
const isDescribing = (words: readonly string[], i: number): boolean => {
  if (!/^\p{L}{3,}ed$/u.test(words[i] ?? '')) return false
  const before = words.slice(i + 1, i + 1 + describedWords)
  const will = before.findIndex((word) => word === 'will' || word === 'shall')
  return will !== -1 && !before.slice(0, will).some((word) => parting.has(word) || isPast(word))
}

/** Words from "will" to a participle. */
const describedWords = 6
const parting: ReadonlySet<string> = new Set(
  'and or but that who which after once if when as'.split(' '),
)

/** A form of a verb that tells what is over. */
export const isPast = (word: string): boolean =>
  pastWords.has(word) || happenedWords.has(word) || /^\p{L}{3,}ed$/u.test(word)
