import type { FrameRow } from '../contract/events.ts'

export const troops = ['troop', 'troops', 'soldier', 'force', 'personnel']
export const arms = [
  'weapon',
  'arms',
  'ammunition',
  'missile',
  'shell',
  'drone',
  'rocket',
  'artillery',
  'munition',
]
export const instruments = [
  'treaty',
  'agreement',
  'pact',
  'accord',
  'deal',
  'law',
  'bill',
  'decree',
  'convention',
  'protocol',
  'legislation',
  'instrument',
  'document',
  'it',
  'contract',
  'partnership',
]

/** One row of the frame table; predicates with commas between. */
export const row = (
  sense: FrameRow['sense'],
  predicates: string,
  more: Omit<FrameRow, 'sense' | 'predicates'> = {},
): FrameRow => ({
  sense,
  predicates: predicates.split(', '),
  ...more,
})

/** Words with commas between. */
export const list = (words: string): string[] => words.split(/,\s*/u)

export const aid = list('aid, assistance, relief, loan, grant, fund, funding, support, help')
export const relations = list('relation, relations, tie, ties, link, links, contact, contacts')
export const norms = list(
  'ban, order, ceasefire, cease-fire, curfew, resolution, law, truce, agreement, treaty, accord, pact, sanction, sanctions, embargo, rule, warning, ultimatum, deadline, commitment, promise, pledge, airspace, border',
)
export const talks = list(
  'talk, talks, meeting, meetings, summit, negotiation, negotiations, consultation, consultations, discussion, discussions, conference, dialogue, round',
)
export const protests = list(
  'demonstration, demonstrations, rally, rallies, protest, protests, march, marches, sit-in, vigil, picket',
)
export const roads = list(
  'road, roads, roadway, street, streets, highway, traffic, entrance, bridge, railway, port, gate',
)
export const proposals = list('demand, demands, ultimatum, condition, conditions, request')
