import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { beforeBracket, isCalling, titlesBefore } from './callings-before.ts'
import { phraseStart } from './joined-speakers.ts'
import type { Speaker } from './speaker.ts'

interface Place {
  readonly pack: LanguagePack
  /** The first token that may belong to who speaks. */
  readonly limit: number
}

/**
 * "কমিশনার (ভূমি) মো. (রহিম শেখ)", "রাজস্ব বোর্ড (আরবি) (চেয়ারম্যান)", "‘পার্বণ’-এর (সংগঠক)": who speaks, with the office or the body that a bracket,
 * a short title or an ending of its own parted from him.
 */
export const withOffice = (scene: Scene, speaker: Speaker, place: Place): Speaker => {
  const pronoun = speaker.to === speaker.from + 1 && scene.tokens[speaker.from]?.pos === 'PRON'
  let from = speaker.from
  for (let steps = 0; !pronoun && steps < most; steps++) {
    const further = officeBefore(scene, from, place)
    if (further >= from || further < place.limit) break
    from = further
  }
  if (from === speaker.from) return speaker
  return {
    ...speaker,
    from,
    span: { ...speaker.span, start: scene.tokens[from]?.start ?? speaker.span.start },
  }
}

/** Most offices and bodies that stand so before one. */
const most = 3

/** Where the office or the body begins that stands before token `from`; `from` itself where none does. */
const officeBefore = (scene: Scene, from: number, place: Place): number => {
  const { pack, limit } = place
  const joined = joinedBefore(scene, from, place)
  if (joined < from) return joined
  // "রহিম শেখ চিকিৎসকের (বরাত দিয়ে)": what bears no point is a name as well.
  const dotted = scene.tokens[from - 1]?.norm === '.'
  const titled = dotted ? titlesBefore(scene, pack, from, limit) : from
  const open = beforeBracket(scene, titled, limit)
  const at = open - 1
  const token = scene.tokens[at]
  if (!token || at < limit || isDated(scene, scene.tokens[open + 1])) return from
  if (open === from) return behindEnding(scene, from, place)
  if (isCalling(token, pack)) return phraseStart(scene, pack, at, limit)
  const isShort = titled - open === shortBracket
  return isShort && isBody(scene, token, pack) ? phraseStart(scene, pack, at, limit) : titled
}

/**
 * "গবেষক এবং (লেখক সালমা হক)", "স্থানীয়রা এবং (পুলিশ)", "পরিচালক (মিডিয়া) ও (সুপার রহিম শেখ)": where they begin whom "and" joins to who begins at
 * `from`, a word that joins clauses as well or that stands behind a bracket; `from` itself where nobody stands there.
 */
const joinedBefore = (scene: Scene, from: number, { pack, limit }: Place): number => {
  const joint = scene.tokens[from - 1]?.norm ?? ''
  const last = scene.tokens[from - 2]
  const clauses = pack.events.conjunctions.includes(joint)
  if (!last || from - 2 < limit || !(clauses || pack.text.joints.includes(joint))) return from
  const open = beforeBracket(scene, from - 1, limit)
  const at = open - 1
  const token = scene.tokens[open < from - 1 ? at : from - 2]
  if (!token || at < limit || isDated(scene, scene.tokens[open + 1])) return from
  const stands = open < from - 1 || clauses
  return stands && standsForOne(scene, token, pack)
    ? phraseStart(scene, pack, open < from - 1 ? at : from - 2, limit)
    : from
}

/** Somebody by office, by name, in a body or as many, with no case. */
const standsForOne = (scene: Scene, token: Token, pack: LanguagePack): boolean => {
  const mention = mentionAt(scene, token)
  if (mention?.kind === 'person') return mention.at.end === token.end
  if (token.features.case !== undefined) return false
  return (
    isCalling(token, pack) ||
    isBody(scene, token, pack) ||
    (token.features.number === 'plur' && isOneOf(token, pack.statements.speakers)) ||
    isOneOf(token, pack.statements.belonging ?? [])
  )
}

/** Tokens of one word in brackets. */
const shortBracket = 3

const isBody = (scene: Scene, token: Token, { statements }: LanguagePack): boolean =>
  mentionAt(scene, token)?.kind === 'organisation' ||
  isOneOf(token, statements.bodies ?? []) ||
  isOneOf(token, statements.final?.firms ?? [])

/** "(আরজিসি)-এর কমান্ডার", "‘পার্বণ’-এর সংগঠক": where the body begins to whose name an ending of its own stands behind a hyphen. */
const behindEnding = (scene: Scene, from: number, { pack, limit }: Place): number => {
  const { tokens } = scene
  const [close, joint, ending] = tokens.slice(Math.max(0, from - 3), from)
  const isApart =
    ending?.kind === 'word' &&
    pack.text.endings.genitive.test(ending.norm) &&
    ending.text.length <= longestEnding &&
    (joint?.norm === '-' || joint?.norm === '–') &&
    joint.end === ending.start &&
    close?.end === joint.start
  if (!isApart) return from
  // "র‌্যাব-১১-এর কমান্ডার": a body by its number.
  const hyphen = tokens[from - 4]
  const numbered = close.kind === 'number' && (hyphen?.norm === '-' || hyphen?.norm === '–')
  const unit = tokens[from - 5]
  if (numbered && unit && hyphen.end === close.start && from - 5 >= limit)
    return isBody(scene, unit, pack) ? phraseStart(scene, pack, from - 5, limit) : from
  const named = scene.quotations.find((q) => q.end === close.end)
  const opening = named
    ? tokens.findIndex((t) => t.start >= named.start)
    : close.norm === ')'
      ? beforeBracket(scene, from - 2, limit)
      : -1
  if (opening <= limit || from - opening > longestName) return opening === limit ? opening : from
  const body = tokens[opening - 1]
  return body && isBody(scene, body, pack) && body.features.case === undefined
    ? phraseStart(scene, pack, opening - 1, limit)
    : named
      ? opening
      : from
}

/** Longest such ending, in UTF-16 units. */
const longestEnding = 2

/** Most tokens of such a name with its marks and its ending. */
const longestName = 10

const isDated = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)
