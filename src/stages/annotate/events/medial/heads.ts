import type { Mention } from '../../../../core/reading.ts'
import type { EventsPart } from '../../../../lang/contract/events.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { Item, NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf, tokenFrom } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import { isUnknown } from './unknown.ts'

/** Index of the head of a noun group: its last word before "of", or behind an "of" that only counts. */
export const headIndex = ({ scene, pack }: Clauses, { from, to }: NounGroup): number => {
  const of = scene.tokens.findIndex((t, i) => i > from && i < to && t.norm === 'of')
  const measured = isOneOf(scene.tokens[of - 1], pack.events.medial?.measures ?? [])
  const last = (of === -1 || measured || isInName(scene.tokens, of, to) ? to : of) - 1
  return isSmall(pack, 'leftAs', scene.tokens[last]?.norm) && last > from ? last - 1 : last
}

/** "the Directorate General of Health Services headquarters": a name with "of" before a common noun. */
const isInName = (tokens: readonly Token[], of: number, to: number): boolean => {
  const [before, last] = [tokens[to - 2], tokens[to - 1]]
  return (
    tokens[of - 1]?.pos === 'PROPN' &&
    before?.pos === 'PROPN' &&
    to - 2 > of &&
    last?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(last.text)
  )
}

/** The last token of a noun group, without what tells only how they are: "soldiers" of "six soldiers dead". */
export const endOf = (clauses: Clauses, group: NounGroup): Token | undefined => {
  const last = clauses.scene.tokens[group.to - 1]
  return isSmall(clauses.pack, 'leftAs', last?.norm) ? headOf(clauses, group) : last
}

/** The head of a noun group: "police" of "the police of Kisumu". */
export const headOf = (clauses: Clauses, group: NounGroup): Token | undefined =>
  clauses.scene.tokens[headIndex(clauses, group)]

/** "Secretary of State Anna Otieno": whoever bears the name of the office before it, no "aide of President Otieno". */
export const bearsOffice = (
  { scene: { tokens }, pack }: Clauses,
  group: NounGroup,
  { kind, at }: Mention,
): boolean => {
  if (kind !== 'person' || (tokens[group.to - 1]?.end ?? 0) > at.end) return false
  const parts = pack.events.medial?.publicParts ?? []
  const first = tokenFrom(tokens, at.start)
  const of = tokens.findIndex((t, i) => i > group.from && i < first && t.norm === 'of')
  const office = tokens.slice(of + 1, first)
  return (
    of !== -1 &&
    isOneOf(tokens[of - 1], parts) &&
    office.some((t) => t.kind === 'word' && t.pos !== 'DET') &&
    office.every((t) => /^\p{Lu}/u.test(t.text) || t.pos === 'DET' || t.norm === 'and') &&
    !pack.names.offices.some((row) => isOneOf(office.at(-1), row.words))
  )
}

/** Common nouns of those who act under them, by class. */
type Parties = EventsPart['institutions']

/**
 * Whoever acts in public under a common noun: "police", "the rebels", "two soldiers from Kisumu". The whole group fills
 * the role; nobody in particular is named.
 *
 * @returns null for a group whose head names nobody of that kind, or nobody who still is: "former soldiers".
 */
export const bareParty = (
  clauses: Clauses,
  group: NounGroup,
  role: RoleDraft['role'],
  parties: Parties = clauses.pack.events.institutions,
): RoleDraft | null => {
  const { scene, pack } = clauses
  const at = headIndex(clauses, group)
  const head = scene.tokens[at]
  if (group.pronoun || !head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return null
  const found = parties.find((row) => isOneOf(head, row.words))
  const words = scene.tokens.slice(group.from, at)
  // "30 people, most of them soldiers": what others are.
  if (words.some((t, i) => t.pos === 'PRON' && words[i - 1]?.norm === 'of')) return null
  if (!found || words.some((t) => isOneOf(t, pack.events.medial?.noLonger ?? []))) return null
  // "Kisumu police": the body bears the name that tells whose it is.
  const owner = group.mentions.find((m) => opensBareParty(clauses, group, m))
  if (owner) {
    const span = { start: owner.at.start, end: head.end }
    const text = scene.text.slice(span.start, span.end)
    return { role, span, class: found.class, mention: { ...owner, text } }
  }
  const first = words.find((t) => t.pos !== 'DET') ?? head
  const last = endOf(clauses, group) ?? head
  return { role, span: { start: first.start, end: last.end }, class: found.class }
}

/** "Staunton police": a name of which nothing is known and that only tells whose the public head is. */
export const opensBareParty = (
  { scene, pack }: Clauses,
  group: NounGroup,
  mention: Mention,
): boolean => {
  const next = tokenFrom(scene.tokens, mention.at.end)
  return (
    isUnknown(mention) &&
    next < group.to &&
    pack.events.institutions.some((row) => isOneOf(scene.tokens[next], row.words))
  )
}

/** "the minister, arrested in May", "with the minister arrested": the noun of which a past form behind it tells. */
export const nounBeforeComma = (items: readonly Item[], k: number): NounGroup | null => {
  const [noun, comma] = [items[k - 2], items[k - 1]]
  // "with Otieno arrested the next day"
  if (comma?.type === 'noun' && comma.marker === 'with') return comma
  return noun?.type === 'noun' && comma?.type === 'mark' && comma.kind === 'comma' ? noun : null
}
