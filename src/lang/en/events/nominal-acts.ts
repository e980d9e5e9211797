import type { MedialNominals, NominalRow } from '../../contract/nominal-acts.ts'
import { ceasefires, instruments, list, treaties, troops } from './frame-words.ts'

const row = (
  sense: NominalRow['sense'],
  nouns: string,
  more: Partial<Omit<NominalRow, 'sense' | 'nouns'>> = {},
): NominalRow => ({ sense, nouns: list(nouns), ofIs: 'undergoer', ...more })

const papers = [
  ...instruments.filter((w) => !['it', 'order', 'contract', 'partnership', 'document'].includes(w)),
  ...ceasefires,
  ...list('amendment, declaration, charter, statute, budget'),
]
const forces = [...troops, ...list('troops, soldiers, forces, peacekeepers, army, police')]

/** English nouns of act. */
export const nominals: MedialNominals = {
  rows: [
    row('ratify', 'ratification', { of: papers }),
    row('sign', 'signing, signature', { of: papers, mutual: true, on: ['with'] }),
    row('approve', 'approval, endorsement, adoption', { of: [...papers, 'plan'] }),
    row('pass', 'passage, passing', {
      of: list('bill, law, act, legislation, resolution, budget'),
    }),
    row('deposit-instrument', 'deposit', { of: ['instrument', 'instruments'] }),
    row('exchange-instruments', 'exchange', { of: ['instrument', 'instruments'] }),
    row('suspend', 'suspension', {
      of: [...treaties, ...list('talks, membership, cooperation, trade, aid, ties, flights')],
    }),
    row('terminate', 'termination, abrogation, annulment, cancellation', { of: treaties }),
    row('terminate', 'collapse, breakdown, end', { of: ceasefires }),
    row('defy', 'violation, breach', { of: [...ceasefires, ...treaties] }),
    row('reject', 'rejection', {
      of: [...papers, ...list('plan, proposal, offer, demand, demands, proposals')],
    }),
    row('withdraw-from', 'withdrawal, exit, departure', {
      ofIs: 'doer',
      on: ['from'],
      needsOn: true,
    }),
    row('retreat', 'withdrawal, pullout', { of: forces, ofIs: 'thing' }),
    row('deploy', 'deployment', { of: forces, ofIs: 'thing' }),
    row('arrest', 'arrest, detention, jailing', { ofOwner: true }),
    row('release', 'release, freeing', {
      of: list('hostage, hostages, prisoner, prisoners, detainee, detainees, captives, captive'),
    }),
    row('expel', 'expulsion', { of: list('diplomat, diplomats, ambassador, envoy, attache') }),
    row('kill', 'killing, murder, assassination', { ofOwner: true }),
    row('abduct', 'abduction, kidnapping', { ofOwner: true }),
    row('attack', 'attack, assault, raid', { on: ['on', 'against'], needsOn: true, ofIs: 'doer' }),
    row('attack', 'invasion'),
    row('bomb', 'bombing'),
    row('bomb', 'airstrike, airstrikes', { on: ['on', 'against'], needsOn: true, ofIs: 'doer' }),
    row('shell', 'shelling'),
    row('visit', 'visit', { on: ['to'], needsOn: true, ofIs: 'doer' }),
    row('recognise', 'recognition', { of: list('state, independence, sovereignty, republic') }),
    row('lift-sanction', 'lifting', { of: list('sanction, sanctions, embargo, ban') }),
    row('sanction', 'imposition', { of: list('sanction, sanctions, embargo, tariff, tariffs') }),
    row('die', 'death, deaths', {
      of: list(
        'people, child, children, woman, women, man, men, soldiers, workers, students, passengers, villagers, farmers, migrants, civilians, miners, policemen',
      ),
    }),
  ],
  after: list('after, following, since'),
  happening: list(
    'take, begin, start, come, follow, solve, investigate, remain, end, draw, prompt, spark, trigger, anger, shock, surprise, leave, bring, lead, open, close, cause, fuel, outrage, provoke, complete, welcome, condemn, praise, criticise, criticize, hail, denounce, stun, delight, alarm, mark, coincide, precede, plunge, push, sadden, embarrass, kill, injure, wound, destroy, damage',
  ),
  takingAsDone: list(
    'welcome, condemn, praise, hail, criticise, criticize, denounce, mourn, deplore, celebrate, applaud, protest, confirm, complete, regret',
  ),
  unreal: list('will, would, shall, must, should, may, might, could, can, if, unless, until'),
  notYet: list(
    'alleged, attempted, planned, proposed, threatened, suspected, supposed, possible, imminent, foiled, failed, expected, rumoured, rumored, no, any, another, potential, future',
  ),
  pastAuxiliaries: list('was, were, had, has, have, did'),
  between: ['between'],
}
