import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { canSpeak, isPeople } from '../../medial/people.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { canAct, isOneOf, isPronoun } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

export { canSpeak, isPeople } from '../../medial/people.ts'

/** Words for things, which say nothing by themselves. */
export const speaks = (
  { scene, pack }: Clauses,
  groups: readonly NounGroup[],
  strong: boolean,
): boolean => {
  const [only] = groups
  const head = only && headOf(scene, only, pack)
  // "Coach Jamie Day said": whose name is written like a day's.
  if (groups.length === 1 && head && isPlain(head) && isOccasion(scene, pack, only)) return false
  if (groups.length === 1 && only && only.to - only.from === 1 && !only.pronoun) {
    const token = scene.tokens[only.from]
    if (isOneOf(token, pack.events.thingPronouns)) return false
    if (isPronoun(token, pack)) return true
  }
  return strong || groups.some((g) => g.pronoun === true || speaksIn(scene, pack, g))
}

/** True where a noun group names or calls somebody who can speak. */
export const speaksIn = (scene: Scene, pack: LanguagePack, group: NounGroup): boolean =>
  !isMute(scene, pack, group) && namesSpeaker(scene, pack, group)

/** "Their visit to Orvia", "the mayor's decision": an act or thing, whosever it is. */
const isMute = (scene: Scene, pack: LanguagePack, group: NounGroup): boolean => {
  const { endings, words } = pack.statements.mute ?? { endings: [], words: [] }
  const head = headOf(scene, group, pack)
  if (isOccasion(scene, pack, group)) return true
  if (head?.pos !== 'NOUN' || canSpeak(head, pack)) return false
  if (isOneOf(head, pack.statements.documents ?? [])) return false
  if (group.mentions.some((m) => m.at.start <= head.start && head.end <= m.at.end)) return false
  const one = head.norm.replace(/s$/u, '')
  return isNounIn(head, words) || endings.some((e) => one.endsWith(e))
}

/** "The anniversary of the strike", "Victory Day": what people mark. */
const isOccasion = (scene: Scene, pack: LanguagePack, group: NounGroup): boolean => {
  const head = headOf(scene, group, pack)
  if (!head || !isOneOf(head, pack.statements.mute?.occasions ?? [])) return false
  const named = group.mentions.some((m) => m.kind === 'event' && m.at.end === head.end)
  return named || isPlain(head)
}

const isPlain = ({ text }: Token): boolean => /^\p{Ll}/u.test(text)

const namesSpeaker = (scene: Scene, pack: LanguagePack, group: NounGroup): boolean => {
  const head = headOf(scene, group, pack)
  const own = scene.tokens.slice(ownFrom(scene, group, head, pack), group.to)
  const start = own[0]?.start ?? 0
  return (
    group.mentions.some(
      (m) => m.at.end > start && (canAct(m) || m.kind === 'place' || m.kind === 'other'),
    ) ||
    own.some(
      (t) =>
        (t.pos === 'PROPN' && !isSentenceWord(scene, pack, t)) ||
        pack.statements.talkers?.includes(t.norm) ||
        pack.statements.anyone?.includes(t.norm) ||
        isOneOf(t, pack.statements.speakers) ||
        // "Sources at the port said": at the head of a sentence a plural may look like a name.
        (t === scene.tokens[0] && isNounIn(t, pack.statements.speakers)) ||
        (isPronoun(t, pack) && (t === head || !pack.statements.owners?.includes(t.norm))),
    ) ||
    isPeople(head, pack)
  )
}

/** "Their plans", "the mayor's plans": whose a thing is does not speak for it. */
const ownFrom = (
  { tokens }: Scene,
  { from, to }: NounGroup,
  head: Token | undefined,
  { statements }: LanguagePack,
): number => {
  const at = tokens.findIndex((t, i) => i >= from && i < to && t === head)
  if (head?.pos !== 'NOUN') return from
  const whose = tokens.findLastIndex(
    (t, i) =>
      i >= from && i < at && (t.features.case === 'gen' || statements.owners?.includes(t.norm)),
  )
  return whose === -1 ? from : whose + 1
}

/** "The report", "a poll by the paper". */
export const isWriting = (
  { scene, pack }: Pick<Clauses, 'scene' | 'pack'>,
  group: NounGroup,
): boolean => isNounIn(headOf(scene, group, pack), pack.statements.documents ?? [])

/** True for a noun of a list by its form, lemma or, where it is taken for a name, without the ending of its plural: "Polls show". */
export const isNounIn = (token: Token | undefined, writings: readonly string[]): boolean =>
  isOneOf(token, writings) ||
  (token?.norm.endsWith('s') === true && writings.includes(token.norm.slice(0, -1)))

/** "The members of the board", "half of the voters": the noun that the rest of its group belongs to. */
export const headOf = (
  { tokens }: Scene,
  { from, to }: NounGroup,
  pack: LanguagePack,
): Token | undefined => {
  const of = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP')
  // "members familiar (with it)"
  const apart = tokens[to - 1]?.pos === 'ADJ' && tokens[to - 2]?.pos === 'NOUN' ? to - 1 : to
  const head = tokens[(of === -1 ? apart : of) - 1]
  const counts =
    head !== undefined &&
    (head.pos === 'NUM' ||
      head.pos === 'DET' ||
      head.pos === 'ADJ' ||
      /^(?:percent|%|half|most|majority|lot|cent)$/u.test(head.norm) ||
      isOneOf(head, pack.events.medial?.measures ?? []))
  return of !== -1 && counts ? tokens[to - 1] : head
}

/** "Projects need": a common word that only the sentence's head makes look like a name. */
const isSentenceWord = (
  { tokens }: Scene,
  { text }: LanguagePack,
  token: Scene['tokens'][number],
): boolean => token === tokens[0] && text.isWord?.(token.norm) === true

/** "him", "Anna Renn", "two drivers". */
export const isSomebody = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const head = headOf(scene, group, pack)
  return (
    isOneOf(head, pack.names.persons) ||
    isOneOf(head, pack.names.groups) ||
    group.mentions.some((m) => m.kind === 'person' && m.at.end === head?.end) ||
    isPeople(head, pack)
  )
}
