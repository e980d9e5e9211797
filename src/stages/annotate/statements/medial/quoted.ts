import type { Span } from '../../../../core/span.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import type { Scene } from '../../scene.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { Clauses } from './clauses.ts'
import { isTime } from './when-said.ts'
import type { Cue } from './content-end.ts'
import type { Found } from './source.ts'

/** "“Will it hold?” the mayor asked.": a quotation that ends a sentence of its own, right before who speaks. */
export const quotedBefore = (
  { scene, items, pack }: Clauses,
  { row, k, to }: Cue,
  { span, inverted }: Found,
): Span | null => {
  const { tokens, text, paragraphQuotations } = scene
  const verb = items[k] as VerbGroup
  const first = inverted ? tokens[verb.from]?.start : span.start
  if (first === undefined || first !== tokens[0]?.start) return null
  const own = paragraphQuotations.findLast((q) => q.end <= first)
  if (!own || text.slice(own.end, first).trim() !== '') return null
  // "… that is “narrow.” Moss said of it, “…”": it has words of its own.
  if (paragraphQuotations.some((q) => q.start > first && q.start < scene.span.end)) return null
  if (!/[?!.][’']?$/u.test(text.slice(own.start, own.innerEnd).trimEnd())) return null
  const after = tokens.findIndex(
    (t) => t.start >= (inverted ? span.end : (tokens[to - 1]?.end ?? 0)),
  )
  const next = tokens[after]
  // "“…?” he asked the mayor": nothing but whom it was said to.
  const listens =
    pack.statements.toListeners?.includes(row.lemmas) === true &&
    items[k + 1]?.type === 'noun' &&
    !items.some((item, j) => j > k && item.type === 'verb' && item.shape === 'finite') &&
    !/[“"]/u.test(text.slice(first, scene.span.end))
  // "“…” Odum said on Monday he was ill": what he says stands behind the time.
  let past = after
  while (past !== -1 && past < tokens.length && isTime(scene, tokens, past)) past++
  const timed = past > after && (closes(tokens[past]) || tokens[past]?.pos === 'ADP')
  const ends = after === -1 || closes(next) || timed || (past === after && next?.pos === 'ADP')
  return ends || listens ? { start: own.start, end: own.end } : null
}

/** A quotation is said from its beginning to its end, and one that follows right after a quoted head is said too. */
export const extended = (scene: Scene, part: Span, isHead: boolean): readonly Span[] => {
  const { paragraphQuotations: all, span, text } = scene
  const own = all.find((q) => q.start < part.end && part.start < q.end)
  if (!own) return [part]
  const whole = {
    start: isHead && own.start < span.start ? own.start : part.start,
    // What is never closed may be the reporter's own words behind its first sentence.
    end: own.closed && own.end > span.end && own.start >= span.start ? own.end : part.end,
  }
  const wholly = own.start <= whole.start + 1 && Math.abs(own.end - whole.end) <= 1
  if (!isHead && !wholly) return [whole]
  const more = all.find(
    (q) =>
      q.closed &&
      q.start > whole.end &&
      // "“…,” she added" has a cue of its own.
      !/,\s*$/u.test(text.slice(q.start, q.innerEnd)) &&
      (isHead && q.start < span.end
        ? // Not "told the paper's “Morning Talk”".
          /[,.;—–]\s*$/u.test(text.slice(whole.end, q.start))
        : q.start >= span.end - 1 &&
          /^[\s.]*$/u.test(text.slice(span.end, q.start)) &&
          !isTitle(text.slice(q.innerStart, q.innerEnd))),
  )
  return more && wholly ? [whole, { start: more.start, end: more.end }] : [whole]
}

/** "… said. ‘The Lamp and the Door’, a play, opened": each longer word begins with a capital, and no stop ends it. */
const isTitle = (words: string): boolean => {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  return long.length > 1 && !/[.?!…]$/u.test(words) && long.every((w) => /^\p{Lu}/u.test(w))
}

/** "offering", "offering a reward": a form in ‑ing with what it is done to. */
export const isGerund = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.features.nonFinite === 'ger' ||
  (/ing$/u.test(token?.norm ?? '') && token?.pos !== 'ADP' && next?.pos === 'DET')

/** True where nothing follows, or a mark that closes what stands before. */
export const closes = (token: Scene['tokens'][number] | undefined): boolean =>
  token === undefined || /^(?:[,.;—–]|--)$/u.test(token.norm)
