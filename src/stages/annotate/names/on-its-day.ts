import type { EntityClass, Edtf, EntityId } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import { classAmong, classOn } from '../../../knowledge/roles.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBefore } from './calling-words.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly knowledge: Knowledge
  readonly pack: LanguagePack
  /** When the report was published (EDTF); null where nobody knows. */
  readonly day: Edtf | null
}

/**
 * Gives whom the base knows by a later office the class of their report's day. A report without a day tells it by what it
 * calls them right before their names: "party leader Otieno", who became president later.
 */
export const onTheirDay = (
  sentences: readonly Named[],
  { knowledge, pack, day }: Setting,
): ((draft: Draft) => Draft) => {
  const called = day === null ? callingsIn(sentences, pack) : new Map<EntityId, Set<RoleName>>()
  return (draft) => {
    const { kind, entity } = draft
    const row = kind === 'person' && entity !== null ? knowledge.get(entity) : undefined
    if (!row || entity === null || draft.class !== row.class) return draft
    const held: EntityClass | undefined =
      day === null ? classAmong(row, called.get(entity) ?? new Set()) : classOn(row, day)
    return held === undefined ? draft : { ...draft, class: held }
  }
}

/** What stands right before the names of each person. */
const callingsIn = (
  sentences: readonly Named[],
  pack: LanguagePack,
): ReadonlyMap<EntityId, ReadonlySet<RoleName>> => {
  const found = new Map<EntityId, Set<RoleName>>()
  for (const { sentence, drafts } of sentences)
    for (const { kind, entity, from } of drafts) {
      if (kind !== 'person' || entity === null) continue
      const roles = callingBefore(sentence.tokens, from, pack)?.calling.roles ?? []
      found.set(entity, new Set([...(found.get(entity) ?? []), ...roles]))
    }
  return found
}
