import type { EntityClass } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { longestPhrase } from './phrases.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

const ofStates: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>([
  'head-of-state',
  'head-of-government',
])

/** Somebody unknown whom an office calls a head of a state: an official where a body owns the office ("ক্লাবের প্রেসিডেন্ট", "company president"). */
export const ownedOffice = (draft: Draft, ground: Ground): Draft => {
  if (!ofStates.has(draft.class)) return draft
  const from = officeStart(draft, ground)
  return from !== null && isOfBody(from, ground) ? { ...draft, class: 'official' } : draft
}

const officeStart = ({ from }: Draft, { tokens, pack }: Ground): number | null => {
  const length = [3, 2, 1].find(
    (n) => longestPhrase(tokens, from - n, pack.names.offices)?.to === from,
  )
  return length === undefined ? null : from - length
}

const isOfBody = (office: number, { tokens, drafts, pack }: Ground): boolean => {
  const { organisationHeads, proof, unknown, branches, wings } = pack.names
  // "the club's president", "কাউন্সিলের (এফডিসি) প্রেসিডেন্ট"
  let at = office - 1
  if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) at--
  if (tokens[at]?.norm === ')' && tokens[at - 2]?.norm === '(') at -= 3
  const owner = tokens[at]
  if (owner?.kind !== 'word') return false
  const named = drafts.find((d) => d.from <= at && at < d.to)
  if (named) return named.kind === 'organisation' || named.kind === 'agency'
  return owner.stems.some(
    (s) =>
      branches.has(s) ||
      wings?.has(s) ||
      organisationHeads?.has(s) ||
      proof?.bodyWords.has(s) ||
      unknown?.organisations.has(s),
  )
}
