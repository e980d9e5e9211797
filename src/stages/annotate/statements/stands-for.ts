import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/**
 * True for a state that the source's head speaks for: "Nepali officials", "নেপালের প্রধানমন্ত্রী"; false where it only tells
 * where somebody is from: "the Spanish champions", "নেপালের একজন বিশ্লেষক".
 *
 * @param at the words of the source.
 */
export const standsForState = (
  scene: Scene,
  { at: name, kind, class: named }: Mention,
  at: Span,
  pack: LanguagePack,
): boolean => {
  if (kind !== 'state' && named !== 'state') return true
  const words = scene.tokens.filter((t) => t.start >= at.start && t.start < at.end)
  const first = words.findIndex((t) => t.end > name.start)
  const last = words.findLastIndex((t) => t.start < name.end)
  const after = words.slice(last + 1)
  const next = after[0]
  const inside = words[first - 1]?.pos === 'ADP' || words[first - 2]?.pos === 'ADP'
  if (pack.events.order === 'verb-final')
    return (
      after.length === 0 ||
      (!isWhose(words[last], name.end) && isJoint(next, pack)) ||
      speaksForState(after.slice(-1), pack)
    )
  // "Orvia Aid Kenya", "Clara Kenya": the end of another name.
  const before = words[first - 1]
  if (before?.kind === 'word' && (before.pos === 'PROPN' || before.pos === 'NUM')) return false
  // "the Kenya-born runner"
  if (next?.norm === '-') return false
  // "the 71-year-old Canadian", "an Argentine": somebody from there.
  const native = pack.statements.apart?.natives.some((e) => words[last]?.norm.endsWith(e))
  if (before && before.pos !== 'CCONJ' && native && !isNoun(next)) return false
  // "Ukraine's claim": all of the source's words.
  if (next?.features.case === 'gen' && after.length === 1) return true
  const owns = next?.kind === 'word' || next?.features.case === 'gen'
  if (owns && !isOneOf(next, pack.events.conjunctions)) return speaksForState(after, pack)
  return !inside || speaksForState(words.slice(0, first), pack)
}

const isNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'ADJ'

/** "যুক্তরাষ্ট্র ও ইসরায়েল", "যুক্তরাষ্ট্র, ইসরায়েল": one of several. */
const isJoint = (token: Token | undefined, { text }: LanguagePack): boolean =>
  token?.kind === 'punct' || isOneOf(token, text.joints)

/** In the genitive by what stands behind the name: the last letter of "কাতার" is its own. */
const isWhose = (token: Token | undefined, end: number): boolean =>
  token?.features.case === 'gen' && token.end > end

const speaksForState = (words: readonly Token[], { events, statements }: LanguagePack): boolean =>
  words.some(
    (t) =>
      isOneOf(t, statements.onBehalf ?? []) ||
      isOneOf(t, events.medial?.publicParts ?? []) ||
      isOneOf(t, events.final?.offices ?? []) ||
      isOneOf(t, events.final?.bodies ?? []) ||
      events.institutions.some((row) => isOneOf(t, row.words)),
  )
