import type { FrameRow } from '../../contract/events.ts'
import { armed, deeds, finance, list, row, sports } from './frame-words.ts'

const vessels = list(
  'boat, boats, ferry, ferries, launch, trawler, trawlers, vessel, ship, dinghy, yacht, canoe, speedboat, tanker, barge, dhow, freighter',
)
const vehicles = list(
  'bus, truck, lorry, train, car, van, minibus, pickup, vehicle, motorcycle, motorbike, tram, coach, jeep, microbus, autorickshaw, rickshaw, ambulance, carriage, carriages, coaches, locomotive',
)
const aircraft = list('plane, planes, aircraft, helicopter, airliner, jet, jetliner, airplane')
const buildings = list(
  'building, buildings, bridge, wall, roof, mine, tunnel, scaffold, scaffolding, crane, embankment, dam, ceiling, balcony, flyover, house, hillside, grandstand, stand',
)
/** Words of what happens again and again. */
const habits = list('often, frequently, usually, sometimes, regularly, every')
/** What is told of markets, machines, games, of somebody's deed, or of no one time. */
const figures = [
  ...deeds,
  ...sports,
  ...finance,
  ...list(
    'website, server, software, computer, system, party, talks, government, economy, torpedo, often, frequently, usually, sometimes, regularly',
  ),
].filter((w) => !armed.includes(w) && w !== 'coach')

/** Accidents that nobody does: the thing that sinks, derails, falls or burns stands in the clause. */
export const accidentFrames: readonly FrameRow[] = [
  // "The blast left six soldiers dead"
  row('die', 'leave', { object: ['dead'], toPeople: true, noAgent: true, without: habits }),
  row('be-injured', 'leave', {
    object: list('injured, wounded, hurt'),
    toPeople: true,
    noAgent: true,
    without: [...sports, ...habits],
  }),
  row('go-missing', 'miss', {
    with: ['missing'],
    without: [...sports, ...list('link, piece, pieces, point, family, mother, home')],
    suffered: true,
    toPeople: true,
    noObject: true,
  }),
  row('go-missing', 'go miss, remain miss, report miss, list as miss, stay miss', {
    suffered: true,
    toPeople: true,
  }),
  row('accident', 'sink, capsize, run aground, overturn', {
    with: vessels,
    without: figures,
    noObject: true,
  }),
  row('accident', 'derail', { with: vehicles, without: figures }),
  row('accident', 'overturn, collide, crash', {
    with: [...vehicles, ...aircraft],
    without: figures,
  }),
  row('accident', 'collapse, cave in', { with: buildings, without: figures }),
  row('accident', 'break out', { with: ['fire', 'blaze'], without: figures }),
  row('accident', 'catch fire', { without: figures }),
]
