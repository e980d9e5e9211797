import type { FrameRow } from '../../contract/events.ts'
import { list, row } from './frame-words.ts'

/** What a state forbids, closes or breaks up. */
export const coercionFrames: readonly FrameRow[] = [
  row('expel', 'force', {
    object: ['out'],
    without: list('turnout, carry, run, sold, point, find, to'),
  }),
  row('expel', 'ship out, send home, pull out', {
    object: list(
      'peacekeeper, peacekeepers, inspector, inspectors, observer, observers, diplomat, diplomats',
    ),
  }),
  row('restrict', 'declare, impose, proclaim, extend, enforce, announce, order', {
    object: list(
      'siege, emergency, curfew, martial, censorship, blackout, restriction, restrictions, lockdown',
    ),
    without: list(
      'programme, room, stay, stayed, service, services, landing, authorization, authorisation',
    ),
  }),
  row('restrict', 'crack down on, clamp down on, repress, censor', {
    without: list('report, rumour, rumours'),
  }),
  // "The crowd dispersed" of itself.
  row('restrict', 'disperse', { toPeople: true, without: list('report, rumour, rumours') }),
  row('restrict', 'disperse', {
    object: list(
      'protest, protests, demonstration, demonstrations, rally, rallies, march, sit-in, crowd, crowds, gathering, gatherings, blockade, mob',
    ),
  }),
  row('restrict', 'suppress', {
    object: list(
      'protest, protests, dissent, opposition, rebellion, uprising, revolt, demonstration, movement, press, speech',
    ),
  }),
  row('restrict', 'break up', {
    object: list(
      'protest, protests, demonstration, demonstrations, rally, march, camp, sit-in, crowd',
    ),
  }),
  row('restrict', 'close, seal, shut, seal off, close off, shut down', {
    object: list(
      'border, borders, newspaper, newspapers, crossing, crossings, website, websites, embassy, consulate, broadcaster, internet, airport, university, universities',
    ),
    without: list('deal, office, fog, weather, snow, storm'),
  }),
  row('ban', 'ban, outlaw, disqualify, forbid', {
    without: list(
      'match, matches, doping, umpire, icc, fifa, uefa, league, club, smoking, account, accounts, twitter, facebook, youtube, platform',
    ),
  }),
  row('ban', 'prohibit, bar', { without: list('match, trade, law, laws, rules, constitution') }),
  row('ban', 'prevent, stop', {
    object: list('demonstration, demonstrations, protest, protests, rally, march'),
    without: list('work, violence'),
  }),
]
