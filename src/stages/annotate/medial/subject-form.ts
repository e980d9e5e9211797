import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Item } from './items.ts'

/** "they noted": a form of a pronoun that only a subject has, right before the verb at `from`. */
export const isSubjectForm = (
  item: Item | undefined,
  { tokens, pack }: { readonly tokens: readonly Token[]; readonly pack: LanguagePack },
  from: number,
): boolean => {
  if (item?.type !== 'noun' || item.to !== from || item.to > item.from + 1) return false
  const token = tokens[item.from]
  return (
    isOneOf(token, [...pack.names.persons, ...pack.names.groups]) &&
    !isOneOf(token, pack.statements.doings?.objective ?? [])
  )
}
