import type { CompoundLink, VectorSense } from '../../../contract/compounds.ts'
import type { Token } from '../../../contract/token.ts'
import { fitsHost, isManner, isVerbHere } from './before.ts'
import { auxiliaryRows, noPassive, vectorRows } from './vectors.ts'
import type { AuxiliaryRow, VectorForm, VectorRow } from './vectors.ts'
import { isStressed, isTensed, light, negations, nextVerb, verbAt } from './verbs.ts'
import type { Verb } from './verbs.ts'

/** Most verbs behind the first: "পাঠিয়ে দিতে দেওয়া হয়নি". */
const longest = 4

export const linksFrom = (tokens: readonly Token[], pole: Verb): readonly CompoundLink[] => {
  const links: CompoundLink[] = []
  let last = pole
  while (links.length < longest) {
    const link = linkBehind(tokens, last)
    const verb = link && verbAt(tokens, link.at)
    if (!verb) break
    links.push(link)
    last = verb
  }
  return links
}

const linkBehind = (tokens: readonly Token[], verb: Verb): CompoundLink | undefined => {
  switch (verb.form) {
    case 'conj':
      return vectorBehind(tokens, verb)
    case 'inf':
      return auxiliaryBehind(tokens, verb)
    case 'verbal-noun':
      return noPassive.has(verb.lemma) ? undefined : passiveBehind(tokens, verb)
    default:
      return undefined
  }
}

const vectorBehind = (tokens: readonly Token[], pole: Verb): CompoundLink | undefined => {
  const next = nextVerb(tokens, pole.at)
  if (!next || isManner(tokens, pole) || !isVerbHere(tokens, pole, next)) return undefined
  if (isQuoting(tokens, pole, next) || opensAnother(tokens, next)) return undefined
  const row = vectorRows.find(fitsRow(tokens, pole, next))
  const managed = row ?? managedBehind(tokens, pole, next)
  return managed && { lemma: next.lemma, kind: 'vector', adds: managed.adds, at: next.at }
}

const fitsRow =
  (tokens: readonly Token[], pole: Verb, next: Verb) =>
  (row: VectorRow): boolean =>
    row.vector === next.lemma &&
    (row.poles?.has(pole.lemma) ?? !row.not?.has(pole.lemma)) &&
    fitsForm(next, row.form) &&
    (!row.stressed || isStressed(pole.token)) &&
    fitsHost(tokens, pole, row)

/** "করে উঠতে পারেনি": it could not be brought about. */
const managedBehind = (
  tokens: readonly Token[],
  pole: Verb,
  next: Verb,
): { readonly adds: VectorSense } | undefined =>
  pole.lemma === light.make &&
  next.lemma === light.toRise &&
  next.form === 'inf' &&
  verbAt(tokens, next.at + 1)?.lemma === light.toBeAble
    ? { adds: 'ability' }
    : undefined

/** Second verbs before which বলে is never the quoting word. */
const neverQuoted: ReadonlySet<string> = new Set(
  ['ফেলা', 'ওঠা', 'বসা', 'রাখা'].map((w) => w.normalize('NFC')),
)

/** "আসবেন বলে দিয়েছেন": behind a finite verb বলে may be the quoting word. */
const isQuoting = (tokens: readonly Token[], pole: Verb, next: Verb): boolean => {
  const before = tokens[pole.at - 1]
  return (
    pole.lemma === light.toSay &&
    !neverQuoted.has(next.lemma) &&
    before !== undefined &&
    (negations.has(before.norm) || (before.pos === 'VERB' && isTensed(before.features)))
  )
}

/** "হত্যা করে ফেলে দেয়", "করে নিয়ে যায়": the next verb is the first of a compound of its own; "করে দিয়ে থাকে" is not. */
const opensAnother = (tokens: readonly Token[], next: Verb): boolean => {
  if (next.form !== 'conj') return false
  const after = nextVerb(tokens, next.at)
  if (!after || after.lemma === light.toStay) return false
  return (
    isVerbHere(tokens, next, after) &&
    vectorRows.some(
      (row) =>
        row.vector === after.lemma &&
        (row.poles?.has(next.lemma) ?? !row.not?.has(next.lemma)) &&
        fitsForm(after, row.form),
    )
  )
}

const auxiliaryBehind = (tokens: readonly Token[], pole: Verb): CompoundLink | undefined => {
  const next = nextVerb(tokens, pole.at)
  const phase = verbAt(tokens, pole.at + 2)
  if (phase?.lemma === light.make && tokens[pole.at + 1]?.norm === 'শুরু')
    return { lemma: 'শুরু করা', kind: 'auxiliary', adds: 'inception', at: phase.at }
  const row = next && auxiliaryRows.find(fitsAuxiliary(pole, next))
  return row && { lemma: next.lemma, kind: 'auxiliary', adds: row.adds, at: next.at }
}

const fitsAuxiliary =
  (pole: Verb, next: Verb) =>
  (row: AuxiliaryRow): boolean =>
    row.auxiliary === next.lemma &&
    next.token.pos === 'VERB' &&
    (row.poles?.has(pole.lemma) ?? true) &&
    fitsForm(next, row.form) &&
    // "হতে হয়ে": the postposition.
    !(row.auxiliary === light.toBe && next.form === 'conj')

const passiveBehind = (tokens: readonly Token[], pole: Verb): CompoundLink | undefined => {
  const next = nextVerb(tokens, pole.at)
  const { case: ending, emphatic, classifier } = pole.token.features
  if (!next || ending !== undefined || emphatic !== undefined || classifier !== undefined)
    return undefined
  if (next.token.pos !== 'VERB') return undefined
  const link = { lemma: next.lemma, kind: 'passive', at: next.at } as const
  if (next.lemma === light.toBe) return { ...link, adds: 'passive' }
  return next.lemma === light.toGo ? { ...link, adds: 'potential' } : undefined
}

const fitsForm = ({ token }: Verb, form: VectorForm | AuxiliaryRow['form']): boolean => {
  const { tense, aspect, nonFinite } = token.features
  switch (form) {
    case undefined:
      return true
    case 'lasting':
      return aspect === 'prog'
    case 'open':
      return (
        aspect === 'prog' || tense === 'fut' || nonFinite === 'inf' || nonFinite === 'verbal-noun'
      )
    case 'rising':
      return aspect === 'prog' || aspect === 'perf'
    case 'usual':
      return aspect === 'simple' && stays(token)
    case 'begun':
      return tense === 'past' || tense === 'pqp' || aspect === 'perf' || nonFinite === 'conj'
    case 'stays':
      return stays(token)
  }
}

/** থাকে, not আছে. */
const stays = ({ norm }: Token): boolean => norm.startsWith('থাক') || norm.startsWith('থেক')
