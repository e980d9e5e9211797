import type { Quantity } from '../../../../core/reading.ts'
import type { Span } from '../../../../core/span.ts'
import { peopleUnits } from '../../../../core/units.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, isPronoun, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { hasCalling } from './calling.ts'
import type { Place } from './found.ts'

/** Most words of a noun phrase before its head; a place lies in others, "ইউনিয়নের ৫ নম্বর ওয়ার্ডের … গ্রামের … এলাকায়". */
const longest = 7
const farthest = 12

/** Most bare words before a genitive or a head of place that are a part of its name: "বক্স কালভার্ট এলাকায়". */
const bareWords = 2

/** Most bare words before a head beside which nothing else can stand: "দুর্নীতি বিরোধী ছাত্র জনতা". */
const describing = 4

/** The quantity whose number holds a token. */
export const countAt = ({ quantities }: Scene, { start }: Token): Quantity | undefined =>
  quantities.find((q) => q.at.start <= start && start < q.at.end)

/** "৩৯১ ফিলিস্তিনি (নিহত হয়েছেন)": people told by their land and counted. */
export const isCountedNation = ({ scene }: Place, index: number): boolean => {
  const [before, token] = [scene.tokens[index - 1], scene.tokens[index]]
  const mention = token && mentionAt(scene, token)
  return (
    mention?.rule === 'knowledge:adjective' &&
    before !== undefined &&
    countAt(scene, before) !== undefined
  )
}

/**
 * The words of a common noun with what stands before it: its number, whose it is, "সব", "একটি".
 *
 * @param head index of the noun.
 * @param named true where bare words right before the head belong to its name.
 * @param alone true where nothing else can stand there, so that they describe it.
 */
export const phraseAt = (
  place: Place,
  head: number,
  { named, alone }: { readonly named: boolean; readonly alone?: boolean },
): Span => {
  const { scene, final } = place
  const { tokens } = scene
  let first = head
  // "আইনশৃঙ্খলা রক্ষাকারী বাহিনী", "শিক্ষক সমিতি", "ন্যাশনাল গার্ড সদস্য": what body it is, or whose member.
  // "অর্থ বিভাগকে": of a department it is told in any case.
  const ofBody =
    isOneOf(tokens[head], final.ministries) ||
    (tokens[head]?.features.case === undefined &&
      [final.bodies, final.members, final.teams].some((heads) => isOneOf(tokens[head], heads)))
  let bare = named || ofBody || alone ? 0 : bareWords
  let owned = false
  const reach = head - (named ? farthest : longest)
  for (let i = head - 1; i >= Math.max(place.found.from, reach); i--) {
    const token = tokens[i]
    if (!token || isOfDate(scene, token)) break
    if (i === head - 1 && isOfKind(place, i)) {
      first = i
      bare = bareWords
      continue
    }
    // "১০০–এর বেশি মানুষ": the ending of a number.
    if (alone && endsNumber(tokens, i)) {
      first = head
      break
    }
    const counted = countAt(scene, token)
    // "আট-দশজন ফারুককে ছুরিকাঘাত করে": those who are counted are others than who is told by name.
    if (counted && isNameWord(place, tokens[head])) break
    if (counted && named && peopleUnits.has(counted.unit)) {
      if (!owned) first = head
      break
    }
    if (counted) {
      first = tokens.findIndex((t) => t.start >= counted.at.start)
      i = Math.min(i, first)
      continue
    }
    if (token.kind === 'number') {
      first = rangeFrom(place, i)
      i = first
      continue
    }
    // "৬০ জন সদস্য"
    if (isOneOf(token, final.counters) && isNumber(scene, tokens[i - 1])) continue
    if (isHyphen(token) && isPlainWord(tokens[i - 1])) {
      first = --i
      continue
    }
    // "রহিমের দুই সহযোগীকে", "তিন সন্দেহভাজনকে"
    if (isOneOf(token, final.few)) {
      first = i
      // "রহিম ও করিম নামের তিন শিকারিকে"
      if (isOneOf(tokens[i - 1], final.called)) break
      continue
    }
    if (isOneOf(token, final.someOf)) {
      // "একজন তরুণ রাস্তায়": one of the people who act there.
      if (!(named && isOneOf(token, final.crowds))) first = teamOwner(place, i, head)
      else if (!owned) first = head
      break
    }
    // "তথ্য ও সম্প্রচার মন্ত্রণালয়ের সচিব"
    if (isOfTwo(place, i, first)) {
      first = --i
      continue
    }
    if (token.kind !== 'word' || token.pos === 'VERB') break
    const mention = mentionAt(scene, token)
    const begin = mention ? tokens.findIndex((t) => t.start >= mention.at.start) : i
    // "বুদ্ধিজীবীদের তারা হত্যা করে": a pronoun has no owner.
    if (token.features.case === 'gen' && isSelf(place, tokens[head])) break
    if (token.features.case === 'gen' && token.pos !== 'PRON') {
      first = begin
      i = begin
      owned = true
      // "সেজন্য আমাদের এলাকায়": before our own nothing tells whose it is.
      bare = mention || isOneOf(token, place.pack.statements.firstPerson ?? []) ? bareWords : 0
      continue
    }
    // "শিক্ষক সমিতি", "উপদেষ্টা পরিষদ": those whose body it is.
    if (
      i === head - 1 &&
      isOneOf(tokens[head], final.unions) &&
      isPlainWord(token) &&
      !token.features.case
    ) {
      first = i
      bare++
      continue
    }
    // "বিএনপি নেতাকর্মীরা", "বিএসএফ সদস্যরা"
    // "ট্রাম্প প্রশাসনের (বিরুদ্ধে)"
    if (!named && mention?.kind === 'person' && i === head - 1 && isHouse(place, head)) {
      first = begin
      break
    }
    // "জেলা বিএনপি কার্যালয়ে": and whose house it is.
    const isMembers =
      mention?.class === 'party' ||
      ((named || (ofBody && !tokens[head]?.features.case)) && mention?.kind === 'organisation')
    if (isMembers && i === head - 1) {
      first = begin
      i = begin
      bare = bareWords
      if (named && isOneOf(tokens[i - 1], final.grounds) && isPlainWord(tokens[i - 1])) first = --i
      continue
    }
    if (owned && isOneOf(token, final.people) && isCounted(place, i)) break
    // "প্রধান উপদেষ্টা", "সাবেক প্রধান বিচারপতি"
    if (first === i + 1 && (isOneOf(token, final.ranks) || isOneOf(token, final.former))) {
      first = i
      continue
    }
    // "দুই বাংলাদেশি যুবক"
    if (mention?.rule === 'knowledge:adjective' && i === head - 1) {
      first = i
      continue
    }
    // "ফতুল্লা থানাধীন পাগলা এলাকায়"
    const town = named && mention?.kind === 'place' && bare === bareWords
    if (named && acts(place, i)) break
    if (isBare(place, token) && (bare < (alone ? describing : bareWords) || town)) {
      first = i
      bare++
      continue
    }
    // "তিন শীর্ষ নেতা": words that describe stand behind the number.
    const number = isPronoun(tokens[head], place.pack) ? -1 : numberBefore(place, i)
    if (number === -1) break
    i = number + 1
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0 }
}

/** "স্বরাষ্ট্র উপদেষ্টা", "যৌথ বাহিনী": a word that tells of which kind the next is. */
const isOfKind = ({ scene: { tokens }, final }: Place, index: number): boolean => {
  const kinds = final.ofKind.filter(([words]) => words.includes(tokens[index]?.norm ?? ''))
  return kinds.some(([, heads]) => isOneOf(tokens[index + 1], heads))
}

/** A word that people are named with, though nobody found a name there: ফারুককে. */
const isNameWord = ({ pack, final }: Place, head: Token | undefined): boolean =>
  head?.pos === undefined &&
  head?.features.case === 'acc' &&
  !isOneOf(head, final.counters) &&
  head.stems.some((s) => pack.names.nameWords?.person.has(s))

/** "র‍্যাবের একটি দল": where the phrase of a team begins whose owner stands before "one". */
const teamOwner = ({ scene, final, found }: Place, some: number, head: number): number => {
  const { tokens } = scene
  const owner = tokens[some - 1]
  if (!owner || some <= found.from || !isOneOf(tokens[head], final.teams)) return some
  if (owner.features.case !== 'gen' || owner.pos === 'PRON') return some
  const mention = mentionAt(scene, owner)
  return mention ? tokens.findIndex((t) => t.start >= mention.at.start) : some - 1
}

const isSelf = ({ pack, final }: Place, token: Token | undefined): boolean =>
  isPronoun(token, pack) || isOneOf(token, final.ourselves)

const isNumber = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || countAt(scene, token) !== undefined)

/** Where the number or "এক", "বহু" stands among the few bare words before a describing one; −1 where none does. */
const numberBefore = (place: Place, at: number): number => {
  const { scene, final, found } = place
  for (let i = at; i >= Math.max(found.from, at - bareWords); i--) {
    const token = scene.tokens[i]
    if (!token || isOfDate(scene, token)) return -1
    if (isNumber(scene, token) || isOneOf(token, final.someOf)) return i
    if (isOneOf(token, final.counters)) continue
    // "তিন ব্যক্তি কর্মকর্তাকে": those who are counted are the subject.
    if (!isBare(place, token) || isOneOf(token, final.people)) return -1
  }
  return -1
}

/** "হামলাকারী সেতুতে", "যৌথবাহিনী গ্রামে": who acts there is no part of the place. */
const acts = ({ scene, pack, final }: Place, index: number): boolean => {
  const token = scene.tokens[index]
  return (
    token !== undefined &&
    mentionAt(scene, token) === undefined &&
    (hasCalling(token, final) || pack.events.forces.some((e) => token.norm.endsWith(e)))
  )
}

/** True for a joint within the name of a ministry, with one bare word on each side: its phrase begins at `first`. */
const isOfTwo = (
  { scene: { tokens }, pack, final }: Place,
  joint: number,
  first: number,
): boolean =>
  pack.text.joints.includes(tokens[joint]?.norm ?? '') &&
  joint + 1 === first &&
  isOneOf(tokens[first + 1], final.ministries) &&
  [tokens[joint - 1], tokens[first]].every(
    (t) => isPlainWord(t) && !t?.features.case && !isOneOf(t, final.bodies),
  )

/** "২১ থেকে ৩৫ (বছর বয়সী)": where the range of a number begins. */
const rangeFrom = ({ scene: { tokens }, final }: Place, number: number): number =>
  tokens[number - 2]?.kind === 'number' &&
  (isHyphen(tokens[number - 1]) || isOneOf(tokens[number - 1], final.whence))
    ? number - 2
    : number

const endsNumber = (tokens: readonly Token[], index: number): boolean =>
  isHyphen(tokens[index - 1]) &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index - 2]?.kind === 'number'

/** "ট্রাম্প প্রশাসন", "রহিম পরিবার"; "রহিম সরকারকে …" is he and the government. */
const isHouse = ({ scene, pack, final }: Place, head: number): boolean => {
  const token = scene.tokens[head]
  return (
    isOneOf(token, final.houses) &&
    !pack.events.institutions.some((row) => isOneOf(token, row.words))
  )
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–'

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.pos === undefined || token.pos === 'NOUN')

/** "কয়েকজন ব্যক্তি রহিম শেখের বাড়িতে": those who are counted are others than the owner. */
const isCounted = ({ scene, final }: Place, index: number): boolean => {
  const before = scene.tokens[index - 1]
  return (
    before !== undefined &&
    (countAt(scene, before) !== undefined ||
      isOneOf(before, final.someOf) ||
      isOneOf(before, final.crowds))
  )
}

/** A word that may be a part of a name: no ending, and nobody who acts. */
const isBare = ({ scene, pack, final }: Place, token: Token): boolean => {
  const mention = mentionAt(scene, token)
  if (mention) return mention.kind === 'place' && token.features.case !== 'loc'
  return (
    isPlainWord(token) &&
    token.features.case === undefined &&
    token.features.number === undefined &&
    !isOneOf(token, pack.statements.speakers) &&
    !isOneOf(token, final.crowds) &&
    !final.nominal.soon.some((e) => token.stems.includes(e)) &&
    !isOneOf(token, pack.statements.manner ?? [])
  )
}

const isOfDate = ({ dates }: Scene, { start }: Token): boolean =>
  dates.some(({ date }) => date.at.start <= start && start < date.at.end)
