import type { NounCueRow } from '../../lang/contract/noun-cue-row.ts'
import type { Token } from '../../lang/contract/token.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { onceAForm } from './once-a-form.ts'

type NounCues = LanguagePack['statements']['nounCues']

const tables = new WeakMap<NounCues, (token: Token) => NounCueRow | null>()

const tableOf = (rows: NounCues): ((token: Token) => NounCueRow | null) => {
  const known = tables.get(rows)
  if (known) return known
  const made = onceAForm(({ kind, norm }) =>
    kind === 'word' ? (rows.find(({ lemma }) => lemma === norm) ?? null) : null,
  )
  tables.set(rows, made)
  return made
}

/** A noun that reports by itself, where it stands. */
export interface StandingNounCue {
  readonly token: Token
  readonly at: number
  readonly row: NounCueRow
}

/** The nouns of a sentence that report by themselves, in order. */
export const nounCuesIn = (
  tokens: readonly Token[],
  { statements }: LanguagePack,
): readonly StandingNounCue[] => {
  const rowOf = tableOf(statements.nounCues)
  const found: StandingNounCue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const row = rowOf(token)
    if (row) found.push({ token, at, row })
  }
  return found
}

/** The row of a noun that reports by itself, as written in the pack: দাবি, অভিযোগ. */
export const nounCueOf = (token: Token, { statements }: LanguagePack): NounCueRow | null =>
  tableOf(statements.nounCues)(token)
