import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { Item } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { wordingAt } from '../../wordings.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'
import {
  goesOnBare,
  isConditional,
  isDangling,
  joinsInside,
  joinsSubjects,
  leavesInfinitive,
  leavesRelative,
  sharesObject,
} from './content-joints.ts'
import { isLostStop } from './lost-stop.ts'
import { clauseAfter, isCue, isFronted, isHanging, isParallel } from './joined.ts'
import {
  endsObject,
  isBetweenAdjectives,
  isGerundList,
  isUnfinished,
  isVerdict,
  listEnd,
  mainVerbBehind,
  pastApposition,
  pastBrackets,
} from './object-end.ts'
import { attributes } from './attributed.ts'
import { isInverted, isOfInfinitive, isOfPhrase, isSubordinate } from './depending.ts'
import { closesInsertion, isParted } from './parted.ts'
import { isTime } from './when-said.ts'
import { speaksIn } from './who-speaks.ts'

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

/** Where a content begins, and what it is. */
export interface Extent {
  readonly start: number
  /** True for a clause or quotation. */
  readonly clausal: boolean
  /** True for a thing or person. */
  readonly object: boolean
}

/**
 * Where the content that begins at offset `start` ends: with the sentence, or where the same or another speaker or the
 * clause that the cue's own depends on goes on.
 */
export const tailEnd = (
  clauses: Clauses,
  { row, k, to }: Cue,
  { start, clausal, object }: Extent,
): number => {
  const { scene, pack, items } = clauses
  // "after his claim that it was open, both guards left"
  const depends =
    items[k]?.type === 'noun' ||
    (scene.tokens[to]?.norm !== ',' && isSubordinate(clauses, k)) ||
    isFronted(items, k) ||
    isOfPhrase(clauses, k)
  const aside = isAside(items, k)
  const opened = isOneOf(
    scene.tokens.find((t) => t.start >= start),
    pack.statements.complementisers,
  )
  const quoted = (offset: number): boolean =>
    scene.quotations.some((q) => q.start < offset && offset < q.end)
  for (let i = k + 1; i < items.length; i++) {
    const item = items[i]
    if (item?.type !== 'mark') continue
    const token = scene.tokens[item.at]
    if (!token || token.start < start) continue
    const next = items[i + 1]
    // "called him the “king,” noting that": the comma stands inside the mark.
    if (closesWithComma(scene, token)) {
      // "called it a “start,” the mayor wants more", "cried, “Stop,” she ran": a clause besides.
      const words = scene.quotations.some((q) => q.start === start && q.end === token.end)
      const main = words || !clausal || isOfPhrase(clauses, k)
      if (main && clauseAfter(items, i) !== null) return token.end
      if (next?.type !== 'verb' || next.from !== item.at + 1) continue
      if (object || (next.shape === 'gerund' && isCue(clauses, next))) return token.end
      continue
    }
    if (quoted(token.start)) continue
    // A sentence that was glued to the next ends behind its last word.
    if (item.word === ';') return token.kind === 'punct' ? token.start : token.end
    if (closesInsertion(clauses, k, i)) return token.start
    // "killings before and during the war"
    if (item.word === 'and' && isDangling(clauses, i)) continue
    if (isUnfinished(clauses, k, i) || (clausal && isParted(clauses, start, i))) continue
    if (next?.type === 'verb' && next.from <= item.at + 2) {
      const goesOn =
        item.word === ',' || /^[—–]$/u.test(item.word)
          ? next.shape === 'gerund'
          : (item.word === 'and' || item.word === 'but') && !object
            ? isParallel(clauses, k, i) || (!clausal && next.shape === 'gerund')
            : item.word === 'and' || item.word === 'but'
      const undergone = next.passive && next.from < next.at
      if (goesOn && !undergone && isCue(clauses, next)) return token.start
      // "asked for a ban, drawing protests": what came of the words is none of them.
      if (goesOn && next.from === next.at && isOneOf(scene.tokens[next.at], reactions(pack)))
        return token.start
      // "his call to ban them, could help": the sentence's own verb.
      const hangs = items[k]?.type === 'noun' || isHanging(items, k)
      if (item.word === ',' && hangs && next.shape === 'finite' && next.from === item.at + 1)
        return token.start
    }
    // "accused Otieno of fraud and the mayor saying he had left": what another says besides.
    const other = items[i + 2]
    const joins = item.word === 'and' && (!clausal || isFormInIng(items[k]))
    if (joins && next?.type === 'noun' && next.marker === null)
      if (other?.type === 'verb' && other.shape === 'gerund' && other.from === next.to)
        if (speaksIn(scene, pack, next) && tells(clauses, other)) return token.start
    // "cried “Stop!” and ran": what the speaker did besides.
    const did = next?.type === 'verb' && next.shape === 'finite' && next.from === item.at + 1
    if (did && /^(?:and|but|before|as)$/u.test(item.word) && isQuotation(scene, start, token.start))
      return token.start
    const opensWords = scene.quotations.some((q) => q.start === token.start)
    // "has denied it since Monday"
    const dates = item.kind === 'conjunction' && isTime(scene, scene.tokens, item.at + 1)
    const ends =
      (endsObject(items, i) && !isConditional(clauses, i)) ||
      (dates && item.word !== 'and' && item.word !== 'that')
    if (object && !opensWords && ends && !isBetweenAdjectives(scene, item.at)) {
      const past = pastBrackets(items, i)
      const goesOn = wordingAt(scene.tokens, item.at + 1, pack.statements.extending ?? []) > 0
      if (item.kind === 'comma' && (goesOn || isGerundList(items, k, i))) continue
      const listed = past === i && item.kind === 'comma' ? listEnd(items, i) : past
      const on = listed === i ? pastApposition(clauses, i) : listed
      if (on === i) return token.start
      i = on
      continue
    }
    // "praised the police and left"
    const goes = next?.type === 'verb' && next.shape === 'finite' && next.from === item.at + 1
    const form = goes ? scene.tokens[next.at] : undefined
    if (object && goes && sharesObject(clauses, i)) continue
    const told = items.slice(k + 1, i).some((v) => v.type === 'verb' && v.shape === 'finite')
    const chain = goes && !told ? scene.tokens.slice(next.from, next.at) : []
    const helped = chain.some((t) => t.pos === 'AUX')
    if (object && goesOnBare(clauses, k, i)) return token.start
    // "called for them to be found and tried"
    const last = items.slice(k + 1, i).findLast((v) => v.type === 'verb')
    const undergoes = last?.type === 'verb' && last.shape === 'infinitive' && last.passive
    if (
      object &&
      item.word === 'and' &&
      form &&
      (helped || (form.norm !== form.lemma && !undergoes))
    )
      return token.start
    if (leavesInfinitive(clauses, { start, k }, i) || (!clausal && leavesRelative(clauses, k, i)))
      return token.start
    // "…, another escalation of the war": the report's own word on all of it.
    if (item.word === ',' && isVerdict(scene, item.at + 1)) return token.start
    // "was told to close and was led away"
    const mine = items[k]
    const led = next?.type === 'verb' && next.passive && item.word === 'and'
    const between = items.slice(k + 1, i)
    // "is expected to be tried and sentenced": joined to what is told.
    const shared = between.some(
      (v) => v.type === 'verb' && (v.passive || v.shape === 'infinitive' || v.shape === 'finite'),
    )
    const again = led && (next.from < next.at || !shared)
    if (again && mine?.type === 'verb' && mine.passive) return token.start
    const verb = clauseAfter(items, i)
    if (verb !== null && !isInverted(clauses, verb)) {
      if (depends && item.word === ',' && items[i + 1]?.type === 'noun') return token.start
      const says =
        isOneOf(scene.tokens[verb], pack.statements.spoken ?? []) ||
        (item.word === ',' && isFormInIng(items[k]) && isAnothers(clauses, i, verb))
      const joint = items[i + 1]
      if (item.word === ',' && joint?.type === 'mark' && joint.word === 'but' && !opened)
        return token.start
      const shares = joinsSubjects(clauses, row, [k + 1, i]) || joinsInside(clauses, [k + 1, i])
      if ((says || !clausal) && !shares && /^(?:,|and|but)$/u.test(item.word)) return token.start
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
      !isOfInfinitive(clauses, j) &&
      !quoted(scene.tokens[item.at]?.start ?? 0),
  )
  const said = next?.type === 'verb' ? (scene.tokens[next.from - 1]?.start ?? Infinity) : Infinity
  // "after inquiries.Earlier, the mayor": a stop whose blank was lost.
  const stop = scene.tokens.find(
    (t, i) => t.start > start && isLostStop(scene, i) && !quoted(t.start),
  )
  // "wrote that, according to the rules, it was safe": an aside of what is told.
  const opensBefore = (i: number): boolean =>
    isOneOf(
      scene.tokens[scene.tokens[i - 1]?.norm === ',' ? i - 2 : i - 1],
      pack.statements.complementisers,
    )
  const authority = scene.tokens.findIndex(
    (t, i) =>
      t.start > start &&
      wordingAt(scene.tokens, i, pack.statements.accordingTo) > 0 &&
      !opensBefore(i) &&
      !quoted(t.start),
  )
  const cut = Math.min(
    scene.tokens[authority]?.start ?? Infinity,
    stop?.start ?? Infinity,
    said,
    mainVerbBehind(clauses, k, { start, object }),
  )
  if (cut < Infinity) return cut
  const last = scene.tokens.at(-1)
  return last && last.norm === '.' && last.start >= start ? last.start : scene.span.end
}

/** True where a content is one quotation from its first word to the offset of a mark. */
const isQuotation = ({ quotations, text }: Scene, start: number, end: number): boolean =>
  quotations.some((q) => q.closed && q.start === start && text.slice(q.end, end).trim() === '')

/** True for a verb by which somebody says or holds something: saying, backing. */
const tells = ({ scene, pack }: Clauses, { at }: { readonly at: number }): boolean =>
  cueTable(pack)
    .find(scene.tokens, at)
    .some(({ row }) => row.opening !== true && pack.statements.deeds?.includes(row.lemmas) !== true)

/** ", the guard posted that": another says something behind the comma. */
const isAnothers = ({ scene, pack, items }: Clauses, comma: number, at: number): boolean => {
  const who = items[comma + 1]
  return (
    who?.type === 'noun' &&
    speaksIn(scene, pack, who) &&
    cueTable(pack)
      .find(scene.tokens, at)
      .some(({ row }) => row.frame === 'content')
  )
}

const isFormInIng = (item: Item | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'gerund'

const reactions = ({ statements }: Clauses['pack']): readonly string[] => statements.reactions ?? []

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

/** A mark that closes a quotation behind a comma. */
const closesWithComma = (scene: Scene, token: Scene['tokens'][number]): boolean =>
  scene.quotations.some((q) => q.closed && q.innerEnd === token.start) &&
  scene.text[token.start - 1] === ','
