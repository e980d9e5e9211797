import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Most words of who asks and how: "প্রকাশ্যে প্রশ্ন (করা হলে)". */
const most = 4

/** "অভিযোগ নিয়ে সাংবাদিকেরা জানতে চাইলে … তা (অস্বীকার করেন)": what was asked about is denied, not the asking. */
export const untilTopic = ({ tokens }: Scene, { statements }: LanguagePack, span: Span): Span => {
  const { topics = [], words = [] } = statements.asking ?? {}
  const inside = tokens.filter((t) => span.start <= t.start && t.end <= span.end)
  const topic = inside.findLastIndex((t) => isOneOf(t, topics))
  const behind = inside.slice(topic + 1)
  const isAsked = topic > 0 && behind.length <= most && behind.some((t) => isOneOf(t, words))
  return isAsked ? { start: span.start, end: inside[topic]?.end ?? span.end } : span
}
