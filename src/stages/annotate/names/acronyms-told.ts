import { flatMapped, mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { spelledFrom } from './expansions.ts'
import { isSmallLink } from './link.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'

type What = Pick<Draft, 'kind' | 'class'>

/**
 * Acronyms that nobody knows and that stand as bodies do, where the report spells them out as something else: "the
 * Tamblyn Weapons Convention (TWC) … under the TWC" is a treaty, "central bank digital currency (CBDC)" no body.
 */
export const withAcronymsTold = <Row extends Named>(
  named: readonly Row[],
  pack: LanguagePack,
): readonly Row[] => {
  const asked = new Set(
    flatMapped(named, ({ drafts, sentence }) =>
      drafts.flatMap((d) => (isOpen(d, sentence.tokens) ? [wordOf(d, sentence.tokens)] : [])),
    ),
  )
  if (asked.size === 0) return named
  const told = new Map<string, What>()
  for (const acronym of asked) {
    const what = named
      .map(({ sentence }) => spelledAs(sentence.tokens, acronym, pack))
      .find(Boolean)
    if (what) told.set(acronym, what)
  }
  if (told.size === 0) return named
  return named.map((row) => ({
    ...row,
    drafts: mapped(row.drafts, (d) => {
      const { tokens } = row.sentence
      const what = isOpen(d, tokens) ? told.get(wordOf(d, tokens)) : undefined
      return what ? { ...d, ...what, rule: 'acronym told' } : d
    }),
  }))
}

const wordOf = ({ to }: Draft, tokens: readonly Token[]): string => tokens[to - 1]?.text ?? ''

/** An acronym that is taken for a body because of how it stands, or a known one that the report uses for something else. */
const isOpen = (draft: Draft, tokens: readonly Token[]): boolean =>
  draft.kind === 'organisation' &&
  draft.entity === null &&
  /^\p{Lu}{2,6}$/u.test(wordOf(draft, tokens)) &&
  tokens.slice(draft.from, draft.to - 1).every((t) => t.pos === 'DET')

/** What the words are that stand right before the acronym in brackets, or anywhere in capitals. */
const spelledAs = (
  tokens: readonly Token[],
  acronym: string,
  pack: LanguagePack,
): What | undefined => {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue
    const to = spelledFrom(tokens, i, { acronym, pack })
    if (to === null) continue
    const words = tokens.slice(i, to)
    const beside = tokens[to]?.norm === '(' && tokens[to + 1]?.text === acronym
    const proper = acronym.length > 2 && words.every((t) => /^\p{Lu}/u.test(t.text))
    const what = beside || proper ? whatIs(words, pack) : undefined
    if (what) return what
  }
  return undefined
}

/** By the last word, or the last before "on" and "of": "Convention on Tamblyns", "Air Quality Index". */
const whatIs = (words: readonly Token[], pack: LanguagePack): What | undefined => {
  const { unknown, instruments } = pack.names
  const link = words.findIndex(
    (t) => isSmallLink(t, 'of', pack) || unknown?.organisationLinks.has(t.text) === true,
  )
  const head = words[(link > 0 ? link : words.length) - 1]?.norm ?? ''
  if (unknown?.measured.has(head)) return { kind: 'other', class: 'other' }
  const instrument = instruments.find((row) => row.words.includes(head))
  return instrument && { kind: 'instrument', class: instrument.class }
}
