import { lists } from '../../medial/joined-groups.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { longEnough, tailOf } from './content-tail.ts'
import { breaksOff } from './doubtful.ts'
import { followsDeed, isPermitted } from './doings.ts'
import { sourceOf } from './source.ts'
import type { Found } from './source.ts'
import { nounCueOf } from './told-subject.ts'
import { headOf, isPeople } from './who-speaks.ts'

/** "made the claim that …", "issued a warning about …", "voiced concern over …": a noun of saying with a verb that only does it. */
export const lightVerbStatement = (clauses: Clauses, k: number): StatementDraft | null => {
  const { scene, items, pack } = clauses
  const { doings } = pack.statements
  const verb = items[k] as VerbGroup
  if (!doings || !isOneOf(scene.tokens[verb.at], doings.lightVerbs)) return null
  // "that given his criticism of it": a form that no subject stands before.
  const before = items[k - 1]
  if (before?.type === 'mark' && before.kind === 'conjunction' && !lists(before, pack)) return null
  // "blocked from issuing a warning"
  if (verb.shape === 'gerund' && scene.tokens[verb.from - 1]?.pos === 'ADP') return null
  if (followsDeed(clauses, k)) return null
  const object = items[k + 1]
  if (verb.passive || !/^(?:finite|gerund)$/u.test(verb.shape) || isPermitted(clauses, k))
    return null
  if (object?.type !== 'noun' || object.marker !== null || object.from !== verb.at + 1) return null
  const noun = nounAt(clauses, object.from, object.to)
  const row = noun === null ? undefined : nounCueOf(clauses, noun)
  const opener = noun === null ? undefined : scene.tokens[noun + 1]
  if (noun === null || !row || !opener || !doings.tails.includes(opener.norm)) return null
  const clausal = isOneOf(opener, pack.statements.complementisers)
  // "issued a statement on Thursday", "made statements on television"
  if (opener.norm === 'on' && isWhen(clauses, noun + 2)) return null
  // "a statement that sought to"
  const after = scene.tokens[noun + 2]
  if (clausal && (after?.pos === 'VERB' || after?.pos === 'AUX')) return null
  const source = sourceOf(clauses, k, false)
  if (!source || source.inverted || !isSpeaker(clauses, source)) return null
  // "gave a promise to go", "issued a warning to drivers"
  if (opener.norm === 'to' && (row.infinitive !== true || after?.pos !== 'VERB')) return null
  const to = clausal || opener.norm === 'to' ? noun + 1 : noun + 2
  const frame = clausal || opener.norm === 'to' ? 'thought' : 'object'
  const cue = { row: { lemmas: row.lemma, stance: row.stance, frame } as const, k, to }
  const content = tailOf(clauses, cue, endOf(clauses, to))
  if (!content || !longEnough(scene, content) || breaksOff(scene, content)) return null
  return {
    paragraph: scene.paragraph,
    source: source.span,
    ...(source.named ? { named: source.named } : {}),
    cue: spanBetween(clauses, verb.from, to),
    cueLemma: row.lemma,
    content: [content],
    stance: row.stance,
    negative: verb.negative,
    rule: 'cue:noun',
  }
}

/** True for a name or a noun for who speaks; "the mayor's decision raises doubts" tells what it does. */
const isSpeaker = ({ scene, pack }: Clauses, { groups, named }: Found): boolean => {
  const [group] = groups ?? []
  const head = group && headOf(scene, group, pack)
  // "a memo that raised concerns", not "a drug that offers the promise"
  const written = named !== undefined && isOneOf(head, pack.statements.documents ?? [])
  return (
    written ||
    head?.pos === 'PROPN' ||
    (isPronoun(head, pack) && !isOneOf(head, pack.events.thingPronouns)) ||
    isOneOf(head, pack.statements.speakers) ||
    isOneOf(head, pack.statements.anyone ?? []) ||
    isPeople(head, pack)
  )
}

/** A day, or where something is told. */
const isWhen = ({ scene, items, pack }: Clauses, at: number): boolean => {
  const token = scene.tokens[at]
  const dated = scene.dates.some(
    ({ date }) => token && date.at.start <= token.start && token.start < date.at.end,
  )
  const group = items.find((item) => item.type === 'noun' && item.from === at)
  const head = group?.type === 'noun' ? headOf(scene, group, pack) : token
  return dated || isOneOf(head, pack.statements.places ?? [])
}

/** "a strong warning", "statements of concern": the noun of saying that heads the tokens `[from, to)`. */
const nounAt = ({ scene }: Clauses, from: number, to: number): number | null => {
  const of = scene.tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP')
  const noun = (of === -1 ? to : of) - 1
  return noun >= from ? noun : null
}
