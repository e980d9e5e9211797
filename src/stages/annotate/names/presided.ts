import type { EntityId } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBefore } from './calling-words.ts'
import { isAtHome } from './heads.ts'
import type { Draft } from './match.ts'
import { ownerOf } from './owner-beside.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly row: EntityRow
  readonly before: Named | undefined
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
  readonly pack: LanguagePack
}

/**
 * "The school said … President Tamblyn told faculty": a university, a club or a firm has a president as a state has, and a
 * report that tells of one, and nowhere of the state, may mean the other.
 */
export const mayPresideElsewhere = (
  draft: Draft,
  named: Named,
  { row, before, states, pack }: Setting,
): boolean => {
  const { tokens } = named.sentence
  const placed = callingBefore(tokens, draft.from, pack)
  if (placed?.calling.roles?.some((role) => shared.has(role)) !== true) return false
  if (row.state === null || isAtHome(row, { states })) return false
  const isTold = [...(before?.sentence.tokens ?? []), ...tokens].some((t) => isHouse(t, pack))
  return isTold && ownerOf(placed, { ...named, tokens, pack }) === null
}

/** Offices of a state that such bodies have as well. */
const shared: ReadonlySet<RoleName> = new Set<RoleName>(['president', 'vice-president'])

/** No part of a name ("Basketball Association"), no verb. */
const isHouse = ({ norm, pos, stems }: Token, { script, names }: LanguagePack): boolean =>
  script === 'Latn'
    ? pos === 'NOUN' && names.naming?.houses.has(norm) === true
    : stems.some((word) => names.naming?.houses.has(word))
