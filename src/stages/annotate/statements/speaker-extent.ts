import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { beforeBracket, isCalling, titlesBefore } from './callings-before.ts'
import { isManner } from './manner.ts'
import { modifies } from './modifies.ts'
import { wordingAt } from '../wordings.ts'
import { nfc } from '../../../text/normalise.ts'

/** Most words of a name that nobody knows, after an office: "প্রধানমন্ত্রী উলফ ক্রিস্টারসন". */
const nameWords = 3

/** Longest name of a letter, in UTF-16 units. */
const longestLetter = 3

/** The last token of the name after an office; the office itself where none follows. */
export const nameAfter = (
  scene: Scene,
  head: number,
  { limit, pack }: { readonly limit: number; readonly pack: LanguagePack },
): number => {
  let last = head
  // Many people bear no one name, nor does a body.
  if (isOneOf(scene.tokens[head], pack.statements.bodies ?? [])) return head
  if (pack.text.endings.plural.test(scene.tokens[head]?.norm ?? '')) return head
  let words = 0
  while (words < nameWords && last + 1 < limit) {
    const next = scene.tokens[last + 1]
    const bare = next?.kind === 'word' && next.pos === undefined && isBareForm(next)
    if (!next || !bare || mentionAt(scene, next) || isDated(scene, next)) break
    if (isNoName(next, pack)) break
    last++
    // "কমান্ডার এম জেড এম ইন্তেখাব চৌধুরী": letters before a name count as none.
    if (words > 0 || next.norm.length > longestLetter) words++
  }
  // "প্রতিষ্ঠান গঠন করার", "নেত্রী নির্বাচন থেকে": the noun of a verb or before a postposition is no name.
  const after = scene.tokens[last + 1]
  const governed = after?.pos === 'VERB' || (after?.pos === 'ADP' && !isManner(after, pack))
  return governed && last + 1 < limit ? Math.max(head, last - 1) : last
}

/** What stands between a speaker and the cue and is no name: manner, a place of speaking, the object: "মালিক (অভিযোগ) অস্বীকার". */
const isNoName = (token: Token, pack: LanguagePack): boolean =>
  isManner(token, pack) ||
  pack.text.isFunctionWord(token.norm) ||
  (pack.statements.noNames ?? []).includes(token.norm) ||
  (pack.statements.kinds ?? []).includes(token.norm) ||
  isOneOf(token, pack.statements.venues ?? []) ||
  // সালাম is a greeting and a name.
  (isOneOf(token, pack.statements.objects ?? []) &&
    !isOneOf(token, pack.statements.otherActs ?? []))

/**
 * The last token of a name of which only the beginning is known: "জেমস ভ্যান আলেন বলেন", "বাংলাদেশ শর্ট ফিল্ম ফোরাম
 * বলছে". After the whole name of a person, or where what follows may tell how something is said, nothing is added.
 */
export const restOfName = (
  scene: Scene,
  head: number,
  {
    mention,
    limit,
    pack,
  }: { readonly mention: Mention; readonly limit: number; readonly pack: LanguagePack },
): number => {
  const state = mention.kind === 'state'
  // "রাশেদ প্রধান (বলেন)": right before the verb the word for a head is a surname.
  const surname = scene.tokens[head + 1]?.norm ?? ''
  if (
    mention.kind === 'person' &&
    head + 2 === limit &&
    pack.statements.surnames?.includes(surname)
  )
    return head + 1
  if (!state && (mention.kind !== 'person' || /\s/u.test(mention.text))) return head
  const last = nameAfter(scene, head, { limit, pack })
  const words = scene.tokens.slice(head + 1, last + 1)
  const next = scene.tokens[last + 1]
  const told =
    next !== undefined &&
    last + 1 < limit &&
    !isManner(next, pack) &&
    mentionAt(scene, next) === undefined &&
    (next.pos === 'ADP' || next.features.case === 'gen' || next.features.case === 'loc')
  const lists = [pack.statements.kinds, pack.statements.objects, pack.statements.speakers]
  const other = words.some((t) => lists.some((list) => isOneOf(t, list ?? [])))
  return told || other || (state && words.length < 2) ? head : last
}

const isBareForm = ({ features }: Token): boolean =>
  features.case === undefined && features.classifier === undefined

const isDated = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** The start of a wording such as "নাম প্রকাশে অনিচ্ছুক" of which the phrase that begins at `from` holds only the end. */
const unnamedStart = (
  scene: Scene,
  from: number,
  { pack, limit }: { readonly pack: LanguagePack; readonly limit: number },
): number => {
  for (let i = Math.max(limit, from - unnamedWords); i < from; i++)
    if (i + wordingAt(scene.tokens, i, pack.statements.unnamed ?? []) > from) return i
  return from
}

/** Most words of such a wording. */
const unnamedWords = 6

/** Walks left over the name itself, or over the modifiers of a common head. */
export const ownStart = (scene: Scene, pack: LanguagePack, head: number, limit: number): number => {
  const { tokens } = scene
  let from = head
  const own = mentionAt(scene, tokens[head] as Token)
  // "হাইওয়ে (পুলিশ)": one common word that was taken for a name leaves its modifiers.
  const common = own?.entity === null && isOneOf(tokens[head], pack.statements.bodies ?? [])
  const named = own && (canAct(own) || own.class === 'capital') && !(common && isWord(own))
  if (named) {
    while (from > limit && (tokens[from - 1]?.start ?? -1) >= own.at.start) from--
    if (own.kind === 'person') from = callingsBefore(scene, pack, from, limit)
    else from = ownerBefore(scene, pack, { at: nameBefore(scene, pack, from, limit), own, limit })
  } else {
    for (;;) {
      // "ডায়ালগের (সিপিডি) গবেষক": a short name in brackets goes with whose office it is.
      const at = ownerBeforeBracket(scene, from, limit)
      const goesOn =
        at > limit &&
        !isOwner(tokens[from], pack) &&
        (modifies(scene, pack, at - 1) || isPart(scene, pack, at)) &&
        !isAnother(scene, pack, { index: at - 1, head })
      if (!goesOn) break
      // "সহ-সভাপতি": the first half comes with its hyphen, whatever it is by itself.
      from = at - (isJoint(tokens[at - 1]) && at - 2 >= limit ? 2 : 1)
    }
    from = afterEnding(scene, from, head)
    from = unnamedStart(scene, from, { pack, limit })
    from = namedStart(scene, from, { pack, limit })
  }
  // "পার্টি (সিপিবি)র (সম্পাদক)": the ending of what stands before.
  const closing = scene.tokens[from - 1]
  if (from < head && closing?.norm === ')' && closing.end === tokens[from]?.start)
    if ((tokens[from]?.text.length ?? 0) <= longestEnding) from++
  // "১৮(টি সংগঠনের বিবৃতি)": a number's own ending begins nothing.
  const number = scene.tokens[from - 1]
  if (number?.kind === 'number' && number.end === tokens[from]?.start && from > limit) from--
  // "(সুক্রে) এলাকার সার্জিও কেয়ার": an area whose name is left out tells nothing.
  const bare = from < head && from > limit && isArea(tokens[from], pack) && !named
  return bare ? from + 1 : from
}

const isWord = ({ text }: Mention): boolean => !/\s/u.test(text)

/** "মাঝি রহিম শেখ": what somebody is called stands in the phrase of who speaks, though not in the name. */
const callingsBefore = (scene: Scene, pack: LanguagePack, name: number, limit: number): number => {
  const titled = titlesBefore(scene, pack, name, limit)
  const at = beforeBracket(scene, titled, limit) - 1
  const token = scene.tokens[at]
  if (token && at >= limit && isCalling(token, pack)) return ownStart(scene, pack, at, limit)
  // "প্রসিকিউটর (কাইয়ুম) হোসেন নয়ন": the first word of a name of which the rest is known.
  const unknown = titled === name && isNamePart(token, pack) && token && !mentionAt(scene, token)
  const whole = unknown ? callingsBefore(scene, pack, at, limit) : at
  return whole < at ? whole : titled
}

/** "রাইটার্স গিল্ড অব (আমেরিকা)": where the name begins of which a state's or a city's is the end. */
const nameBefore = (scene: Scene, pack: LanguagePack, end: number, limit: number): number => {
  if (end - 1 < limit || !isInName(scene, end, pack)) return end
  let from = end - 1
  while (from > limit && end - from <= nameWords && isNamePart(scene.tokens[from - 1], pack)) from--
  return from < end - 1 ? from : end
}

/** "নেপালের (পররাষ্ট্র মন্ত্রণালয়)", "দেশটির (সরকার)": index of the state, the place or what was named before to which a body belongs. */
const ownerBefore = (
  { tokens, mentions, text }: Scene,
  pack: LanguagePack,
  { at, own, limit }: { readonly at: number; readonly own: Mention; readonly limit: number },
): number => {
  const owner = tokens[at - 1]
  if (own.kind !== 'organisation' || at - 1 < limit || owner?.kind !== 'word') return at
  const named = mentions.find((m) => m.at.start < owner.end && owner.start < m.at.end)
  const { case: bears, classifier } = owner.features
  if (!named) return bears === 'gen' && classifier !== undefined ? at - 1 : at
  const ending = text.slice(named.at.end, owner.end)
  const first = tokens.findIndex((t) => t.start >= named.at.start)
  const owns = owners.has(named.kind) && pack.text.endings.genitive.test(nfc(ending))
  return owns && first >= limit ? first : at
}

const owners: ReadonlySet<Mention['kind']> = new Set(['state', 'place'])

/** True for a state's or a city's name behind "of": the end of a body's name, which is no state. */
export const isInName = ({ tokens }: Scene, index: number, { statements }: LanguagePack): boolean =>
  (statements.inNames ?? []).includes(tokens[index - 1]?.norm ?? '')

/** "সিটি করপোরেশনের (চসিক) মেয়র": index of the bracket before token `from` behind a genitive, else `from`. */
const ownerBeforeBracket = (scene: Scene, from: number, limit: number): number => {
  const open = beforeBracket(scene, from, limit)
  const [owner, inside] = [scene.tokens[open - 1], scene.tokens[open + 1]]
  const short = open < from - 2 && inside?.kind === 'word' && !isDated(scene, inside)
  return short && owner?.features.case === 'gen' ? open : from
}

const isArea = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token?.features.case === 'gen' && isOneOf(token, statements.areas ?? [])

/** "আবুল কালাম নামে (স্থানীয় এক যুবক)": where the name begins of who is described. */
const namedStart = (
  { tokens }: Scene,
  from: number,
  { pack, limit }: { readonly pack: LanguagePack; readonly limit: number },
): number => {
  const isNaming = (i: number): boolean =>
    i >= limit && (pack.statements.named ?? []).includes(tokens[i]?.norm ?? '')
  const at = isNaming(from) ? from : from - 1
  if (!isNaming(at)) return from
  let first = at
  while (first > limit && at - first < nameWords && isNamePart(tokens[first - 1], pack)) first--
  return first === at ? at + 1 : first
}

const isNamePart = (token: Token | undefined, pack: LanguagePack): boolean =>
  token?.kind === 'word' && token.pos === undefined && isBareForm(token) && !isNoName(token, pack)

/** "তাঁর (এজেন্সি)": with whose it is a phrase begins. */
const isOwner = (token: Token | undefined, { text }: LanguagePack): boolean =>
  token?.pos === 'PRON' && text.endings.genitive.test(token.norm)

/** "অর্থনীতিবিদ সালমা হক | দলটির নেতারা", "সালমা হক | চিকিৎসকদের": a person's whole name with no ending belongs to no genitive and to none of many behind it. */
const isAnother = (
  scene: Scene,
  pack: LanguagePack,
  { index, head }: { readonly index: number; readonly head: number },
): boolean => {
  const [token, next] = [scene.tokens[index], scene.tokens[index + 1]]
  const mention = token && mentionAt(scene, token)
  return (
    mention?.kind === 'person' &&
    (index < head - 1 ||
      scene.tokens[head]?.features.number === 'plur' ||
      isOfOne(scene.tokens[head], pack)) &&
    next?.kind === 'word' &&
    !pack.text.joints.includes(next.norm) &&
    mention.at.end === token?.end &&
    token.features.case === undefined &&
    /\s/u.test(mention.text)
  )
}

/** "সালমা হক | চিকিৎসকের (বরাত দিয়ে)": one person by office, whose name would stand behind. */
const isOfOne = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token?.features.case === 'gen' &&
  isOneOf(token, statements.speakers) &&
  !isOneOf(token, [...(statements.bodies ?? []), ...(statements.final?.firms ?? [])])

/** What belongs to the word after it by its place: a number ("৫৫ বছর বয়সী"), the hyphen of "যুগ্ম-আহ্বায়ক", an ending of its own. */
export const isPart = (scene: Scene, { text }: LanguagePack, from: number): boolean => {
  const [before, token, next] = [from - 2, from - 1, from].map((i) => scene.tokens[i])
  if (!token || !next) return false
  const counts = token.kind === 'number' && next.kind === 'word' && !isDated(scene, token)
  if (!before || counts) return counts
  // "বিএমপিআইএ’র": of the endings that an apostrophe parts only the genitive leaves the word in the phrase.
  const parted = isApostrophe(token) && text.endings.genitive.test(next.norm)
  if (isHyphen(token) || parted)
    return before.kind === 'word' && before.end === token.start && token.end === next.start
  return false
}

const isHyphen = (token: Token | undefined): boolean => token?.norm === '-' || token?.norm === '–'

const isJoint = (token: Token | undefined): boolean => isHyphen(token) || isApostrophe(token)

const isApostrophe = (token: Token | undefined): boolean =>
  token?.norm === '’' || token?.norm === "'"

/** "(‘পথ’)-এ রহিম শেখ": index after an ending that stands apart from its word, which begins no phrase. */
export const afterEnding = ({ tokens }: Scene, from: number, head: number): number => {
  const [before, mark, ending] = tokens.slice(Math.max(0, from - 2), from + 1)
  const parted = isApostrophe(mark) || (isHyphen(mark) && before?.kind === 'punct')
  return parted && from < head && mark?.end === ending?.start ? from + 1 : from
}

/** "(‘পথ’)তে লিখেছেন", "(‘পথ’)-তে": an ending that stands apart from its word is nobody. */
export const isEndingApart = ({ tokens, span }: Scene, index: number): boolean => {
  const [joint, ending] = [tokens[index - 1], tokens[index]]
  const mark = isHyphen(joint) && joint?.end === ending?.start ? tokens[index - 2] : joint
  return (
    mark?.kind === 'punct' &&
    '’”"\''.includes(mark.text) &&
    mark.end === (mark === joint ? ending : joint)?.start &&
    mark.start > span.start &&
    ending !== undefined &&
    ending.text.length <= longestEnding
  )
}

/** Longest such ending, in UTF-16 units. */
const longestEnding = 3
