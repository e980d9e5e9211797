import { flatMapped } from '../../../../core/mapped.ts'
import type { Span } from '../../../../core/span.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { wordingAt } from '../../wordings.ts'
import { cueTable } from '../cue-table.ts'
import { trimmed } from '../draft.ts'
import type { StatementDraft } from '../draft.ts'
import { listEnd, nameEnd, pastCited, pastPlace, sourceEnd } from './authority-source.ts'
import { datelineIn } from '../../datelines.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { closes, extended } from './quoted.ts'
import { speaksIn } from './who-speaks.ts'

/** "according to X, C", "C, according to X" and "C, according to X, C". */
export const authorityStatements = (clauses: Clauses): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  return flatMapped(scene.tokens, (token, i) => {
    const length = wordingAt(scene.tokens, i, pack.statements.accordingTo)
    if (length === 0) return opinionOf(clauses, i)
    // "the plan as described by the council": which plan, and nobody's account.
    const apart = i === 0 || /[,;:–—-]["”’']?\s*$/u.test(scene.text.slice(0, token.start))
    if (isOneOf(token, pack.statements.asMarkers) && !apart) return []
    const from = i + length
    const words = scene.tokens.slice(i, from)
    const phrase = words.map((t) => t.norm).join(' ')
    const found = sourceEnd(clauses, from)
    const start = scene.tokens[from]?.start
    if (!found || start === undefined) return []
    const many = listEnd(clauses, found.closed) ?? nameEnd(clauses, from, found)
    const to = many ?? found.to
    const closed = many ?? pastPlace(clauses, found.closed)
    const span = { start, end: endOf(clauses, to) }
    if (phrase !== pack.statements.accordingTo[0] && !mayHold(clauses, { from, to, at: i }))
      return []
    const content = contentOf(clauses, i, pastCited(clauses, closed))
    if (content.length === 0) return []
    return [
      {
        paragraph: scene.paragraph,
        source: span,
        cue: { start: token.start, end: scene.tokens[from - 1]?.end ?? token.end },
        cueLemma: phrase,
        content,
        stance: 'asserts' as const,
        negative: false,
        rule: 'according to',
      },
    ]
  })
}

/** "In the view of the port": nobody who holds it. And a phrase in the middle of a clause tells less surely whose words follow. */
const mayHold = ({ scene, pack, items }: Clauses, { from, to, at }: Held): boolean => {
  const mentions = scene.mentions.filter(
    (m) =>
      m.at.start >= (scene.tokens[from]?.start ?? 0) &&
      m.at.end <= (scene.tokens[to - 1]?.end ?? 0),
  )
  if (!speaksIn(scene, pack, { type: 'noun', from, to, marker: null, mentions })) return false
  const ends = closes(scene.tokens[to]) && scene.tokens[to]?.norm !== ','
  // "The bridge is, in her view, too old"
  const last = scene.tokens[at - 2]?.pos === 'AUX' && scene.tokens[at - 1]?.norm === ','
  return ends || last || !items.some((v) => v.type === 'verb' && v.at < at && v.shape === 'finite')
}

/** A holder of a view by tokens `[from, to)`, and the first token of the phrase. */
interface Held {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** "In his view, C", "C, in the minister's opinion", "the tax, in her words, C". */
const opinionOf = (clauses: Clauses, i: number): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  const { lead, nouns = [] } = pack.statements.opinions ?? {}
  if (lead === undefined || scene.tokens[i]?.norm !== lead) return []
  const noun = scene.tokens.findIndex(
    (t, k) => k > i + 1 && k < i + longestHolder && nouns.includes(t.norm),
  )
  const to = holderEnd(clauses, i + 1, noun)
  const next = scene.tokens[noun + 1]
  // "According to the paper, the law would, in their words, fail": another's account.
  const account = pack.statements.accordingTo[0]?.split(' ')[0]
  if (scene.tokens.some((t) => t.norm === account)) return []
  if (to === null || !closes(next) || !mayHold(clauses, { from: i + 1, to, at: i })) return []
  const content = contentOf(clauses, i, noun + 1)
  if (content.length === 0) return []
  return [
    {
      paragraph: scene.paragraph,
      source: spanBetween(clauses, i + 1, to),
      cue: spanBetween(clauses, noun, noun + 1),
      cueLemma: scene.tokens[noun]?.lemma ?? '',
      content,
      stance: 'asserts',
      negative: false,
      rule: 'according to',
    },
  ]
}

/** Most tokens from "in" to what somebody has. */
const longestHolder = 9

/** The token after whose it is: a possessive or a genitive right before the noun and "own"; null for neither. */
const holderEnd = ({ scene, pack }: Clauses, from: number, noun: number): number | null => {
  let to = noun
  while (to > from && scene.tokens[to - 1]?.pos === 'ADJ') to--
  const owner = scene.tokens[to - 1]
  if (to - 1 === from && isOneOf(owner, pack.statements.owners ?? [])) return to
  const plain = scene.tokens
    .slice(from, to)
    .every((t) => t.kind !== 'punct' && t.pos !== 'VERB' && t.pos !== 'ADP' && t.pos !== 'AUX')
  return to > from && owner?.features.case === 'gen' && plain ? to : null
}

/** A clause before the phrase or after it, and both where the phrase parts one. */
const contentOf = (clauses: Clauses, i: number, to: number): readonly Span[] => {
  const { scene } = clauses
  // "He wrote, ‘According to …": a capital begins what is said.
  const opens = /^\p{Lu}/u.test(scene.tokens[i]?.text ?? '')
  const head = opens
    ? null
    : trimmed(scene.text, {
        start: scene.span.start + datelineIn(scene.text.slice(scene.span.start)),
        end: scene.tokens[i]?.start ?? scene.span.start,
      })
  const after = scene.tokens[to]
  const start = scene.tokens[to - 1]?.end ?? scene.span.end
  // "“According to the guards, he fled,” the mayor said": what is told inside a quotation ends with it.
  const around = scene.quotations.find((q) => q.closed && q.start < start && start < q.end)
  const tail = trimmed(scene.text, {
    start,
    end: Math.min(stopOf(scene), around?.innerEnd ?? Infinity),
  })
  const [first, second] = [head, tail].map((p) => (p && isClause(scene, p) ? [p] : []))
  if (!first || !second) return []
  // "The bridge held, but according to him …"
  const joined = /^(?:CCONJ|SCONJ)$/u.test(scene.tokens[i - 1]?.pos ?? 'X')
  if (first.length === 0 || joined || scene.tokens[i - 1]?.norm === ';') return second
  // "wrote in her post that, according to the office, it was old": who wrote so is none of it.
  if (second.length > 0 && isTold(clauses, i)) return second
  const goesOn = after?.norm === ',' || after?.pos === 'VERB'
  if (goesOn && isParted(clauses, i)) return [...first, ...second]
  // "“It is late. It is dark,” according to the mayor": a quotation from its beginning on.
  const [said] = first
  return said && /[”"’']$/u.test(scene.text.slice(said.start, said.end))
    ? extended(scene, said, true)
    : first
}

/** "It was, according to her, the office": what stands before the phrase has no verb, or ends with "be". */
const isParted = ({ scene, items }: Clauses, i: number): boolean => {
  const verbs = items.filter((v) => v.type === 'verb' && v.at < i)
  const last = scene.tokens[scene.tokens[i - 1]?.norm === ',' ? i - 2 : i - 1]
  // "a scandal that, according to them, is real"
  const open = last?.pos === 'AUX' || last?.pos === 'SCONJ' || last?.norm === 'that'
  return open || !verbs.some((v) => v.type === 'verb' && v.shape === 'finite')
}

/** "said that, according to her": "that" of a saying, whose verb is the last before it. */
const isTold = ({ scene, items, pack }: Clauses, i: number): boolean => {
  const at = scene.tokens[i - 1]?.norm === ',' ? i - 2 : i - 1
  if (!isOneOf(scene.tokens[at], pack.statements.complementisers)) return false
  const last = items.findLast((item) => item.type === 'verb' && item.at < at)
  if (last?.type !== 'verb' || last.passive) return false
  return cueTable(pack)
    .find(scene.tokens, last.at)
    .some(({ row }) => row.frame === 'content')
}

/** The sentence without its full stop. */
const stopOf = (scene: Scene): number => {
  const last = scene.tokens.at(-1)
  return last?.norm === '.' ? last.start : scene.span.end
}

const isClause = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length >= 2
