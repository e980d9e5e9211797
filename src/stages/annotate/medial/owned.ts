import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordOf } from './joined-groups.ts'
import type { Item, NounGroup } from './items.ts'

interface Setting {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
}

/** Index of "whose work" behind a comma, where it and what is joined to it or placed behind it are all that stands before the verb at `k`. */
export const ownedBefore = ({ scene, pack, items }: Setting, k: number): number | null => {
  for (let j = k - 1; j > 0; j--) {
    const item = items[j]
    if (item?.type !== 'noun' && wordOf(item) !== 'and') return null
    if (item?.type === 'noun' && isOwned({ scene, pack }, item))
      return wordOf(items[j - 1]) === ',' || items[j - 1]?.type === 'noun' ? j : null
  }
  return null
}

/** "The firm, whose boats and nets have sold": whose things do something, not whoever they are of. */
export const ownGroups = (
  setting: Pick<Setting, 'scene' | 'pack'>,
  groups: readonly NounGroup[],
): readonly NounGroup[] => {
  const own = groups.findLastIndex((group) => isOwned(setting, group))
  return own > 0 ? groups.slice(own) : groups
}

const isOwned = ({ scene, pack }: Pick<Setting, 'scene' | 'pack'>, { from }: NounGroup): boolean =>
  isOneOf(scene.tokens[from], pack.statements.owning ?? [])
