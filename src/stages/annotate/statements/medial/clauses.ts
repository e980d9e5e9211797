import type { Span } from '../../../../core/span.ts'
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

/** Offsets of tokens `[from, to)`. */
export const spanBetween = ({ scene }: Clauses, from: number, to: number): Span => ({
  start: startOf({ scene }, from),
  end: endOf({ scene }, to),
})

/** Where a token begins; where the sentence does if there is none. */
export const startOf = ({ scene }: Pick<Clauses, 'scene'>, token: number): number =>
  scene.tokens[token]?.start ?? scene.span.start

/** Where the token before an index ends; where the sentence does if there is none. */
export const endOf = ({ scene }: Pick<Clauses, 'scene'>, to: number): number =>
  scene.tokens[to - 1]?.end ?? scene.span.end
