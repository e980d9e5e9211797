import type { EntityClass, Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt, tokenFrom } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'
import { isWhoIsTo, marksOwnAgent } from './owners.ts'
import { countAt } from './phrase.ts'

/**
 * "নেপালের প্রধানমন্ত্রী", "পুলিশ": where nobody named acts, the institution does, and its state with it.
 *
 * @param onlyBehind true where the subject stands behind the verb.
 */
export const institutionOf = (place: Place, onlyBehind: boolean): readonly RoleDraft[] => {
  const { scene, pack, found } = place
  const { tokens } = scene
  const { from, match, end } = found
  if (!onlyBehind)
    for (let i = from; i < match.from; i++)
      if (isInstitution(scene, pack, i) && leavesRoom(place, i)) return pairAt(place, i)
  const stop = tokens.findIndex((t, i) => i >= end && t.kind === 'punct')
  // "পদত্যাগ করেছেন অর্থ, শিক্ষা ও সরকারি কর্ম উপদেষ্টা রহিমা খাতুন": the comma parts what one phrase tells.
  if (stop !== -1 && tokens[stop]?.norm === ',' && !tokens.slice(stop).some(isFinite)) return []
  const last = (stop === -1 ? tokens.length : stop) - 1
  const behind = isFinite(tokens[end - 1]) && last >= end && last - end < 4
  return behind && isInstitution(scene, pack, last) ? [roleAt(place, last)] : []
}

/** "পুলিশ ও নৌবাহিনী": an institution with the one that is joined to it before. */
const pairAt = (place: Place, index: number): readonly RoleDraft[] => {
  const { scene, pack, found } = place
  const role = roleAt(place, index)
  if (role.mention) return [...ownersBefore(place, role.mention, role.class), role]
  const before = index - 2
  const joins = pack.text.joints.includes(scene.tokens[index - 1]?.norm ?? '')
  return joins && before >= found.from && isInstitution(scene, pack, before)
    ? [roleAt(place, before), role]
    : [role]
}

/** "পেরু, ঘানা ও চিলির প্রেসিডেন্ট": the states in the nominative that are joined to whose office it is have one as well. */
const ownersBefore = (
  { scene, pack, final, found }: Place,
  owner: Mention,
  named: EntityClass | undefined,
): readonly RoleDraft[] => {
  const { tokens } = scene
  const owners: RoleDraft[] = []
  let at = tokenFrom(tokens, owner.at.start) - 1
  const joins = (): boolean =>
    pack.text.joints.includes(tokens[at]?.norm ?? '') ||
    (owners.length > 0 && tokens[at]?.norm === ',')
  while (owner.kind === 'state' && at > found.from && joins()) {
    const token = tokens[at - 1]
    const mention = token && mentionAt(scene, token)
    if (mention?.kind !== 'state' || caseOf(final, mention, token as Token) !== 'nom') break
    owners.unshift({
      role: 'agent',
      span: mention.at,
      mention,
      ...(named ? { class: named } : {}),
    })
    at = tokenFrom(tokens, mention.at.start) - 1
  }
  return owners
}

/** "… জয়শঙ্কর ও নেপালের জ্বালানিমন্ত্রী …", "র‍্যাব ও পুলিশ": offices of states and forces that are joined to who acts already. */
export const joinedOffices = (place: Place, agents: readonly RoleDraft[]): readonly RoleDraft[] => {
  const { scene, pack, found } = place
  const joined: RoleDraft[] = []
  let end = agents.at(-1)?.span.end ?? Infinity
  for (let i = found.from; i < found.match.from; i++) {
    if (!isInstitution(scene, pack, i)) continue
    const role = roleAt(place, i)
    const joint = scene.text.slice(end, role.span.start).trim()
    if (role.span.start <= end || !pack.text.joints.includes(joint)) continue
    // "র‍্যাব ও পুলিশ": what nobody's name stands before acts of itself, not "ভারত ও সরকার".
    if (!role.mention && !(isForce(role) && leavesRoom(place, i))) continue
    joined.push(role)
    end = role.span.end
  }
  return joined
}

const isForce = ({ class: named }: RoleDraft): boolean =>
  named === 'group' || named === 'armed-forces'

/** "সেনাবাহিনীর হাতে", "পুলিশ কর্তৃক": institutions that a postposition marks, or that are to act: "পার্লামেন্টের চুক্তিটি অনুমোদন করার কথা". */
export const markedInstitutions = (place: Place): readonly RoleDraft[] => {
  const { found } = place
  const marked: RoleDraft[] = []
  for (let i = found.from; i < found.match.from; i++)
    if (marksOwnAgent(place, i + 1) || isWhoIsTo(place, i)) {
      const role = institutionAt(place, i)
      if (role) marked.push(role)
    }
  return marked
}

/** As `institutionAt`, and whoever rules a state: "কাতারের আমির". */
export const officeAt = (place: Place, index: number): RoleDraft | undefined =>
  institutionAt(place, index, [{ class: 'head-of-state', words: place.final.rulers }])

/** The institution that a word names in whatever case, if it is one and no part of a name. */
export const institutionAt = (
  place: Place,
  index: number,
  more: LanguagePack['events']['institutions'] = [],
): RoleDraft | undefined => {
  const { scene, pack } = place
  const token = scene.tokens[index]
  if (!token || token.pos === 'VERB' || mentionAt(scene, token)) return undefined
  const forces = { class: 'armed-forces' as const, words: pack.events.forces }
  const row = [...pack.events.institutions, forces, ...more].find((r) => isOneOf(token, r.words))
  const word = row?.words.find((w) => token.text.startsWith(w))
  if (!row || !word || isLesser(place, index, word)) return undefined
  const role = roleAt(place, index)
  return {
    ...role,
    class: row.class,
    span: { start: role.span.start, end: token.start + word.length },
  }
}

const classes = new WeakMap<LanguagePack, ReadonlyMap<string, EntityClass>>()

/** The class of the institution that a word names by its form. */
const classOf = (pack: LanguagePack, word: string): EntityClass | undefined => {
  const known = classes.get(pack)
  if (known) return known.get(word)
  const made = new Map(
    pack.events.institutions
      .toReversed()
      .flatMap((row) => row.words.map((named) => [named, row.class] as const)),
  )
  classes.set(pack, made)
  return made.get(word)
}

/** "স্থানীয় সরকার", "ছাত্র সংসদ": with the word before it, it is no institution of a state. */
const isLesser = (
  { scene, pack }: Pick<Place, 'scene' | 'pack'>,
  index: number,
  word: string,
): boolean =>
  pack.events.final?.lesser.includes(`${scene.tokens[index - 1]?.norm ?? ''} ${word}`) === true

const isInstitution = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const token = scene.tokens[index]
  return (
    token !== undefined &&
    !isLesser({ scene, pack }, index, token.norm) &&
    classOf(pack, token.norm) !== undefined &&
    mentionAt(scene, token) === undefined
  )
}

/** What follows must not be the head that it only describes: "পুলিশ সুপার", "সংসদ নির্বাচন". */
const leavesRoom = (place: Place, index: number): boolean => {
  const { scene, pack, final, found } = place
  const next = scene.tokens[index + 1]
  if (next === undefined) return false
  // "উপদেষ্টা আসিফ মাহমুদকে": the office is that of whoever is named behind it.
  const named = mentionAt(scene, next)
  const office = classOf(pack, scene.tokens[index]?.norm ?? '')
  if (named?.kind === 'person' && office !== 'court' && office !== 'group') return false
  // "সংসদ নির্বাচনে", "পুলিশ কমিশনের জন্য", "উপদেষ্টা পরিষদে"
  if (isOneOf(next, final.houses) || isOneOf(next, final.bodies)) return false
  return (
    index + 1 === found.match.from ||
    next.pos === 'PRON' ||
    opensPair(place, index + 1) ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.pos === 'DET' ||
    countAt(scene, next) !== undefined ||
    isOneOf(next, final.former) ||
    next.features.case !== undefined ||
    next.features.classifier !== undefined ||
    scene.dates.some(({ date }) => date.at.start === next.start) ||
    named !== undefined
  )
}

/** "ভুটানের কৃষিমন্ত্রী ও নেপালের বাণিজ্যমন্ত্রী": a joint before the office of another state. */
const opensPair = ({ scene, pack }: Place, joint: number): boolean => {
  if (!pack.text.joints.includes(scene.tokens[joint]?.norm ?? '')) return false
  const owner = scene.tokens[joint + 1]
  const other = owner && mentionAt(scene, owner)
  const office = scene.tokens.findIndex((t) => t.start >= (other?.at.end ?? Infinity) + 1)
  return other?.kind === 'state' && office > joint && isInstitution(scene, pack, office)
}

/** The institution with the state in the genitive that stands before it, perhaps with a word of rank between. */
const roleAt = (place: Place, index: number): RoleDraft => {
  const { scene, pack, final } = place
  const token = scene.tokens[index]
  const named = classOf(pack, token?.norm ?? '')
  const owner = scene.mentions.find((m) => {
    const last = lastToken(scene, m)
    if (typeof m.state !== 'string' || !last || last.index >= index) return false
    const between = scene.tokens.slice(last.index + 1, index)
    return (
      (caseOf(final, m, last.token) === 'gen' || m.rule === 'knowledge:adjective') &&
      between.length <= 1 &&
      between.every((t) => final.ranks.includes(t.norm))
    )
  })
  return {
    role: 'agent',
    span: { start: owner?.at.start ?? rankedFrom(place, index), end: token?.end ?? 0 },
    ...(named ? { class: named } : {}),
    ...(owner ? { mention: owner } : {}),
  }
}

/** Where an office begins with its rank: "প্রধান উপদেষ্টা", "সাবেক মন্ত্রী". */
const rankedFrom = ({ scene: { tokens }, final }: Place, index: number): number => {
  let first = index
  while (isOneOf(tokens[first - 1], final.ranks) || isOneOf(tokens[first - 1], final.former))
    first--
  return tokens[first]?.start ?? 0
}
