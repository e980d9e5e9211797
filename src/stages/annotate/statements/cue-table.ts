import type { CueRow } from '../../../lang/contract/statements.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { phraseTable } from '../lemma-match.ts'
import type { PhraseTable } from '../lemma-match.ts'

const tables = new WeakMap<LanguagePack, PhraseTable<CueRow>>()

/** The pack's cues, made once; found by their last lemma in verb-final order, else by their first. */
export const cueTable = (pack: LanguagePack): PhraseTable<CueRow> => {
  const known = tables.get(pack)
  if (known) return known
  const { cues, order } = pack.statements
  const made = phraseTable(
    cues.map((row) => [row.lemmas, row] as const),
    { anchor: order === 'verb-final' ? 'last' : 'first', maxGap: 0 },
  )
  tables.set(pack, made)
  return made
}
