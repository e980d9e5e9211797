import type { LanguagePack } from '../../lang/pack.ts'
import { canCutAt, cutLines } from './cut-lines.ts'
import type { Cut } from './cut-lines.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

export const CARD: Verdict = { kind: 'related', reason: 'card inside the text' }

/** Cuts related cards that stand inside lines of text. */
export const cutInlineCards = (source: Source, packs: readonly LanguagePack[]): Source => {
  const cuts = new Map<number, readonly Cut[]>()
  const patterns = packs.flatMap(({ clean }) => clean.card ?? [])
  for (let index = 0; index < source.lines.length; index++) {
    const line = source.lines[index]
    if (!line || source.verdicts[index] !== null || index === source.titleLine) continue
    const signed = patterns.filter(({ sign }) => sign.test(line.text))
    if (signed.length === 0) continue
    const found = signed.flatMap(({ pattern }): readonly Cut[] =>
      [...line.text.matchAll(pattern)]
        .map(({ index: start, 0: { length } }) => ({ start, end: start + length, verdict: CARD }))
        .filter(({ start, end }) => canCutAt(line, start) && canCutAt(line, end)),
    )
    if (found.length > 0) cuts.set(index, found)
  }
  return cutLines(source, cuts)
}
