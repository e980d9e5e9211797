import { flatMapped } from '../../../../core/mapped.ts'
import type { DateFinding, Edtf, Published } from '../../../../core/reading.ts'
import { holderOn } from '../../../../knowledge/holders.ts'
import { heldOn, roleClass } from '../../../../knowledge/roles.ts'
import type { Knowledge } from '../../../../knowledge/types.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { dayBounds } from '../../../../values/date.ts'
import { addDays } from '../../../../values/day.ts'
import { indexSpans } from '../../span-index.ts'
import type { SpanIndex } from '../../span-index.ts'
import { wordingsIn } from '../../wordings.ts'
import type { Draft } from '../match.ts'
import type { OfficePhrase } from './office-phrase.ts'
import { keyOf, rolesOf, toldIn } from './told.ts'
import type { People, Scanned, Told } from './told.ts'
import { isLink } from '../link.ts'

interface Setting {
  readonly knowledge: Knowledge
  readonly pack: LanguagePack
  readonly published: Published | null
  readonly dates: readonly DateFinding[]
}

/**
 * Whom offices without a name stand for, sentence by sentence: whom the report itself calls so, else who by the
 * knowledge base surely held the office when the report was published and at the times that its sentence tells of.
 * Nobody where several are possible.
 */
export const holdersIn = (
  scanned: readonly Scanned[],
  setting: Setting,
): readonly (readonly Draft[])[] => {
  const report: Report = {
    ...setting,
    dates: indexSpans(setting.dates, (d) => d.at),
    told: toldIn(scanned, setting.knowledge),
    window: windowOf(setting.published),
  }
  const before = new Map<string, Draft>()
  const owned = scanned.map((s) => flatMapped(s.offices, (o) => withOwner(o, s, report) ?? []))
  const sole = solePeople(scanned, owned, report)
  return scanned.map((here, k) => {
    for (const d of here.drafts) if (d.kind === 'person') before.set(keyOf(d, here.text), d)
    const bare = flatMapped(here.offices, (o) => withoutOwner(o, before, sole) ?? [])
    for (const d of owned[k] ?? []) before.set(keyOf(d, here.text), d)
    const that = thatHolder(scanned, k, report)
    return [...(owned[k] ?? []), ...bare, ...(that ? [that] : [])]
  })
}

interface Report extends Omit<Setting, 'dates'> {
  readonly dates: SpanIndex<DateFinding>
  readonly told: Told
  readonly window: Edtf | null
}

/** A report this close to a change of holder may mean either; days. */
const changeDays = 7

/** The days that a report may be of, with some before and after. */
const windowOf = (published: Published | null): Edtf | null => {
  if (!published || published.certainty === 'unknown' || published.edtf.includes('X')) return null
  const { earliest, latest } = dayBounds(published.edtf)
  if (earliest === null || latest === null) return null
  return `${addDays(earliest, -changeDays)}/${addDays(latest, changeDays)}`
}

const withOwner = (office: OfficePhrase, here: Scanned, report: Report): Draft | null => {
  const { owner } = office
  if (office.meant !== 'holder' || office.named || !owner) return null
  const people = report.told.byOwner(office)
  const [only] = people.values()
  if (people.size > 1) return null
  if (only)
    return only.entity === null || isPast(only, office, report)
      ? null
      : sameAs(office, only, {
          rule: 'office:named in the report',
          basis: [`${office.words}: ${only.name ?? ''}`],
        })
  return byKnowledge(office, here, report)
}

/** A report may call a former holder by the office, told of an earlier time. */
const isPast = (
  { entity }: Draft,
  { row, owner }: Pick<OfficePhrase, 'row' | 'owner'>,
  { knowledge, window }: Report,
): boolean => {
  const held = (entity === null ? [] : (knowledge.get(entity)?.roles ?? [])).filter(
    (role) => row.roles.includes(role.role) && (owner === null || role.of === owner.id),
  )
  return window !== null && held.length > 0 && held.every((role) => heldOn(role, window) === 'no')
}

const byKnowledge = (office: OfficePhrase, { sentence }: Scanned, report: Report): Draft | null => {
  const { owner } = office
  const { window, knowledge, published } = report
  if (window === null || !owner) return null
  const days = [window, ...pastDays(sentence, report, window)]
  const of = { roles: rolesOf(office), of: owner.id, adviser: office.row.adviser === true }
  const bank = owner.kind === 'organisation' && owner.state !== null
  const holder =
    holderOn(knowledge, of, days) ??
    (bank
      ? holderOn(
          knowledge,
          { roles: of.roles.filter((r) => r === 'central-bank-governor'), of: owner.state },
          days,
        )
      : null)
  if (!holder) return null
  const { row, role } = holder
  return {
    ...place(office),
    kind: 'person',
    entity: row.id,
    name: row.name,
    class: roleClass(role.role),
    state: row.state,
    role: office.words,
    certainty: 'implied',
    basis: [
      `${role.title ?? role.role.replaceAll('-', ' ')}, ${knowledge.get(role.of)?.name ?? role.of}, ${role.from}/${role.to ?? '..'}`,
      `published ${published?.edtf ?? ''}`,
    ],
    rule: 'office:held',
  }
}

/** What a sentence dates before the report: whoever holds the office must have held it then. */
const pastDays = (
  sentence: Scanned['sentence'],
  { dates }: Report,
  window: Edtf,
): readonly Edtf[] => {
  const [first = '', last = ''] = window.split('/')
  return dates.inside(sentence).flatMap(({ edtf }): Edtf[] => {
    if (edtf === null) return []
    const { earliest, latest } = dayBounds(edtf)
    const begins = earliest ?? latest
    if (begins === null || begins >= first) return []
    return [`${begins}/${latest === null || latest > last ? last : latest}`]
  })
}

const place = ({
  from,
  to,
  start,
  end,
}: OfficePhrase): Pick<Draft, 'from' | 'to' | 'start' | 'end'> => ({ from, to, start, end })

const sameAs = (
  at: Pick<OfficePhrase, 'from' | 'to' | 'start' | 'end'> & { readonly words?: string },
  person: Draft,
  why: { readonly rule: string; readonly basis: readonly string[] },
): Draft => ({
  from: at.from,
  to: at.to,
  start: at.start,
  end: at.end,
  kind: 'person',
  entity: person.entity,
  name: person.name,
  ...(person.class ? { class: person.class } : {}),
  state: person.state ?? null,
  ...(at.words === undefined ? {} : { role: at.words }),
  certainty: 'implied',
  ...why,
})

/** Who alone a report can mean by an office without an owner; null where it is nobody or several. */
type Sole = (row: OfficePhrase['row']) => Draft | null

/** Gathers, once an office's word, whom the report calls so and who of those that it names may hold such an office. */
const solePeople = (
  scanned: readonly Scanned[],
  owned: readonly (readonly Draft[])[],
  report: Report,
): Sole => {
  const persons = new Map(
    scanned.flatMap((s) =>
      s.drafts.flatMap((d) => (d.kind === 'person' && d.entity ? [[d.entity, d] as const] : [])),
    ),
  )
  const others = scanned.flatMap(({ offices }, s) =>
    offices
      .filter((o) => o.owner && !o.named && o.meant !== 'other')
      .map((office) => ({ office, who: owned[s]?.find((d) => d.from === office.from) })),
  )
  const known = new Map<OfficePhrase['row'], Draft | null>()
  return (row) => {
    const ready = known.get(row)
    if (ready !== undefined) return ready
    const people = new Map(report.told.byRow(row))
    for (const d of persons.values()) if (mayHold(d, row, report)) people.set(d.entity ?? '', d)
    const rivals = others.filter(({ office }) =>
      office.row.roles.some((r) => row.roles.includes(r)),
    )
    for (const { who } of rivals) if (who?.entity) people.set(who.entity, who)
    const [only] = people.values()
    const open = people.size !== 1 || rivals.some(({ who }) => !who)
    const made = open || !only?.entity || isPast(only, { row, owner: null }, report) ? null : only
    known.set(row, made)
    return made
  }
}

/** "প্রেসিডেন্ট বলেন": the only one whom the report calls so, if named before. */
const withoutOwner = (
  office: OfficePhrase,
  before: ReadonlyMap<string, Draft>,
  sole: Sole,
): Draft | null => {
  if (office.meant !== 'holder' || office.named || office.owner) return null
  const only = sole(office.row)
  if (!only?.entity || !before.has(only.entity)) return null
  return sameAs(office, only, {
    rule: 'office:named before',
    basis: [`${office.words}: ${only.name ?? ''}`],
  })
}

const mayHold = (
  { entity }: Draft,
  row: OfficePhrase['row'],
  { knowledge, window }: Report,
): boolean =>
  entity !== null &&
  (knowledge.get(entity)?.roles ?? []).some(
    (role) => row.roles.includes(role.role) && (window === null || heldOn(role, window) !== 'no'),
  )

const officers = new Set<Draft['class']>([
  'head-of-state',
  'head-of-government',
  'minister',
  'official',
])

/** "ওই নেতা": the only person of this sentence and the one before, where it is somebody in office. */
const thatHolder = (scanned: readonly Scanned[], k: number, { pack }: Report): Draft | null => {
  const here = scanned[k]
  if (!here) return null
  const { tokens } = here.sentence
  const [first] = wordingsIn(tokens, pack.names.holders.thatHolder)
  if (!first) return null
  const from = first.at
  const to = from + first.length
  const next = tokens[to]
  if (
    isLink(next, 'of', pack) ||
    next?.features.case === 'gen' ||
    (next?.kind === 'word' && next.pos === 'PROPN')
  )
    return null
  const people: People = new Map(
    [scanned[k - 1], here].flatMap((s) =>
      (s?.drafts ?? []).flatMap((d) =>
        d.kind === 'person' ? [[keyOf(d, s?.text ?? ''), d] as const] : [],
      ),
    ),
  )
  const [only] = people.values()
  if (people.size !== 1 || !only || only.entity === null || !officers.has(only.class)) return null
  if (here.drafts.includes(only) && only.from > from) return null
  const [head, last] = [tokens[from], tokens[to - 1]]
  if (!head || !last) return null
  return sameAs({ from, to, start: head.start, end: last.end }, only, {
    rule: 'that holder',
    basis: [only.name ?? ''],
  })
}
