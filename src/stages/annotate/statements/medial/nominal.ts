import type { NounCueRow } from '../../../../lang/contract/statements.ts'
import { isOneOf } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseBefore } from '../noun-phrase.ts'
import { longEnough, tailOf } from './content-tail.ts'
import type { Clauses } from './clauses.ts'

/**
 * "Otieno's claim that …", "her promise to …": a noun that says something, with who has it right before. Not where
 * somebody only praises or blames it, nor where its clause runs on into the sentence's own verb.
 */
export const nominalStatements = (
  clauses: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  return scene.tokens.flatMap((token, i) => {
    if (token.pos !== 'NOUN') return []
    const around = told.some(
      (d) =>
        !speech.has(d.rule) && d.content.some((c) => c.start <= token.start && token.end <= c.end),
    )
    if (around || !clauses.items.some((item) => item.type === 'verb' && item.at < i)) return []
    const row = pack.statements.nounCues.find((n) => n.lemma === token.lemma)
    return row && opensContent(clauses, i, row) ? (draftOf(clauses, i, row) ?? []) : []
  })
}

/** Rules by which somebody says a whole clause. */
const speech: ReadonlySet<string> = new Set(['cue:content', 'colon', 'according to'])

const draftOf = (clauses: Clauses, i: number, row: NounCueRow): StatementDraft | null => {
  const { scene, items } = clauses
  const token = scene.tokens[i]
  const source = ownerOf(clauses, i)
  const k = items.findLastIndex((item) => (item.type === 'noun' ? item.from : item.at) <= i)
  if (!token || !source || k === -1) return null
  const cue = {
    row: { lemmas: row.lemma, stance: row.stance, frame: 'thought' as const },
    k,
    to: i + 1,
  }
  const content = tailOf(clauses, cue, token.end)
  if (!content || !longEnough(scene, content)) return null
  return {
    paragraph: scene.paragraph,
    source,
    cue: { start: token.start, end: token.end },
    cueLemma: row.lemma,
    content: [content],
    stance: row.stance,
    negative: false,
    rule: 'cue:noun',
  }
}

/** "that" with a subject behind it, or for what is to be done "to" with a verb. */
const opensContent = ({ scene, pack }: Clauses, i: number, row: NounCueRow): boolean => {
  const [opener, next] = [scene.tokens[i + 1], scene.tokens[i + 2]]
  if (row.infinitive === true && opener?.norm === 'to') return next?.pos === 'VERB'
  return (
    pack.statements.complementisers.includes(opener?.norm ?? '') &&
    next !== undefined &&
    next.pos !== 'VERB' &&
    next.pos !== 'AUX' &&
    next.kind === 'word'
  )
}

/** The genitive or possessive right before the noun and its adjectives, with the words that belong to it. */
const ownerOf = (
  { scene, pack }: Clauses,
  i: number,
): { readonly start: number; readonly end: number } | null => {
  const { tokens } = scene
  let j = i - 1
  while (tokens[j]?.pos === 'ADJ' || tokens[j]?.pos === 'NUM') j--
  const owner = tokens[j]
  if (!owner) return null
  if (isOneOf(owner, pack.statements.owners ?? [])) return { start: owner.start, end: owner.end }
  if (owner.features.case !== 'gen') return null
  const phrase = phraseBefore(scene, j)
  return phrase && { start: phrase.span.start, end: owner.end }
}
