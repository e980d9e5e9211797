import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isGovernedList } from '../governed-list.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { apposedEnd } from './apposed-name.ts'
import { isManner } from './manner.ts'
import { officeOfManyEnd } from './office-of-many.ts'
import { phraseStart } from './joined-speakers.ts'
import { isEndingApart } from './speaker-extent.ts'
import { isHead, isOblique, speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'

/** Most words of a speaker that no list knows: titles, offices and names. */
const phraseWords = 16

/**
 * The bare noun phrase that ends right before token `to`, whoever that is: "পোশাক কারখানার মালিকেরা বলছেন,".
 * Null where another case, a participle or an object of the verb stands there, or where a known speaker does.
 */
export const bareSpeakerBefore = (
  scene: Scene,
  pack: LanguagePack,
  { from, to, verb }: { readonly from: number; readonly to: number; readonly verb?: boolean },
): Speaker | null => {
  const last = beforeKinds(scene, pack, skippedBefore(scene, pack, { from, to }))
  const head = scene.tokens[last]
  if (last < from || !head) return null
  // Before a lone verb nothing is left that a genitive could belong to: in "কবির বলেন" the last letter is the name's.
  const next = scene.tokens[last + 1]
  if (isEndingApart(scene, last)) return null
  const lone =
    verb === true &&
    head.features.case === 'gen' &&
    head.features.number === undefined &&
    (last + 1 === to || next?.pos === 'SCONJ' || next?.pos === 'ADV' || isOutlet(scene, next))
  if (!lone && isHead(scene, pack, head)) return null
  if (!isBare(scene, pack, lone ? { ...head, features: {} } : head)) return null
  const first = Math.max(phraseStart(scene, pack, last, from), last + 1 - phraseWords)
  // A pronoun never begins a name: in "তিনি গবেষণা কার্যক্রমে …" the speaker is known.
  const words = scene.tokens.slice(first, last)
  // "জনগণ সহজ সরলভাবে (ভেবেছিল)": behind a crowd stands no name.
  const before = words.at(-1)
  if (before && !mentionAt(scene, before) && pack.statements.crowds?.includes(before.norm))
    return speakerOf(scene, first, last)
  // "(তাকে প্রতারক) বলেছেন": whom one calls a thing, but not the letter in "এন কে এ মবিন".
  const called = (t: Token): boolean =>
    t.norm.length > 2 && pack.text.endings.accusative.test(t.norm)
  return words.some((t) => t.pos === 'PRON' && (!isOblique(t, pack) || called(t)))
    ? null
    : speakerOf(scene, first, last + 1)
}

/** "(ময়দানে) ঐতিহাসিক ঘোষণা দেন": what kind of saying it is says nothing itself; index of the token before. */
const beforeKinds = ({ tokens }: Scene, { statements }: LanguagePack, last: number): number => {
  let at = last
  while (tokens[at] && (statements.kinds ?? []).includes(tokens[at]?.norm ?? '')) at--
  return at
}

/** An outlet, to which nothing in the genitive before it belongs: "কবির প্রথম আলোকে বলেন". */
const isOutlet = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined && mentionAt(scene, token)?.kind === 'agency'

/** Left of the cue over words of manner and time and over whom or where one tells: "প্রথম আলোকে", "এক বার্তায়"; the index of the first token that is none. */
export const skippedBefore = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  const { tokens } = scene
  const outlets = pack.statements.final?.outletWords ?? []
  let i = to - 1
  for (;;) {
    const token = tokens[i]
    if (!token || i < from) return i
    if (token.pos === 'ADV' || isManner(token, pack)) {
      i--
      continue
    }
    // "হাসতে হাসতে (বলেন)"
    if (token.features.nonFinite === 'inf' && tokens[i - 1]?.norm === token.norm) {
      i -= 2
      continue
    }
    if (isDated(scene, token) || isDateBracket(scene, i)) {
      i--
      continue
    }
    const mention = mentionAt(scene, token)
    const { case: ending, number } = token.features
    const pronoun = token.pos === 'PRON' && pack.text.endings.told.test(token.norm)
    const told = pronoun || ending === 'acc' || (ending === 'gen' && number === 'plur')
    const place = ending === 'loc' && (!mention || mention.at.end < token.end)
    const anyone = (pack.statements.anyone ?? []).includes(token.norm)
    if (token.kind !== 'word' || anyone || !(told || place)) return i
    const start = mention?.at.start ?? token.start
    while (i > from && (tokens[i - 1]?.start ?? -1) >= start) i--
    // "বার্তা সংস্থা (রয়টার্সকে)"
    while (told && mention?.kind === 'agency' && outlets.includes(tokens[i - 1]?.norm ?? '')) i--
    // "উপস্থিত (সাংবাদিকদের)"
    while (told && isPresent(tokens[i - 1], pack)) i--
    const inner = i
    while (i > from && isPlaceWord(tokens[i - 1], pack)) i--
    // What stands bare before a bare place may belong to it: "গবেষণা কার্যক্রমে".
    if (place && !mention && inner === i) return -1
    i--
  }
}

const isPresent = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token?.pos !== 'ADP' && statements.final?.present.includes(token?.norm ?? '') === true

/** "আকবর প্রথম আলোকে জানালেন সাফল্যের রহস্য": whom a list or a name knows and who stands right before the cue and what he tells of whom or where. */
export const rightBefore = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): Speaker | null => {
  const speaker = speakerBefore(scene, pack, { from, to, case: 'nom' })
  return speaker?.to === skippedBefore(scene, pack, { from, to }) + 1 ? speaker : null
}

/** What stands before a place of speaking and belongs to it: "এক সংবাদ সম্মেলনে", "নিজের ফেসবুক পোস্টে". */
const isPlaceWord = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  (token.pos === 'DET' ||
    token.pos === 'NUM' ||
    (token.features.nonFinite === 'verbal-noun' && token.features.case === undefined) ||
    isOblique(token, pack) ||
    isOneOf(token, pack.statements.venues ?? []))

const notNouns = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ', 'DET', 'NUM', 'PART', 'PRON'])

const isBare = (scene: Scene, pack: LanguagePack, token: Token): boolean =>
  token.kind === 'word' &&
  (!notNouns.has(token.pos ?? 'X') || isOneOf(token, pack.statements.anyone ?? [])) &&
  (token.features.nonFinite === undefined || mentionAt(scene, token) !== undefined) &&
  // অনেকেই looks like an accusative.
  (token.features.case === undefined || (pack.statements.anyone ?? []).includes(token.norm)) &&
  !isOneOf(token, pack.statements.quotatives) &&
  !(pack.statements.objects ?? []).includes(token.lemma) &&
  !(pack.statements.objects ?? []).includes(token.norm) &&
  !scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** What is left of the clause after a cue that closes its content: "… বলে জানিয়েছেন প্রকল্পের পরিচালক আরিফ হোসেন।". */
export const speakerToEnd = (scene: Scene, pack: LanguagePack, from: number): Speaker | null => {
  const { tokens } = scene
  const joins = (t: Token | undefined): boolean => isOneOf(t, pack.events.conjunctions)
  let to = from
  while (to < tokens.length && !closes(tokens[to])) to++
  const apposed = apposedEnd(scene, { from, comma: to })
  const ofMany = officeOfManyEnd(scene, pack, { from, comma: to })
  if (ofMany !== -1) to = ofMany
  else if (apposed !== -1) to = apposed
  else if (isList(scene, pack, { from, comma: to })) to = tokens.length - 1
  // "অভিযোগ তুললেন ক, খ-এর বিরুদ্ধে": of those that a postposition governs nobody speaks.
  else if (isGovernedList(tokens, to)) return null
  const isVerb = (t: Token | undefined): boolean =>
    isFinite(t) && t !== undefined && mentionAt(scene, t)?.kind !== 'person'
  const joint = tokens.findIndex((t, i) => i > from && i < to && joins(t))
  if (joint !== -1 && isVerb(tokens[to - 1])) to = joint
  const opens = [...pack.statements.quotatives, ...pack.statements.complementisers]
  if (isOneOf(tokens[from], opens) || tokens.slice(from, to).some(isVerb)) return null
  let first = from
  while (first < to && (tokens[first]?.pos === 'ADV' || isDated(scene, tokens[first]))) first++
  const aside = to
  while (to > first && isAside(scene, tokens[to - 1])) to--
  const head = tokens[to - 1]
  // "জানান গানটি প্রসঙ্গে", "বলেছে নিরাপত্তা কৌশলপত্রে": a bare noun before a place belongs to it.
  const place = to < aside && tokens[to]?.pos !== 'DET' && !isDated(scene, tokens[to])
  if (place && head && !isHead(scene, pack, head)) return null
  if (to === first || (ofMany === -1 && to - first > phraseWords) || !head || joins(tokens[first]))
    return null
  // "তিনি লিখেছেন– “…”": a dash opens the words.
  if (isDash(tokens[first]) || (head.kind !== 'word' && head.norm !== ')')) return null
  const { case: ending, number } = head.features
  // অনেকে looks like an accusative.
  const anyone = (pack.statements.anyone ?? []).includes(head.norm)
  if ((ending === 'acc' && !anyone) || (ending === 'gen' && number === 'plur')) return null
  if (head.pos === 'ADP' || head.pos === 'ADV' || head.features.nonFinite !== undefined) return null
  // "জানালেন প্রীতি ম্যাচ নয়"
  if (isOneOf(head, pack.statements.negators)) return null
  // সালাম is a greeting and a name.
  if (!mentionAt(scene, head) && (pack.statements.objects ?? []).includes(head.norm)) return null
  return speakerOf(scene, first, to)
}

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && '-–—'.includes(token.norm)

/** "নিশ্চিত করেছে সিএনএন, ভ্যারাইটি ও এপি।": names go on behind a comma to the last joint and the end, with no verb. */
const isList = (
  { tokens, span }: Scene,
  { text }: LanguagePack,
  { from, comma }: { readonly from: number; readonly comma: number },
): boolean => {
  const rest = tokens.slice(comma, -1)
  const last = tokens.at(-1)
  return (
    comma > from &&
    tokens[comma]?.norm === ',' &&
    rest.length < phraseWords &&
    last?.kind === 'punct' &&
    last.end === span.end &&
    rest.some((t) => text.joints.includes(t.norm)) &&
    rest.every((t) => t.norm === ',' || (t.kind === 'word' && t.pos !== 'VERB' && t.pos !== 'PRON'))
  )
}

/** "(১৫ ডিসেম্বর)": the bracket around a date. */
const isDateBracket = (scene: Scene, index: number): boolean =>
  (scene.tokens[index]?.norm === ')' && isDated(scene, scene.tokens[index - 1])) ||
  (scene.tokens[index]?.norm === '(' && isDated(scene, scene.tokens[index + 1]))

const isDated = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined &&
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** A place or day after the speaker: "… তিনি এক বিবৃতিতে।". */
const isAside = (scene: Scene, token: Token | undefined): boolean => {
  if (!token) return false
  const mention = mentionAt(scene, token)
  return (
    isDated(scene, token) ||
    token.pos === 'DET' ||
    (token.features.case === 'loc' && (!mention || mention.at.end < token.end))
  )
}

const closes = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && !['-', '–', '(', ')', '.', "'", '’', '‘'].includes(token.norm)

/** The bare phrase that opens a clause before whom or what it turns to: "সেনাপ্রধান সবাইকে …", "বেইজিং এ দাবি …". */
export const leadingSpeaker = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): Speaker | null => {
  const { tokens } = scene
  let first = from
  while (first < to && ['CCONJ', 'ADV'].includes(tokens[first]?.pos ?? 'X')) first++
  let end = first
  while (end < to && opensPhrase(scene, pack, tokens[end])) end++
  const [head, next] = [tokens[end - 1], tokens[end]]
  const turns =
    next?.features.case === 'acc' ||
    next?.pos === 'DET' ||
    isOneOf(next, pack.statements.takesUp ?? [])
  const names = isOneOf(next, [
    ...(pack.statements.calledBy ?? []),
    ...(pack.statements.described ?? []),
  ])
  if (end === first || end >= to || !turns || names || !head || !isBare(scene, pack, head))
    return null
  return speakerOf(scene, first, end)
}

const opensPhrase = (scene: Scene, pack: LanguagePack, token: Token | undefined): boolean =>
  token !== undefined &&
  (isBare(scene, pack, token) || (token.kind === 'word' && token.features.case === 'gen'))

/** The tokens between a quotative and the cue, where a speaker stands there: "… বলে দুই কর্মকর্তা জানান". */
export const speakerBetween = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): Speaker | null => {
  for (let i = to - 1; i > from && to - i <= phraseWords; i--) {
    const token = scene.tokens[i]
    if (token?.kind === 'punct' && !['-', '–', '(', ')', '.'].includes(token.norm)) return null
    if (token && isFinite(token) && !mentionAt(scene, token)) return null
    if (!isOneOf(token, pack.statements.quotatives) || talksWith(scene, i, pack)) continue
    if (scene.tokens[i - 1]?.kind === 'number' || i + 1 >= to) return null
    return bareSpeakerBefore(scene, pack, { from: i + 1, to })
  }
  return null
}

/** "চালকদের সঙ্গে কথা বলে (সভাপতি জানান)": an act before the one that reports. */
export const talksWith = ({ tokens }: Scene, at: number, { statements }: LanguagePack): boolean =>
  (statements.otherActs ?? []).includes(tokens[at - 1]?.norm ?? '') && tokens[at - 2]?.pos === 'ADP'

const speakerOf = (scene: Scene, from: number, to: number): Speaker | null => {
  const [first, last] = [scene.tokens[from], scene.tokens[to - 1]]
  return first && last ? { span: { start: first.start, end: last.end }, from, to } : null
}
