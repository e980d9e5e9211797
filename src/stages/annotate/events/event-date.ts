import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../lang/contract/verb-final.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isDateline } from '../datelines.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft } from './draft.ts'
import { isMatter, isKnownAct, lastAfter, lastKnownAct } from './final/earlier-act.ts'
import { isOfOther } from './final/other-days.ts'

interface Setting {
  readonly scene: Scene
  readonly pack: LanguagePack
  /** False where "on Tuesday" may be of any week: see `gluedFrom`. */
  readonly ofOneDay: boolean
  /** When the report was published, EDTF. */
  readonly published: string | null | undefined
}

/** True for a day after the report's own: what happened did not happen then. */
const isAhead = (edtf: string | null, published: string | null | undefined): boolean => {
  const [first] = edtf?.split('/') ?? []
  const last = published?.split('/').at(-1)
  return /^[0-9-]{4,10}$/u.test(first ?? '') && /^[0-9-]{10}$/u.test(last ?? '')
    ? (first ?? '') > (last ?? '').slice(0, first?.length)
    : false
}

/**
 * "would take effect in July", told in March: a month without a year that lies more than half a year back may as well be the
 * next one, where what is told has not happened.
 */
const isLongAgo = (
  { edtf, text }: Scene['dates'][number]['date'],
  published: string | null | undefined,
): boolean => {
  const last = published?.split('/').at(-1) ?? ''
  if (!/^[0-9]{4}-[0-9]{2}$/u.test(edtf ?? '') || !/^[0-9]{4}-[0-9]{2}/u.test(last)) return false
  return !/\p{Nd}{4}/u.test(text) && monthsOf(last) - monthsOf(edtf ?? '') > halfYear
}

const monthsOf = (edtf: string): number => Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7))

const halfYear = 6

/** "applied to join in 2022": a day gone by may be that of the act which an infinitive hangs on as well. */
const isGoverned = ({ modality, typing }: EventDraft, { events }: LanguagePack): boolean =>
  events.order === 'verb-medial' && modality === 'planned' && typing === 'none'

/** "২০০৯ সালের সন্ত্রাসবিরোধী আইনে", "অধ্যাদেশ ২০২৫-এর খসড়া": a year in the genitive is that of the law or treaty beside it. */
const isYearOfPaper = (
  { edtf, text, at }: Scene['dates'][number]['date'],
  { mentions, text: paragraph }: Scene,
  pack: LanguagePack,
): boolean =>
  /^[0-9]{4}$/u.test(edtf ?? '') &&
  pack.text.endings.genitive.test(text) &&
  mentions.some(
    (m) =>
      m.kind === 'instrument' &&
      ((m.at.start > at.end &&
        m.at.start < at.end + modifiers &&
        /^[\s\p{L}\p{M}]+$/u.test(paragraph.slice(at.end, m.at.start))) ||
        /^,? ?$/u.test(paragraph.slice(m.at.end, at.start))),
  )

/** UTF-16 units between a year and the law that it is of. */
const modifiers = 40

/** "২০২২ আসরের চেয়ে": a year without its word for year is the name of what follows. */
const isBareYear = ({ text, rule }: Scene['dates'][number]['date']): boolean =>
  /^\p{Nd}{4}$/u.test(text) || rule === 'season of one year'

/** What a comma adds to the distance: "…, signed on December 5, entered into force on April 25". */
const partedBy = 40

const isParted = ({ text }: Scene, from: number, to: number): boolean =>
  text.slice(from, to).includes(',')

/**
 * "২০১৯ সালে সই হওয়া চুক্তি বাতিল করে", "গত বছর নির্মিত সেতু ধসে পড়ে": a date before a participle that describes a noun
 * is that of the participle, not of the predicate behind.
 */
const isOfParticiple = (
  scene: Scene,
  { events: { final } }: LanguagePack,
  { span }: EventDraft,
  at: Span,
): boolean => {
  if (!final) return false
  const { tokens } = scene
  const first = tokens.findIndex((t) => t.start >= at.end)
  const own = tokens.findIndex((t) => t.start >= span.start)
  const between = first === -1 ? [] : tokens.slice(first, own)
  const stop = between.findIndex((t) => t.kind === 'punct')
  const near = between.slice(0, stop === -1 ? undefined : stop)
  return near.some((token, i) => {
    const next = between[i + 1]
    // Behind a comma stands what is told on the occasion.
    if (stop === -1 && isOfOccasion(near.slice(i + 1), final.occasions)) return false
    if ((next?.kind !== 'word' && next?.kind !== 'number') || joining.has(next.pos ?? ''))
      return false
    if (token.pos !== 'VERB')
      return (
        i < placeWords &&
        (final.describing.includes(token.norm) || final.befallen.includes(token.norm))
      )
    return (
      token.features.nonFinite === 'verbal-noun' &&
      token.features.case === undefined &&
      !mentionAt(scene, token)
    )
  })
}

/** "মঙ্গলবার পাঠানো এক বিবৃতিতে", "শুক্রবার আয়োজিত অনুষ্ঠানে": what is done on an occasion is done on its day. */
const isOfOccasion = (behind: readonly Token[], occasions: readonly string[]): boolean => {
  const place = behind.slice(0, occasionWords).find((t) => t.features.case !== undefined)
  return place?.features.case === 'loc' && isOneOf(place, occasions)
}

/** Most words from a participle to the occasion that it describes: "প্রকাশিত এক যৌথ বিবৃতিতে". */
const occasionWords = 4

/** "গত ৬ নভেম্বর চুক্তি অনুমোদনের পর পুতিন সই করেন": a day before what came first is not that of the act behind. */
const isOfEarlierAct = (
  { tokens }: Scene,
  { events: { final } }: LanguagePack,
  { span }: EventDraft,
  at: Span,
): boolean => {
  const first = tokens.findIndex((t) => t.start >= at.end)
  if (!final || first === -1 || tokens[first]?.norm === ',') return false
  const own = tokens.findIndex((t) => t.start >= span.start)
  const between = { from: first - 1, to: own }
  return lastAfter(tokens, final, between) !== -1 || lastKnownAct(tokens, final, between) !== -1
}

/** "জুলাই-আগস্টে হত্যার মামলায় তিনি আবেদন করেন": a month, no day, is that of the matter. */
const isOfMatter = (
  { tokens }: Scene,
  { events: { final } }: LanguagePack,
  { span }: EventDraft,
  { at, edtf }: Scene['dates'][number]['date'],
): boolean => {
  if (!final || /^[0-9X]{4}-[0-9]{2}-[0-9]{2}$/u.test(edtf ?? '')) return false
  return tokens.some(
    (t, i) => t.start >= at.end && t.end <= span.start && isMatter(tokens, final, i),
  )
}

/**
 * "১৫ ডিসেম্বর তাঁর ওপর গুলি চালানোর ঘটনাকে … আখ্যা দেন": a day that opens the sentence is that of the act told as a noun or that of
 * what is told of it; which of them it is only another day in the sentence shows.
 */
const isOfTelling = (
  { tokens, dates }: Scene,
  { events: { final } }: LanguagePack,
  { span, clause: [from] }: EventDraft,
  at: Span,
): boolean => {
  const last = tokens.findLastIndex((t) => t.end <= span.end)
  if (!final) return false
  if (isPartOfKnown(tokens, final, last)) return !dates.some(({ date }) => date.at.start > span.end)
  if (!isKnownAct(tokens[last], tokens[last + 1], final.known)) return false
  const opens = tokens.findIndex((t) => t.start >= at.start) <= from + 1
  return opens && !dates.some(({ date }) => date.at.start > span.end)
}

/** "(গুলি) করে হত্যার ঘটনায়": a participle within what is told as a noun and known. */
const isPartOfKnown = (tokens: readonly Token[], { known }: VerbFinalPart, last: number): boolean =>
  tokens[last]?.features.nonFinite === 'conj' &&
  tokens[last + 1]?.features.case === 'gen' &&
  isOneOf(tokens[last + 2], known)

/** "১১ ডিসেম্বরের মধ্যে অনুমোদন হয়নি": a day that bounds a time is not that of the act; nor is one known that is "তফসিল ঘোষণার পরদিন". */
const isBound = (scene: Scene, { events: { final } }: LanguagePack, at: Span): boolean => {
  const { tokens } = scene
  if (!final || isFromHour(scene, final, at)) return false
  const first = tokens.findIndex((t) => t.start >= at.start)
  const next = tokens.find((t) => t.start >= at.end)
  return (
    (next !== undefined && final.bounds.includes(next.norm)) ||
    (final.nominal.after.includes(tokens[first]?.norm ?? '') &&
      tokens[first - 1]?.features.case === 'gen')
  )
}

/** "বুধবার সকাল ৯টা থেকে বিক্ষোভ করেন": an hour from which it went on is one of its own day, if the sentence tells no other. */
const isFromHour = ({ tokens, dates }: Scene, { whence }: VerbFinalPart, at: Span): boolean => {
  const own = dates.find(({ date }) => date.at.start === at.start)?.date
  const next = tokens.find((t) => t.start >= at.end)
  return (
    own?.timex.type === 'TIME' &&
    next !== undefined &&
    whence.includes(next.norm) &&
    dates.every(({ date }) => date.kind === 'duration' || date.edtf === own.edtf)
  )
}

/** "প্রকাশ: ১৬ ডিসেম্বর ২০২৫ | ০০:০৬ | … গ্রেপ্তার করেছে র‍্যাব": bars part the days of a page from its report. */
const isPrinted = ({ text }: Scene, { start, end }: Span): boolean =>
  /^\s*\|/u.test(text.slice(end, end + 3)) ||
  /\|\s*$/u.test(text.slice(Math.max(0, start - 3), start))

/** What stands behind a verbal noun that describes nothing: "করা হয়", "করা এবং". */
const joining: ReadonlySet<string> = new Set(['VERB', 'ADP', 'CCONJ'])

/** Most words of a place between a date and a participle: "গতকাল ঢাকায় অনুষ্ঠিত বৈঠকে". */
const placeWords = 4

/** "৫ ও ১০ আগস্ট", "১৫ ও ১৯ তারিখে", "on 18 May and 18 April": two days joined date an act that happened twice, on neither of them alone. */
const isOneOfTwo = (
  { text, tokens, dates }: Scene,
  { text: { joints } }: LanguagePack,
  at: Span,
): boolean => {
  const first = tokens.findIndex((t) => t.start >= at.start)
  return (
    (joints.includes(tokens[first - 1]?.norm ?? '') && tokens[first - 2]?.kind === 'number') ||
    dates.some(({ date }) => {
      const [left, right] = date.at.start < at.start ? [date.at, at] : [at, date.at]
      return (
        date.kind !== 'duration' &&
        date.kind !== 'set' &&
        joints.includes(text.slice(left.end, right.start).trim())
      )
    })
  )
}

/** "on Tuesday", "yesterday", "last week": a day that only the report's own day tells. */
const isOfItsDay = ({ rule, edtf }: Scene['dates'][number]['date']): boolean =>
  rule !== undefined && byItsDay.has(rule) && /^[0-9]{4}-[0-9]{2}-[0-9]{2}/u.test(edtf ?? '')

/** “It happened last night,” police said: counted from a day on which the words were said, that nobody may tell. */
const isQuotedDay = ({ quotations }: Scene, date: Scene['dates'][number]['date']): boolean =>
  (date.rule === 'named day' || date.rule === 'this part') &&
  quotations.some((q) => q.innerStart <= date.at.start && date.at.end <= q.innerEnd)

const byItsDay: ReadonlySet<string> = new Set(['weekday', 'named day', 'this part', 'period'])

/** The date in the predicate's clause that stands nearest to it, the dateline's last; durations and sets date nothing. */
export const dateOf = (
  draft: EventDraft,
  { scene, published, pack, ofOneDay }: Setting,
): Scene['dates'][number] | undefined => {
  const [from, to] = draft.clause
  const start = scene.tokens[from]?.start ?? scene.span.start
  const end = scene.tokens[to - 1]?.end ?? scene.span.end
  const inside = scene.dates.filter(
    ({ date, index }) =>
      date.at.start >= start &&
      date.at.start < end &&
      draft.dates?.includes(index) !== false &&
      date.kind !== 'duration' &&
      date.kind !== 'set' &&
      (ofOneDay || !isOfItsDay(date)) &&
      !(pack.events.medial && isQuotedDay(scene, date)) &&
      !(draft.modality === 'actual' && isAhead(date.edtf, published)) &&
      !(draft.modality !== 'actual' && isLongAgo(date, published)) &&
      !(isGoverned(draft, pack) && !isAhead(date.edtf, published)) &&
      !isYearOfPaper(date, scene, pack) &&
      !(pack.events.order === 'verb-final' && isBareYear(date)) &&
      !isOfParticiple(scene, pack, draft, date.at) &&
      !isBound(scene, pack, date.at) &&
      !isPrinted(scene, date.at) &&
      !isOfOther({ scene, pack, draft, published }, date) &&
      !isOfEarlierAct(scene, pack, draft, date.at) &&
      !isOfMatter(scene, pack, draft, date) &&
      !isOfTelling(scene, pack, draft, date.at),
  )
  const distance = (at: Span): number =>
    at.end <= draft.span.start
      ? draft.span.start - at.end + (isParted(scene, at.end, draft.span.start) ? partedBy : 0)
      : Math.max(0, at.start - draft.span.end)
  const last = ({ date }: Scene['dates'][number]): number =>
    Number(scene.paragraph === 0 && isDateline(scene.text, date.at))
  const nearest = [...inside].sort(
    (a, b) => last(a) - last(b) || distance(a.date.at) - distance(b.date.at),
  )[0]
  return nearest && isOneOfTwo(scene, pack, nearest.date.at) ? undefined : nearest
}

/** "৭ আগস্ট থেকে কার্যকর হচ্ছে", told on the second: what goes on as told is still to come on a day ahead. */
export const isToCome = (draft: EventDraft, setting: Setting): boolean =>
  draft.ongoing === true &&
  draft.modality === 'actual' &&
  isAhead(dateOf({ ...draft, modality: 'planned' }, setting)?.date.edtf ?? null, setting.published)
