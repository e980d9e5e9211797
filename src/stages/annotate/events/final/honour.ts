import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

const personal: ReadonlySet<string> = new Set([
  'person',
  'head-of-state',
  'head-of-government',
  'minister',
  'official',
  'court',
])

/** An honoured verb tells of persons: "করেছেন" has no state or party as its subject, unless its officer stands for it. */
export const agrees = (
  { scene, pack, final, found }: Place,
  mention: Mention | undefined,
): boolean => {
  if (!mention || !isHonoured(scene.tokens, found.end, pack.events.conjunctions)) return true
  const index = scene.tokens.findLastIndex((t) => t.start < mention.at.end)
  const [last, next] = scene.tokens.slice(index, index + 2)
  return (
    mention.kind === 'person' ||
    personal.has(mention.class ?? '') ||
    final.plural.some((e) => last?.norm.endsWith(e)) ||
    (isOneOf(next, final.offices) && next?.features.case === undefined)
  )
}

const isHonoured = (
  tokens: readonly Token[],
  end: number,
  conjunctions: readonly string[],
): boolean => {
  if (!isFinite(tokens[end - 1]) && isOneOf(tokens[end], conjunctions)) return false
  const verb = isFinite(tokens[end - 1])
    ? tokens[end - 1]
    : tokens[end - 1]?.features.nonFinite === 'conj' ||
        tokens[end - 1]?.features.nonFinite === 'inf'
      ? tokens.slice(end).find((t) => isFinite(t))
      : undefined
  return verb?.features.honorific === true
}
