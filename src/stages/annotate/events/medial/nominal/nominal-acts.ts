import type { Sense } from '../../../../../core/senses.ts'
import type { NominalRow } from '../../../../../lang/contract/nominal-acts.ts'
import type { LanguagePack } from '../../../../../lang/pack.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import type { NounGroup } from '../../../medial/phrases.ts'
import type { EventDraft } from '../../draft.ts'
import { headIndex } from '../heads.ts'
import type { Chained } from '../proof/chain.ts'
import { isDone } from './done.ts'
import { partiesOf } from './parties.ts'
import type { Named } from './parties.ts'

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, readonly NominalRow[]>>()

const tableOf = (pack: LanguagePack): ReadonlyMap<string, readonly NominalRow[]> => {
  const known = tables.get(pack)
  if (known) return known
  const made = new Map<string, NominalRow[]>()
  for (const row of pack.events.medial?.nominals.rows ?? [])
    for (const noun of row.nouns) made.set(noun, [...(made.get(noun) ?? []), row])
  tables.set(pack, made)
  return made
}

/**
 * Acts that a noun names, where its own grammar tells who did what to whom and the sentence shows that it was done:
 * "Following the ratification of the treaty by Japan, …", "The arrest of Otieno by the police angered …".
 */
export const medialNominalActs = (chained: Chained): readonly EventDraft[] => {
  const { scene, pack, items } = chained
  const nominals = pack.events.medial?.nominals
  if (!nominals) return []
  const table = tableOf(pack)
  const drafts: EventDraft[] = []
  for (const [j, group] of items.entries()) {
    if (group.type !== 'noun' || group.pronoun === true) continue
    const head = headIndex(chained, group)
    const token = scene.tokens[head]
    const rows = token && (table.get(token.norm) ?? table.get(token.lemma))
    if (!rows || !token || isInName(group, token.start)) continue
    const named = rows
      .map((row) => namedOf(chained, { group, j, head, row }))
      .find((n) => n !== null)
    if (!named || !isDone(chained, j, nominals)) continue
    const draft = draftOf(chained, named)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** "the Deposit Bank": the noun is a part of a name. */
const isInName = ({ mentions }: NounGroup, at: number): boolean =>
  mentions.some((m) => m.at.start <= at && at < m.at.end)

interface Found {
  readonly group: NounGroup
  readonly j: number
  readonly head: number
  readonly row: NominalRow
}

/** The act with what "of" names behind it; null where that is not what the act is done to. */
const namedOf = (
  { scene: { tokens }, items }: Chained,
  { group, j, head, row }: Found,
): Named | null => {
  const of = tokens[head + 1]?.norm === 'of' && head + 1 < group.to ? head + 1 : -1
  const owned = tokens.findIndex((t, i) => i >= group.from && i < head && t.features.case === 'gen')
  const owner = owned === -1 ? null : partOf(group, group.from, owned)
  // "the bill's passage": what owns the act is what it is done to.
  const ofPaper = of === -1 && owner !== null && isOneOf(tokens[owned - 1], row.of ?? [])
  const inner = of === -1 ? (ofPaper ? owner : null) : partOf(group, of + 1, group.to)
  if (row.of && !ofPaper) {
    if (!inner) return null
    const next = tokens.findIndex((t, i) => i > of && i < group.to && t.norm === 'of')
    const last = tokens[(next === -1 ? group.to : next) - 1]
    if (!isOneOf(last, row.of)) return null
  }
  const behind = items[j + 1]
  const on = behind?.type === 'noun' && (row.on ?? []).includes(behind.marker ?? '') ? behind : null
  if (row.needsOn === true && !on) return null
  return { group, j, head, row, inner, on, owner: ofPaper ? null : owner }
}

/** A part `[from, to)` of a noun group as a group of its own. */
const partOf = (group: NounGroup, from: number, to: number): NounGroup => ({
  ...group,
  from,
  to,
})

/** Acts that are told though nobody is named. */
const alone: ReadonlySet<Sense> = new Set<Sense>(['die', 'exchange-instruments'])

const draftOf = (chained: Chained, named: Named): EventDraft | null => {
  const { scene } = chained
  const found = partiesOf(chained, named)
  if (!found) return null
  const { roles, end } = found
  const token = scene.tokens[named.head]
  const { row } = named
  const date = dateBehind(chained, end)
  if (!token || (roles.length === 0 && !alone.has(row.sense))) return null
  return {
    frame: { sense: row.sense, predicates: row.nouns },
    span: { start: token.start, end: token.end },
    clause: [named.group.from, date?.next ?? end],
    dates: date ? [date.index] : [],
    roles,
    passive: !roles.some((r) => r.role === 'agent'),
    polarity: 'positive',
    modality: 'actual',
    typing: 'own',
    townsAreNoParty: true,
    rule: `noun:${row.sense}:${token.lemma}`,
  }
}

/** "the signing of the accord on 4 May": the date right behind what the act takes with it, with the token after it. */
const dateBehind = (
  { scene }: Chained,
  end: number,
): { readonly index: number; readonly next: number } | null => {
  const found = scene.dates.find(({ date }) => {
    const first = tokenFrom(scene.tokens, date.at.start)
    const between = scene.tokens.slice(end, first)
    return (
      first >= end &&
      first - end <= 1 &&
      between.every((t) => t.pos === 'ADP') &&
      // "a day earlier": than what, another sentence tells.
      date.anchor === 'published' &&
      date.kind !== 'duration' &&
      date.kind !== 'set'
    )
  })
  return found ? { index: found.index, next: tokenFrom(scene.tokens, found.date.at.end) } : null
}
