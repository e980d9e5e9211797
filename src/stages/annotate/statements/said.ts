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

/** A sentence whose first words go on to a place behind them, as their rule tells. */
export const goingOnTo = ({ scene, drafts }: Said, end: number): Said => {
  const [first, ...rest] = drafts
  const content = first?.content[0]
  if (!first || !content) return { scene, drafts }
  const rule = `${first.rule.replace(/, goes on$/u, '')}, goes on`
  return { scene, drafts: [{ ...first, content: [{ ...content, end }], rule }, ...rest] }
}

/** UTF-16 units of a day with its year and month in EDTF. */
const dayLength = '2025-01-31'.length

/** True for a sentence that tells a day with its month and year. */
export const tellsDay = ({ dates }: Scene): boolean =>
  dates.some(({ date }) => date.kind === 'date' && date.edtf?.length === dayLength)
