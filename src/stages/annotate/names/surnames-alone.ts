import type { EntityId } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isLink } from './link.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
}

/** Whom surnames that stand alone belong to. */
export interface Surnames {
  /** Those whose surname the report uses as somebody's: they do something, or are addressed. */
  readonly people: ReadonlySet<EntityId>
  /** Those whose surname is a place in this report: "Bondi Beach", "at Bondi". */
  readonly places: ReadonlySet<EntityId>
}

/** What the surnames alone of known people stand for in a report in capitals. */
export const surnamesAlone = (sentences: readonly Named[], pack: LanguagePack): Surnames => {
  const people = new Set<EntityId>()
  const places = new Set<EntityId>()
  for (const { tokens, drafts } of sentences)
    for (const draft of drafts) {
      if (draft.kind !== 'person' || draft.via !== 'short' || draft.entity === null) continue
      if (isPlace(tokens, draft, pack)) places.add(draft.entity)
      else if (acts(tokens, draft, pack)) people.add(draft.entity)
    }
  for (const place of places) people.delete(place)
  return { people, places }
}

const acts = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { names: { honorifics, unknown } }: LanguagePack,
): boolean => {
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  return (
    last?.features.case === 'gen' ||
    next?.pos === 'VERB' ||
    next?.pos === 'AUX' ||
    honorifics.includes(before?.norm ?? '') ||
    unknown?.speaking.has(before?.lemma ?? '') === true
  )
}

const isPlace = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { names: { unknown } }: LanguagePack,
): boolean => {
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  if (unknown?.places.has(next?.norm ?? '') === true) return true
  return (
    last?.features.case !== 'gen' && unknown?.placePrepositions.has(before?.norm ?? '') === true
  )
}

/**
 * "the Marcos turned back": a bare article before a surname makes it the name of a thing, a ship or a house; "Lampard's
 * Coventry" is what somebody leads.
 */
export const isOfThing = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { drafts, pack }: { readonly drafts: readonly Draft[]; readonly pack: LanguagePack },
): boolean => {
  const owner = /^['’]s$/u.test(tokens[from - 1]?.text ?? '') ? from - 1 : from
  if (pack.script === 'Latn' && drafts.some((d) => d.kind === 'person' && d.to === owner))
    return owner < from || tokens[from - 1]?.features.case === 'gen'
  if (!isLink(tokens[from - 1], 'the', pack)) return false
  const next = tokens[to]
  return next === undefined || next.kind === 'punct' ? next?.norm !== '-' : isVerb(next)
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'
