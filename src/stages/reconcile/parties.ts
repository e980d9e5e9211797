import type { EntityId } from '../../core/reading.ts'
import type { Template } from '../../process/template.ts'
import { sidesIn } from './sides.ts'
import type { StoryEvent, View } from './view.ts'

const isState = (id: EntityId): boolean => /^[A-Z]{2}$/u.test(id)

/**
 * The parties of an instrument: those who take its steps or stand beside those who do, of the classes that
 * the template admits. Where reports speak of two sides, the two that are named most.
 */
export const partiesOf = (
  view: View,
  template: Template,
  events: readonly StoryEvent[],
): readonly EntityId[] => {
  const counts = new Map<EntityId, number>()
  const together: (readonly EntityId[])[] = []
  const told: (readonly EntityId[])[] = []
  const admitted = (id: EntityId): boolean =>
    isState(id)
      ? template.parties.includes('state')
      : template.parties.includes(view.tools.knowledge.get(id)?.class ?? '')
  const add = (id: EntityId, weight: number): void => {
    if (admitted(id)) counts.set(id, (counts.get(id) ?? 0) + weight)
  }
  for (const reading of new Set(events.map((e) => e.reading))) {
    for (const { pair, instrument } of sidesIn(reading, view.tools.pack(reading.language))) {
      for (const id of pair) add(id, 3)
      together.push(pair)
      if (template.instrument.includes(instrument ?? '') && pair.every(admitted)) told.push(pair)
    }
  }
  if (template.twoSides && told.length > 0) return [...mostTold(told)].sort(byAct(events))
  for (const { event, reading } of events.filter(
    (e) => !template.twoSides || isBySides(template, e),
  )) {
    const [actors, recipients] = [event.actors, event.recipients].map((ids) =>
      themselves(view, ids),
    )
    const named: EntityId[] = [...(actors ?? []), ...(recipients ?? [])]
    together.push(named)
    for (const id of actors ?? []) add(id, 3)
    for (const id of recipients ?? []) add(id, 2)
    for (const mention of reading.mentions) {
      const close =
        mention.at.paragraph === event.at.paragraph &&
        Math.abs(mention.at.start - event.at.start) < 160
      if (!close || mention.kind === 'place' || mention.class === 'group') continue
      named.push(...[mention.entity, mention.state].filter((id) => typeof id === 'string'))
      if (mention.entity !== null && admitted(mention.entity)) add(mention.entity, 0.5)
      else if (mention.state) add(mention.state, 0.5)
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const acting = ranked.filter(([, weight]) => weight >= 3)
  if (template.leastParties === 1) {
    const [first] = acting
    return first ? [first[0]] : ownersOf(view, events)
  }
  if (template.twoSides)
    return acting.length < 2
      ? []
      : acting
          .slice(0, 2)
          .map(([id]) => id)
          .sort(byAct(events))
  // Who is only named near an act is its other party where nobody else is.
  const taking = ranked.length === 2 ? ranked : ranked.filter(([, weight]) => weight >= 2)
  const chosen = bilateral(view) || acting.length < 2 ? taking.slice(0, 2) : acting
  const parties = chosen.map(([id]) => id).sort(byAct(events))
  return areRelated(parties, together) ? parties : []
}

/** What the two sides do together; who proposes, brokers or blames need not be one of them. */
const isBySides = (template: Template, { event }: StoryEvent): boolean =>
  template.steps.some((s) => s.by === 'together' && event.step === `${template.template}/${s.id}`)

/** An armed group acts for itself and not for the land that it is of. */
const themselves = (view: View, ids: readonly EntityId[]): readonly EntityId[] => {
  const homes = ids.flatMap((id) => {
    const known = view.tools.knowledge.get(id)
    return known?.class === 'group' ? (known.state ?? []) : []
  })
  return ids.filter((id) => !homes.includes(id))
}

/** The one state that those named belong to or speak for, where they are of one only; no state named itself counts. */
const ownersOf = (view: View, events: readonly StoryEvent[]): readonly EntityId[] => {
  const states = view.readings
    .filter((r) => events.some((e) => e.reading === r))
    .flatMap((r) => r.mentions)
    .filter((m) => m.kind === 'person' || m.kind === 'organisation')
    .flatMap((m) => m.state ?? [])
  const unique = [...new Set(states)]
  return unique.length === 1 ? unique : []
}

/** The pair that is told most often, in either order; the first told among equals. */
const mostTold = (pairs: readonly (readonly EntityId[])[]): readonly EntityId[] => {
  const key = (pair: readonly EntityId[]): string => [...pair].sort().join(' ')
  const times = (pair: readonly EntityId[]): number =>
    pairs.filter((other) => key(other) === key(pair)).length
  return [...pairs].sort((a, b) => times(b) - times(a))[0] ?? []
}

/** Two that no sentence names together may each have ratified something of a third: they are not each other's parties. */
const areRelated = (
  parties: readonly EntityId[],
  together: readonly (readonly EntityId[])[],
): boolean => together.some((named) => parties.filter((id) => named.includes(id)).length > 1)

const byAct =
  (events: readonly StoryEvent[]) =>
  (left: EntityId, right: EntityId): number => {
    const first = (id: EntityId): string =>
      events.flatMap((e) => (e.event.actors.includes(id) && e.date ? [e.date] : [])).sort()[0] ??
      '9'
    return first(left) < first(right) ? -1 : first(left) > first(right) ? 1 : left < right ? -1 : 1
  }

/** Reports that speak of two countries or both sides tell of a bilateral instrument. */
const bilateral = (view: View): boolean =>
  view.readings.some((reading) => {
    const words = view.tools.pack(reading.language)?.names.bothParties ?? []
    return reading.paragraphs.some((p) =>
      words.some((w) => p.text.normalize('NFC').toLowerCase().includes(w)),
    )
  })
