import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/** "এসএস/এমএ", "দৈনিক পত্রিকা/এমআই": the desk's initials after a stroke, letters only, no sentence. */
const INITIALS =
  /^(?:[\p{L}\p{M}.-]{1,14}\s){0,2}[\p{L}\p{M}.-]{1,14}\s?\/\s?[\p{L}\p{M}.-]{1,10}(?:\s?\/\s?[\p{L}\p{M}.-]{1,10})?$/u

/** Takes out the desk's initials where they are the last line of the text. */
export const cutInitials = (source: Source): Source => {
  const { lines, verdicts } = source
  const last = verdicts.lastIndexOf(null)
  const text = lines[last]?.text ?? ''
  if (text.length > 45 || !INITIALS.test(text)) return source
  if (!verdicts.slice(0, last).includes(null)) return source
  return { ...source, verdicts: verdicts.with(last, CUT) }
}

const CUT: Verdict = { kind: 'other', reason: 'initials of the desk' }
