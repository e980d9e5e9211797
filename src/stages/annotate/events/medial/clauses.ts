import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Item } from '../../medial/phrases.ts'
import type { Scene } from '../../scene.ts'

/** A sentence's items with what was found of them. */
export interface Clauses {
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly items: readonly Item[]
}
