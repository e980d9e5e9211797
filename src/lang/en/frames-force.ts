import type { FrameRow } from '../contract/events.ts'
import { aid, instruments, list, proposals, relations, row, talks, troops } from './frame-words.ts'

/** Instruments, giving way, cutting off, force and coercion. More specific rows stand first. */
export const forceFrames: readonly FrameRow[] = [
  row('exchange-instruments', 'exchange', {
    with: ['instrument', 'ratification', 'document'],
    nouns: ['exchange'],
  }),
  row('deposit-instrument', 'deposit', { with: ['instrument', 'ratification'] }),
  row(
    'enter-into-force',
    'enter into force, come into force, take effect, come into effect, go into force, go into effect, enter force',
    { nouns: ['entry into force'] },
  ),
  row('publish-law', 'publish, post', { with: ['law', 'decree', 'bill', 'legislation', 'text'] }),
  row('sign', 'sign, ink', { with: instruments, nouns: ['signature', 'signing'] }),
  row('ratify', 'ratify', { nouns: ['ratification'] }),
  row('pass', 'pass', {
    with: ['law', 'bill', 'legislation', 'resolution', 'treaty', 'motion', 'measure', 'budget'],
    nouns: ['passage'],
  }),
  row('approve', 'approve, endorse, back, vote for, vote to ratify, vote to approve', {
    with: [...instruments, 'plan', 'ratification', 'budget', 'resolution'],
    nouns: ['approval'],
  }),
  row('finalise', 'finalise, finalize, conclude, complete', { with: instruments }),
  row('submit', 'submit, introduce', { with: instruments }),
  row('veto', 'veto'),
  // giving way
  row('concede', 'accept, grant, accede to, agree to, bow to, give in to, yield to', {
    with: proposals,
  }),
  row('ease', 'lift, ease, relax, remove, end, cancel, shorten, loosen, scrap, waive, rescind', {
    with: list(
      'curfew, emergency, siege, blockade, restriction, restrictions, measure, measures, checkpoint, censorship, closure',
    ),
  }),
  row('lift-sanction', 'lift, ease, remove, end, cancel, relax, drop, suspend, waive', {
    with: list('sanction, sanctions, embargo, embargoes, ban, boycott, tariff, tariffs'),
  }),
  row('cease-fire', 'declare, agree, accept, observe, sign, proclaim', {
    with: list('ceasefire, cease-fire, truce, armistice'),
    without: list('violate, violation, break'),
  }),
  row(
    'cease-fire',
    'lay down, stop fighting, end hostility, surrender, capitulate, disarm, demobilise, demobilize',
    {},
  ),
  row('admit', 'allow, permit, admit, let in, receive, accept', {
    with: list(
      'inspector, inspectors, observer, observers, monitor, monitors, peacekeeper, peacekeepers, convoy, convoys',
    ),
  }),
  row('concede', 'allow, permit, let, legalise, legalize, unban', {
    with: list(
      'rally, party, parties, opposition, protest, demonstration, press, return, election, elections',
    ),
    without: list('not, refuse'),
  }),
  row(
    'release',
    'release, free, pardon, set free, parole, grant amnesty, repatriate, hand back, return, ransom',
    {
      with: list(
        'prisoner, prisoners, hostage, hostages, detainee, detainees, inmate, captive, captives, journalist, journalists, crew, soldier, soldiers, dissident, dissidents, activist, activists, people, men, women, leader, leaders, body, bodies, weapon, weapons, opposition, politician, bail',
      ),
    },
  ),
  row('release', 'free, pardon, amnesty, set free', {}),
  row('retreat', 'retreat, withdraw, pull back, pull out, evacuate, abandon, vacate, redeploy', {
    with: [
      ...troops,
      'army',
      'position',
      'city',
      'area',
      'territory',
      'settlement',
      'base',
      'post',
      'tank',
      'unit',
      'peacekeeper',
      'town',
    ],
  }),
  row('resign', 'resign, step down, quit, abdicate, stand down, bow out', {
    without: list('demand, call, urge, alliance, treaty, pact, accord, agreement, talk'),
  }),
  // cutting off
  row('withdraw-from', 'withdraw, pull out, quit, leave, walk out', {
    with: list(
      'treaty, agreement, pact, accord, deal, convention, alliance, bloc, organization, organisation, talk, talks',
    ),
    without: troops,
  }),
  row('sanction', 'impose, slap, tighten, extend, renew, announce, order, introduce, declare', {
    with: list('sanction, sanctions, embargo, embargoes, boycott, tariff, tariffs'),
  }),
  row('sanction', 'sanction, embargo, blacklist', {}),
  row(
    'sanction',
    'halt, cut, cut off, reduce, suspend, freeze, stop, withhold, prohibit, ban, bar, deny, end, cancel, terminate, curtail, discontinue',
    {
      with: [
        ...aid,
        ...list(
          'entry, visa, visas, import, imports, export, exports, asset, assets, trade, flight, flights, shipment, shipments, payment, payments, sale, sales, delivery, deliveries, exchange, cooperation, landing',
        ),
      ],
      without: list('vote, voting, rally'),
    },
  ),
  row(
    'cut-relations',
    'sever, cut, cut off, break, break off, downgrade, suspend, freeze, halt, reduce, end, abandon, renounce, terminate, discontinue, scale back',
    { with: [...relations, 'diplomatic'], without: ['restore', 'resumption'] },
  ),
  row('cut-relations', 'recall, withdraw', {
    with: list('ambassador, ambassadors, envoy, envoys, diplomat, diplomats'),
  }),
  row('suspend', 'announce, order, declare', { with: list('suspension, freeze') }),
  row('suspend', 'suspend, halt, freeze, postpone, break off, call off, cancel, boycott, delay', {
    with: [
      ...talks,
      ...list(
        'visit, mediation, trip, membership, cooperation, operation, service, flight, exchange, participation, agreement, treaty, pact, accord, deal, programme, program',
      ),
    ],
  }),
  row('terminate', 'terminate, scrap, annul, revoke, abrogate', { with: instruments }),
  row(
    'expel',
    'expel, throw out, kick out, declare persona non grata, force out, drive out, order out',
    {},
  ),
  row('expel', 'ship out, send home, pull out', {
    with: list(
      'peacekeeper, peacekeepers, inspector, inspectors, observer, observers, diplomat, diplomats',
    ),
  }),
  // force
  row('bomb', 'bomb, airstrike, air strike, strafe', {}),
  row('bomb', 'carry out, launch, conduct, mount', {
    with: list('airstrike, airstrikes, air, bombing, raid, raids'),
  }),
  row('bomb', 'explode, detonate, set off, plant, blow up', {
    with: list(
      'bomb, bombs, explosive, explosives, device, mine, mines, grenade, car, bridge, pipeline',
    ),
  }),
  row('shell', 'shell, bombard', {}),
  row('shell', 'fire, launch, lob, rain', {
    with: list('artillery, mortar, mortars, shell, shells, rocket, rockets, missile, missiles'),
    without: list('test, drill, exercise'),
  }),
  row('attack', 'open fire, fire on, fire at, shoot at, shoot down, trade fire, exchange fire', {}),
  row('attack', 'launch, mount, carry out, stage, begin, conduct, wage, undertake, resume', {
    with: list(
      'attack, attacks, offensive, invasion, raid, raids, assault, assaults, ambush, incursion, strike, strikes, operation, operations, war',
    ),
    without: list('hunger, investigation'),
  }),
  row('torture', 'torture, rape, mutilate, sexually assault', {}),
  row(
    'beat',
    'beat, beat up, lynch, stab, whip, flog, club, manhandle, maul, stone, punch, attack with machete',
    {},
  ),
  row('abduct', 'abduct, kidnap, hijack, take hostage, take captive, snatch', {}),
  row('abduct', 'take', { with: list('hostage, hostages') }),
  row(
    'destroy',
    'destroy, burn, torch, set fire, set fire to, raze, demolish, bulldoze, loot, ransack, vandalise, vandalize, trash, level, blow up',
    {},
  ),
  row('occupy', 'occupy, capture, seize control, take control, overrun, conquer, annex, storm', {}),
  row('seize', 'seize, confiscate, impound, nationalise, nationalize, expropriate', {}),
  row(
    'kill',
    'kill, murder, assassinate, massacre, execute, behead, gun down, shoot dead, slaughter, put to death, hang, die of torture',
    {},
  ),
  row('injure', 'injure, wound, maim', {}),
  row(
    'attack',
    'attack, raid, ambush, assault, invade, clash, fight, shoot, strike, battle, pound, repel, besiege, fire',
    {
      without: list(
        'deal, agreement, hunger, clash over, minister, official, aide, adviser, corruption, poverty, disease',
      ),
    },
  ),
  row('die', 'die', {}),
  // coercion
  row('restrict', 'declare, impose, proclaim, extend, enforce, announce, order', {
    with: list(
      'siege, emergency, curfew, martial, censorship, blackout, restriction, restrictions, lockdown',
    ),
  }),
  row(
    'restrict',
    'crack down on, clamp down on, censor, repress, suppress, disperse, break up, confine, shut down',
    {},
  ),
  row('restrict', 'close, seal, shut, block', {
    with: list(
      'border, borders, airport, newspaper, newspapers, station, office, offices, crossing, website, websites, university',
    ),
  }),
  row('ban', 'ban, outlaw, prohibit, forbid, bar, disqualify, prevent', {}),
  row(
    'arrest',
    'arrest, detain, jail, imprison, apprehend, round up, intern, take into custody',
    {},
  ),
  row('expel', 'deport, extradite, exile, banish', {}),
  row('sentence', 'sentence, convict, find guilty', {}),
  row('charge', 'charge, indict, prosecute, arraign', { without: list('lead, troops') }),
  row('sue', 'sue, file suit, take to court', {}),
  row('acquit', 'acquit, exonerate', {}),
]
