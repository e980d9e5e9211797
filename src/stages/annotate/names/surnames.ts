import type { Knowledge } from '../../../knowledge/types.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isCommonWord, isGiven } from './evidence.ts'
import type { Setting, Told } from './evidence.ts'
import type { Draft } from './match.ts'
import { settingOf } from './titled.ts'

interface Tools {
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly told: Told
}

/**
 * Known names that a report with capitals means otherwise: "Bloomberg" of "Michael Bloomberg" is no agency, "IS" in a
 * headline of capitals is no group; and a known person's whole name where an initial stands in it.
 */
export const withSurnames = (
  tokens: readonly Token[],
  known: readonly Draft[],
  { pack, knowledge, told }: Tools,
): readonly Draft[] => {
  const tables = pack.names.unknown
  if (!tables) return known
  const setting: Setting = { tokens, pack, tables, knowledge, told }
  const capitals = settingOf(tokens) === 'capitals'
  return known
    .filter(
      (d) =>
        !isSurname(setting, d) &&
        !isGivenName(setting, d) &&
        !(capitals && isShortWord(setting, d)),
    )
    .map((d) => withInitial(tokens, d))
}

const surnamed: ReadonlySet<Draft['kind']> = new Set(['agency', 'organisation', 'place'])

const isSurname = (setting: Setting, { kind, via, from, to }: Draft): boolean => {
  const [given, token] = [setting.tokens[from - 1], setting.tokens[from]]
  if (!token || to - from !== 1 || via !== 'name' || !surnamed.has(kind)) return false
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  if (kind === 'agency' && setting.told.surnames.has(token.text)) return true
  return (
    given?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(given.text) &&
    isGiven(setting, given) &&
    !isCommonWord(setting, given)
  )
}

/** "Santiago Montiel", "Santiago Bernabéu": a place that people are called after, with a strange surname behind it. */
const isGivenName = (setting: Setting, { kind, via, from, to }: Draft): boolean => {
  const { tokens, tables } = setting
  const [token, next] = [tokens[from], tokens[to]]
  if (!token || !next || to - from !== 1 || via !== 'name' || kind !== 'place') return false
  if (settingOf(tokens) !== 'running' || token.features.case !== undefined) return false
  return (
    isGiven(setting, token) &&
    next.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isCommonWord(setting, next) &&
    ![tables.organisations, tables.places, tables.things, tables.events, tables.months].some((t) =>
      t.has(next.norm),
    )
  )
}

/** "WHO IS NEXT": in capitals a short acronym cannot be told from the word. */
const isShortWord = (setting: Setting, { from, to }: Draft): boolean => {
  const token = setting.tokens[from]
  return (
    token !== undefined && to - from === 1 && token.text.length <= 4 && isCommonWord(setting, token)
  )
}

/** "Donald J. Trump" where the base has the name without the initial. */
const withInitial = (tokens: readonly Token[], draft: Draft): Draft => {
  const [given, initial, last] = [
    tokens[draft.from - 2],
    tokens[draft.from - 1],
    tokens[draft.from],
  ]
  const isWhole =
    draft.kind === 'person' &&
    draft.to - draft.from === 1 &&
    /^\p{Lu}\.$/u.test(initial?.text ?? '') &&
    draft.name === `${given?.text ?? ''} ${last?.text ?? ''}`
  return isWhole && given
    ? { ...draft, start: given.start, from: draft.from - 2, rule: 'knowledge:name' }
    : draft
}
