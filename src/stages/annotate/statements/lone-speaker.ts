import type { Statement } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, isPronoun } from '../scene.ts'
import type { Scene } from '../scene.ts'

/**
 * The words for one person who speaks without a name that is known: "জামায়াত আমির বলেন", "the mayor said"; behind an office
 * the name that nobody knows: "সমিতির সভাপতি (টেড সারান)". A verb that honours its subject, or an office, proves the person;
 * who is one of many or is a body proves nobody.
 */
export const loneSpeakerOf = (
  { source, cue }: Statement,
  scene: Scene,
  pack: LanguagePack,
): Span | null => {
  if (!source || !cue || source.entities.length > 1) return null
  if (source.at.paragraph !== scene.paragraph) return null
  const words = scene.tokens.filter((t) => source.at.start <= t.start && t.end <= source.at.end)
  if (words.some((t) => t.norm === ',' || isPronoun(t, pack))) return null
  if (pack.statements.order === 'verb-medial')
    return !source.anonymous && isPlain(words, pack) && isOffice(words, pack) ? source.at : null
  const verb = scene.tokens.findLast((t) => t.end <= cue.at.end)
  const honoured =
    isHonoured(verb) && (source.at.end <= cue.at.start || endsSentence(scene, source.at.end))
  // "মিশ্র জিএলপি-১ ওষুধ নিয়ে": a phrase that ends inside another word.
  const next = scene.tokens.find((t) => t.start >= source.at.end)
  if (next?.norm === '-' || next?.norm === '–') return null
  const name = nameBehindOffice(words, pack)
  if (name && (honoured || name.length > 1)) return spanOf(name)
  return honoured && isPlain(words, pack) && isSomebody(words, pack) ? source.at : null
}

/** "বলে জানান সমিতির সভাপতি।" */
const endsSentence = ({ tokens }: Scene, end: number): boolean =>
  tokens.every((t) => t.start < end || t.kind === 'punct')

const spanOf = (words: readonly Token[]): Span | null => {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** One phrase in no case, of one person or body. */
const isPlain = (words: readonly Token[], pack: LanguagePack): boolean => {
  const head = words.at(-1)
  return (
    head?.kind === 'word' &&
    (head.features.case === undefined || isPersonWord(head, pack)) &&
    !words.some((t) => isOneOf(t, pack.text.joints))
  )
}

/** "বলেন": a verb that honours who does it. */
const isHonoured = (verb: Token | undefined): boolean =>
  verb?.pos === 'VERB' && verb.features.honorific === true

/** "হাজরা", "জামায়াত আমির", "বিএনপির এ নেতা": a word alone, an office, or one who is pointed to; no body, and none of many. */
const isSomebody = (words: readonly Token[], pack: LanguagePack): boolean => {
  const { takingUp = [] } = pack.statements
  const head = words.at(-1)
  if (!head || isNobody(head, pack)) return false
  if (words.some((t) => isOneOf(t, takingUp))) return true
  if (isOfficeWord(head.norm, pack.names)) return true
  if (words.length === 1) return !isCalling(head, pack)
  return isPersonWord(head, pack) || isName(words, pack)
}

/** "শিক্ষক", "নিয়োগকারী": one of many who do or are the same. */
const isCalling = (token: Token, pack: LanguagePack): boolean =>
  isOneOf(token, pack.statements.speakers) || isByEnding(token, pack)

const isByEnding = ({ norm }: Token, { statements }: LanguagePack): boolean =>
  statements.speakerEndings?.some((ending) => norm.endsWith(ending)) === true

/** "ওমর ফারুক": two or three words that are no other noun's. */
const isName = (words: readonly Token[], pack: LanguagePack): boolean =>
  words.length < nameWords &&
  words.every((t) => isNamePart(t, pack) && !pack.names.everyday.has(t.norm))

const isNamePart = (token: Token, pack: LanguagePack): boolean =>
  token.kind === 'word' &&
  token.pos === undefined &&
  token.features.case === undefined &&
  !isNobody(token, pack) &&
  !isCalling(token, pack)

const isNobody = (head: Token, { statements, events }: LanguagePack): boolean => {
  const { anyone = [], bodies = [], documents = [], honoured = [] } = statements
  const crowds = events.final?.crowds ?? []
  return (
    head.features.number === 'plur' ||
    [anyone, bodies, documents, honoured, crowds].some((list) => isOneOf(head, list))
  )
}

/** "নেতা", "আমির": exactly so, for an ending may be its own letter. */
export const isPersonWord = ({ norm }: Token, { statements }: LanguagePack): boolean =>
  statements.speakers.includes(norm) &&
  ![statements.bodies, statements.final?.firms].some((list) => list?.includes(norm))

/** Most words of a name. */
const nameWords = 4

/** The words behind somebody's office or calling, which are no other noun's: "চাল আমদানিকারক (দীনেশ পোদ্দার)". */
const nameBehindOffice = (
  words: readonly Token[],
  pack: LanguagePack,
): readonly Token[] | undefined => {
  const isPost = (t: Token | undefined): boolean =>
    t !== undefined &&
    (isPersonWord(t, pack) || isOfficeWord(t.norm, pack.names) || isByEnding(t, pack))
  const office = words.findLastIndex(isPost)
  // "প্রধান নির্বাহী টেড সারান": the rest of the office.
  const rest = words.slice(office + 1)
  const first = rest.findIndex((t) => !pack.names.everyday.has(t.norm))
  const name = first === -1 ? [] : rest.slice(first)
  if (office === -1 || name.length === 0 || name.length > nameWords) return undefined
  const joint = words.findLastIndex((t) => isOneOf(t, pack.text.joints))
  // "পরিচালক ও অর্থনীতিবিদ টেড সারান": two offices of one person.
  if (joint > office || (joint !== -1 && !isPost(words[joint - 1]))) return undefined
  return name.every((t) => isNamePart(t, pack)) ? name : undefined
}

/** "the mayor", "the deputy premier": the last words are an office. */
const isOffice = (words: readonly Token[], { names }: LanguagePack): boolean =>
  words.length <= fewWords &&
  words[0]?.norm === names.links?.the &&
  isOfficeWord(words.at(-1)?.norm ?? '', names)

/** True for the last word of an office. */
export const isOfficeWord = (head: string, { offices }: LanguagePack['names']): boolean =>
  offices.some((office) => office.words.some((w) => w === head || w.endsWith(` ${head}`)))

/** "the former deputy mayor": a longer phrase has names and clauses of its own. */
const fewWords = 5
