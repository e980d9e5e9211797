import type { Actor } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { identityBases, isByName } from '../../core/identity-basis.ts'
import type { Mention, Reading } from '../../core/reading.ts'
import { heldOn } from '../../knowledge/roles.ts'
import type { Identity } from '../../pipeline/board.ts'
import type { View } from './view.ts'

/** Pieces of evidence kept for one actor: the first mention of each report. */
const kinds = new Set(['person', 'organisation', 'state', 'agency', 'other'])

/** Everybody that the story names and the knowledge base or the reports tell apart. */
export const actorsOf = (view: View): readonly Actor[] => {
  const found = new Map<string, { readonly reading: Reading; readonly mention: Mention }[]>()
  for (const reading of view.readings) {
    for (const mention of reading.mentions) {
      if (mention.entity === null || !(kinds.has(mention.kind) || mention.kind === 'place'))
        continue
      const list = found.get(mention.entity) ?? []
      list.push({ reading, mention })
      found.set(mention.entity, list)
    }
  }
  for (const state of actingStates(view).filter((id) => !found.has(id))) {
    const named = view.readings.flatMap((reading) =>
      reading.mentions.filter((m) => m.state === state).map((mention) => ({ reading, mention })),
    )
    if (named.length > 0) found.set(state, named)
  }
  return [
    ...[...found].map(([entity, list]) => actorOf(view, entity, list)),
    ...view.story.identities.flatMap((identity) => unlisted(view, identity) ?? []),
  ].sort((a, b) => b.evidence.length - a.evidence.length || (a.entity < b.entity ? -1 : 1))
}

/** States that act, of which a report may name only an organ or somebody of theirs. */
const actingStates = (view: View): readonly string[] => [
  ...new Set(
    view.events
      .flatMap(({ event }) => [...event.actors, ...event.recipients])
      .filter((id) => /^[A-Z]{2}$/u.test(id)),
  ),
]

const actorOf = (
  view: View,
  entity: string,
  list: readonly { readonly reading: Reading; readonly mention: Mention }[],
): Actor => {
  const first = list.filter(
    (item, i) => list.findIndex((o) => o.reading.id === item.reading.id) === i,
  )
  const kind = view.tools.knowledge.get(entity)?.kind ?? list[0]?.mention.kind ?? 'other'
  const implied = impliedBy(list)
  return {
    id: contentId('a', [entity]),
    entity,
    kind,
    name: view.nameOf(entity),
    names: namesOf(view, entity, list),
    roles: [
      ...rolesOf(list),
      // Whoever is known by the name alone may be a stranger, whose office it is not.
      ...(implied && list.every(({ mention }) => isByName(mention))
        ? []
        : officesOf(view, entity, first)),
    ],
    ...(implied ? { why: implied } : {}),
    evidence: first.map(({ reading, mention }) => view.evidence(reading, mention.raw)),
  }
}

/** What the reports call somebody, each wording once, be it in capitals or not. */
const rolesOf = (list: readonly { readonly mention: Mention }[]): readonly string[] => {
  const told = list.flatMap(({ mention }) => mention.role ?? []).sort()
  return [...new Map(told.map((role) => [role.toLowerCase(), role])).values()]
}

/** What implies who is meant, for a person whom no report of the story states to be it: "nothing but the name"; null for all others. */
const impliedBy = (list: readonly { readonly mention: Mention }[]): readonly string[] | null => {
  const named = list.map(({ mention }) => mention).filter(isByName)
  if (named.length === 0 || named.some(({ certainty }) => certainty === 'stated')) return null
  const told = new Set(named.flatMap(({ basis = [] }) => basis))
  return Object.values(identityBases).filter((basis) => told.has(basis))
}

/** A mention that writes a name, not an office that stands for it. */
const isNaming = (mention: Mention): boolean => mention.certainty !== 'implied' || isByName(mention)

/** The offices that the knowledge base has for somebody, surely held on the days of all reports: "president, Russia". */
const officesOf = (
  view: View,
  entity: string,
  list: readonly { readonly reading: Reading }[],
): readonly string[] => {
  const dates = list.flatMap(({ reading }) => view.published(reading) ?? [])
  if (dates.length === 0) return []
  return (view.tools.knowledge.get(entity)?.roles ?? [])
    .filter((role) => dates.every((date) => heldOn(role, date) === 'surely'))
    .map(({ role, title, of }) => `${title ?? role.replaceAll('-', ' ')}, ${view.nameOf(of)}`)
}

/** Somebody whom no list knows, where the story names them more than once. */
const unlisted = (view: View, identity: Identity): Actor | null => {
  const mentions = identity.mentions.flatMap(({ report, index }) => {
    const reading = view.readings.find((r) => r.id === report)
    const mention = reading?.mentions[index]
    return reading && mention ? [{ reading, mention }] : []
  })
  const first = mentions.filter(
    (m, i) => mentions.findIndex((o) => o.reading.id === m.reading.id) === i,
  )
  if (mentions.length < 2) return null
  return {
    id: contentId('a', [identity.id]),
    entity: identity.id,
    kind: identity.kind,
    name: identity.name,
    names: identity.names,
    roles: rolesOf(mentions),
    why: identity.why,
    evidence: first.map(({ reading, mention }) => view.evidence(reading, mention.raw)),
  }
}

/** The knowledge base's usual name per language of the story, else the longest wording in the reports. */
const namesOf = (
  view: View,
  entity: string,
  list: readonly { readonly reading: Reading; readonly mention: Mention }[],
): Readonly<Record<string, string>> => {
  const names: Record<string, string> = {}
  for (const language of [...new Set(list.map((l) => l.reading.language))].sort()) {
    const known = view.tools.knowledge.get(entity)?.names[language]?.[0]
    const written = list
      .filter((l) => l.reading.language === language && isNaming(l.mention))
      .map((l) => l.mention.text)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
    const name = known ?? written
    if (name) names[language] = name
  }
  return names
}
