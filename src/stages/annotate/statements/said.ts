import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'

/** A sentence with what is said in it. */
export interface Said {
  readonly scene: Scene
  readonly drafts: readonly StatementDraft[]
}

/** The words of who says the first of it. */
export const wordsOf = ({ scene, drafts: [draft] }: Said): readonly string[] => {
  const source = draft?.source
  return scene.tokens
    .filter((t) => source && source.start <= t.start && t.end <= source.end)
    .map((t) => t.norm)
}

/** The last words of who says the first of it, by which a sentence tells of him; none for a pronoun. */
export const namesOf = ({ scene, drafts: [draft] }: Said): readonly string[] => {
  const source = draft?.source
  return scene.tokens
    .filter((t) => source && source.start <= t.start && t.end <= source.end)
    .filter((t) => t.kind === 'word' && t.pos !== 'PRON')
    .slice(-2)
    .map((t) => t.norm)
}
