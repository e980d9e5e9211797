import type { Span } from '../../../../core/span.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import { withoutDissent } from './dissent.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * Gives a speaker whoever is joined to him ("parents and teachers") and what a bracket parts from him ("the head of the
 * Flood Office (FO) Nadia Karim"), and a speaker or a content the bound of its count ("at least 50 members").
 */
export const withWholeEnds = (
  clauses: Clauses,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] =>
  drafts.map((draft) => {
    const { source, cue, content } = draft
    const free = (whole: Span, part: Span): boolean =>
      cue.end <= whole.start || part.start < cue.start
    const bound = (part: Span): Span => {
      const whole = withBound(clauses.scene, part)
      return free(whole, part) ? whole : part
    }
    const joined = source && cue.end <= source.start ? withOthers(clauses, source) : source
    const speaker = joined && bound(acrossBrackets(clauses, withoutLoose(clauses, joined)))
    return {
      ...draft,
      source: speaker,
      content: withoutDissent(clauses, { ...draft, content: content.map(bound) }),
    }
  })

/** "the chief of the port (", "a union that has left the others and": without the preposition, "and" or mark that what was left out hung on. */
const withoutLoose = ({ scene, pack }: Clauses, source: Span): Span => {
  const words = scene.tokens.filter((t) => t.start >= source.start && t.end <= source.end)
  const loose = (t: (typeof words)[number]): boolean =>
    t.pos === 'ADP' || t.pos === 'CCONJ' || t.norm === '(' || t.norm === ','
  if (!words.at(-1) || !loose(words.at(-1) as (typeof words)[number])) return source
  const relative = words.findIndex((t, i) => i > 0 && isOneOf(t, pack.events.relatives))
  const whole = words.at(-1)?.pos === 'CCONJ' && relative !== -1 ? words.slice(0, relative) : words
  const end = whole.findLast((t) => !loose(t))?.end
  return end === undefined ? source : { ...source, end }
}

/** "At least [50 members]": from the first word of the quantity that the span begins inside of. */
const withBound = ({ quantities }: Scene, span: Span): Span => {
  const around = quantities.find((q) => q.at.start < span.start && span.start < q.at.end)
  return around ? { ...span, start: around.at.start } : span
}

const acrossBrackets = (clauses: Clauses, source: Span): Span => ({
  start: beforeHyphen(clauses, startBefore(clauses, source)),
  end: endBehind(clauses, source),
})

/** "[Newly-]elected mayor Odum": a word goes on over its hyphen. */
const beforeHyphen = ({ scene: { tokens } }: Clauses, start: number): number => {
  const at = tokens.findIndex((t) => t.start === start)
  const [word, hyphen] = [tokens[at - 2], tokens[at - 1]]
  const own = tokens[at]
  return own?.pos !== 'PRON' &&
    hyphen?.norm === '-' &&
    hyphen.end === start &&
    word?.end === hyphen.start
    ? word.start
    : start
}

/** "the head (crime) of the Flood Office (FO) [Nadia Karim]": where the nouns before each bracket begin, but for those of another phrase. */
export const startBefore = (clauses: Clauses, { start, end }: Span): number => {
  const { tokens } = clauses.scene
  const at = tokens.findIndex((t) => t.start === start)
  if (tokens[at - 1]?.norm !== ')') return start
  const before = tokens[nounsBefore(clauses, at)]?.start ?? start
  return before < start ? startBefore(clauses, { start: before, end }) : start
}

/** The first token of the nouns that stand before the bracket which closes before token `at`; `at` itself for none of their own. */
const nounsBefore = ({ scene, items }: Clauses, at: number): number => {
  const { tokens } = scene
  const nouns = items.filter((item) => item.type === 'noun')
  const before = (to: number): NounGroup | undefined => {
    const open = tokens.findLastIndex((t, i) => i < to && t.norm === '(')
    const end = tokens[to - 1]?.norm === ')' ? open : to
    return nouns.findLast((n) => n.to === end)
  }
  let group = before(at)
  while (group?.marker === 'of') group = before(group.from - 1)
  return group?.marker === null ? group.from : at
}

/** "said [the station chief] (OC) Nadia Karim": behind the name right after the bracket. */
const endBehind = ({ scene, items }: Clauses, { end }: Span): number => {
  const { tokens } = scene
  const open = tokens.findIndex((t) => t.start >= end)
  if (tokens[open]?.norm !== '(') return end
  const close = tokens.findIndex((t, i) => i > open && t.norm === ')')
  if (close === -1 || tokens[close + 1]?.pos !== 'PROPN') return end
  const name = items.find((item) => item.type === 'noun' && item.from === close + 1)
  return name?.type === 'noun' ? (tokens[name.to - 1]?.end ?? end) : end
}

/** "praised by [parents] and teachers": with who is joined to the speaker, and does not what follows alone. */
const withOthers = ({ scene, items, pack, subjects }: Clauses, source: Span): Span => {
  const { tokens } = scene
  const at = items.findIndex((i) => i.type === 'noun' && tokens[i.to - 1]?.end === source.end)
  const [first, joint, other] = items.slice(at, at + 3)
  if (first?.type !== 'noun' || joint?.type !== 'mark' || other?.type !== 'noun') return source
  if (joint.word !== 'and' || joint.at !== first.to) return source
  if (other.marker !== null || other.from !== joint.at + 1) return source
  const does = items.findIndex((i, k) => k > at + 2 && i.type === 'verb' && i.shape === 'finite')
  const doers = subjects.get(does) ?? []
  const alone = doers.includes(other) && !doers.includes(first)
  return alone || !speaksIn(scene, pack, other)
    ? source
    : { ...source, end: tokens[other.to - 1]?.end ?? source.end }
}
