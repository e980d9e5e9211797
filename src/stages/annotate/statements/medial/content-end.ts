import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'

/** A cue in its sentence. */
export interface Cue {
  readonly row: CueRow
  /** Index of its verb among the items. */
  readonly k: number
  /** Index after its last token. */
  readonly to: number
}

/** True for a cue that is followed by a clause or quotation. */
export const takesClause = ({ frame }: CueRow): boolean =>
  frame === 'content' || frame === 'thought'

/** "on Friday", "Tuesday": a time right after the cue tells when it was said. */
export const isTime = (scene: Scene, near: Scene['tokens'], i: number): boolean => {
  const timed = (index: number): boolean => {
    const token = near[index]
    return (
      token !== undefined &&
      scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)
    )
  }
  // "Saturday's attack" is no time.
  const whose = near.findIndex((_, k) => k > i && !timed(k))
  if (whose !== -1 && timed(whose - 1) && near[whose]?.features.case === 'gen') return false
  return timed(i) || (near[i]?.pos === 'ADP' && timed(i + 1))
}

/**
 * Where the content that begins at offset `start` ends: with the sentence, or where the same or another speaker or the
 * clause that the cue's own depends on goes on.
 *
 * @param clausal whether the content is a clause or quotation.
 */
export const tailEnd = (
  clauses: Clauses,
  { k, row, to }: Cue,
  { start, clausal }: { readonly start: number; readonly clausal: boolean },
): number => {
  const { scene, pack, items } = clauses
  const depends = scene.tokens[to]?.norm !== ',' && isSubordinate(clauses, k)
  const aside = isAside(items, k)
  const quoted = (offset: number): boolean =>
    scene.quotations.some((q) => q.start < offset && offset < q.end)
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i]
    if (item?.type !== 'mark') continue
    const token = scene.tokens[item.at]
    if (!token || token.start < start || quoted(token.start)) continue
    const next = items[i + 1]
    if (item.word === ';') return token.start
    if (next?.type === 'verb' && next.from <= item.at + 2) {
      const own = next.passive && next.from < next.at
      const cueAgain = !own && cueTable(pack).find(scene.tokens, next.at).length > 0
      const goesOn =
        item.word === ',' || /^[—–]$/u.test(item.word)
          ? next.shape === 'gerund'
          : item.word === 'and' || item.word === 'but'
      if (cueAgain && goesOn) return token.start
      // "asked for a ban, drawing protests": what came of the words is none of them.
      if (goesOn && next.from === next.at && isOneOf(scene.tokens[next.at], reactions(pack)))
        return token.start
    }
    const opensWords = scene.quotations.some((q) => q.start === token.start)
    if (!takesClause(row) && !opensWords && endsObject(item.word, item.kind)) {
      const listed = item.kind === 'comma' ? listEnd(items, i) : i
      if (listed === i) return token.start
      i = listed
      continue
    }
    // "praised the police and left"
    const goes = next?.type === 'verb' && next.shape === 'finite' && next.from === item.at + 1
    const form = goes ? scene.tokens[next.at] : undefined
    if (!takesClause(row) && item.word === 'and' && form && form.norm !== form.lemma)
      return token.start
    // "…, another escalation of the war": the report's own word on all of it.
    if (item.word === ',' && isVerdict(scene, item.at + 1)) return token.start
    // "was told to close and was led away"
    const mine = items[k]
    const led = next?.type === 'verb' && next.passive && next.from < next.at && item.word === 'and'
    if (led && mine?.type === 'verb' && mine.passive) return token.start
    const verb = clauseAfter(items, i)
    if (verb !== null) {
      if (depends && item.word === ',' && items[i + 1]?.type === 'noun') return token.start
      const says = isOneOf(scene.tokens[verb], pack.statements.spoken ?? [])
      if ((says || !clausal) && /^(?:,|and|but)$/u.test(item.word)) return token.start
    }
    if (item.word === ',' && attributes(clauses, i)) return token.start
    // "The author, who said it would rain, left": the main clause goes on.
    if (item.word === ',' && aside && next?.type === 'verb' && next.shape === 'finite')
      return token.start
    const turns = item.word === ',' || /[”"’']$/u.test(scene.tokens[item.at - 1]?.norm ?? '')
    const turn = scene.tokens[item.word === ',' ? item.at + 1 : item.at]
    if (turns && isOneOf(turn, pack.statements.turning ?? [])) return token.start
  }
  // "said it was safe before admitting that": what the same speaker says next.
  const next = items.find(
    (item, j) =>
      j > k &&
      item.type === 'verb' &&
      item.shape === 'gerund' &&
      (scene.tokens[item.at]?.start ?? 0) > start &&
      /^(?:before|after|while)$/u.test(scene.tokens[item.from - 1]?.norm ?? '') &&
      cueTable(pack).find(scene.tokens, item.at).length > 0 &&
      !quoted(scene.tokens[item.at]?.start ?? 0),
  )
  const said = next?.type === 'verb' ? (scene.tokens[next.from - 1]?.start ?? Infinity) : Infinity
  // "after inquiries.Earlier, the mayor": a stop whose blank was lost.
  const stop = scene.tokens.find(
    (t, i) => t.start > start && isLostStop(scene, i) && !quoted(t.start),
  )
  const authority = scene.tokens.findIndex(
    (t, i) =>
      t.start > start &&
      pack.statements.accordingTo.some((p) =>
        p.split(' ').every((w, n) => scene.tokens[i + n]?.norm === w),
      ) &&
      !quoted(t.start),
  )
  const cut = Math.min(scene.tokens[authority]?.start ?? Infinity, stop?.start ?? Infinity, said)
  if (cut < Infinity) return cut
  const last = scene.tokens.at(-1)
  return last && last.norm === '.' && last.start >= start ? last.start : scene.span.end
}

/**
 * "called for unity, calm, and a fair vote": the index of the "and" before the last of a list that the comma at `comma` goes on
 * with; the comma itself where none does, or where what follows has a verb of its own.
 */
const listEnd = (items: readonly Item[], comma: number): number => {
  let j = comma + 1
  for (let item = items[j]; item; item = items[++j]) {
    if (item.type === 'noun') continue
    if (item.type !== 'mark' || !/^(?:,|and|or)$/u.test(item.word)) return comma
    if (item.word === ',') continue
    const next = items.findIndex((o, n) => n > j && o.type !== 'noun')
    const verb = items[next]
    const own = verb?.type === 'verb' && verb.shape === 'finite'
    return items[j + 1]?.type === 'noun' && !own && items[comma + 1]?.type === 'noun' ? j : comma
  }
  return comma
}

/** "another blow to the talks", "a move that", "part of a plan to". */
const isVerdict = ({ tokens }: Scene, i: number): boolean => {
  const [first, second] = [tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? '']
  if (first === 'another' || (first === 'part' && second === 'of')) return true
  return (
    /^(?:an?|the)$/u.test(first) &&
    /^(?:move|step|decision|sign|claim|charge|allegation|blow|shift|reversal|latest)$/u.test(second)
  )
}

const reactions = ({ statements }: Clauses['pack']): readonly string[] => statements.reactions ?? []

/** "After the mayor announced": what opens the sentence or follows a mark makes the cue's clause depend on another. */
const isSubordinate = ({ scene, items }: Clauses, k: number): boolean => {
  const verb = items[k]
  const before = items.findLastIndex(
    (item, j) => j < k && item.type !== 'noun' && !opensClause(item),
  )
  const last = items[before]
  if (verb?.type !== 'verb' || last?.type === 'verb') return false
  const from = last?.type === 'mark' ? last.at + 1 : 0
  return isOpener(scene.tokens[from])
}

const opener =
  /^(?:after|as|because|before|if|once|since|though|although|until|when|whereas|while)$/u

/** True for a word that makes a clause depend on another: after, when. */
export const isOpener = (token: Scene['tokens'][number] | undefined): boolean =>
  opener.test(token?.norm ?? '')

/** "the author, who said": the cue's clause stands between commas. */
const isAside = (items: readonly Item[], k: number): boolean => {
  const [comma, relative] = items.slice(Math.max(0, k - 2), k)
  return (
    comma?.type === 'mark' &&
    comma.kind === 'comma' &&
    relative?.type === 'mark' &&
    relative.kind === 'relative'
  )
}

const opensClause = (item: Item): boolean => item.type === 'mark' && opener.test(item.word)

/** Index of the finite verb of a clause with a subject of its own that begins behind the mark at `i`; null for none. */
const clauseAfter = (items: readonly Item[], i: number): number | null => {
  const joint = items[i + 1]
  const from = joint?.type === 'mark' && /^(?:and|but|while)$/u.test(joint.word) ? i + 2 : i + 1
  const subject = items[from]
  if (subject?.type !== 'noun' || subject.marker !== null) return null
  let end = from + 1
  for (let item = items[end]; item; item = items[end]) {
    const joined = item.type === 'mark' && item.word === 'and' && items[end + 1]?.type === 'noun'
    if (!joined && (item.type !== 'noun' || item.marker === null)) break
    end += joined ? 2 : 1
  }
  const next = items[end]
  return next?.type === 'verb' && next.shape === 'finite' ? next.at : null
}

const isLostStop = ({ tokens }: Scene, i: number): boolean => {
  const [before, stop, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return (
    stop?.norm === '.' &&
    before?.end === stop.start &&
    after?.start === stop.end &&
    /^\p{Ll}{3}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}{2}/u.test(after.text)
  )
}

/** ", a spokesman said", ", said the minister": whose words all of it is, at the end of the sentence. */
const attributes = ({ scene, pack, items }: Clauses, comma: number): boolean => {
  const [first, second] = [items[comma + 1], items[comma + 2]]
  const [verb, noun] = first?.type === 'verb' ? [first, second] : [second, first]
  if (verb?.type !== 'verb' || noun?.type !== 'noun' || noun.marker !== null) return false
  const says = cueTable(pack)
    .find(scene.tokens, verb.at)
    .some(({ row }) => row.frame === 'content')
  const last = Math.max(verb.at + 1, noun.to)
  // "…, said Nadia Karim, an engineer"
  const apposed = verb === first && scene.tokens[last]?.norm === ','
  return says && verb.shape === 'finite' && (apposed || isEnd(scene, last))
}

/** True where the sentence ends, or only a time is still to come. */
const isEnd = (scene: Scene, from: number): boolean => {
  const rest = scene.tokens.slice(from)
  let i = 0
  while (i < rest.length && isTime(scene, rest, i)) i++
  return rest[i] === undefined || /^[.”"’']$/u.test(rest[i]?.norm ?? '')
}

const endsObject = (word: string, kind: string): boolean =>
  kind === 'comma' ||
  kind === 'stop' ||
  (kind === 'conjunction' && word !== 'and' && word !== 'that')
