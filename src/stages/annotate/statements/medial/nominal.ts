import type { Span } from '../../../../core/span.ts'
import type { NounCueRow } from '../../../../lang/contract/noun-cue-row.ts'
import { isOneOf } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseAfter, phraseBefore } from '../noun-phrase.ts'
import { longEnough, tailOf } from './content-tail.ts'
import { spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { nounCueOf, toldSubjectAt } from './told-subject.ts'
import type { ToldSubject } from './told-subject.ts'

/**
 * "Otieno's claim that …", "her promise to …": a noun that says something, with who has it right before. Not where
 * somebody only praises or blames it, nor where its clause runs on into the sentence's own verb.
 */
export const nominalStatements = (
  clauses: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const { scene } = clauses
  return scene.tokens.flatMap((token, i) => {
    if (token.pos !== 'NOUN' && i > 0) return []
    const row = nounCueOf(clauses, i)
    if (!row) return []
    const subject = toldSubjectAt(clauses, i)
    if (subject) return draftOf(clauses, i, { row, subject }) ?? []
    const around = told.some(
      (d) =>
        !speech.has(d.rule) &&
        d.stance !== 'denies' &&
        d.content.some((c) => c.start <= token.start && token.end <= c.end),
    )
    if (around || !clauses.items.some((item) => item.type === 'verb' && item.at < i)) return []
    return opensContent(clauses, i, row) ? (draftOf(clauses, i, { row, subject }) ?? []) : []
  })
}

/** Rules by which somebody says a whole clause. */
const speech: ReadonlySet<string> = new Set(['cue:content', 'colon', 'according to'])

interface Told {
  readonly row: NounCueRow
  /** Where the noun and its clause are the subject of a verb. */
  readonly subject: ToldSubject | null
}

const draftOf = (clauses: Clauses, i: number, { row, subject }: Told): StatementDraft | null => {
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
  const content = subject
    ? clauseOf(clauses, subject)
    : tailOf(clauses, cue, source.start > token.end ? source.end : token.end)
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

/** "that its drones hit the port": up to the verb of which it is the subject. */
const clauseOf = (clauses: Clauses, { opener, verb }: ToldSubject): Span | null => {
  const main = clauses.items[verb]
  return main?.type === 'verb' ? spanBetween(clauses, opener, main.from) : null
}

/** "that" with a subject behind it, or for what is to be done "to" with a verb. */
const opensContent = ({ scene, pack }: Clauses, i: number, row: NounCueRow): boolean => {
  const by = scene.tokens[i + 1]?.norm === 'by' ? phraseAfter(scene, i + 2, pack) : null
  const at = by?.to ?? i + 1
  const [opener, next] = [scene.tokens[at], scene.tokens[at + 1]]
  if (row.infinitive === true && opener?.norm === 'to') return next?.pos === 'VERB'
  return (
    pack.statements.complementisers.includes(opener?.norm ?? '') &&
    next !== undefined &&
    next.kind === 'word' &&
    // "an order that only encourages"
    !/^(?:VERB|AUX)$/u.test((next.pos === 'ADV' ? scene.tokens[at + 2] : next)?.pos ?? 'X')
  )
}

/** The genitive or possessive right before the noun and its adjectives, with the words that belong to it. */
const ownerOf = ({ scene, pack }: Clauses, i: number): Span | null => {
  const { tokens } = scene
  let j = i - 1
  while (tokens[j]?.pos === 'ADJ' || tokens[j]?.pos === 'NUM') j--
  const owner = tokens[j]
  // "claims by the ministry that"
  const by = tokens[i + 1]?.norm === 'by' ? phraseAfter(scene, i + 2, pack) : null
  if (by && isOneOf(tokens[by.to], pack.statements.complementisers)) return by.span
  if (!owner) return null
  if (isOneOf(owner, pack.statements.owners ?? [])) return { start: owner.start, end: owner.end }
  if (owner.features.case !== 'gen') return null
  const phrase = phraseBefore(scene, j)
  if (!phrase) return null
  // "in the wake of a watchdog's call": whose it is stands behind the last "of", but for a body's own.
  const of = tokens.findLastIndex((t, n) => n < j && t.norm === 'of' && t.start > phrase.span.start)
  const before = tokens[of - 1]
  const whole =
    of === -1 ||
    before?.pos === 'PROPN' ||
    isOneOf(before, [...pack.statements.speakers, ...(pack.statements.bodies ?? [])])
  return {
    start: whole ? phrase.span.start : (tokens[of + 1]?.start ?? owner.start),
    end: owner.end,
  }
}
