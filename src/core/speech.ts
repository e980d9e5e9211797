import type { Source, Statement } from './reading.ts'

/**
 * Rules of statements that nobody says: an attitude to a thing ("supports the plan"), what a thing shows, a
 * passive whose speaker is not named ("is expected to"), an intended or denied saying ("to explain").
 */
const unspoken: ReadonlySet<string> = new Set([
  'cue:attitude',
  'cue:thing',
  'cue:passive',
  'cue:infinitive',
  'cue:adjective',
  'cue:seeming',
])

/** True for what somebody says or believes to be so. */
export const isSpeech = (statement: Pick<Statement, 'rule'>): boolean =>
  !unspoken.has(statement.rule ?? '')

/** The words that name a source to a reader: of a relative or a pronoun, those that it stands for. */
export const namingWords = ({ text, antecedent }: Source): string => antecedent?.text ?? text
