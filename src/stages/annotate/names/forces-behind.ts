import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

/**
 * "তাকে গ্রেপ্তার করে পুলিশ।": a force of a state that ends its sentence behind the verb is who did it, whether the model knows it there or
 * not; whose force it is nothing tells.
 */
export const withForcesBehind = (
  { tokens }: Sentence,
  drafts: readonly Draft[],
  { script, names: { bodies } }: LanguagePack,
): readonly Draft[] => {
  if (script === 'Latn') return drafts
  const last = tokens.findLastIndex(({ kind }) => kind === 'word')
  const force = tokens[last]
  const isForce = bodies.some(
    (body) => body.class === 'armed-forces' && body.words.includes(force?.norm ?? ''),
  )
  if (!force || !isForce || tokens[last - 1]?.pos !== 'VERB') return drafts
  if (drafts.some(({ from, to }) => from <= last && last < to)) return drafts
  const { start, end } = force
  return [...drafts, { ...unnamed, from: last, to: last + 1, start, end }]
}

const unnamed = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'other',
  state: null,
  rule: 'a force behind its deed',
} as const satisfies Partial<Draft>
