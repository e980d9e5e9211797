import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/** "এসএস/এমএ", "দৈনিক পত্রিকা/এমআই": the desk's initials after a stroke, letters only, no sentence. */
const INITIALS =
  /^(?:[\p{L}\p{M}.-]{1,14}\s){0,2}(?:[\p{L}\p{M}.-]{1,14}|[\p{L}\p{M}]+\p{N}{1,3}\.[a-z]{2,4})\s?\/(?:\s?[\p{L}\p{M}.-]{1,10}(?:\s?\/\s?[\p{L}\p{M}.-]{1,10})?\/?)?$/u

const MAIL = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Most words beside the address in a line that only gives an address. */
const MOST_WORDS = 4
/** "নাম:", "E-mail:": what a form asks for. */
const ASKED = /^[\p{L}\p{M}-]+(?:\s[\p{L}\p{M}-]+)?\s?[:*]+$/u
/** Lines at the end of the text that are looked into. */
const MOST = 6

/** Takes the desk's initials, addresses to write to and what a form asks for off the end of the text. */
export const cutInitials = (source: Source): Source => {
  const { lines, verdicts } = source
  const first = verdicts.findIndex((verdict, line) => verdict === null && line !== source.titleLine)
  const kept = [...verdicts]
  for (let n = 0; n < MOST; n++) {
    const last = kept.lastIndexOf(null)
    const verdict = last > first ? endVerdict(lines[last]?.text ?? '') : null
    if (verdict === null) break
    kept[last] = verdict
  }
  return { ...source, verdicts: kept }
}

const endVerdict = (text: string): Verdict | null => {
  if (text.length <= 45 && text.includes('/') && INITIALS.test(text)) return CUT
  if (text.length <= 30 && /[:*]$/u.test(text) && ASKED.test(text)) return FORM
  const rest = text.length <= 120 && text.includes('@') ? text.replace(MAIL, ' ') : text
  return rest !== text && (rest.match(WORD)?.length ?? 0) <= MOST_WORDS ? ADDRESS : null
}

const CUT: Verdict = { kind: 'other', reason: 'initials of the desk' }
const FORM: Verdict = { kind: 'other', reason: 'form' }
const ADDRESS: Verdict = { kind: 'other', reason: 'address to write to' }
