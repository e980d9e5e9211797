import type { Published } from '../../../core/reading.ts'
import { roleClass } from '../../../knowledge/roles.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { latest } from '../../../values/date.ts'
import { firstRun } from './behind.ts'
import { callingBefore } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'

interface Told {
  readonly sentence: Sentence
  /** The next sentence, where it may take the name up. */
  readonly next: Sentence | null
  readonly row: EntityRow
  /** The year of the row's first office. */
  readonly first: number
  readonly published: Published | null
  readonly pack: LanguagePack
}

/** "General Tamblyn died at 59. He became premier in 2004", in a report from before the known one's first office: whoever led a government then, and the known one never did, is another. */
export const ledBefore = (
  { from }: Draft,
  { sentence, next, row, first, published, pack }: Told,
): boolean => {
  const day =
    published === null || published.certainty === 'unknown' ? null : latest(published.edtf)
  if (day === null || Number(day.slice(0, 4)) >= first) return false
  if (row.roles?.some(({ role }) => roleClass(role) === governing) === true) return false
  const again = next === null ? null : becameAgain(next.tokens, pack)
  return [callingBefore(sentence.tokens, from, pack), again].some(leads)
}

const governing = 'head-of-government'

const leads = (placed: PlacedCalling | null): boolean => {
  const roles = placed?.calling.roles ?? []
  return roles.length > 0 && roles.every((role) => roleClass(role) === governing)
}

/** What whoever was just named became: "He became premier", "তিনি পরে প্রধানমন্ত্রী হন". */
const becameAgain = (tokens: readonly Token[], pack: LanguagePack): PlacedCalling | null => {
  const { naming, holders } = pack.names
  if (naming?.again.has(tokens[0]?.norm ?? '') !== true) return null
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB')
  const lemma = tokens[verb]?.lemma ?? ''
  if (holders.makingAfter.has(lemma)) return callingBefore(tokens, verb, pack)
  return holders.makingBefore.has(lemma) ? firstRun(tokens, verb + 1, pack) : null
}
