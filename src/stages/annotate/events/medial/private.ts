import type { EntityClass, Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf, tokenFrom } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/** Words of names that a report gives to somebody in an office, a party, arms or a movement. */
export interface PublicNames {
  readonly known: ReadonlySet<string>
  /** Every word of the names of people of whom nothing is known. */
  readonly people: ReadonlySet<string>
}

/** Whom the report calls by an office or a public part anywhere: "convener Otieno", "Otieno, a lawmaker,". */
export const publicNamesOf = (scenes: readonly Scene[], pack: LanguagePack): PublicNames => {
  const known = new Set<string>()
  const people = new Set<string>()
  const parts = pack.events.medial?.publicParts ?? []
  if (parts.length === 0) return { known, people }
  for (const scene of scenes)
    for (const mention of scene.mentions) {
      if (!mayBePrivate(mention)) continue
      const words = wordsOf(mention)
      for (const word of words) people.add(word)
      if (isCalled(scene, mention, parts)) for (const word of words) known.add(word)
    }
  return { known, people }
}

const mayBePrivate = ({ kind, entity, state }: Mention): boolean =>
  kind === 'person' && entity === null && !state

const wordsOf = ({ text }: Mention): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .split(' ')

const lastWord = (mention: Mention): string => wordsOf(mention).at(-1) ?? ''

/** Most words between a name and what it is called by, on either side. */
const before = 6
const behind = 9

const isCalled = ({ tokens }: Scene, { at }: Mention, parts: readonly string[]): boolean => {
  const first = tokenFrom(tokens, at.start)
  const last = tokenFrom(tokens, at.end)
  const isPart = (t: Token): boolean => isOneOf(t, parts)
  const left = tokens.slice(Math.max(0, first - before), first)
  const cut = left.findLastIndex((t) => t.pos === 'VERB' || /^[;:.“”"]$/u.test(t.norm))
  if (left.slice(cut + 1).some(isPart) || tokens.slice(first, last).some(isPart)) return true
  const opener = tokens[last]?.norm ?? ''
  // "in Otieno's room, police said": a clause, not what somebody is.
  const next = tokens.slice(last + 1, last + behind)
  const stop = next.find((t) => t.norm === ',' || t.pos === 'VERB' || t.pos === 'AUX')
  if (opener === ',' && stop !== undefined && stop.norm !== ',') return false
  return (
    /^(?:,|\(|–|—|who|is|was|as)$/u.test(opener) &&
    tokens.slice(last + 1, last + behind).some(isPart)
  )
}

/**
 * True for an act among private people or firms, which no coder of political events counts: nobody who acts is known,
 * holds an office or is organised, nor is whom it regards.
 */
export const isPrivate = (draft: EventDraft, names: PublicNames, pack: LanguagePack): boolean => {
  // What is resigned is an office.
  if (draft.frame.sense === 'resign') return false
  const agents = draft.roles.flatMap((r) => (r.role === 'agent' ? (r.mention ?? []) : []))
  const others = draft.roles.flatMap((r) =>
    r.role === 'recipient' || r.role === 'with' ? (r.mention ?? []) : [],
  )
  const inPrivate = (m: Mention): boolean =>
    isPrivatePerson(m, names) || isFirm(m, pack.events.medial?.firms ?? [])
  return (
    agents.length > 0 && agents.every(inPrivate) && others.every((m) => inPrivate(m) || isBare(m))
  )
}

const isPrivatePerson = (mention: Mention, { known, people }: PublicNames): boolean =>
  (mayBePrivate(mention) || (isBare(mention) && people.has(lastWord(mention)))) &&
  !known.has(lastWord(mention))

const firmClasses: ReadonlySet<EntityClass> = new Set(['company', 'outlet'])

const isFirm = (mention: Mention, firms: readonly string[]): boolean =>
  mention.kind !== 'person' &&
  ((mention.class !== undefined && firmClasses.has(mention.class)) ||
    (mention.entity === null &&
      mention.text
        .split(' ')
        .some((word) => firms.includes(word.toLowerCase().replace(/\.$/u, '')))))

/** A name of which nothing is known. */
const isBare = ({ kind, entity, state }: Mention): boolean =>
  kind === 'other' && entity === null && !state
