import type { Span } from '../../../../core/span.ts'
import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import { tailEnd, takesClause } from './content-end.ts'
import { isTime } from './when-said.ts'
import { beforeAdjuncts } from './adjuncts.ts'
import { isFronted } from './joined.ts'
import type { Cue } from './content-end.ts'
import type { Clauses } from './clauses.ts'
import { speaksIn } from './who-speaks.ts'

/** What follows a cue from offset `from` on, to where its clause or object ends; null where nothing does. */
export const tailOf = (clauses: Clauses, cue: Cue, from: number): Span | null => {
  const start = tailStart(clauses, cue, from)
  const { quotations, text } = clauses.scene
  // What is told inside a quotation ends with it.
  const around = quotations.find((q) => q.closed && q.start < from && from < q.end)
  const said = isOneOf(clauses.scene.tokens[cue.to - 1], clauses.pack.statements.spoken ?? [])
  const takes = takesClause(cue.row)
  const opens = opensClause(clauses, start)
  const clausal = opens || (takes && (said || isOpened(clauses, cue.k, { start, end: start })))
  const object = !clausal && (!takes || isThing(clauses, cue, start))
  const whole = Math.min(
    tailEnd(clauses, cue, { start, clausal, object }),
    around?.innerEnd ?? Infinity,
    closingBracket(text, start),
  )
  const end = object ? beforeAdjuncts(clauses, cue.k, { start, end: whole }) : whole
  return end > start ? trimmed(text, { start, end }) : null
}

/** "(after two said they will vote no) left": the offset of a bracket that closes what was opened before the content. */
const closingBracket = (text: string, start: number): number => {
  let open = 0
  for (let i = start; i < text.length; i++) {
    if (text[i] === '(') open++
    if (text[i] === ')' && --open < 0) return opensBefore(text, start) ? i : Infinity
  }
  return Infinity
}

/** True where the last bracket before an offset opens. */
const opensBefore = (text: string, offset: number): boolean =>
  text.lastIndexOf('(', offset - 1) > text.lastIndexOf(')', offset - 1)

/** "that …", "how …" */
const opensClause = ({ scene, pack }: Clauses, start: number): boolean => {
  const first = scene.tokens.find((t) => t.start >= start)
  const { complementisers, asked = [], describing = [], what = '' } = pack.statements
  if (isOneOf(first, complementisers)) return true
  return isOneOf(first, asked) && !isOneOf(first, [...describing, what])
}

/** "announced his resignation, leaving": no verb but what comes behind a mark or describes the thing. */
const isThing = ({ scene, items }: Clauses, { row, k }: Cue, start: number): boolean => {
  if (row.frame !== 'content') return false
  const next = items.find(
    (item, j) =>
      j > k &&
      item.type !== 'noun' &&
      (scene.tokens[item.type === 'mark' ? item.at : item.from]?.start ?? 0) >= start,
  )
  const opens = scene.tokens.find((t) => t.start >= start)
  if (opens?.pos === 'VERB' || opens?.pos === 'ADP' || opens?.norm === 'to') return false
  // "claimed Otieno, 61, fired"
  const at = items.findIndex((item, j) => j > k && item.type === 'verb')
  const verb = items[at]
  const commas = items.slice(k, at).filter((item) => item.type === 'mark' && item.kind === 'comma')
  const apposed = commas.length > 1 && items[at - 1] === commas.at(-1)
  if (apposed && verb?.type === 'verb' && verb.shape === 'finite' && !isFronted(items, k))
    return false
  return next === undefined || (next.type === 'mark' && next.kind !== 'stop')
}

const listening = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'ADP', 'NUM', 'PART', 'PUNCT'])

/** Most tokens between a cue and the "that" or quotation that opens its content. */
export const reach = 18

/** Most tokens of an aside between a cue and "that". */
const longestAside = 5

/** Past whom it was told, where and when: to "that", to the quotation, or to the first word that is no time. */
const tailStart = ({ scene, pack }: Clauses, { row }: Cue, from: number): number => {
  /** "reported, citing two officials, that the plan was dead": the offset of "that". */
  const pastCited = (near: Scene['tokens']): number | null => {
    const comma = near.findIndex((t) => t.norm === ',')
    if (comma === -1 || !isOneOf(near[comma + 1], pack.statements.citing)) return null
    const next = near.findIndex((t, i) => i > comma && t.norm === ',')
    const that = near[next + 1]
    return next !== -1 && isOneOf(that, pack.statements.complementisers) && that ? that.start : null
  }

  /** "claimed, for example, that the plan was dead": the offset of "that". */
  const pastAside = (near: Scene['tokens']): number | null => {
    const next = near.findIndex((t, i) => i > 0 && t.norm === ',')
    const that = near[next + 1]
    const aside = near[0]?.norm === ',' && next > 1 && next <= longestAside
    return aside && that && isOneOf(that, pack.statements.complementisers) ? that.start : null
  }

  const first = scene.tokens.findIndex((t) => t.start >= from)
  if (first === -1) return scene.span.end
  const near = scene.tokens.slice(first, first + reach)
  const cited = takesClause(row) ? (pastCited(near) ?? pastAside(near)) : null
  if (cited !== null) return cited
  const listens = (pack.statements.toListeners ?? []).includes(row.lemmas)
  // "said in a letter that", not "protested against the claim that"
  const isBehindPlace = ([place]: Scene['tokens']): boolean =>
    place?.pos === 'ADP' &&
    (isOneOf(place, pack.statements.placing ?? []) ||
      !isOneOf(place, pack.events.medial?.small.about ?? []))

  if (takesClause(row)) {
    // "showed a letter that he had never seen": the thing's own clause.
    const takesThing =
      !isTime(scene, near, 0) && /^(?:DET|NOUN|PRON|PROPN|ADJ|NUM)$/u.test(near[0]?.pos ?? 'X')
    const opens = near.findIndex(
      (t, i) =>
        (isOneOf(t, pack.statements.complementisers) &&
          !(listens && isWho(near, i)) &&
          (i === 0 || listens || isBehindPlace(near) || (t.pos === 'SCONJ' && !takesThing))) ||
        (i > 0 &&
          /^[“"]$/u.test(t.norm) &&
          (near[i - 1]?.norm === ',' || (t.norm === '“' && near[0]?.pos === 'ADP'))) ||
        t.norm === ':',
    )
    const passed = near.slice(0, Math.max(0, opens))
    // "said publicly that", "asked again:"
    const clear = near[opens]?.norm === ':' || (opens > 0 && near[opens]?.norm === 'that')
    // "told him about the talks that took place"
    // but not "told Anna Renn of the Lake News that it took place"
    const named = near[opens - 1]?.pos === 'PROPN'
    const isTopic = (t: Scene['tokens'][number], i: number): boolean =>
      t.norm === 'about' || (t.norm === 'of' && !(named && near[i - 1]?.pos === 'PROPN'))
    if (listens && passed.some(isTopic)) return afterTime()
    // "said leaving the port that": what he did as he said it.
    const doing = opens > 1 && near[0]?.features.nonFinite === 'ger' ? near[0] : undefined
    const passes = (t: Scene['tokens'][number]): boolean =>
      (t === doing && near[opens]?.pos === 'SCONJ') ||
      // A word of a name may be of no kind: "the Associated Press".
      t.pos === undefined ||
      (listening.has(t.pos) && t.norm !== '“') ||
      (clear && t.pos === 'ADV')
    if (opens > 0 && passed.every(passes)) return near[opens]?.start ?? from
  }
  return afterTime()

  function afterTime(): number {
    let i = 0
    while (i < near.length && isTime(scene, near, i)) i++
    // "said December 25 was chosen", "said 24 years of violence": a time that is the subject of what is said.
    // "warned Friday of a flood": a day that has no part.
    const parts = near[i]?.norm === 'of' && near[i - 1]?.pos !== 'PROPN'
    if (i > 0 && (near[i]?.pos === 'AUX' || parts) && near[0]?.pos !== 'ADP')
      return near[0]?.start ?? from
    // "condemned the 13 May attacks"
    const whose = near[0]?.norm === 'the' && near[i]?.pos === 'NOUN' && !takesClause(row)
    if (i > 1 && whose) return near[0]?.start ?? from
    // "said on X she felt relief"
    const { placing = [], places = [] } = pack.statements
    const placed = isOneOf(near[i], placing) && isOneOf(near[i + 1], places)
    if (placed && near[i + 2]?.pos === 'PRON') i += 2
    return near.slice(i).find((t) => t.norm !== ',' && t.norm !== ':')?.start ?? from
  }
}

/** "asked shops that are closed to open": a relative behind whom it is told, with what he is told to do. */
export const isWho = (near: Scene['tokens'], i: number): boolean =>
  i > 0 &&
  /^(?:that|who|which)$/u.test(near[i]?.norm ?? '') &&
  near[i]?.pos !== 'SCONJ' &&
  near[i - 1]?.norm !== ',' &&
  /^(?:AUX|VERB|ADV)$/u.test(near[i + 1]?.pos ?? 'X') &&
  near.some((t, j) => j > i + 1 && t.norm === 'to' && near[j + 1]?.pos === 'VERB')

/** True for words after a cue that are a clause or quotation: "that …", "“…", or one subject and its verb. */
export const isOpened = (clauses: Clauses, k: number, tail: Span): boolean => {
  const { scene, items, pack } = clauses
  const first = scene.tokens.find((t) => t.start >= tail.start)
  if (
    isOneOf(first, pack.statements.complementisers) ||
    isOneOf(first, pack.statements.asked ?? [])
  )
    return true
  if (/^["“'‘`]/u.test(scene.text.slice(tail.start)) || scene.text[tail.start - 2] === ':')
    return true
  // "As the mayor put it, the bridge is old": a pronoun of the cue's own is no subject.
  const next = items
    .slice(k + 1)
    .filter((i) => (scene.tokens[i.type === 'mark' ? i.at : i.from]?.start ?? 0) >= tail.start)
  const verb = next.findIndex((item) => item.type === 'verb')
  const group = next[verb]
  const between = next.slice(0, verb)
  return (
    group?.type === 'verb' &&
    group.shape === 'finite' &&
    between.every((i) => i.type === 'noun' || (i.type === 'mark' && i.kind === 'conjunction')) &&
    // "answered the door and went"
    between.at(-1)?.type === 'noun' &&
    isOneSubject(clauses, between)
  )
}

/** True for a span of two words or more, or of one name. */
export const longEnough = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length >= (scene.tokens.some((t) => t.start === span.start && t.pos === 'PROPN') ? 1 : 2)

/** One noun group, or somebody and another: "stated Odum and her team were late", not "held a seat and Odum had two". */
const isOneSubject = ({ scene, pack }: Clauses, between: readonly Item[]): boolean => {
  const groups = between.flatMap((i) => (i.type === 'noun' && i.marker === null ? [i] : []))
  const [first, second] = groups
  if (!first || !second) return first !== undefined
  const joint = between[between.indexOf(first) + 1]
  const joined = joint?.type === 'mark' && joint.word === 'and' && second.from === joint.at + 1
  return groups.length === 2 && joined && speaksIn(scene, pack, first)
}

/** Words enough to be said: “Probably,” is one that stands for itself, with a verb that takes nothing but words. */
export const isLong = (
  { scene, pack: { statements } }: Clauses,
  { row: { lemmas } }: Cue,
  span: Span,
): boolean =>
  longEnough(scene, span) ||
  (statements.spoken?.includes(lemmas) === true &&
    statements.askers?.includes(lemmas) !== true &&
    statements.toListeners?.includes(lemmas) !== true &&
    scene.quotations.some(
      (q) =>
        q.closed &&
        q.start === span.start &&
        // "“Sure. I got wet.”": a quotation that goes on in the next sentence.
        (Math.abs(q.end - span.end) <= 1 || q.end > scene.span.end),
    ))

/** "advocated for last three years": nothing but how long or when. */
export const isOnlyTime = (scene: Scene, { start, end }: Span): boolean => {
  const words = scene.tokens.filter((t) => t.start >= start && t.end <= end)
  const timed = words[0]?.pos === 'ADJ' || words[0]?.pos === 'DET' ? words.slice(1) : words
  const isTimed = (t: Scene['tokens'][number]): boolean =>
    scene.dates.some(({ date }) => date.at.start <= t.start && t.end <= date.at.end)
  return timed.length > 0 && timed.every(isTimed)
}
