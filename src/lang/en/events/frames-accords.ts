import type { FrameRow } from '../../contract/events.ts'
import {
  aid,
  ceasefires,
  finance,
  instruments,
  list,
  proposals,
  published,
  relations,
  row,
  sports,
  talks,
  treaties,
  troops,
} from './frame-words.ts'

/** Instruments, giving way and cutting off. More specific rows stand first. */
export const accordFrames: readonly FrameRow[] = [
  row('exchange-instruments', 'exchange', {
    object: ['instrument', 'ratification', 'document'],
    nouns: ['exchange'],
  }),
  row('deposit-instrument', 'deposit', { object: ['instrument', 'ratification'] }),
  row(
    'enter-into-force',
    'enter into force, come into force, take effect, come into effect, go into force, go into effect, enter force',
    { nouns: ['entry into force'] },
  ),
  row('enter-into-force', 'begin, start, take hold', { subject: ceasefires }),
  // A bill is published as a draft, a text by anybody.
  row('publish-law', 'publish', { object: list('law, laws, decree, decrees, ordinance') }),
  row('publish-law', 'promulgate, gazette', {
    object: list('law, laws, decree, bill, act, legislation, ordinance, constitution, amendment'),
  }),
  row('initial', 'initial', { object: instruments }),
  // "signed the bill into law"
  row('assent', 'sign', {
    object: list('bill, bills, act, legislation, measure, ordinance, amendment, budget, it, them'),
    with: ['into'],
    also: ['law'],
  }),
  row('sign', 'sign, ink, put signature, seal, strike', {
    object: instruments.filter((w) => w !== 'it' && w !== 'order' && w !== 'contract'),
    without: list('extension, club, season, transfer, player, striker, necessary, down'),
    nouns: ['signature', 'signing'],
  }),
  row('sign', 'sign', {
    object: list('it, declaration, charter, statute, covenant, ordinance, act'),
  }),
  row('accede', 'become, admit', { object: ['member', 'membership'], joins: true }),
  row('accede', 'accede to, accede, join, admit', { joins: true }),
  row('apply-to-join', 'apply, submit application, hand in application, submit bid', {
    with: list('join, membership, accession'),
    joins: true,
  }),
  row('invite-to-join', 'invite', {
    with: list('join, membership, accession'),
    without: list('talks, meeting, conference'),
    joins: true,
  }),
  row(
    'assent',
    'give assent, give his assent, give her assent, grant assent, receive assent, get assent, win assent, give royal assent, grant royal assent, receive royal assent, get royal assent',
    { with: ['bill', 'act', 'law', 'legislation', 'amendment'] },
  ),
  row('assent', 'assent to, become law', {
    with: list('bill, act, legislation, amendment, ordinance, measure'),
  }),
  row('ratify', 'ratify', { nouns: ['ratification'] }),
  row('pass', 'pass', {
    object: list(
      'law, laws, bill, bills, act, ordinance, legislation, resolution, treaty, motion, measure, budget',
    ),
    nouns: ['passage'],
  }),
  row('override-veto', 'override', { object: list('veto, vetoes') }),
  row('approve', 'approve, endorse, back, vote for, vote to ratify, vote to approve, adopt', {
    object: [...instruments, 'plan', 'ratification', 'budget', 'resolution'],
    nouns: ['approval'],
  }),
  row('approve', 'approve, endorse, back, vote for, vote to approve', {
    object: ['membership', 'accession'],
  }),
  row('finalise', 'finalise, finalize, conclude, complete', {
    object: instruments,
    without: list('report, reports, list, lists'),
  }),
  row('submit', 'submit, introduce', { object: instruments.filter((w) => w !== 'document') }),
  row('submit', 'table', { object: list('bill, bills, legislation, ordinance, motion') }),
  row('reject', 'vote down, vote against', { object: [...instruments, 'plan', 'budget'] }),
  row('veto', 'veto'),
  // giving way
  row('concede', 'accept, grant, accede to, agree to, bow to, give in to, yield to', {
    object: proposals,
  }),
  row(
    'ease',
    'lift, ease, relax, remove, end, cancel, shorten, loosen, scrap, waive, rescind, revoke',
    {
      object: list(
        'curfew, emergency, restriction, restrictions, censorship, closure, lockdown, martial',
      ),
    },
  ),
  row('retreat', 'lift, ease, end, remove, loosen', {
    object: list('siege, blockade, checkpoint, checkpoints, roadblock, roadblocks'),
  }),
  row('ease', 'ease, relax, loosen, lift, rescind', { object: list('measure, measures') }),
  row('lift-sanction', 'lift, ease, remove, end, cancel, relax, drop, suspend, waive', {
    object: list('sanction, sanctions, embargo, embargoes, ban, boycott, tariff, tariffs'),
  }),
  row('agree', 'agree to, agree on, reach, clinch', { object: ceasefires }),
  row('agree', 'reach, clinch, hammer out', {
    object: list('deal, agreement, accord, pact, settlement, understanding, compromise'),
    between: true,
    without: [...sports, ...finance, ...list('contract, club, salary, plea, court')],
  }),
  row('amend', 'extend, prolong, renew', { object: ceasefires }),
  row('amend', 'extend, prolong, renew', {
    object: list('treaty, pact, accord, convention, protocol, agreement'),
    without: [
      ...sports,
      ...finance,
      ...list('contract, club, salary, loan, lease, job, tenant, rent, player'),
    ],
  }),
  row('amend', 'amend, revise', {
    object: list('treaty, pact, accord, convention, protocol'),
  }),
  row('terminate', 'end, abandon, call off, scrap, cancel, tear up', { object: ceasefires }),
  row(
    'terminate',
    'collapse, break down, fall apart, unravel, disintegrate, end, expire, lapse, be over',
    { subject: ceasefires, noObject: true },
  ),
  row('cease-fire', 'declare, observe, sign, proclaim, announce, implement', {
    object: ceasefires,
    without: list('violate, violation, break'),
  }),
  row('agree', 'accept', { object: ceasefires }),
  row('cease-fire', 'stop fighting, end hostility, cease hostility, halt hostility', {}),
  row('surrender', 'lay down arms, lay down weapon', {}),
  row('surrender', 'demobilise, demobilize, disarm', { noObject: true }),
  row('surrender', 'surrender, capitulate', {
    with: list(
      'fighter, fighters, rebel, rebels, militant, militants, soldier, soldiers, troops, forces, gunman, gunmen, arms, weapon, weapons, army, guerrilla, guerrillas, militia, garrison, insurgent, insurgents, pirates',
    ),
  }),
  row('admit', 'allow, permit, admit, let in, receive, accept', {
    object: list(
      'inspector, inspectors, observer, observers, peacekeeper, peacekeepers, convoy, convoys',
    ),
  }),
  row('concede', 'allow, permit, legalise, legalize, unban', {
    object: list('rally, opposition, protest, demonstration, election, elections'),
    without: list('not, refuse'),
  }),
  row('release', 'pardon, amnesty, grant amnesty, grant pardon, parole', {}),
  row('release', 'grant', { object: list('pardon, amnesty, clemency, bail, parole') }),
  row('release', 'release, free, set free, repatriate, hand back, ransom', {
    object: list(
      'prisoner, prisoners, hostage, hostages, detainee, detainees, inmate, inmates, captive, captives, journalist, journalists, crew, soldier, soldiers, dissident, dissidents, activist, activists, politician, fishermen, fisherman, weapon, weapons, opposition, leader, leaders, body, bodies, bail, jail, prison, custody, captivity, detention',
    ),
    without: published,
  }),
  row('release', 'return', {
    object: list(
      'prisoner, prisoners, hostage, hostages, detainee, detainees, body, bodies, remains, weapon, weapons, captive, captives, artefact, artefacts, artifact, artifacts',
    ),
  }),
  // Whoever is rescued was nobody's prisoner.
  row('release', 'free, set free, release', {
    toPeople: true,
    nowhere: list('trapped, stuck, locked, stranded, rubble, wreckage, firefighters, rescuers'),
    without: [
      ...published,
      ...list('slot, space, time, player, squad, agent, hospital, mosquitoes, birds, turtles'),
    ],
  }),
  row('retreat', 'retreat, withdraw, pull back, pull out, evacuate, abandon, vacate, redeploy', {
    object: [
      ...troops,
      ...list(
        'army, position, city, territory, settlement, base, post, tank, unit, peacekeeper, town',
      ),
    ],
  }),
  row('resign', 'tender, submit, announce, hand in', { object: ['resignation'] }),
  row('resign', 'resign, step down', {
    without: list('demand, call, urge, must, pressure, refuse'),
  }),
  row('resign', 'quit, abdicate, stand down, bow out', {
    with: list(
      'minister, president, premier, chief, secretary, adviser, advisor, director, chairman, chairwoman, governor, mayor, lawmaker, ambassador, envoy, commissioner, post, job, office, cabinet, government, council, party, role, throne, executives, official, officials',
    ),
    without: list(
      'demand, call, urge, alliance, treaty, pact, accord, agreement, talk, smoking, coach, tennis',
    ),
  }),
  row('concede', 'give up', {
    object: list(
      'power, control, territory, claim, claims, demand, demands, land, sovereignty, nuclear',
    ),
    without: list('goal, hit, run'),
  }),
  row('surrender', 'give up, hand in, hand over', { object: list('weapon, weapons, arms') }),
  // cutting off
  row('withdraw-from', 'withdraw, pull out, quit, walk out, exit', {
    object: list(
      'treaty, agreement, pact, accord, deal, convention, alliance, bloc, organization, organisation, talk, talks, coalition, union',
    ),
    without: [...troops, 'nomination', 'candidacy'],
  }),
  row('withdraw-from', 'leave', {
    object: list('treaty, pact, accord, convention, bloc, coalition, talks'),
    without: [...troops, 'seat', 'seats', 'behind'],
  }),
  row(
    'announce-withdrawal',
    'announce withdrawal, announce its withdrawal, announce their withdrawal, announce exit, announce its exit, announce their exit, announce its departure, give notice, announce departure, notify withdrawal',
    { with: list('withdrawal, exit, departure'), joins: true },
  ),
  row('sanction', 'impose, slap, tighten, extend, renew, announce, order, introduce, declare', {
    object: list('sanction, sanctions, embargo, embargoes, tariff, tariffs'),
    without: list('bank, banks'),
  }),
  row('sanction', 'sanction, embargo, blacklist', {
    transitive: true,
    without: list('bank, banks, umpire, league, murder, murders, killing, killings, hit, use'),
  }),
  row(
    'sanction',
    'halt, cut, cut off, suspend, freeze, stop, withhold, prohibit, ban, bar, deny, end, cancel, terminate, curtail, discontinue',
    {
      object: [
        ...aid,
        ...list(
          'visa, visas, import, imports, export, exports, asset, assets, trade, flight, flights, sales, deliveries, cooperation, shipment, shipments, landing',
        ),
      ],
      without: list(
        'vote, voting, rally, dependency, emission, emissions, season, player, club, bank, call, inflation, hair',
      ),
    },
  ),
  row('sanction', 'reduce', {
    object: [...aid, ...list('visa, visas, flight, flights, cooperation')],
    without: list('call, debt, interest, poverty, emission, emissions'),
  }),
  row(
    'cut-relations',
    'sever, cut, cut off, break, break off, downgrade, suspend, freeze, halt, reduce, end, abandon, renounce, terminate, discontinue, scale back',
    {
      object: [...relations, 'diplomatic'],
      without: ['restore', 'resumption', 'record'],
    },
  ),
  row('cut-relations', 'recall, withdraw', {
    object: list('ambassador, ambassadors, envoy, envoys, diplomat, diplomats'),
    without: list(
      'support, role, contribution, contributions, memory, sacrifice, days, story, how, help',
    ),
  }),
  row('suspend', 'announce, order, declare', {
    object: list('suspension, freeze'),
    without: list(
      'his, her, student, students, officer, officers, teacher, teachers, player, players',
    ),
  }),
  row('suspend', 'suspend, halt, freeze, postpone, break off, call off, cancel, delay', {
    object: [
      ...talks,
      ...list(
        'visit, mediation, trip, membership, cooperation, participation, agreement, treaty, pact, accord, deal',
      ),
    ],
    without: list(
      'flight, flights, match, matches, game, season, concert, player, coach, show, ratification, approval, signing, signature, vote, passage',
    ),
  }),
  row('annul', 'scrap, annul, revoke, abrogate, repeal', {
    object: list('law, laws, decree, decrees, bill, legislation, order, act, ordinance, it'),
  }),
  row('terminate', 'terminate, scrap, annul, revoke, abrogate', { object: instruments }),
  row('terminate', 'expire, lapse', { subject: treaties }),
  row('terminate', 'cancel, abandon, tear up, rip up, renounce, repudiate', { object: treaties }),
  row('withdraw-from', 'denounce', { object: list('convention, protocol') }),
  row('annul', 'strike down, overturn, quash, void', {
    object: list('law, act, legislation, amendment, decree'),
  }),
  row('expel', 'expel, declare persona non grata', {
    transitive: true,
    without: list(
      'student, students, pupil, pupils, university, school, college, party, discipline, membership, posts',
    ),
  }),
  row('expel', 'throw out, kick out, drive out, order out', { toPeople: true, transitive: true }),
]
