import type { Token } from '../../../contract/token.ts'
import { hosts, manners, numbers, remaining, times } from './hosts.ts'
import type { VectorRow } from './vectors.ts'
import { light, particles } from './verbs.ts'
import type { Verb } from './verbs.ts'

/** The noun that a light verb makes a verb of, bare and right before it or before "not": "গ্রহণ না করে". */
export const hostBefore = (tokens: readonly Token[], { at, lemma }: Verb): number | undefined => {
  const nouns = hosts.get(lemma)
  if (!nouns) return undefined
  const before = tokens[at - 1]?.norm
  const index = before !== undefined && particles.has(before) ? at - 2 : at - 1
  const token = tokens[index]
  return token && isHost(token, nouns) ? index : undefined
}

const isHost = ({ norm, stems, features }: Token, nouns: ReadonlySet<string>): boolean =>
  nouns.has(norm) ||
  (features.case === undefined &&
    features.classifier === undefined &&
    (norm.endsWith('ই') || norm.endsWith('ও')) &&
    stems.includes(norm.slice(0, -1)) &&
    nouns.has(norm.slice(0, -1)))

/** "ভালো করে", "গাড়িতে করে", "একটি করে", "৫০ টাকা করে": how, by what, how many each. */
export const isManner = (tokens: readonly Token[], { at, lemma }: Verb): boolean => {
  const word = tokens[at - 1]
  if (lemma !== light.make || !word || hosts.get(lemma)?.has(word.norm)) return false
  const { kind, pos, features, stems } = word
  return (
    kind === 'number' ||
    pos === 'DET' ||
    pos === 'NUM' ||
    features.case === 'loc' ||
    (features.classifier !== undefined &&
      (tokens[at - 2]?.kind === 'number' || stems.some((stem) => numbers.has(stem)))) ||
    stems.some((stem) => manners.has(stem))
  )
}

/** Postpositions are verbs only where what stands before leaves no doubt. */
export const isVerbHere = (tokens: readonly Token[], pole: Verb, next: Verb): boolean => {
  const before = tokens[pole.at - 1]
  if (pole.token.pos !== 'ADP') return true
  switch (pole.lemma) {
    case light.toHold:
      return (
        before?.kind !== 'number' &&
        !(before?.stems ?? []).some((s) => times.has(s) || [...times].some((t) => s.endsWith(t)))
      )
    case light.toTake:
    case light.toWant:
      return before?.pos !== 'DET' && before?.pos !== 'PRON' && before?.features.case !== 'gen'
    case light.toStay:
      return (
        next.lemma === light.toGo &&
        (before === undefined ||
          before.kind === 'punct' ||
          before.features.case === 'loc' ||
          before.stems.some((s) => remaining.has(s)))
      )
    case light.toGive:
      return next.lemma === light.toGive || hostBefore(tokens, pole) !== undefined
    default:
      return true
  }
}

const needsHost = ({ lemma, token }: Verb): boolean =>
  (lemma === light.make && token.features.causative !== true) ||
  lemma === light.toGive ||
  lemma === light.toTake

export const fitsHost = (tokens: readonly Token[], pole: Verb, row: VectorRow): boolean => {
  if (row.hosts) {
    const host = tokens[hostBefore(tokens, pole) ?? pole.at - 1]
    return host !== undefined && row.hosts.has(nounOf(host))
  }
  if (!needsHost(pole)) return true
  if (pole.lemma === light.toTake && row.poles?.has(pole.lemma)) return true
  if (pole.lemma === light.toGive && row.vector === pole.lemma) return true
  const host = hostBefore(tokens, pole)
  return (
    host !== undefined ||
    row.host === 'any' ||
    (pole.lemma === light.make && isDone(tokens[pole.at - 1]))
  )
}

/** "কাজটি করে দিয়েছেন", "তা করে দেন": what is done stands right before. */
const isDone = (word: Token | undefined): boolean =>
  word === undefined ||
  word.kind === 'punct' ||
  word.pos === 'PRON' ||
  word.features.case === 'acc' ||
  word.features.classifier !== undefined

export const nounOf = (token: Token | undefined): string => {
  const norm = token?.norm ?? ''
  return /[ইও]$/u.test(norm) && token?.stems.includes(norm.slice(0, -1)) && !allHosts.has(norm)
    ? norm.slice(0, -1)
    : norm
}

const allHosts: ReadonlySet<string> = new Set([...hosts.values()].flatMap((nouns) => [...nouns]))
