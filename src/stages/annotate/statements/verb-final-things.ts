import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, lastWhere } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { announcedFrom } from './announced-thing.ts'
import { untilTopic } from './asked-about.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { trimmed } from './draft.ts'
import { isManner } from './manner.ts'
import { isAskedIn, isNothing } from './nothing-told.ts'
import { phraseStart } from './joined-speakers.ts'
import { afterPlace } from './speaking-places.ts'
import { isOblique } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import { cuesOf } from './verb-final-cues.ts'

/** The rule of a thing that is said. */
export const thingBefore = 'thing before the cue'

/** "সরকার নতুন মজুরি ঘোষণা করেছে, যা …": the thing right before the cue is what is said, not the clause after. */
export const thingContent = (
  scene: Scene,
  { cue, pack, speaker }: ContentQuery,
): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  if (!speaker || !last || speaker.to >= cue.from || last.kind !== 'word') return null
  const opens = afterBracket(scene, speaker.to)
  const first = scene.tokens[announcedFrom(scene, pack, { from: opens, to: cue.from })]
  const bare = last.features.case === undefined && (last.pos ?? 'NOUN') === 'NOUN'
  const told = isManner(last, pack) || isDated(scene, last)
  return first && bare && !told && first.start <= last.start
    ? one(scene, { start: first.start, end: last.end }, thingBefore)
    : null
}

const isDated = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

/** The token after a bracket that belongs to the speaker: "জেলা প্রশাসক (ডিসি) …". */
export const afterBracket = (scene: Scene, index: number): number => {
  const opens = scene.tokens[index]?.norm === '('
  const close =
    opens || scene.tokens[index]?.norm === ')'
      ? scene.tokens.findIndex((t, i) => i >= index && t.norm === ')')
      : -1
  return close === -1 ? index : close + 1
}

/** The rule of what somebody is told to do. */
export const askedToDo = 'infinitive before the cue'

/** "পুলিশ বাসিন্দাদের ঘরে থাকতে বলেছে", with nothing said behind it: what somebody is told to do. */
export const askedContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const [last, after, next] = [cue.from - 1, cue.to, cue.to + 1].map((i) => scene.tokens[i])
  const goesOn = after?.norm === ',' ? next?.pos !== 'CCONJ' : opensWords(after, pack)
  if (!cue.row.infinitiveStance || !last || !isInfinitive(last, pack) || goesOn) return null
  // "হাসতে হাসতে বলেন" tells how.
  if (scene.tokens[cue.from - 2]?.norm === last.norm) return null
  const inverted = speaker !== null && speaker.from >= cue.to
  const first = scene.tokens[speaker && !inverted ? Math.max(from, speaker.to) : from]
  return speaker && first ? one(scene, { start: first.start, end: last.end }, askedToDo) : null
}

/** ভেড়াতে is to land a boat, and looks like a noun. */
const isInfinitive = ({ features, norm }: Token, { statements }: LanguagePack): boolean =>
  features.nonFinite === 'inf' || (statements.infinitives ?? []).includes(norm)

const opensWords = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token !== undefined &&
  (token.norm === ':' ||
    statements.complementisers.includes(token.norm) ||
    '“‘"–—'.includes(token.text))

const isConceded = ({ features }: Token): boolean =>
  features.nonFinite === 'cond' && features.emphatic === 'o'

/** "X তা অস্বীকার করেননি": the object, or the clause that a pronoun points back to. */
export const objectContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const cueStart = scene.tokens[cue.from]?.start ?? scene.span.start
  const told = toldBefore(scene, { cue, pack, speaker })
  if (told) return told
  // "অবৈধভাবে মাটি কাটার অভিযোগ" tells how it was done, not how it is denied.
  const isActNamed = scene.tokens
    .slice(from, cue.from)
    .some((t) => t.features.nonFinite === 'verbal-noun')
  const isIdleWord = (t: Token): boolean =>
    t.pos === 'ADV' ||
    t.pos === 'CCONJ' ||
    (t.pos !== 'DET' &&
      (isOneOf(t, pack.statements.manner ?? []) || (isManner(t, pack) && !isActNamed)))
  let first = speaker && speaker.to <= cue.from ? afterBracket(scene, speaker.to) : from
  // A speaker of the clause before is shared: "X বিরূপ ছিলেন এবং দেখা করতে অস্বীকার করেছেন".
  if (speaker && speaker.to < from) first = from
  // "সংবাদমাধ্যম জানালেও (কারণ নিয়ে) কিছু বলেননি": what is conceded before it is another clause.
  const conceded = lastWhere(scene.tokens, { from: first, to: cue.from }, isConceded)
  if (conceded !== -1) first = conceded + 1
  while (first < cue.from && isIdleWord(scene.tokens[first] as Token)) first++
  first = afterPlace(scene, pack, { from: first, to: cue.from, one: false })
  const idle = [...(pack.statements.kinds ?? []), ...(pack.statements.noDeterminers ?? [])]
  const acted =
    cue.row.stance === 'demands' ? first : afterAct(scene, pack, { from: first, to: cue.from })
  if (acted > first && scene.tokens.slice(acted, cue.from).every((t) => isOneOf(t, idle)))
    return null
  first = acted
  let last = cue.from - 1
  const isIdle = (): boolean =>
    last > first && (isOneOf(scene.tokens[last], idle) || isOwners(scene.tokens[last], pack))
  while (isIdle()) last--
  // "… বক্তব্যের নিন্দা ও (উদ্বেগ প্রকাশ)": another noun of the cue's verb.
  if (last - 1 > first && isOneOf(scene.tokens[last], pack.text.joints)) last -= 2
  while (isIdle()) last--
  last = beforeReason(scene, pack, { first, last })
  const span = trimmed(scene.text, {
    start: scene.tokens[first]?.start ?? cueStart,
    end: last < cue.from - 1 ? (scene.tokens[last]?.end ?? cueStart) : cueStart,
  })
  const words = span ? scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end) : []
  const [that, about] = words
  const empty =
    (words.length === 2 && isThat(that, pack) && about?.pos === 'ADP') ||
    words.every((t) => isNothing(t, cue, pack))
  if (empty && conceded !== -1) return null
  if (empty && speaker && speaker.span.start > scene.span.start) {
    const start = scene.tokens[from]?.start ?? scene.span.start
    const own = { start, end: Math.min(beforeTitles(scene, pack, speaker), cueStart) }
    const left = { start: openedBefore(scene, pack, from) ?? scene.span.start, end: start }
    // "কতজন এসেছেন, (সে বিষয়ে)": what it points to stands before the comma.
    if (words.length === 2 && scene.tokens[from - 1]?.norm === ',')
      return one(scene, { start: left.start, end: own.end }, 'clause before')
    const clause = [own, left].find((s) => s.start < s.end && tells(scene, s))
    // "ক্ষমা চেয়েছেন এবং (কোনো মন্তব্য করেননি)": what was not asked is another clause.
    if (clause && cue.row.stance === 'declines' && !isAskedIn(scene, clause, pack)) return null
    if (clause)
      return one(
        scene,
        untilTopic(scene, pack, { ...clause, end: beforeJoint(scene, pack, clause.end) }),
        'clause before',
      )
  }
  // "এক বিবৃতিতে এই (নিন্দা জানান)": what is meant stands before the sentence.
  if (words.at(-1)?.pos === 'DET' && !isOneOf(words.at(-1), pack.statements.noDeterminers ?? []))
    return null
  // "‘অযৌক্তিক’ বলে (প্রত্যাখ্যান করেন)" tells why, not what.
  const why = isOneOf(words.at(-1), pack.statements.quotatives) && words.length < 5
  const idleOnly = words.every((t) => t.pos === 'CCONJ' || t.pos === 'ADV' || t.pos === 'PART')
  return span && !why && !idleOnly ? { spans: [span], rule: 'object' } : null
}

/** "(স্তম্ভে জুতা ছুড়ে) অবিচারের বিরুদ্ধে": what one does besides is no part of it. */
const afterAct = (
  { tokens }: Scene,
  { text }: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  const act = tokens.findLastIndex(
    (t, i) => i >= from && i < to - 1 && t.pos === 'VERB' && t.features.nonFinite === 'conj',
  )
  const next = tokens[act + 1]
  // "… উল্লেখ করে এর (নিন্দা)" takes up what it tells.
  const apart = next?.kind === 'word' && next.pos !== 'VERB' && !text.isFunctionWord(next.norm)
  return act !== -1 && apart ? act + 1 : from
}

/** "(তাঁদের) ক্ষোভ প্রকাশ করেন". */
const isOwners = (token: Token | undefined, { text }: LanguagePack): boolean =>
  token?.pos === 'PRON' && text.endings.genitive.test(token.norm)

/** "যাত্রী বেশি ছিল—এমন অভিযোগ (অস্বীকার করেন) X", with a comma or a dash: the clause that the noun takes up. */
const toldBefore = (
  scene: Scene,
  { cue, pack, speaker }: Pick<ContentQuery, 'cue' | 'pack' | 'speaker'>,
): FoundContent | null => {
  const [mark, which, noun] = [cue.from - 3, cue.from - 2, cue.from - 1].map((i) => scene.tokens[i])
  // Who denies in passing speaks behind the cue or is looked for before it.
  const behind = speaker === null ? cue.passing : speaker.from >= cue.to
  if (!behind || noun?.kind !== 'word') return null
  if (!mark || !isOneOf(which, pack.statements.takingUp ?? []) || !',-–—'.includes(mark.norm))
    return null
  const clause = { start: scene.span.start, end: mark.start }
  return tells(scene, clause) ? one(scene, clause, 'clause before') : null
}

/** "অভিযোগটি ভিত্তিহীন ও মনগড়া বলে (প্রত্যাখ্যান করেন)": the last token of the object, without what it is called. */
const beforeReason = (
  { tokens }: Scene,
  { statements, text }: LanguagePack,
  { first, last }: { readonly first: number; readonly last: number },
): number => {
  if (!isOneOf(tokens[last], statements.quotatives)) return last
  const marked = tokens.findLastIndex(
    (t, i) =>
      i >= first &&
      i < last - 1 &&
      (t.features.case === 'acc' || t.features.classifier !== undefined),
  )
  const between = tokens.slice(marked + 1, last)
  const plain = between.every(
    (t) => t.norm === ',' || isOneOf(t, text.joints) || (t.kind === 'word' && t.pos !== 'VERB'),
  )
  return marked !== -1 && between.length < reasonWords && plain ? marked : last
}

/** Words of a reason: "মিথ্যা, ভিত্তিহীন ও উদ্দেশ্যপ্রণোদিত". */
const reasonWords = 7

/** Where a clause ends without the "তবে" and the comma before offset `end`. */
const beforeJoint = ({ tokens, span }: Scene, { events }: LanguagePack, end: number): number =>
  tokens.findLast((t) => t.end <= end && t.norm !== ',' && !isOneOf(t, events.conjunctions))?.end ??
  span.start

/** Where the words begin that somebody else says before token `from`: "সভাপতি বলেন, …". */
const openedBefore = (scene: Scene, pack: LanguagePack, from: number): number | undefined => {
  const cue = cuesOf(scene, pack).findLast(
    ({ to, row }) => to < from && row.frame === 'content' && scene.tokens[to]?.norm === ',',
  )
  return cue && scene.tokens[cue.to + 1]?.start
}

/** "কাজ কত দিন চলবে, সে (বিষয়ে)". */
const isThat = (token: Token | undefined, pack: LanguagePack): boolean =>
  token?.pos === 'PRON' && !isOblique(token, pack)

/** Where the offices begin that stand before a speaker's name: "প্রকৌশলী সাইফুল আলম"; what asks him stands before them. */
const beforeTitles = (scene: Scene, pack: LanguagePack, speaker: Speaker): number => {
  let at = speaker.from
  const title = scene.tokens[at - 1]
  if (isOneOf(title, pack.statements.speakers) && title?.features.case === undefined)
    at = phraseStart(scene, pack, at - 1, 0)
  while (scene.tokens[at - 1]?.pos === 'VERB') at--
  return scene.tokens[at]?.start ?? speaker.span.start
}

/** More than a conjunction and an adverb; "এ বিষয়ে" is enough. */
const tells = (scene: Scene, span: Span): boolean => {
  const inside = scene.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  const words = inside.filter((t) => t.kind === 'word')
  return words.length > 2 || words.at(-1)?.pos === 'ADP'
}
