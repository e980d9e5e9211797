import type { Span } from '../../../../core/span.ts'
import type { Scene } from '../../scene.ts'

/** Who says what. */
interface Told {
  readonly source: Span
  readonly content: readonly Span[]
}

/**
 * "“It is late,” Peter Odum, head of lamps and boats, told": the name between the quotation and the description speaks, and
 * is none of the words.
 */
export const withNameBefore = (scene: Scene, { source, content }: Told): Told => {
  const [only, ...more] = content
  const words = scene.quotations.find((q) => q.closed && q.start === only?.start)
  const same = { source, content }
  if (!only || !words || more.length > 0 || words.end >= only.end) return same
  if (!/^,\s*$/u.test(scene.text.slice(only.end, source.start))) return same
  const name = scene.tokens.filter((t) => t.start >= words.end && t.end <= only.end)
  const last = name.at(-1)
  const named = scene.mentions.some((m) => m.kind === 'person' && m.at.end === last?.end)
  if (!named || !name.every((t) => /^(?:PROPN|NOUN|ADJ|ADP)$/u.test(t.pos ?? 'X'))) return same
  return {
    source: { ...source, start: name[0]?.start ?? source.start },
    content: [{ ...only, end: words.end }],
  }
}
