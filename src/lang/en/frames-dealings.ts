import type { FrameRow } from '../contract/events.ts'
import {
  aid,
  arms,
  list,
  norms,
  protests,
  relations,
  roads,
  row,
  talks,
  troops,
} from './frame-words.ts'

/** Giving, mobilising, protest, talk, refusal, blame, request and agreement. More specific rows stand first. */
export const dealingFrames: readonly FrameRow[] = [
  // giving
  row('send-troops', 'send, dispatch, contribute, provide, supply', {
    with: [...troops, 'peacekeeper', 'peacekeepers'],
  }),
  row('send-troops', 'arrive, land', { with: list('peacekeeper, peacekeepers, peacekeeping') }),
  row(
    'aid-military',
    'send, supply, provide, deliver, ship, give, transfer, sell, arm, equip, donate',
    {
      with: [...arms, 'military', 'equipment', 'jets', 'tanks'],
    },
  ),
  row('aid-humanitarian', 'send, provide, deliver, give, donate, distribute, airlift, supply', {
    with: list(
      'food, relief, medicine, medicines, humanitarian, shelter, supplies, blanket, blankets, goods, tents, rice, wheat',
    ),
  }),
  row(
    'aid',
    'provide, give, grant, offer, lend, donate, contribute, extend, approve, allocate, pledge, disburse, release',
    {
      with: [...aid, 'million', 'billion', 'donation', 'credit', 'credits'],
    },
  ),
  row('shelter', 'grant, give, offer', { with: list('asylum, refuge, shelter, citizenship') }),
  row('aid', 'aid, assist, bail out, rescue, subsidise, subsidize, fund, finance', {}),
  // mobilising
  row('exercise', 'test-fire, test fire, hold drill, launch, conduct, hold, stage, begin', {
    with: list(
      'drill, drills, exercise, exercises, missile, test, manoeuvre, manoeuvres, maneuvers',
    ),
    without: list('joint'),
  }),
  row(
    'deploy',
    'deploy, mobilise, mobilize, station, amass, mass, put on alert, place on alert, call up, reinforce, beef up, train, recruit, rearm, conscript',
    {
      without: list('support, groups, public, opinion, voters, resource, resources, teachers'),
    },
  ),
  row('deploy', 'order, send, step up, increase', {
    with: list('patrol, patrols, police, alert, reinforcement, reinforcements, security'),
  }),
  // protest
  row('strike', 'go on strike, stage strike, strike, walk out, down tool', {
    with: list(
      'strike, worker, workers, union, unions, job, teacher, teachers, nurse, nurses, pilots, staff, miners, hunger',
    ),
  }),
  row('strike', 'begin, start, continue, stage, launch, observe, call', {
    with: list('strike, strikes, walkout, stoppage, hunger, fast'),
  }),
  row('obstruct', 'block, blockade, barricade, occupy', { with: roads }),
  row('protest', 'stage, hold, organise, organize, join, lead, attend', { with: protests }),
  row(
    'protest',
    'protest, demonstrate, rally, march, take to street, picket, chant, shun work, collect signature',
    {
      without: list('support, lodge, behind, stock, stocks, share, shares, market'),
    },
  ),
  row('riot', 'riot, rampage, pelt, throw stone, hurl stone, clash with police', {}),
  row('boycott', 'boycott', {}),
  // talking
  row('host', 'host, receive, welcome, entertain', {
    with: list(
      'president, minister, delegation, leader, envoy, premier, king, guest, ambassador, chancellor, secretary',
    ),
  }),
  row('host', 'give, extend, accord', { with: list('welcome, reception') }),
  row('visit', 'visit, arrive in, arrive, travel to, fly to, fly into, tour, pay a visit', {
    without: list('troop, troops, peacekeeper, shipment, goods, conclusion, agreement, deal, ship'),
  }),
  row('mediate', 'mediate, broker, arbitrate, launch mediation, offer mediation', {}),
  row('mediate', 'launch, undertake, begin, resume, continue, step up, start', {
    with: list('mediation, peacemaking, shuttle'),
  }),
  row('meet', 'meet with, hold talk, hold meeting, confer, sit down with, consult', {}),
  row('meet', 'hold, conduct, have, open, begin, start, resume, attend, convene, conclude', {
    with: talks,
    without: list('test, drill, exercise, refuse'),
  }),
  row('call', 'phone, telephone', {}),
  row('negotiate', 'negotiate, discuss, hold negotiation, bargain, debate with', {}),
  row('meet', 'meet', {
    without: list(
      'demand, need, needs, goal, goals, target, targets, requirement, requirements, challenge, cost, costs, standard, standards, deadline, criteria, criterion, expectation, condition',
    ),
  }),
  row('invite', 'invite', {}),
  // refusing
  row(
    'defy',
    'violate, defy, flout, breach, ignore, break, disregard, renege on, renege, go back on',
    { with: norms },
  ),
  row(
    'reject',
    'reject, refuse, rebuff, turn down, rule out, decline, resist, spurn, dismiss, snub, shrug off, balk at, fail to reach, fail to agree, oppose, disown',
    {
      without: list('comment, allegation, allegations, charges'),
    },
  ),
  row('reject', 'deny', {
    with: list('request, access, permission, entry, permit, allocation, bail, asylum'),
  }),
  row('deny', 'deny', {}),
  // blaming
  row('investigate', 'investigate, probe, open inquiry', {}),
  row('investigate', 'launch, open, begin, start, order, conduct', {
    with: list('investigation, investigations, inquiry, probe, hearing, hearings, inquest'),
  }),
  row('accuse', 'accuse, blame, allege, suspect', {}),
  row('criticise', 'lodge, file, submit, issue, make', {
    with: list('protest, complaint, condemnation, criticism'),
  }),
  row(
    'criticise',
    'criticise, criticize, condemn, denounce, slam, deplore, protest against, complain, rebuke, chide, lash out at, reprimand, attack verbally, ridicule, scold, decry, castigate, berate, lambast, regret, disapprove, censure, hit out at, express concern, voice concern, deride',
    {},
  ),
  row('criticise', 'protest', {
    with: list('abuse, abuses, treatment, decision, violation, violations, arrest, killing'),
  }),
  // threatening and warning
  row('threaten', 'threaten, vow retaliation, issue ultimatum, give ultimatum, brandish', {}),
  row('warn', 'warn', {}),
  // asking
  row('demand', 'demand, insist, order, press for, call on', {}),
  row('demand', 'reiterate, repeat, renew, press, issue, make', {
    with: list('demand, demands, call, appeal, ultimatum, request'),
  }),
  row(
    'appeal',
    'urge, appeal, request, call for, call on, ask, seek, plead, beg, propose, lobby, solicit, petition, apply for, exhort, press',
    {
      without: list('say, question, questions'),
    },
  ),
  // agreeing
  row('agree', 'agree, accept, consent, undertake, be willing, be ready, be prepared, commit', {}),
  row('agree', 'offer', {}),
  row('promise', 'promise, pledge, vow, guarantee, commit to', {}),
  row('concede', 'concede, yield, give in, relent, back down, cave in, accede, give up', {}),
  row('apologise', 'apologise, apologize, express regret', {}),
  row('forgive', 'forgive, reconcile', {}),
  row(
    'restore-relations',
    'restore, resume, establish, upgrade, normalise, normalize, renew, improve, strengthen, re-establish, deepen, expand',
    {
      with: [...relations, 'cooperation', 'friendship'],
    },
  ),
  row('recognise', 'recognise, recognize', {}),
  row(
    'praise',
    'praise, hail, congratulate, applaud, commend, laud, thank, salute, welcome, honour, honor',
    {},
  ),
  row('support', 'express, offer, declare, voice, mobilise, mobilize, rally, reaffirm, pledge', {
    with: ['support', 'solidarity', 'backing'],
  }),
  row('support', 'support, back, endorse, defend, champion', {}),
  row(
    'cooperate-military',
    'hold joint exercise, hold joint drill, conduct joint, hold, conduct, begin, start',
    { with: ['joint'] },
  ),
  row('cooperate', 'cooperate, share, collaborate, work with', {
    without: list('border, view, views, concern, opinion'),
  }),
  row('trade', 'import, export', {}),
  row('elect', 'elect, win election, re-elect', {}),
  row('appoint', 'appoint, name', {}),
  row('strike-disaster', 'hit, make landfall, lash, batter', {
    with: ['cyclone', 'hurricane', 'storm', 'earthquake', 'flood', 'typhoon', 'landfall', 'quake'],
  }),
]
