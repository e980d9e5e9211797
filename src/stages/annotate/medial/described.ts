import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordOf } from './joined-groups.ts'
import type { Item, NounGroup } from './phrases.ts'

interface Setting {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
}

/** What a participle or gerund stands right behind, or a participle behind a comma: "The treaty, signed in 1996,". */
export const describedOf = (items: readonly Item[], k: number): Item | undefined => {
  const [verb, before] = [items[k], items[k - 1]]
  return verb?.type === 'verb' && verb.shape === 'participle' && wordOf(before) === ','
    ? items[k - 2]
    : before
}

/** "crimes committed by", "a law ratifying": a participle or gerund right after a bare object describes it. */
export const describesObject = ({ items, scene, pack }: Setting, k: number): boolean => {
  const [before, verb] = [describedOf(items, k), items[k]]
  if (verb?.type !== 'verb' || before?.type !== 'noun') return false
  if (verb.shape === 'participle') return true
  // "issued a statement condemning": whoever issued it condemns; "pointed at a report suggesting": the report does.
  if (isOneOf(scene.tokens[before.to - 1], pack.events.medial?.utterances ?? [])) {
    // "carrying a letter urging them": who carries it urges nobody.
    const [passes] = items.slice(k - 2, k - 1)
    const { carrying = [] } = pack.events.medial?.small ?? {}
    if (passes?.type === 'verb' && isOneOf(scene.tokens[passes.at], carrying)) return true
    return before.marker !== null && !/^(?:in|on)$/u.test(before.marker)
  }
  const bare = before.marker === null && !isQuality({ scene }, before)
  return verb.shape === 'gerund' && bare && items[k - 2]?.type === 'verb'
}

/** "has been vocal in mocking": what somebody is does nothing. */
const isQuality = ({ scene }: Pick<Setting, 'scene'>, { from, to }: NounGroup): boolean =>
  scene.tokens.slice(from, to).every((t) => t.pos === 'ADJ' || t.pos === 'ADV')
