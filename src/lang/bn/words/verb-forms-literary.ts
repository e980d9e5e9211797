import type { Features } from '../../contract/token.ts'
import { verbLookalikes } from './verb-lookalikes.ts'
import type { VerbRoot } from './verb-roots.ts'

const rows: readonly (readonly [ending: string, features: Features])[] = [
  ['য়া', { nonFinite: 'conj' }],
  ['য়াই', { nonFinite: 'conj', emphatic: 'i' }],
  ['তে', { nonFinite: 'inf' }],
  ['লে', { nonFinite: 'cond' }],
  ['বার', { nonFinite: 'verbal-noun', case: 'gen' }],
  ['ল', { tense: 'past', person: 3 }],
  ['লেন', { tense: 'past', person: '2,3', honorific: true }],
  ['লাম', { tense: 'past', person: 1 }],
  ['তেন', { tense: 'past', aspect: 'hab', person: '2,3', honorific: true }],
  ['বে', { tense: 'fut', person: '2,3' }],
  ['বেন', { tense: 'fut', person: '2,3', honorific: true }],
  ['ব', { tense: 'fut', person: 1 }],
  ['তেছে', { tense: 'pres', aspect: 'prog', person: 3 }],
  ['তেছেন', { tense: 'pres', aspect: 'prog', person: '2,3', honorific: true }],
  ['তেছি', { tense: 'pres', aspect: 'prog', person: 1 }],
  ['তেছ', { tense: 'pres', aspect: 'prog', person: 2 }],
  ['তেছিল', { tense: 'past', aspect: 'prog', person: 3 }],
  ['তেছিলেন', { tense: 'past', aspect: 'prog', person: '2,3', honorific: true }],
  ['য়াছে', { tense: 'pres', aspect: 'perf', person: 3 }],
  ['য়াছেন', { tense: 'pres', aspect: 'perf', person: '2,3', honorific: true }],
  ['য়াছি', { tense: 'pres', aspect: 'perf', person: 1 }],
  ['য়াছ', { tense: 'pres', aspect: 'perf', person: 2 }],
  ['য়াছিল', { tense: 'pqp', person: 3 }],
  ['য়াছিলেন', { tense: 'pqp', person: '2,3', honorific: true }],
  ['য়াছিলাম', { tense: 'pqp', person: 1 }],
]

const stemsOf = ({ shape, high, low }: VerbRoot): readonly string[] => {
  switch (shape) {
    case 'consonant':
      return [`${high}ি`]
    case 'causative':
    case 'long':
      return [`${low}ই`]
    case 'a':
      return low === 'যা' ? ['যাই', 'গি'] : [`${low}ই`, `${low}হি`]
    case 'h':
      return [`${high}হি`]
    case 'e':
      return [high]
    case 'ho':
      return ['হই']
  }
}

/** Forms of the literary language (সাধু ভাষা), in which laws, notices and old reports are written: করিয়া, হইবে, জানাইয়াছেন. */
export const literaryRows = (root: VerbRoot): readonly (readonly [string, Features])[] =>
  stemsOf(root).flatMap((stem) =>
    rows
      // বাড়িতে is "in the house".
      .filter(([ending]) => ending !== 'তে' || !verbLookalikes.has(stem.normalize('NFC')))
      .filter(([ending]) => stem !== 'গি' || ending.startsWith('য়'))
      .map(([ending, features]) => [`${stem}${ending}`, features] as const),
  )
