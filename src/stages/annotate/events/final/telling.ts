import type { Modality, Polarity } from '../../../../core/reading.ts'
import type { VectorSense } from '../../../../lang/contract/compounds.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import type { Found } from './found.ts'
import { isAlleged } from './alleged.ts'
import { failsAfter, isNegated, isRefrained } from './negated.ts'
import { hangsOnIf, hasCondition } from './on-condition.ts'
import { isSupposed } from './supposed.ts'
import { isCalledUntrue } from './untrue.ts'
import { isAddressed, isOnlyWished } from './wished.ts'
import { isAskedFor, isDenied, isUnknown, leadsNowhere } from './no-deed.ts'

/** How a predicate is told. */
export interface Telling {
  readonly modality: Modality
  readonly polarity: Polarity
  readonly typing?: NonNullable<EventDraft['typing']>
}

/** A predicate with its clause. */
export interface Clause {
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly final: VerbFinalPart
  readonly found: Found
  /** The last word of the predicate, and the one behind it. */
  readonly last: Token | undefined
  readonly next: Token | undefined
}

type Told = Pick<Telling, 'modality' | 'typing'> | null

/**
 * Whether the act happened, is meant, may be, or hangs on a condition; null where the words tell no event:
 * a question, a duty, a wish, a request, what somebody tries, what is always so.
 */
export const tellingOf = (
  scene: Scene,
  pack: LanguagePack,
  final: VerbFinalPart,
  found: Found,
): Telling | null => {
  const [last, next] = [scene.tokens[found.end - 1], scene.tokens[found.end]]
  const clause = { scene, pack, final, found, last, next }
  const plain = toldAs(clause)
  const told = plain?.modality === 'actual' && isAlleged(clause) ? as('possible') : plain
  return told && { ...told, polarity: isNegated(clause) ? 'negative' : 'positive' }
}

const as = (modality: Modality): Told => ({ modality })

const toldAs = (clause: Clause): Told => {
  const { scene, final, found, last } = clause
  const inClause = scene.tokens.slice(found.from, found.end)
  const features = last?.features ?? {}
  if (scene.tokens.at(-1)?.norm === '?' || features.mood === 'imp') return null
  if (isOrder(clause)) return null
  if (isLeftOpen(clause)) return null
  if (inClause.some((t) => final.wish.includes(t.norm))) return null
  if (isAddressed(clause)) return null
  if (hangsOnIf(clause)) return as('conditional')
  if (isCalledUntrue(clause)) return null
  if (isSupposed(clause)) return as('possible')
  switch (features.nonFinite) {
    case 'cond':
      return afterCondition(clause)
    case 'inf':
      return afterInfinitive(clause)
    case 'conj':
      return afterParticiple(clause)
    case 'verbal-noun':
      return features.case === undefined ? afterBareNoun(clause) : afterCasedNoun(clause)
    default:
      return finite(clause, inClause)
  }
}

/** "আস্তানা গুঁড়িয়ে দাও", "প্রশংসা করো": the present of "you" among friends is what somebody is told to do. */
const isOrder = ({ last }: Clause): boolean => {
  const { person, tense, aspect } = last?.features ?? {}
  return person === 2 && tense === 'pres' && aspect === 'simple'
}

/** "সফরে যাচ্ছেন কি না", "মারা গেছেন, নাকি হত্যা করা হয়েছে": nobody says whether. */
const isLeftOpen = ({ scene, final, found, next }: Clause): boolean => {
  const after = next?.norm === ',' ? scene.tokens[found.end + 1] : next
  return (
    isOneOf(after, final.whether) ||
    isUnknown(scene, final, found.end) ||
    scene.tokens
      .slice(found.from, found.match.from)
      .some((t) => final.or.includes(t.norm) || final.howMany.includes(t.norm))
  )
}

/** "হামলা চালাবে বলে আশঙ্কা", "করবে", "করতেন", "সাধারণত করে". */
const finite = (clause: Clause, inClause: readonly Token[]): Told => {
  const { scene, pack, final, found, last, next } = clause
  if (isOneOf(next, pack.events.possible)) return as('possible')
  if (inClause.some((t) => pack.events.possible.includes(t.norm))) return as('possible')
  if (last?.features.aspect === 'hab') return null
  if (last?.features.tense === 'fut') {
    if (isOnlyWished(clause)) return null
    if (hasCondition(scene, found.verb)) return as('conditional')
    // What voters will do nobody plans but they themselves.
    return as(
      found.match.row.sense === 'vote' && last.features.person !== 1 ? 'possible' : 'planned',
    )
  }
  // "আইন কার্যকর হয় না": what is never so.
  if (last?.features.aspect === 'simple' && isOneOf(next, final.never)) return null
  if (isOfAnySuch(clause)) return null
  const always =
    (last?.features.aspect === 'simple' || last?.features.aspect === 'prog') &&
    inClause.some((t) => final.always.includes(t.norm))
  return always ? null : as('actual')
}

/** "যে ডাক্তার নিজেই মারা যান, এমন ডাক্তার": what only tells of which kind somebody is. */
const isOfAnySuch = ({ scene: { tokens }, final, found, last, next }: Clause): boolean =>
  last?.features.aspect === 'simple' &&
  next?.norm === ',' &&
  final.suchAs.includes(tokens[found.end + 1]?.norm ?? '') &&
  tokens.slice(found.from, found.match.from).some((t) => final.anyone.includes(t.norm))

/** "অনুরোধ জানালে তিনি রাজি হন", "আশ্বাস দিলেও কাজ হয়নি": before what happened the form only tells what came first. */
const afterCondition = (clause: Clause): Told => {
  const { scene, final, found, last } = clause
  const although = last?.features.emphatic === 'o'
  const main = mainAfter(scene, found.end)
  if (!main || leadsToNoun(scene, found.end)) return as(although ? 'actual' : 'conditional')
  const { tense, aspect } = main.features
  if (although && tense !== 'fut') return as('actual')
  if (tense === 'fut' || isOneOf(main, final.able)) return as('conditional')
  if (tense === 'past' || tense === 'pqp' || aspect === 'perf') return as('actual')
  // "দাবি জানালে তিনি রাজি হন" happened, "দাবি জানালে সবাই রাগ করে" is always so: who or when decides.
  const start = scene.tokens[found.from]?.start ?? 0
  const end = last?.end ?? 0
  const told =
    scene.mentions.some((m) => start <= m.at.start && m.at.end <= end) ||
    scene.dates.some(({ date }) => start <= date.at.start && date.at.end <= end) ||
    befell(scene, end, main) ||
    opensLater(clause)
  const words = scene.tokens.slice(found.from, found.end)
  const anybody = words.some((t) => isOneOf(t, final.anyone))
  // "এ ঘটনায় মামলা হলে পুলিশ অভিযান চালায়"
  const pointed = words.some((t, i) => t.pos === 'DET' && isOneOf(words[i + 1], final.happenings))
  // "দুর্বৃত্তরা গুলি করলে তিনি মারা যান"
  const his = scene.tokens.some((t) => isOneOf(t, final.himself))
  return aspect === 'simple' && !anybody && (told || his || pointed)
    ? as('actual')
    : as('conditional')
}

/** "সংঘর্ষ হলে রহিম শেখ নিহত হন": what somebody does or suffers whom the main clause names. */
const befell = ({ mentions }: Scene, from: number, main: Token): boolean =>
  main.features.honorific === true &&
  mentions.some((m) => m.kind === 'person' && from <= m.at.start && m.at.end <= main.start)

/** "পরে আশ্বাস দিলে তাঁরা সরে যান": a sentence that goes on with what came next. */
const opensLater = ({ scene: { tokens }, pack: { statements } }: Clause): boolean =>
  isOneOf(tokens[0], statements.final?.afterwards ?? [])

/** "করতে থাকেন", "করতে পারে", "করতে যাচ্ছে", "করতে রাজি", "করতে হয়েছে"; else a duty, a wish, a purpose. */
const afterInfinitive = (clause: Clause): Told => {
  const { pack, final, next } = clause
  const { aspect, tense, negative } = next?.features ?? {}
  const done = negative === true || aspect === 'perf' || tense === 'past' || tense === 'pqp'
  // "দখল করতে পেরেছে", "দখল করতে পারেনি": who could do it did it, and who could not did not.
  if (done && aspect !== 'hab' && isOneOf(next, final.able)) return as('actual')
  if (isOneOf(next, pack.events.possible)) return as('possible')
  if (addedTo(clause) === 'prospect') return as('planned')
  if (addedTo(clause) === 'obligation') return done || aspect === 'prog' ? as('actual') : null
  if (isOneOf(next, pack.events.going)) return as(tense === 'fut' ? 'planned' : 'actual')
  if (isOneOf(next, final.given)) return { modality: 'planned', typing: 'none' }
  return isOneOf(next, pack.events.planned) ? as('planned') : null
}

/** What the next verb adds to a predicate that it makes a compound with: "করতে যাচ্ছে", "করে থাকে". */
const addedTo = ({ scene, pack, found }: Clause): VectorSense | undefined =>
  pack.compounds?.at(scene.tokens, found.end - 1)?.links[0]?.adds

/** "আইন ভাঙলে ব্যবস্থা নেওয়ার কথা জানানো হয়েছে": the condition is that of an act told as a noun. */
const leadsToNoun = ({ tokens }: Scene, end: number, but: readonly string[] = []): boolean => {
  const at = tokens.findIndex(
    (t, i) =>
      i >= end &&
      t.pos === 'VERB' &&
      t.features.nonFinite !== 'conj' &&
      t.features.nonFinite !== 'inf',
  )
  const next = tokens[at]?.features
  return next?.nonFinite === 'verbal-noun' && next.case === 'gen' && !isOneOf(tokens[at + 1], but)
}

/** "হামলা করে পালিয়ে যায়": as real as the main verb; before a future only acts on instruments are told as what must come first. */
const afterParticiple = (clause: Clause): Told => {
  const { scene, final, found } = clause
  const main = mainAfter(scene, found.end)
  if (isDenied(clause) || isAskedFor(clause) || leadsNowhere(clause)) return null
  if (main?.features.mood === 'imp' || isOneOf(main, final.able)) return null
  if (main?.features.tense === 'fut') return found.match.row.nouns ? as('conditional') : null
  if (leadsToNoun(scene, found.end, final.done)) return null
  return addedTo(clause) === 'habit' || main?.features.aspect === 'hab' ? null : as('actual')
}

/** "করা যায়নি", "করা শুরু করেছে", "করা হতে পারে", "গ্রেপ্তার হওয়া এক ব্যক্তি"; else "করা উচিত", "করা সম্ভব নয়". */
const afterBareNoun = (clause: Clause): Told => {
  const { scene, pack, final, found, last, next } = clause
  // "হামলা চালানোই সবচেয়ে কঠিন" tells of what such an act is like.
  if (last?.features.emphatic !== undefined) return null
  if (failsAfter(clause) || isRefrained(clause)) return as('actual')
  // "গোলা ছোড়া বন্ধের আহ্বান"
  if (isOneOf(next, final.stopped)) return null
  if (isOneOf(next, pack.events.needs)) return found.match.row.nouns ? as('conditional') : null
  if (next?.pos !== 'VERB' && isOneOf(next, pack.events.going)) return as('actual')
  if (isOneOf(scene.tokens[found.end + 1], final.able)) return as('possible')
  return describesNext(scene, next) ? as('actual') : null
}

/** "ভাঙচুর করা ভাস্কর্যটি": a participle right before its noun, which must be known as one. */
const describesNext = (scene: Scene, next: Token | undefined): boolean =>
  next !== undefined &&
  (mentionAt(scene, next) !== undefined ||
    next.pos === 'NUM' ||
    next.pos === 'DET' ||
    (next.kind === 'word' &&
      (next.pos === undefined || next.pos === 'NOUN') &&
      (next.pos === 'NOUN' ||
        next.features.case !== undefined ||
        next.features.number !== undefined) &&
      next.features.emphatic === undefined))

/** "করায়", "করার পর", "করার পরিকল্পনা", "করার কথা রয়েছে"; else "করার দাবি", "করার চেষ্টা". */
const afterCasedNoun = (clause: Clause): Told => {
  const { scene, pack, final, found, last, next } = clause
  const future = mainAfter(scene, found.end)?.features.tense === 'fut'
  if (last?.features.case !== 'gen') {
    if (future) return as('conditional')
    return last?.features.case === 'loc' ? as('actual') : null
  }
  const bound = isOneOf(next, final.done) ? next : afterCount(clause)
  if (isOneOf(bound, final.done))
    return as(future && !isOneOf(bound, final.known) ? 'conditional' : 'actual')
  if (found.match.row.nouns && isOneOf(next, pack.events.needs)) return as('conditional')
  if (isOneOf(next, final.given)) return { modality: 'planned', typing: 'none' }
  if (isOneOf(next, final.talk.words)) {
    const after = scene.tokens[found.end + 1]
    return after?.kind === 'punct' || isOneOf(after, final.talk.stands) ? as('planned') : null
  }
  // "আরোপ করার সিদ্ধান্তের নিন্দা করেছে": whose plan it is stands elsewhere.
  return isOneOf(next, pack.events.planned) && next?.features.case === undefined
    ? as('planned')
    : null
}

/** "গুলি করার তিন দিন পর": the word behind a number and what it counts. */
const afterCount = ({ scene, found, next }: Clause): Token | undefined =>
  next && (next.pos === 'NUM' || scene.quantities.some((q) => q.at.start === next.start))
    ? scene.tokens[found.end + 2]
    : undefined

/** The verb that the unfinished act leads to. */
const mainAfter = (scene: Scene, end: number): Token | undefined =>
  scene.tokens.slice(end).find((t) => isFinite(t) || t.features.mood === 'imp')
