import { senseRow } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

interface Told {
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly draft: EventDraft
  /** When the report was published, EDTF. */
  readonly published: string | null | undefined
}

type Dated = Scene['dates'][number]['date']

/** True for a date that the words beside it give to something else than the act: a noun, a paper, what is asked for, a day long past. */
export const isOfOther = (told: Told, date: Dated): boolean =>
  isOfNoun(told, date) ||
  isPartOfName(told, date) ||
  isTopic(told, date) ||
  isOfWhatIsAsked(told, date) ||
  isOfLongAgo(told, date)

/**
 * "জুলাইয়ের শীর্ষ নেতাকে", "৬ জানুয়ারির বক্তব্যের কারণে": a day in the genitive is that of the noun which it describes, and of the act only
 * where the noun is what it happened at: "রোববারের সমাবেশে".
 */
const isOfNoun = (
  { scene: { tokens }, pack: { text, events } }: Told,
  { text: words, at }: Dated,
): boolean => {
  const { final } = events
  const last = tokens.findLast((t) => t.start < at.end)
  const genitive =
    text.endings.syllableGenitive.test(words) ||
    (last?.features.case === 'gen' && text.endings.genitive.test(words))
  if (!final || !genitive) return false
  const ahead = tokens.filter((t) => t.start >= at.end).slice(0, describedWords)
  const noun = ahead.find((t) => t.features.case !== undefined && t.features.case !== 'gen')
  return !(
    noun?.features.case === 'loc' &&
    (isOneOf(noun, final.occasions) ||
      isOneOf(noun, final.strokes) ||
      isOneOf(noun, final.happenings))
  )
}

/** Most words from a day to the noun that it describes: "রোববারের পূর্বনির্ধারিত দলীয় সমাবেশে". */
const describedWords = 5

/**
 * "১৬ ডিসেম্বর নিয়ে দেওয়া বক্তব্যের সমালোচনা করেন": a day that is only spoken of, as is one long past with what befell on it: "১৯৭১ সালের
 * ১৪ ডিসেম্বর বুদ্ধিজীবী হত্যা নিয়ে মন্তব্যের জেরে".
 */
const isTopic = (
  { scene: { tokens }, pack: { events }, published }: Told,
  { edtf, text, at }: Dated,
): boolean => {
  const about = events.final?.about ?? []
  const ahead = tokens.filter((t) => t.start >= at.end).slice(0, describedWords + 2)
  const till = ahead.findIndex((t) => isOneOf(t, about))
  if (till <= 0) return till === 0
  const isPast =
    /\p{Nd}{4}/u.test(text) &&
    edtf !== null &&
    edtf.length === 'YYYY-MM-DD'.length &&
    edtf < (published ?? '').slice(0, 4)
  return (
    isPast &&
    ahead.slice(0, till).every(isBareNoun) &&
    ahead.slice(till + 1, till + 4).some((t) => t.features.case === 'gen')
  )
}

/** "বিধিমালা ১৯৬৩-এর ধারায়", "ব্যাচ ২০১৬-এর অনুষ্ঠানে": a bare year behind a bare noun is a part of its name. */
const isPartOfName = (
  { scene: { tokens, text: paragraph }, pack }: Told,
  { edtf, text, at }: Dated,
): boolean => {
  const { final } = pack.events
  if (!final || !/^[0-9]{4}$/u.test(edtf ?? '') || !/^\p{Nd}{4}-?(?:\p{L}|\p{M})+$/u.test(text))
    return false
  const before = tokens.findLast((t) => t.end <= at.start)
  return (
    before !== undefined &&
    pack.text.endings.genitive.test(text) &&
    isBareNoun(before) &&
    /^[ ,]*$/u.test(paragraph.slice(before.end, at.start))
  )
}

const isBareNoun = ({ kind, pos, features }: Token): boolean =>
  kind === 'word' && (pos === undefined || pos === 'NOUN') && features.case === undefined

/**
 * "আগামী শুক্রবার হাজির থাকার অনুরোধ জানান", "১৬ ডিসেম্বর থেকে কমিটি গড়ার আহ্বান জানান": a day to come is that of what is asked for, as is
 * one from which something is to be done on.
 */
const isOfWhatIsAsked = (
  { scene: { tokens }, pack: { events }, draft }: Told,
  { text, edtf, at }: Dated,
): boolean => {
  const { final } = events
  if (!final || draft.modality !== 'actual') return false
  if (final.ahead.some((word) => text.startsWith(`${word} `))) return true
  if (!edtf?.endsWith('/..') || senseRow(draft.frame.sense).plover !== 'REQUEST') return false
  const asked = tokens.findLast((t) => t.end <= draft.span.start)?.features
  const last = tokens.findLast((t) => t.end <= draft.span.end)
  return (
    // "৫ আগস্ট থেকেই আহ্বান জানিয়ে আসছেন"
    last?.features.aspect !== 'prog' &&
    asked?.nonFinite === 'verbal-noun' &&
    asked.case === 'gen' &&
    at.end <= draft.span.start
  )
}

/** "১৪ ডিসেম্বরে তাঁদের হত্যা করা হয়েছিল", told on a fourteenth of December: what had happened did not happen today. */
const isOfLongAgo = (
  { scene: { tokens }, draft, published }: Told,
  { edtf, text }: Dated,
): boolean => {
  const last = tokens.findLast((t) => t.end <= draft.span.end)
  return (
    last?.features.tense === 'pqp' &&
    edtf !== null &&
    edtf === published &&
    /^\p{Nd}/u.test(text) &&
    !/\p{Nd}{4}/u.test(text)
  )
}
