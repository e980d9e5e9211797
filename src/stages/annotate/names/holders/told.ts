import type { RoleName } from '../../../../core/role-names.ts'
import type { EntityId } from '../../../../core/reading.ts'
import type { Knowledge } from '../../../../knowledge/types.ts'
import { singularRoles } from '../../../../knowledge/holders.ts'
import type { Sentence } from '../../../../lang/contract/token.ts'
import type { Draft } from '../match.ts'
import type { OfficePhrase } from './office-phrase.ts'

/** A sentence with its names and its offices; `text` is its paragraph's. */
export interface Scanned {
  readonly sentence: Sentence
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly offices: readonly OfficePhrase[]
}

/** People by what tells them apart: id, else wording. */
export type People = ReadonlyMap<string, Draft>

/** Whom a report itself calls by an office. */
export interface Told {
  readonly byOwner: (office: OfficePhrase) => People
  readonly byRow: (row: OfficePhrase['row']) => People
}

/** What tells somebody apart within a report. */
export const keyOf = (draft: Draft, text: string): string =>
  draft.entity ?? text.slice(draft.start, draft.end)

/** The offices that a phrase can name, given whose it is. */
export const rolesOf = ({ row, owner }: OfficePhrase): readonly RoleName[] => {
  if (!owner) return row.roles
  const fits = row.only === undefined || row.only.includes(owner.id)
  return fits ? singularRoles(row.roles, owner) : []
}

const nobody: People = new Map()

/** Reads who is named beside each office anywhere in a report. */
export const toldIn = (scanned: readonly Scanned[], knowledge: Knowledge): Told => {
  const owners = new Map<string, Map<string, Draft>>()
  const roles = new Map<string, Map<string, Draft>>()
  for (const { text, offices } of scanned)
    for (const office of offices) {
      if (office.meant === 'other') continue
      const { owner, named } = office
      if (named) {
        const key = keyOf(named, text)
        for (const role of rolesOf(office)) {
          put(roles, role, key, named)
          for (const of of owner ? [owner.id] : officesHeld(named.entity, role, knowledge))
            put(owners, `${role} ${of}`, key, named)
        }
      } else if (office.meant === 'unclear' && owner) {
        for (const role of rolesOf(office)) put(owners, `${role} ${owner.id}`, '', unknown(office))
      }
    }
  return {
    byOwner: (office) =>
      gathered(
        owners,
        rolesOf(office).map((role) => `${role} ${office.owner?.id ?? ''}`),
      ),
    byRow: (row) => gathered(roles, row.roles),
  }
}

const officesHeld = (
  id: EntityId | null,
  role: RoleName,
  knowledge: Knowledge,
): readonly EntityId[] =>
  (id === null ? [] : (knowledge.get(id)?.roles ?? [])).flatMap((r) =>
    r.role === role ? [r.of] : [],
  )

/** Somebody whose name was not told from the words around it. */
const unknown = ({ from, to, start, end }: OfficePhrase): Draft => ({
  from,
  to,
  start,
  end,
  kind: 'person',
  entity: null,
  name: null,
  rule: 'office',
})

const put = (
  map: Map<string, Map<string, Draft>>,
  key: string,
  person: string,
  draft: Draft,
): void => {
  const people = map.get(key) ?? new Map<string, Draft>()
  map.set(key, people)
  if (!people.has(person)) people.set(person, draft)
}

const gathered = (map: ReadonlyMap<string, People>, keys: readonly string[]): People => {
  const found = keys.flatMap((key) => [...(map.get(key) ?? nobody)])
  return found.length === 0 ? nobody : new Map(found)
}
