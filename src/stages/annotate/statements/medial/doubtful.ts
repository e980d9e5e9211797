import type { Span } from '../../../../core/span.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { canAct, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { isOpened } from './content-tail.ts'
import { headOf, isNounIn, speaksIn } from './who-speaks.ts'
import type { Clauses } from './clauses.ts'
import type { Found } from './source.ts'

/**
 * "expressed hope that", "approves logging plans", "rebuffing calls for": a form behind the object of another verb, whose
 * subject it would share with nothing between them, is a noun.
 */
export const isNoun = ({ items, scene }: Clauses, k: number, source: Span): boolean => {
  const verb = items[k] as VerbGroup
  if (verb.shape !== 'finite') return false
  // "instead of just jokes": no verb with a time stands right behind a preposition.
  const lead = scene.tokens[verb.from - 1]
  const before = items[k - 1]
  // "One man I spoke to predicted it": a preposition that goes with the verb before.
  const hangs = before?.type === 'verb' && before.shape === 'finite' && before.at === verb.from - 2
  if (lead?.pos === 'ADP' && !hangs && scene.tokens[verb.from]?.pos !== 'AUX') return true
  if (verb.from < verb.at) return false
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j]
    if (item?.type === 'mark') return false
    if (item?.type !== 'verb') continue
    if (item.shape === 'participle') return false
    if (item.at === verb.from - 1 && item.shape === 'gerund') return true
    // "Otieno, facing contempt charges for": an aside that no comma has closed.
    const aside = item.shape === 'gerund' && items[j - 1]?.type === 'mark' && j > 1
    if (item.shape !== 'finite' && !aside) continue
    const start = scene.tokens[item.from]?.start ?? 0
    return source.start < start && relativeOf(items, j) === null && !isContact(items, j)
  }
  return false
}

/** "the man he knew says": a clause without its relative. */
const isContact = (items: Clauses['items'], j: number): boolean => {
  const [described, subject] = [items[j - 2], items[j - 1]]
  return described?.type === 'noun' && subject?.type === 'noun' && described.to === subject.from
}

/** "a man suspected of it", "the exports declined by half": a cue that takes a thing or person has none behind it. */
export const lacksObject = (
  { scene, items, pack }: Clauses,
  k: number,
  { row, to }: LemmaMatch<CueRow>,
): boolean => {
  if (row.frame === 'content' || row.frame === 'thought') return false
  if (pack.statements.objectless?.includes(row.lemmas)) return false
  const next = scene.tokens[to]
  if (isOneOf(next, pack.statements.complementisers)) return false
  // "whom he described as calm": the relative is the object.
  const relative = items[k - 2]
  const taken = relative?.type === 'mark' && relative.kind === 'relative'
  if (taken && next?.norm === 'as') return false
  // "dismissed as baseless the claim"
  const named = scene.tokens[/^[“"‘]$/u.test(scene.tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1]
  if (next?.norm === 'as' && named?.pos === 'ADJ') return false
  // "Those opposed to the plan were many"
  const inclined =
    row.frame === 'attitude' &&
    next?.norm === 'to' &&
    !row.lemmas.endsWith(' to') &&
    /^(?:DET|PROPN|PRON|NOUN)$/u.test(scene.tokens[to + 1]?.pos ?? 'X')
  if (inclined) return true
  const joined = next?.pos === 'CCONJ' || (next?.kind === 'punct' && !/^[“"‘'`:]/u.test(next.norm))
  return next === undefined || (next.pos === 'ADP' && next.norm !== 'to') || joined
}

const open =
  /^(?:and|or|but|nor|the|an?|of|as|for|with|by|from|than|if|that|which|who|while|because|to|at|into|my|his|their|its|our|your)$/u

/** "described the suspect as": what ends with such a word before the sentence does was cut. */
export const breaksOff = ({ tokens }: Scene, { start, end }: Span): boolean => {
  const last = tokens.findLastIndex((t) => t.end <= end && t.start >= start)
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (token?.kind !== 'word') return false
  // "after he [and the guard left]"
  if (token.pos === 'PRON' && /^(?:he|she|they|we|i)$/u.test(token.norm) && next?.norm === 'and')
    return true
  if (!open.test(token.norm)) return false
  // "They can do that, she said", "All of which, she said, would help"
  const stands = /^(?:that|which)$/u.test(token.norm) && next?.norm === ','
  if (stands && /^(?:ADP|VERB|AUX)$/u.test(tokens[last - 1]?.pos ?? 'X')) return false
  // "the cutting of their ‘Mother land’": a mark behind a blank opens.
  return next !== undefined && (next.start > token.end || !/^[.?!”"’']$/u.test(next.norm))
}

/** "takes up programmes highlighting the day", "instead of slamming them": not the subject's, or nobody's. */
export const isOthersDoing = ({ scene, items, pack }: Clauses, k: number, row: CueRow): boolean => {
  const verb = items[k] as VerbGroup
  const [object] = items.slice(Math.max(0, k - 1), k)
  if (verb.shape !== 'gerund') return false
  const lead = scene.tokens[verb.from - 1]
  const instead = scene.tokens[verb.from - 2]?.norm === 'instead'
  // "Addressing the rally, the mayor said"
  const opens = items.slice(0, k).every((item) => item.type === 'mark')
  if (opens && (isDeed(pack, row) || pack.statements.doings?.topics.includes(row.lemmas)))
    return true
  if (lead?.norm === 'than' || (lead?.norm === 'of' && (instead || isDeed(pack, row)))) return true
  if (object?.type !== 'noun' || object.marker === 'with' || object.to !== verb.from) return false
  const head = scene.tokens[object.to - 1]
  const direct = items[k - 2]?.type === 'verb' && object.marker === null
  // "He proposed a Green Pact stressing trust"
  const named = object.mentions.some((m) => canAct(m) && m.at.end === head?.end)
  if (direct && head?.pos === 'PROPN' && !named && scene.tokens[object.from]?.pos === 'DET')
    return true
  const utters = [...(pack.events.medial?.utterances ?? []), ...(pack.statements.documents ?? [])]
  // "a verdict on a petition challenging it": what others wrote.
  const written = isOneOf(head, utters)
  if (written && pack.events.medial?.small.about.includes(object.marker ?? '')) return true
  const governed = items.slice(0, k - 1).some((item) => item.type === 'verb')
  return governed && !written && !speaksIn(scene, pack, object)
}

/** "He found the account was empty": only a writing or body finds and shows for others to read, and nothing "in the cellar". */
export const isFinding = (
  { scene, pack }: Clauses,
  { lemmas }: CueRow,
  { source: { span, writing }, behind }: { readonly source: Found; readonly behind: number },
): boolean => {
  if (!/^(?:find|show)$/u.test(lemmas)) return false
  const [place, ...near] = scene.tokens.slice(behind, behind + 5)
  const { complementisers, asked = [], placing = [] } = pack.statements
  // "a woman found dead"
  if (place?.pos === 'ADJ' && near[0]?.pos === 'ADP' && near[0].norm !== 'of') return true
  if (isOneOf(place, placing) && !near.some((t) => isOneOf(t, [...complementisers, ...asked])))
    return true
  if (writing) return false
  const words = scene.text.slice(span.start, span.end).toLowerCase()
  const pronoun = pack.names.persons.includes(words) || pack.names.groups.includes(words)
  const inside = scene.mentions.filter((m) => m.at.start >= span.start && m.at.end <= span.end)
  return pronoun || inside.some((m) => m.kind === 'person')
}

/** "the woman’ s friend", "Nichols 'mother": whose friend it is was parted from him by a mark that is no quotation. */
export const isParted = ({ text, quotations }: Scene, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 3), start)
  const lone = /[’']\s$/u.test(before) && /^s\s/u.test(text.slice(start, end))
  return lone || (/s\s'$/u.test(before) && !quotations.some((q) => q.start === start - 1))
}

/** "results that “threaten": words that a quotation begins in; "the Orvia-born driver": words that end with a hyphen; an age alone. */
export const isTorn = ({ text }: Scene, { start, end }: Span): boolean =>
  /[“"-]\s*$|^\s*[”]|^\p{Nd}{1,2}$|^\p{Nd}{1,2} [–—-]/u.test(text.slice(start, end))

/** True for a cue that is done as often as said. */
export const isDeed = ({ statements }: Clauses['pack'], { lemmas }: CueRow): boolean =>
  statements.deeds?.includes(lemmas) === true

/** True for a thing that tells something by itself: a writing, or what "it" and "which" stand for before a clause. */
export const tells = (
  clauses: Clauses,
  k: number,
  { row, source, content, strong }: Told,
): boolean => {
  const { scene, pack } = clauses
  const [group] = source.groups ?? []
  if (!group) return false
  const opened = strong || isOpened(clauses, k, content)
  const head = headOf(scene, group, pack)
  // "It rejected the plan": somebody, by what is done.
  const acts = head?.norm === 'it' && !isDeed(pack, row) && row.frame !== 'thought'
  if (isOwnArgument(clauses, head, row)) return false
  if (isOneOf(head, pack.events.thingPronouns)) return opened || acts
  const speaker = /(?:er|or|ant)$/u.test(head?.norm ?? '') && row.frame === 'content'
  return source.writing === true || (speaker && !isDeed(pack, row))
}

/** "This demonstrates that", "Such figures underscore the need": what a writer argues by himself. */
const isOwnArgument = (
  { pack }: Clauses,
  head: Token | undefined,
  { lemmas, frame }: CueRow,
): boolean => {
  const { doings } = pack.statements
  if (!doings?.betokening.includes(lemmas)) return false
  return isOneOf(head, doings.pointing) || (frame === 'attitude' && isNounIn(head, doings.proofs))
}

interface Told {
  readonly row: CueRow
  readonly source: Found
  readonly content: Span
  readonly strong: boolean
}
