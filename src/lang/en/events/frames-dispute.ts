import type { FrameRow } from '../../contract/events.ts'
import {
  against,
  gatherings,
  inWords,
  list,
  norms,
  protests,
  roads,
  row,
  sports,
} from './frame-words.ts'

/** Protest, refusal, blame, threat and request. More specific rows stand first. */
export const disputeFrames: readonly FrameRow[] = [
  // protest
  row(
    'strike',
    'go on strike, stage strike, down tool, go on hunger strike, stop work, shun work',
    {},
  ),
  row('strike', 'strike, walk out', {
    with: list(
      'worker, workers, union, unions, teacher, teachers, nurse, nurses, pilots, staff, miners, doctors, drivers, employees',
    ),
    without: list('agreement, deal, missile, killed, blow'),
  }),
  row('strike', 'call', {
    object: list('strike, strikes, walkout, hartal, shutdown'),
    with: list(
      'union, unions, federation, alliance, party, parties, association, workers, students, front, council',
    ),
    without: list('air, military, missile, drone, border, army, attack'),
  }),
  // "launched a series of strikes on the port" is no stoppage.
  row('attack', 'launch, carry out, conduct, unleash', {
    object: ['strikes'],
    with: list('on, against, targeting'),
    without: [
      ...list(
        'union, unions, worker, workers, staff, employees, teachers, teacher, nurses, doctors',
      ),
      ...list('drivers, pilots, crews, rail, students, pay, wage, wages, salary, hunger, hartal'),
    ],
  }),
  row('strike', 'begin, start, continue, stage, launch, observe, hold, enforce', {
    object: list('strike, strikes, walkout, stoppage, hunger, hartal, shutdown'),
    without: list('air, military, missile, drone, forces, target, targets, border, army, attack'),
  }),
  row('obstruct', 'block, blockade, barricade, occupy', {
    object: roads,
    without: list('police, bill, view, amendment, debris, tree, trees, snow, landslide, ships'),
  }),
  row('protest', 'stage, hold, organise, organize, join, lead, bring out', {
    object: protests,
    without: list('lead, silence'),
  }),
  row('protest', 'form human chain, hold human chain, stage human chain'),
  row('protest', 'stage, hold, organise, organize, join, form, bring out', {
    object: gatherings,
    also: against,
  }),
  row('criticise', 'launch, mount, deliver, unleash', {
    object: list('attack, attacks, assault, broadside, tirade'),
    with: inWords,
  }),
  row('criticise', 'lodge, file, submit', {
    object: list('protest, complaint, complaints'),
    without: list('return, taxes'),
  }),
  row('criticise', 'protest, protest against', {
    object: list(
      'abuse, abuses, treatment, decision, violation, violations, arrest, innocence, remarks, move, demonstration, comments, incursion, intrusion',
    ),
    without: list(
      'street, streets, march, marched, rally, gathered, thousands, hundreds, crowd, workers, students, demonstrators, protesters',
    ),
  }),
  // Whom a quake or joy drives out of doors protests against nothing.
  row('protest', 'pour into street', {
    nowhere: list(
      'earthquake, earthquakes, quake, quakes, tremor, tremors, aftershock, aftershocks, panic, panicked, celebrate, celebrating, celebration, celebrations, joy, cheering, victory, win',
    ),
  }),
  row('protest', 'protest, demonstrate, rally, march, take to street, picket, collect signature', {
    without: list(
      'support, lodge, behind, stock, stocks, share, shares, market, lead, capability, danger, ability, importance, how, win, victory, points, season, that, deficit, skill, skills, welcoming, love, commitment, beat, lodged, past, nasdaq, dow',
    ),
  }),
  row('protest', 'chant slogan', {
    with: [...against, ...protests],
    wide: true,
    without: list('tribute, homage, wreath, wreaths, welcome, welcoming'),
  }),
  row(
    'riot',
    'riot, rampage, pelt, throw stone, hurl stone, throw petrol bomb, clash with police',
    {
      without: list('elephant'),
    },
  ),
  row('boycott', 'boycott', {}),
  // refusing
  row(
    'defy',
    'violate, defy, flout, breach, ignore, break, disregard, renege on, renege, go back on',
    { object: norms, without: list('news, record, ground') },
  ),
  row('reject', 'reject, rebuff, turn down, spurn, snub, shrug off, balk at, fail to agree', {
    without: list(
      'comment, allegation, allegations, charges, applicant, body, organ, shot, header',
    ),
  }),
  row('reject', 'fail to reach', {
    wide: true,
    without: list('movie, film, series, studio, contract, club, album'),
    with: list(
      'agreement, agreements, deal, accord, consensus, compromise, settlement, understanding, truce, ceasefire',
    ),
  }),
  row('reject', 'refuse to respond to, refuse to comply with, refuse to bow to, refuse to heed', {
    wide: true,
    with: list(
      'demand, demands, ultimatum, call, calls, offer, offers, proposal, proposals, request, requests, appeal, appeals, invitation',
    ),
    without: list('comment, comments, reporters, journalists'),
  }),
  row('reject', 'refuse, decline', {
    object: ['to'],
    without: list(
      'comment, name, describe, confirm, detail, characterise, characterize, release, respond, say, give, elaborate, answer, discuss, speak, disclose, reveal, talk, identify, speculate, specify, provide, take, leave, drawn',
    ),
  }),
  row('reject', 'refuse, decline, resist', {
    object: list(
      'access, visas, request, requests, demand, demands, offer, offers, call, calls, invitation, proposal, proposals, permission, entry, visa, pressure, appeal',
    ),
    without: list('comment, respond, temptation, share, price, stock'),
  }),
  row('reject', 'rule out, dismiss, oppose', {
    object: list(
      'talks, negotiation, negotiations, dialogue, proposal, proposals, plan, plans, demand, demands, call, calls, request, deal, ceasefire, truce, sanctions, intervention, compromise, idea, move, bill, report, reports, claim, claims, allegation, allegations, accusation, accusations, criticism, concern, concerns, suggestion, appeal, petition, possibility, war, resolution, decision, amendment, election, use, action, lawsuit, suit, statehood, reform, reforms, legislation, treaty, pact, expansion',
    ),
    without: sports,
  }),
  row('reject', 'oppose', { toPeople: true, without: sports }),
  row('reject', 'deny', {
    object: list('request, access, permission, entry, permit, allocation, asylum, visa, parole'),
  }),
  row('deny', 'deny', {}),
  // blaming
  row('investigate', 'investigate, probe, open inquiry, open investigation', {
    without: list('space, eyes, camera, mirror, future'),
  }),
  row('investigate', 'look into', {
    object: list(
      'allegation, allegations, complaint, complaints, claim, claims, charge, charges, incident, incidents, matter, case, cases, death, deaths, killing, attack, attacks, affair, crash, fire, irregularities, corruption, conduct, dealings',
    ),
  }),
  row('investigate', 'launch, open, begin, start, order, conduct, announce', {
    object: list('investigation, investigations, inquiry, enquiry, probe, inquest'),
    without: list('space, nasa, spacecraft'),
  }),
  row('investigate', 'launch, open, begin, start, conduct', {
    object: list('hearing, hearings'),
    also: list('into'),
  }),
  row('accuse', 'accuse', { transitive: true }),
  row('accuse', 'allege, charge that'),
  row('accuse', 'blame', {
    without: list('weather, himself, herself, loss, injury, defeat, maintenance'),
    toPeople: true,
  }),
  row('accuse', 'blame', {
    object: ['on'],
    also: list(
      'attack, attacks, bombing, killing, murder, violence, explosion, clash, clashes, raid, massacre, crash, unrest, crisis, war, failure, breakdown',
    ),
  }),
  // "expressed concern over his health": for somebody.
  row('criticise', 'express concern, voice concern', {
    without: list(
      'health, safety, security, wellbeing, well-being, welfare, condition, life, lives, recovery, illness',
    ),
  }),
  row('criticise', 'issue, make, voice, express', {
    object: list('condemnation, criticism, outrage, dismay, disapproval, indignation'),
  }),
  row('criticise', 'summon', {
    object: list('ambassador, ambassadors, envoy, envoys, diplomat, diplomats, charge, attache'),
  }),
  row(
    'criticise',
    'criticise, criticize, condemn, denounce, deplore, complain, rebuke, chide, lash out at, reprimand, ridicule, scold, decry, castigate, berate, lambast, lambaste, disapprove, censure, hit out at, deride, slate, assail, vilify, chastise, bemoan, summon ambassador, summon envoy',
    {
      without: [
        ...list('goal, century, six, dunk, brakes, visitors, ball'),
        ...list('header, equaliser, wide, shot'),
      ],
    },
  ),
  // "slammed the town with airstrikes"
  row('criticise', 'slam, blast', {
    without: list(
      'goal, century, six, dunk, brakes, visitors, ball, header, equaliser, wide, shot, airstrike, airstrikes, missile, missiles, rocket, rockets, bombs, shells, drones',
    ),
  }),
  // threatening and warning
  row('threaten', 'threaten, issue ultimatum, give ultimatum, brandish', {
    without: list(
      'viability, stability, future, existence, rain, storm, drought, floods, extinction, species, weather, cyclone',
    ),
  }),
  row('warn', 'warn', {
    object: list('against, would, will, action, consequences, strike, attack, retaliate, stern'),
    without: list(
      'risk, experts, scientists, economists, weather, forecasters, motorists, fear, doctors, could, analysts, customers, virus, storm, travellers, travelers, residents',
    ),
  }),
  row('warn', 'warn', {
    toPeople: true,
    also: list(
      'of, against, consequences, fine, fines, sanctions, retaliation, retaliate, action, strike, strikes, attack, attacks, war, invasion, force, punish, punished',
    ),
    without: list(
      'about, threat, risk, risks, heightened, danger, experts, scientists, economists, weather, forecasters, motorists, doctors, customers, virus, storm, travellers, travelers, residents, citizens, people, public, passengers, consumers, investors, users, parents, drivers',
    ),
  }),
  row('warn', 'warn', {
    toPeople: true,
    also: ['over'],
    without: list(
      'risk, experts, scientists, economists, weather, residents, citizens, people, public, consumers, users, staff, workers',
    ),
  }),
  // asking
  row('demand', 'demand, press for, call on'),
  row('demand', 'insist on', { without: list('importance, need, necessity, value, right') }),
  row('demand', 'order', {
    without: list(
      'probe, food, online, drink, pizza, copies, coffee, meal, law and order, aircraft, planes, held',
    ),
  }),
  row('demand', 'reiterate, repeat, renew, press, issue, make', {
    object: list('demand, demands, appeal, appeals, ultimatum, request, requests'),
    without: list('court'),
  }),
  row('demand', 'reiterate, repeat, renew, issue', {
    object: list('call, calls'),
  }),
  row(
    'appeal',
    'call for, appeal to, appeal for, petition, exhort, beseech, implore, lobby, solicit, plead for, plead with, beg for',
    {
      without: list(
        'ambulance, voters, doctor, fans, customers, taste, information, witness, witnesses',
      ),
    },
  ),
  row('appeal', 'urge, ask that, request', {
    without: list('court, hearing, remand, anonymity, there, prayers, prayer'),
  }),
  row('appeal', 'ask', {
    object: list('to, for'),
    // "told reporters when asked about it"
    nowhere: ['reporters'],
    without: list(
      'question, questions, himself, whether, why, what, about, if, how, when, journalists, reporters',
    ),
  }),
  row('appeal', 'seek, apply for, request', {
    object: list(
      'asylum, refuge, aid, assistance, support, help, permission, extradition, approval, mediation, intervention, loan, loans, talks, cooperation, membership, visa, clemency, pardon, amnesty, protection, concession, concessions, explanation, apology, waiver, backing, extension, ties, relations, meeting, settlement, release, return, investment, funds, ban, sanctions, arrest, resignation, role, guarantees, recognition',
    ),
    without: list('treatment, opportunity, job, medical, anonymity'),
  }),
  row('appeal', 'seek, request', {
    object: ['from'],
    without: list(
      'nomination, ticket, comment, comments, remark, reply, information, details, advice, answer, treatment, opportunity, job, anonymity, revenge, shelter',
    ),
  }),
  row('appeal', 'propose, press, plead, appeal', {
    object: list(
      'talks, negotiation, negotiations, ceasefire, truce, sanctions, plan, treaty, agreement, summit, mediation, resolution, restraint, calm, peace, conference, cooperation, dialogue, release',
    ),
    without: list('marriage, guilty, charges, court, verdict, sentence, conviction'),
  }),
]
