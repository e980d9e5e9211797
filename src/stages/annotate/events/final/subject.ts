import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isGovernedList } from '../../governed-list.ts'
import { isFinite, isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { afterBrackets } from './brackets.ts'
import { caseOf } from './case-of.ts'
import type { Place } from './found.ts'
import { agrees } from './honour.ts'
import { isMarked, roleOf } from './role-of.ts'
import { tailBehind } from './tail-behind.ts'
import { nfc } from '../../../../text/normalise.ts'

/** Who acts by the word order and the verb's form. */
export interface Subject {
  readonly roles: readonly RoleDraft[]
  /** True where a subject stands behind the verb, named or not. */
  readonly behind: boolean
}

/**
 * The subject of a predicate: behind the verb if one stands there, else the first nominative group before it
 * that nobody unnamed ("তারা", "শিক্ষার্থীরা") takes the place of. The verb's form must suit it.
 *
 * @param before what may act, found in the clause before the predicate.
 */
export const subjectOf = (place: Place, before: readonly RoleDraft[]): Subject => {
  const behind = behindVerb(place)
  const suits = (r: RoleDraft): boolean => agrees(place, r.mention)
  if (behind) return { roles: behind.filter(suits), behind: true }
  const near = closeBy(place, afterLastAct(place, before))
  const group = firstGroup(place, near)
  // Two bare names that are not joined: which of them acts only the sense would tell.
  const others = near.filter((r) => !group.includes(r))
  const clear = !others.some((r) => isRival(place, r)) && !isTaken(place, group)
  return { roles: clear ? group.filter(suits) : [], behind: false }
}

/** "চার্লস রুয়ান্ডা বিলে সম্মতি দিয়েছেন": a land right before a paper is in the paper's name. */
const isRival = ({ scene }: Place, { mention, span }: RoleDraft): boolean =>
  mention?.kind === 'person' ||
  (mention?.kind === 'state' &&
    !scene.mentions.some(
      (m) => m.kind === 'instrument' && /^ ?$/u.test(scene.text.slice(span.end, m.at.start)),
    ))

/** The first agents that stand side by side: "দক্ষিণ কোরিয়া, ইউক্রেন ও পশ্চিমারা". */
export const firstGroup = (place: Place, agents: readonly RoleDraft[]): readonly RoleDraft[] => {
  const group: RoleDraft[] = []
  for (const agent of [...agents].sort((a, b) => a.span.start - b.span.start)) {
    const before = group.at(-1)
    if (before && !isBeside(place, before.span.end, agent)) break
    group.push(agent)
  }
  return group
}

/** True where only a joint or a comma, or a joint and the agent's own office, stands between: "পুতিন ও উত্তর কোরিয়ার নেতা কিম". */
const isBeside = (place: Place, from: number, { span, mention }: RoleDraft): boolean => {
  const { scene, pack } = place
  const parted = scene.text.slice(from, span.start)
  const gap = parted.replace(/^\S*/u, '').replace(/^[^\p{L}]*/u, '')
  const joint = pack.text.joints.find((j) => nfc(gap).startsWith(`${j} `)) ?? ''
  const office = gap.slice(joint.length).trimStart()
  if (office === '') return joint !== '' || /[,–-]/u.test(parted)
  const begin = span.start - office.length
  const owner = scene.mentions.find((m) => m.kind === 'state' && m.at.start === begin)
  const title = owner ? office.slice(owner.at.end - begin).replace(/^\S*/u, '') : office
  return joint !== '' && (title.trim() === mention?.role || isCalling(place, begin, mention))
}

/** "রহিম উদ্দিন এবং শিশু মো. করিম": bare words between a joint and a person's name tell what he is. */
const isCalling = ({ scene }: Place, begin: number, mention: Mention | undefined): boolean => {
  const words = scene.tokens.filter((t) => t.start >= begin && t.end <= (mention?.at.start ?? 0))
  return (
    mention?.kind === 'person' &&
    words.length <= titles &&
    words.every((t) => isTitle(t) && mentionAt(scene, t) === undefined)
  )
}

/** "অনুমোদন করেছে উত্তর কোরিয়া।": who stands behind the verb, alone before the stop; null when nobody does. */
const behindVerb = (place: Place): readonly RoleDraft[] | null => {
  const { scene } = place
  const tail = wordsBehind(place)
  const last = tail?.at(-1)
  if (!tail || !last) return null
  const agents = scene.mentions
    .filter((m) => m.at.start >= (tail[0]?.start ?? 0) && m.at.end <= last.end)
    .flatMap((m) => roleOf(place, m))
    .filter((r) => r.role === 'agent')
    .sort((a, b) => b.span.start - a.span.start)
  const group: RoleDraft[] = []
  for (const agent of agents) {
    const after = group.at(-1)
    if (after ? !isBeside(place, agent.span.end, after) : agent.span.end <= last.start) break
    group.push(agent)
  }
  return [...group.reverse(), ...(group.length > 0 ? listedAfter(place, last) : [])]
}

/** "আহত হন রহিম উদ্দিন, শিশু মো. করিম ও সালমা বেগম।": who else is listed up to the end of the sentence; nobody where the list is broken. */
const listedAfter = (place: Place, last: Token): readonly RoleDraft[] => {
  const { scene, pack } = place
  const { tokens } = scene
  const listed: RoleDraft[] = []
  let at = afterBrackets(tokens, tokens.indexOf(last) + 1)
  while (tokens[at]?.norm === ',' || pack.text.joints.includes(tokens[at]?.norm ?? '')) {
    const ahead = tokens.slice(at + 1, at + 2 + titles)
    const named = ahead.findIndex((t) => mentionAt(scene, t) !== undefined)
    const first = ahead[named]
    const mention = first && mentionAt(scene, first)
    const person = mention?.kind === 'person' && ahead.slice(0, named).every(isTitle)
    if (!mention || !(person || (mention.kind === 'state' && named === 0))) return []
    const roles = roleOf(place, mention).filter((r) => r.role === 'agent')
    if (roles.length === 0) return []
    listed.push(...roles)
    const next = tokens.findIndex((t) => t.start >= mention.at.end)
    at = afterBrackets(tokens, next === -1 ? tokens.length : next)
  }
  return (tokens[at]?.norm ?? '।') === '।' ? listed : []
}

/** Most words of a title or a calling before a name, with its stop: "ভ্যানচালক মো.". */
const titles = 4

const isTitle = ({ kind, pos, text, features }: Token): boolean =>
  text === '.' ||
  // "ও তার ছেলে করিম"
  pos === 'PRON' ||
  (kind === 'word' && (pos === undefined || pos === 'NOUN') && features.case === undefined)

/** "গুলি করে দুর্বৃত্তরা।": the simple present looks like a participle, which no verb follows here. */
const closes = (tokens: readonly Token[], verb: number): boolean =>
  isFinite(tokens[verb]) ||
  (tokens[verb]?.features.nonFinite === 'conj' &&
    tokens.at(-1)?.norm === '।' &&
    !tokens.slice(verb + 1).some((t) => t.pos === 'VERB'))

/** The words behind the verb ("করতে থাকেন শিক্ষার্থীরা") up to the stop, of which the last is a subject; null where none stands there. */
export const wordsBehind = (place: Place): readonly Token[] | null => {
  const { scene, pack, found } = place
  const { tokens } = scene
  const end = isFinite(tokens[found.end]) ? found.end + 1 : found.end
  if (!closes(tokens, end - 1)) return null
  const begin = isOneOf(tokens[end], pack.events.negators) ? end + 1 : end
  const tail = tailBehind(place, begin)
  const last = tail.at(-1)
  return last &&
    tail.length <= 14 &&
    isSubjectWord(place, tail, last) &&
    !isGovernedList(tokens, tokens.indexOf(last) + 1)
    ? tail
    : null
}

/** The last word behind the verb is a bare noun, and no verb, conjunction or date stands there. */
const isSubjectWord = (place: Place, tail: readonly Token[], last: Token): boolean =>
  isBare(place, last) && isSubjectTail(place, tail, last)

/** "নরওয়ে" ends as a locative does; of a name only what stands behind it is its ending. */
const isBare = ({ scene, final }: Place, last: Token): boolean => {
  const named = mentionAt(scene, last)
  return named ? caseOf(final, named, last) === 'nom' : last.features.case === undefined
}

const isSubjectTail = ({ scene, pack }: Place, tail: readonly Token[], last: Token): boolean =>
  last.kind === 'word' &&
  (last.pos === undefined ||
    last.pos === 'NOUN' ||
    last.pos === 'PRON' ||
    mentionAt(scene, last) !== undefined) &&
  !scene.dates.some(({ date }) => date.at.start <= last.start && last.start < date.at.end) &&
  !isOneOf(tail[0], pack.events.conjunctions) &&
  !tail.some((t) => t.pos === 'SCONJ' || (t.pos === 'VERB' && mentionAt(scene, t) === undefined))

/** A subject stands within twenty words of its verb, else it may be another's; an act told as a noun ("… আরোপ করার পর") has its subject near it, with no other verb between. */
const closeBy = ({ scene, found }: Place, agents: readonly RoleDraft[]): readonly RoleDraft[] => {
  const { tokens } = scene
  const farthest = tokens[Math.max(found.from, found.match.from - 20)]?.start ?? 0
  if (tokens[found.end - 1]?.features.case === undefined)
    return agents.filter((a) => a.span.start >= farthest)
  const begin = Math.max(found.from, found.match.from - 8)
  const from = tokens.findLastIndex(
    // "কবির রিমান্ডে: রহিমকে গুলি করার ঘটনায়": nor does who stands before a colon.
    (t, i) => i >= begin && i < found.match.from && (t.pos === 'VERB' || t.norm === ':'),
  )
  const start = tokens[from === -1 ? begin : from]?.start ?? 0
  return agents.filter((a) => a.span.start >= start)
}

/** After "… করায়" somebody else acts; after "… করার পর" whoever stands there, if anybody does. */
const afterLastAct = (
  { scene, final, found }: Place,
  agents: readonly RoleDraft[],
): readonly RoleDraft[] => {
  const { tokens } = scene
  const at = tokens.findLastIndex(
    (t, i) =>
      i >= found.from &&
      i < found.match.from &&
      t.features.nonFinite === 'verbal-noun' &&
      (t.features.case === 'loc' ||
        (t.features.case === 'gen' && isOneOf(tokens[i + 1], final.done))),
  )
  const act = tokens[at]
  if (!act) return agents
  const later = agents.filter((a) => a.span.start > act.start)
  // "যুক্তরাষ্ট্র নিষেধাজ্ঞা তোলার পর দেশটি মুক্তি দিয়েছে"
  const other = tokens
    .slice(at, found.match.from)
    .some(
      (t) => t.features.classifier !== undefined && !t.features.case && isOneOf(t, final.itself),
    )
  return later.length > 0 || other || act.features.case === 'loc' ? later : agents
}

/** True where a word without a name before the predicate may be its subject. */
export const hasSubject = (place: Place): boolean => isTaken(place, [])

/** True where a word without a name is the subject: "তারা", "শিক্ষার্থীরা"; "রাশিয়া ও তার মিত্ররা" act together. */
const isTaken = (place: Place, group: readonly RoleDraft[]): boolean => {
  const { scene, pack, final, found } = place
  const marked = group.length > 0 && group.every((r) => isMarked(place, r))
  if (marked) return false
  const end = group.at(-1)?.span.end ?? 0
  const ownJoint = scene.tokens.findIndex((t) => t.start >= end)
  const counted =
    senseRow(found.match.row.sense).plover === 'ASSAULT' &&
    scene.quantities.some(
      (q) =>
        q.unit === 'person' &&
        q.at.start >= end &&
        q.at.end <= (scene.tokens[found.match.from]?.start ?? 0) &&
        !scene.tokens
          .slice(0, found.match.from)
          .some((t) => t.start >= q.at.start && t.features.case === 'acc'),
    )
  if (counted) return true
  return scene.tokens.slice(found.from, found.match.from).some((t, k) => {
    const i = found.from + k
    if (!final.pronouns.includes(t.norm) && !areSeveral(place, t)) return false
    if (mentionAt(scene, t)) return false
    const joined =
      pack.text.joints.includes(scene.tokens[ownJoint]?.norm ?? '') &&
      i - ownJoint <= 4 &&
      i > ownJoint
    return !joined && !pack.events.agentMarkers.includes(t.norm)
  })
}

/** "শিক্ষার্থীরা", "দুর্বৃত্তরা": people without a name. */
export const areSeveral = (
  { final }: Place,
  { kind, pos, norm, lemma, features }: Token,
): boolean =>
  kind === 'word' &&
  pos === undefined &&
  !features.case &&
  !features.classifier &&
  // "বাড়িফেরা", "ঘরহারা": what somebody did, at the end of a word.
  !final.verbEnds.some((e) => norm.endsWith(e) && norm !== e) &&
  (features.number === 'plur' ||
    // "উত্তরা", "খুচরা": a word that is known as a whole has no ending.
    (lemma !== norm &&
      final.plural.some(
        (e) =>
          norm.length > e.length + 2 &&
          /\p{L}$/u.test(norm.slice(0, -e.length)) &&
          norm.endsWith(e),
      )))
