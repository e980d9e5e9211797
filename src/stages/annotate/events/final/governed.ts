import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf, isPronoun, mentionAt } from '../../scene.ts'
import { predicateTable } from '../predicates.ts'
import { afterBrackets } from './brackets.ts'
import type { Place } from './found.ts'

/** Acts whose other party is their object alone: what a postposition marks beside them is something else's. */
const direct: ReadonlySet<Sense> = new Set([
  'arrest',
  'kill',
  'die',
  'toll-stands',
  'injure',
  'be-injured',
  'abduct',
  'release',
  'bail',
  'expel',
  'sentence',
  'acquit',
  'appoint',
  'elect',
  'resign',
  'approve',
  'pass',
  'finalise',
  'seize',
  'occupy',
  'destroy',
  'ban',
  'deploy',
  'visit',
])

/** True for a postposition near the predicate that marks the other party of an act of this sense. */
export const isToWhom = (place: Place, marker: number): boolean => {
  const { scene, final, found } = place
  const { sense } = found.match.row
  const token = scene.tokens[marker]
  const partial = final.partial.filter((row) => isOneOf(token, row.markers))
  if (partial.length > 0 && !partial.some((row) => row.senses.includes(sense))) return false
  const between = scene.tokens.slice(marker + 1, found.match.from)
  // "ছাদের ওপর থেকে নিক্ষেপ", "নারীর প্রতি নির্যাতনের বিরুদ্ধে": from where, and of what noun behind it.
  const struck = senseRow(sense).plover === 'ASSAULT'
  if ((struck && isOneOf(between[0], final.whence)) || isOfNounBehind(place, between)) return false
  // "তাদের কাছে নয়, আমাদের কাছে"
  if (isOneOf(between[0], final.absent)) return false
  // "বাংলাদেশের কাছে হস্তান্তরের অনুরোধ": to whom somebody is to be handed over, not who is asked.
  if (isOneOf(between[0], final.handing) && senseRow(sense).plover === 'REQUEST') return false
  // "মন্ত্রীর কাছে স্মারকলিপি দিয়ে প্রতিবাদ করেন": to whom a paper is handed is not against whom one protests.
  if (between.some((t, i) => final.handed.includes(`${between[i - 1]?.norm} ${t.norm}`)))
    return false
  // "রাষ্ট্রের প্রতি অনুগত মানুষের": towards whom others are something.
  if (isOneOf(between[0], final.devoted)) return false
  return (
    !(direct.has(sense) && partial.length === 0) &&
    !between.some(
      (t) =>
        (t.pos === 'VERB' &&
          t.features.nonFinite !== undefined &&
          t.features.case !== 'gen' &&
          !isAdverb(place, t)) ||
        isOneOf(t, final.done),
    )
  )
}

/** "(নারীর প্রতি) নির্যাতনের বিরুদ্ধে": another marker governs the noun that the first one belongs to. */
const isOfNounBehind = ({ pack }: Place, [noun, marker]: readonly Token[]): boolean =>
  noun?.kind === 'word' &&
  noun.pos !== 'VERB' &&
  noun.features.case === 'gen' &&
  isOneOf(marker, pack.events.recipientMarkers)

/** "নতুন করে নিষেধাজ্ঞা আরোপ": a participle that makes an adverb of the word before it. */
const isAdverb = ({ scene: { tokens }, final }: Place, token: Token): boolean =>
  final.adverbs.includes(`${tokens[tokens.indexOf(token) - 1]?.norm} ${token.norm}`)

/** True for an act whose other party is its object alone. */
export const isDirect = (sense: Sense): boolean => direct.has(sense)

/** Nobody arrests a town: a name that is one as well is a person's here, and nobody knows whose. */
export const canBeDoneTo = ({ scene, found }: Place, mention: Mention): boolean =>
  !(
    direct.has(found.match.row.sense) &&
    (mention.kind === 'place' || mention.class === 'capital')
  ) && !isNoun(scene, mention)

/** "এই রায়কে স্বাগত জানান": what "this" stands before is a noun, though a name is written as it is. */
const isNoun = ({ tokens }: Place['scene'], { kind, entity, at, text }: Mention): boolean =>
  kind === 'person' &&
  entity === null &&
  !text.includes(' ') &&
  tokens[tokens.findIndex((t) => t.start >= at.start) - 1]?.pos === 'DET'

/**
 * True for an accusative that the predicate governs: not "তাঁকে নিয়ে লেখার পর হুমকি", not "তাঁকে গ্রেপ্তার করায় বিক্ষোভ";
 * only an act of force shares it with a participle before: "তাঁকে ধরে নিয়ে হত্যা করে".
 */
export const isOwnObject = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const { match } = found
  const next = scene.tokens[index]
  if (match.row.noObject || next?.pos === 'ADP' || isOneOf(next, final.about)) return false
  const rest = scene.tokens.slice(index, match.from)
  // "তাঁকে হত্যার ঘটনায় … উদ্ধার": a noun of act has taken it.
  if (next?.features.case === 'gen' && rest.some((t) => isOneOf(t, final.done))) return false
  // "তাঁকে হত্যাচেষ্টার মামলায় ভাইকে গ্রেপ্তার": what was done to him is another matter.
  const matter = rest.findIndex((t) => isOneOf(t, final.done))
  if (matter !== -1 && rest.slice(matter).some((t) => t.features.case === 'acc')) return false
  // "তাঁকে হত্যাচেষ্টা মামলায় গ্রেপ্তার দেখিয়ে ভাইকে আদালতে তোলে": nor is it where another stands behind.
  if (matter !== -1 && isAnotherBehind(place)) return false
  // "তাঁকে হত্যার আসামির ভাইকে গ্রেপ্তার": the last accusative is the object.
  if (rest.some((t) => (t.features.case === 'acc' || isHim(pack, t)) && !mentionAt(scene, t)))
    return false
  // "নবীকে অবমাননার অভিযোগে": what somebody is charged with.
  if (next?.features.case === 'gen' && rest.some((t) => isOneOf(t, final.alleged.charges)))
    return false
  if (isAskedFor(place, rest)) return false
  if (isAskedToStop(place, index, rest)) return true
  const shares = takesPeople(match.row.sense)
  return rest.every((t, i) => {
    if (t.pos !== 'VERB' || isAdverb(place, t)) return true
    if (t.features.nonFinite === 'conj') return shares
    // "তাঁকে ঋণ দেওয়ার প্রতিশ্রুতি": what is promised him is no act upon him, as in "তাঁকে মুক্তি দেওয়ার দাবি".
    const acts = predicateTable(pack).find(scene.tokens, index + i)
    return (
      t.features.nonFinite === 'verbal-noun' &&
      index + i + 1 === match.from &&
      // "মুনিরকে বাহিনীর প্রধান করার প্রস্তাব": what he is to be made.
      !rest.slice(0, i).some((r) => isOneOf(r, final.doneTo) || isOneOf(r, final.offices)) &&
      !acts.some(({ row }) => takesPeople(row.sense))
    )
  })
}

/** "শেখ হাসিনাকে প্রত্যর্পণের আহ্বান": nobody is asked for what is to be done to him; "ভারতকে হাসিনার প্রত্যর্পণের আহ্বান" tells to whom. */
const isAskedFor = ({ scene, final, found: { match } }: Place, rest: readonly Token[]): boolean => {
  const done = rest.findIndex((t) => t.features.case === 'gen' && isOneOf(t, final.doneTo))
  if (done === -1 || senseRow(match.row.sense).plover !== 'REQUEST') return false
  return !rest
    .slice(0, done)
    .some((t) => t.features.case === 'gen' || mentionAt(scene, t) !== undefined)
}

/** "মিয়ানমারকে বেসামরিক এলাকায় গোলা ছোড়া বন্ধের আহ্বান": a land is asked for what stands behind it, unless that is done to the land. */
const isAskedToStop = (
  { scene, pack, found: { match } }: Place,
  index: number,
  rest: readonly Token[],
): boolean => {
  const asked = scene.tokens[index - 1]
  const mention = asked && mentionAt(scene, asked)
  const { nonFinite, case: ending } = rest.at(-1)?.features ?? {}
  return (
    senseRow(match.row.sense).plover === 'REQUEST' &&
    (mention?.kind === 'state' || mention?.kind === 'organisation') &&
    (nonFinite === 'inf' || ending === 'gen') &&
    rest.every((t) => t.pos !== 'VERB' || isUnfinished(t)) &&
    !rest.some((_, i) =>
      predicateTable(pack)
        .find(scene.tokens, index + i)
        .some(({ from, row }) => from === index && takesPeople(row.sense)),
    )
  )
}

const isUnfinished = ({ features: { nonFinite } }: Token): boolean =>
  nonFinite === 'inf' || nonFinite === 'verbal-noun'

/** "তাকে", "তাঁদেরকে" */
const isHim = (pack: LanguagePack, token: Token): boolean =>
  isPronoun(token, pack) && pack.text.endings.accusative.test(token.norm)

/** True for a participle behind which somebody else undergoes what follows. */
const isAnotherBehind = ({ scene, found }: Place): boolean => {
  const { tokens } = scene
  if (tokens[found.end - 1]?.features.nonFinite !== 'conj') return false
  const main = tokens.findIndex((t, i) => i >= found.end && t.pos === 'VERB')
  return tokens
    .slice(found.end, main === -1 ? undefined : main)
    .some((t) => t.features.case === 'acc')
}

/** True for an act that is done to people. */
export const takesPeople = (sense: Sense): boolean =>
  direct.has(sense) || senseRow(sense).plover === 'ASSAULT'

/** "হাদির মাথায় গুলি করে", "রহিমের মৃত্যু হয়েছে": whose body is hit, or whose death it is. */
export const isWhoseHarm = ({ scene, final, found: { match } }: Place, index: number): boolean => {
  const next = scene.tokens[index + 1]
  if (isOneOf(next, final.bodyParts) && next?.features.case === 'loc')
    return senseRow(match.row.sense).plover === 'ASSAULT'
  return (
    match.row.sense === 'die' &&
    // "জাহিদুল ইসলামের (৪৮) মৃত্যু"
    afterBrackets(scene.tokens, index + 1) === match.from &&
    final.deaths.includes(match.lemmas[0] ?? '')
  )
}
