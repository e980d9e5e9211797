import type { Mention, Source } from '../../../core/reading.ts'
import type { At } from '../../../core/span.ts'
import type { Scene } from '../scene.ts'

/** Whom a pronoun stands for, with the words that name him. */
export type Named = Pick<Source, 'entity' | 'entities'> & {
  /** True where the words hide who it is. */
  readonly anonymous?: boolean
  readonly antecedent: NonNullable<Source['antecedent']>
}

/** A person whom the words of a mention name. */
export const naming = ({ at, text, entity }: Mention): Named => ({
  entity,
  entities: entity === null ? [] : [entity],
  antecedent: { at, text },
})

/** Somebody whose name is not known, as words of a source tell who it is. */
export const wordsNaming = (at: At, { text }: Scene, { anonymous }: Source): Named => ({
  entity: null,
  entities: [],
  ...(anonymous ? { anonymous } : {}),
  antecedent: { at, text: text.slice(at.start, at.end) },
})
