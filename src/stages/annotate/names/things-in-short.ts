import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'

/**
 * Short names that a report gives in brackets behind words that are no body's: "কৃত্রিম বুদ্ধিমত্তা (এআই)", "প্রাকৃতিক গ্যাস (এলএনজি)".
 * One that it gives behind a body as well, or that bodies are known by, is none of them.
 */
export const thingsInShort = (named: readonly Named[], pack: LanguagePack): ReadonlySet<string> => {
  const asked = new Set(
    named.flatMap(({ drafts, sentence: { tokens } }) =>
      drafts.filter(isLoneBody).flatMap((d) => tokens[d.from]?.stems ?? []),
    ),
  )
  const things = new Set<string>()
  const bodies = new Set<string>()
  if (asked.size === 0) return things
  for (const { sentence, drafts } of named) {
    const { tokens } = sentence
    for (let i = 0; i + 2 < tokens.length; i++) {
      if (tokens[i]?.norm !== '(' || tokens[i + 2]?.norm !== ')') continue
      const short = tokens[i + 1]
      if (!short || !isAnyOf(short, asked)) continue
      const told = isBehindBody(i, { tokens, drafts, pack }) ? bodies : things
      told.add(short.norm)
    }
  }
  return new Set([...things].filter((short) => !bodies.has(short)))
}

/** True for a token of one of some words, with an ending or without. */
export const isAnyOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  words.size > 0 && token?.stems.some((s) => words.has(s)) === true

const isLoneBody = ({ kind, entity, from, to, rule }: Draft): boolean =>
  kind === 'organisation' && entity === null && rule.startsWith('model:') && to - from === 1

interface Place {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** Most words of a body's name before its short one. */
const reach = 6

/** True where the words before a bracket, or the word behind it, are a body's. */
const isBehindBody = (open: number, { tokens, drafts, pack: { names } }: Place): boolean => {
  const { proof, organisationHeads, nameWords } = names
  const lists = [
    organisationHeads,
    proof?.bodyWords,
    proof?.closers,
    proof?.papers,
    nameWords?.body,
  ]
  const has = (token: Token | undefined): boolean =>
    token?.stems.some((s) => lists.some((list) => list?.has(s))) === true
  // "কমিটি টু প্রটেক্ট জার্নালিস্টস (সিপিজে)": the head stands first.
  const headed = tokens
    .slice(Math.max(0, open - reach), open - 1)
    .some((t) => t.features.case === undefined && has(t))
  return (
    headed ||
    has(tokens[open - 1]) ||
    has(tokens[open + 1]) ||
    has(tokens[open + 3]) ||
    drafts.some((d) => d.to === open && d.kind !== 'person' && !d.rule.startsWith('model:'))
  )
}
