import type { EntityClass } from '../../../core/reading.ts'
import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { longestPhrase } from './phrases.ts'
import { kindOfRun } from './unknown-kind.ts'

/** Names in a script with capitals that the base does not know: runs of capitalised words, told apart by their words and neighbours. */
export const findUnknown = (
  sentence: Sentence,
  known: readonly Draft[],
  pack: LanguagePack,
  surnames: Set<string>,
): readonly Draft[] => {
  const tables = pack.names.unknown
  if (!tables) return []
  const { tokens } = sentence
  const taken = takenTokens(tokens.length, known)
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const to = runEnd({ tokens, taken, tables }, i)
    if (to === i) continue
    const setting = { tokens, pack, tables, surnames }
    const split = officeInside(setting, i, to)
    for (const [start, end] of split === null
      ? [[i, to] as const]
      : [[i, split] as const, [split, to] as const]) {
      const draft = draftOf(setting, start, end)
      if (!draft) continue
      found.push(draft)
      const last = tokens[draft.to - 1]
      if (draft.kind === 'person' && last) surnames.add(last.text)
    }
    i = to - 1
  }
  return found
}

/**
 * "Syrian" + "Democratic Forces": an adjective of a state right before a body's own name is its first word, and tells
 * whose it is. Returns all drafts, the adjective taken in.
 */
export const withAdjectives = (
  known: readonly Draft[],
  unknown: readonly Draft[],
): readonly Draft[] => {
  const adjectives = new Map(
    known.flatMap((d) => (d.via === 'adjective' && d.state ? [[d.to, d] as const] : [])),
  )
  const consumed = new Set<Draft>()
  const bodies = unknown.map((draft) => {
    const adjective = draft.kind === 'organisation' ? adjectives.get(draft.from) : undefined
    if (!adjective) return draft
    consumed.add(adjective)
    return {
      ...draft,
      start: adjective.start,
      from: adjective.from,
      state: adjective.state ?? null,
    }
  })
  return [...known.filter((d) => !consumed.has(d)), ...bodies]
}

const takenTokens = (count: number, known: readonly Draft[]): readonly boolean[] => {
  const taken = new Array<boolean>(count).fill(false)
  for (const draft of known) taken.fill(true, draft.from, draft.to)
  return taken
}

const capital = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

interface Run {
  readonly tokens: readonly Token[]
  readonly taken: readonly boolean[]
  readonly tables: UnknownNames
}

const isNameWord = ({ tokens, taken }: Run, index: number): boolean => {
  const token = tokens[index]
  if (!token || taken[index] || !capital.test(token.text)) return false
  return token.pos === 'PROPN' || (index > 0 && (token.pos === 'NOUN' || token.pos === 'ADJ'))
}

/** Index after the run of a name that begins at `from`; `from` when none does. */
const runEnd = (run: Run, from: number): number => {
  const opens = articleLength(run, from)
  if (!isNameWord(run, from + opens)) return from
  let to = from + opens + 1
  for (;;) {
    const link = linkLength(run, to)
    if (isNameWord(run, to)) to++
    else if (link > 0 && isNameWord(run, to + link)) to += link + 1
    else return to
  }
}

/** "al-" before a name, written small: it belongs to the name. */
const articleLength = ({ tokens, taken, tables }: Run, at: number): number => {
  const [particle, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!particle || !hyphen || !name || taken[at] || !tables.particles.has(particle.text)) return 0
  const tight = particle.end === hyphen.start && hyphen.end === name.start
  return tight && /^[-‐]$/u.test(hyphen.norm) ? 2 : 0
}

/** Words that may join two parts of one name: a hyphen, "de", "of the" after an organisation's word. */
const linkLength = ({ tokens, tables }: Run, at: number): number => {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !link) return 0
  const tight = before.end === link.start && after?.start === link.end
  if (/^[-‐]$/u.test(link.norm) && tight) return 1
  if (tables.particles.has(link.text)) return /^[-‐]$/u.test(after?.norm ?? '') ? 2 : 1
  if (!tables.organisations.has(before.norm) || !tables.organisationLinks.has(link.text)) return 0
  if (link.text === 'the' || link.text === 'and' || link.text === 'in') return 0
  return after?.text === 'the' ? 2 : 1
}

interface Setting {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly tables: UnknownNames
  /** Last words of the persons named so far in the report. */
  readonly surnames: ReadonlySet<string>
}

const isHonorific = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && pack.names.honorifics.includes(token.norm)

/** Index after the offices and honorifics that open a run: "Foreign Minister", "Mr.". */
const afterOffices = ({ tokens, pack }: Setting, from: number, to: number): number => {
  let at = from
  for (;;) {
    const office = longestPhrase(tokens, at, pack.names.offices)
    if (office && office.to <= to) at = office.to
    else if (at < to && isHonorific(tokens[at], pack)) at++
    else return at
  }
}

/** "Zorvia Prime Minister Aldo Renn": where the office in the middle of a run begins; null without one. */
const officeInside = ({ tokens, pack }: Setting, from: number, to: number): number | null => {
  for (let i = from + 1; i < to - 1; i++) {
    const office = longestPhrase(tokens, i, pack.names.offices)
    if (office && office.to < to) return i
  }
  return null
}

const officeBefore = ({ tokens, pack }: Setting, from: number): boolean =>
  isHonorific(tokens[from - 1], pack) ||
  [1, 2, 3].some((n) => longestPhrase(tokens, from - n, pack.names.offices)?.to === from)

const draftOf = (setting: Setting, start: number, to: number): Draft | null => {
  const { tokens, pack } = setting
  const from = afterOffices(setting, start, to)
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || from >= to) return null
  // "Vice Foreign Minister": a run that ends with an office names nobody.
  if ([1, 2, 3].some((n) => longestPhrase(tokens, to - n, pack.names.offices)?.to === to))
    return null
  const titled = from > start || officeBefore(setting, from)
  const kind = kindOfRun(setting, from, to, titled)
  if (!kind) return null
  const role = tokens
    .slice(start, from)
    .map((t) => t.text)
    .join(' ')
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    kind,
    entity: null,
    name: null,
    class: classOf(kind, officeClass(setting, from, pack)),
    state: null,
    ...(role === '' ? {} : { role }),
    rule: titled ? 'office and name' : 'capitalised words',
  }
}

const officeClass = (
  { tokens }: Setting,
  from: number,
  pack: LanguagePack,
): EntityClass | undefined =>
  [3, 2, 1]
    .map((n) => longestPhrase(tokens, from - n, pack.names.offices))
    .find((office) => office?.to === from)?.row.class

const classOf = (kind: Draft['kind'], office: EntityClass | undefined): EntityClass => {
  if (kind === 'person') return office ?? 'person'
  return kind === 'place' ? 'place' : 'other'
}
