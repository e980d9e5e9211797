import { mapped } from '../../../core/mapped.ts'
import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'
import type { Said } from './said.ts'

/** Fewest words of a quotation that somebody signs; fewer may be a title with its maker. */
const fewest = 4

/** A dash of any length that stands free before who signs. */
const dash = /^\s*(?<mark>[—–―‒]|--?)\s*/u

/** What may stand between the dash and the name: what its bearer is. */
const calling = /^(?:[\p{L}\p{M}.’'-]+\s){0,4}$/u

/** What may stand behind the name: nothing, or who or where its bearer is, to the end of the paragraph. */
const describing = /^(?:[.।]?|,\s[^.!?।:“”"]{1,80}[.।]?)$/u

/**
 * Quotations that are signed, as papers print them in a box of their own: "“Nobody came.” — Salma Begum, farmer". The name
 * is a person's and ends the paragraph, which holds nothing else, or stands alone below it.
 */
export const withSignedQuotations = (said: readonly Said[]): readonly Said[] => {
  const texts = new Map(said.map(({ scene }) => [scene.paragraph, scene]))
  return mapped(said, ({ scene, drafts }) => {
    const found = scene.mentions.flatMap((m) => signedBy(scene, texts, m) ?? [])
    const taken = found.some(({ source }) => drafts.some((d) => overlaps(d.cue, source)))
    return { scene, drafts: taken ? drafts : [...drafts, ...found] }
  })
}

const overlaps = (a: Span, b: Span | null): boolean =>
  b !== null && a.start < b.end && b.start < a.end

const signedBy = (
  scene: Scene,
  texts: ReadonlyMap<number, Scene>,
  { kind, at }: Mention,
): StatementDraft | null => {
  if (kind !== 'person' || !describing.test(scene.text.slice(at.end).trim())) return null
  const own = scene.paragraphQuotations.findLast((q) => q.closed && q.end <= at.start)
  const above = own ? undefined : texts.get(scene.paragraph - 1)
  const content = own ?? (above && wholeQuotation(above))
  const text = (own ? scene : above)?.text ?? ''
  if (!content || wordsIn(text.slice(content.start, content.end)) < fewest) return null
  const from = own?.end ?? 0
  const mark = dash.exec(scene.text.slice(from, at.start))
  const start = from + (mark?.[0].length ?? 0)
  if (!mark?.groups || !calling.test(scene.text.slice(start, at.start))) return null
  // "He shouted “…” – Odum": words of the paragraph's own.
  if (own && scene.text.slice(0, own.start).trim() !== '') return null
  const sign = from + mark[0].indexOf(mark.groups['mark'] ?? '')
  return {
    paragraph: scene.paragraph,
    source: { start, end: at.end },
    cue: { start: sign, end: sign + (mark.groups['mark'] ?? '').length },
    cueLemma: '—',
    content: [{ start: content.start, end: content.end }],
    ...(own ? {} : { contentParagraph: scene.paragraph - 1 }),
    stance: 'asserts',
    negative: false,
    rule: 'signed',
  }
}

const wholeQuotation = ({ text, paragraphQuotations }: Scene): Span | undefined =>
  paragraphQuotations.find(
    (q) => q.closed && text.slice(0, q.start).trim() === '' && text.slice(q.end).trim() === '',
  )

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
