import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Item } from '../../medial/phrases.ts'
import type { Subjects } from '../../medial/subjects.ts'
import type { Scene } from '../../scene.ts'

/** A sentence cut into phrases, with the subject of each verb. */
export interface Clauses {
  readonly scene: Scene
  readonly pack: LanguagePack
  readonly items: readonly Item[]
  readonly subjects: Subjects
}
