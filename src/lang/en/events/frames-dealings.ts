import type { FrameRow } from '../../contract/events.ts'
import { finance, list, relations, row, sports, talks } from './frame-words.ts'

/** Talk and what is agreed, praised or shared. More specific rows stand first. */
export const dealingFrames: readonly FrameRow[] = [
  // talking
  row('host', 'host, receive, entertain', {
    object: list(
      'president, minister, delegation, leader, leaders, envoy, premier, king, guest, ambassador, chancellor, secretary, talks, summit, crown, counterpart',
    ),
    without: list(
      'support, treatment, show, award, awards, letter, call, report, training, money, bribe, threat, threats, votes, prize, letters, allegation, complaint, complaints, news, information, messages, death, vote, mandate',
    ),
  }),
  row('host', 'welcome', {
    toPeople: true,
    object: list('president, minister, premier, king, delegation, envoy, chancellor, emir'),
    also: list('visit, airport, palace, talks, summit, state, honour, honor, carpet'),
  }),
  row('host', 'give, extend, accord', {
    object: list('welcome, reception'),
    without: list('speech, address, remarks'),
    also: list('president, minister, delegation, leader, envoy, premier, king, ambassador'),
  }),
  row(
    'visit',
    'visit, arrive in, arrive, travel to, fly to, fly into, tour, pay a visit, pay visit',
    {
      without: list(
        'troop, troops, peacekeeper, shipment, goods, conclusion, agreement, deal, ship, tourist, tourists, tourism, treatment, vacation, holiday, pilgrimage, grave, mausoleum, shrine, hospital, crews, firefighters, scene, mother, mum, family, residence, patients, flight, passengers, website, home, album, match, series, test, matches, cricket, t20, odi, season, game, games, stadium, squad, band',
      ),
    },
  ),
  row('mediate', 'mediate, broker, arbitrate, launch mediation, offer mediation', {
    without: list('real, estate, bank, insurance, firm'),
  }),
  row('mediate', 'launch, undertake, begin, resume, continue, step up, start', {
    object: list('mediation, peacemaking, shuttle'),
  }),
  row(
    'meet',
    'meet with, hold talk, hold meeting, hold discussion, hold consultation, confer, sit down with, consult, consult with',
    {
      without: list(
        'press, news, alumni, students, medal, medals, award, awards, degree, degrees, title, honour, honours, rank',
      ),
    },
  ),
  row('meet', 'hold, conduct, have, open, begin, start, resume, convene, conclude, enter', {
    object: talks.filter((w) => !w.startsWith('consultation')),
    without: [
      ...list('test, drill, exercise, refuse, press, news, exam, examination, committee, board'),
      ...sports,
    ],
  }),
  row('meet', 'hold, conduct, have, begin, start, resume', {
    object: list('consultation, consultations'),
    between: true,
  }),
  row('meet', 'begin, start, open, resume, conclude, end, take place, continue', {
    subject: talks.filter((w) => w !== 'round'),
    between: true,
  }),
  row('meet', 'attend, join', {
    object: list('talks, summit, negotiations, negotiation, conference'),
    between: true,
    without: list('unable, press, news'),
  }),
  row('call', 'phone, telephone, speak by phone, speak by telephone, speak on phone'),
  row('call', 'hold', {
    object: list('phone, telephone'),
    also: list('talk, talks, conversation, call'),
  }),
  row('negotiate', 'negotiate, hold negotiation, bargain', {
    without: list(
      'contract, club, salary, suspect, gunman, gunmen, hostage-taker, hijacker, hijackers, kidnapper, kidnappers, barricaded, ransom',
    ),
  }),
  row('negotiate', 'discuss', {
    between: true,
    without: list('podcast, interview, book, film, show'),
  }),
  row('meet', 'meet', {
    between: true,
    without: [
      ...list(
        'demand, demands, need, needs, goal, goals, target, targets, requirement, requirements, challenge, challenges, cost, costs, standard, standards, deadline, criteria, criterion, expectation, expectations, condition, conditions, ex-husband, husband, wife, girlfriend, boyfriend, fan, fans, coach, sweetheart, never, first met',
      ),
      ...list('semi-final, semifinal, championship, cup, quarterfinal, match, winner'),
    ],
  }),
  row('invite', 'invite', {
    object: list(
      'visit, talks, meeting, summit, president, minister, premier, king, delegation, dialogue, conference, ambassador, envoy, leader, leaders, observers, inspectors, negotiations',
    ),
    without: list(
      'tender, tenders, application, applications, bid, bids, reception, wedding, party',
    ),
  }),
  // agreeing
  row('agree', 'agree to, agree on, agree upon, consent to, be willing to', {
    without: list('appear, disagree, marriage, marry, wedding'),
  }),
  row('agree', 'agree', {
    object: list('deal, truce, ceasefire, cease-fire, plan, terms, framework, principle, package'),
    without: list('disagree'),
  }),
  row('agree', 'accept', {
    object: list(
      'proposal, proposals, offer, deal, term, terms, plan, invitation, resolution, agreement, mediation, framework, peace, settlement, ceasefire, truce, recommendation, recommendations, talks',
    ),
    without: list('contract, job, role, unable, award'),
  }),
  row('agree', 'offer', {
    object: list(
      'talks, negotiation, negotiations, truce, ceasefire, concession, concessions, mediation, mediate, peace, amnesty, cooperation, dialogue, aid, help, assistance, support, troops, loan, loans',
    ),
    without: [
      ...sports,
      ...list(
        'contract, prayers, prayer, condolences, job, deal, assessments, reward, rewards, bounty, candidacy, nomination, ticket, seat',
      ),
    ],
  }),
  row('agree', 'offer to', {
    without: [
      ...sports,
      ...list('contract, prayers, job, deal, candidacy, nomination, ticket, seat'),
    ],
  }),
  row('agree', 'agree', { object: ['to'], without: list('appear, disagree') }),
  row('agree', 'agree', { between: true }),
  row('threaten', 'vow, promise, pledge, threaten', {
    object: list(
      'retaliation, retaliate, revenge, avenge, vengeance, punish, reprisal, reprisals, crush, annihilate, consequences',
    ),
  }),
  row('threaten', 'warn of', {
    object: list('retaliation, revenge, reprisal, reprisals, countermeasures, punishment'),
  }),
  row('promise', 'promise, pledge, vow, commit to, commit itself, undertake to', {
    without: list(
      'allegiance, contract, treatment, bank, street, streets, remain, fight, revenge, punish, retaliate, never, block, oppose, resist, boycott, disrupt, sabotage, derail, destroy, prevent, strike',
    ),
  }),
  row('promise', 'guarantee', {
    object: list('safety, security, passage, independence, borders, neutrality'),
  }),
  row('concede', 'concede, yield, relent, back down, cave in, accede, capitulate to', {
    without: [
      ...sports,
      ...finance,
      ...list('that, election, race, opponent, runoff, vote, votes, ballot'),
    ],
  }),
  row(
    'concede',
    'give in to, give up power, relinquish power, cede power, hand over power, cede territory',
  ),
  row('apologise', 'apologise, apologize, express regret, offer apology, issue apology'),
  row('forgive', 'forgive, reconcile', { without: list('himself, herself, loan, loans, debt') }),
  row(
    'restore-relations',
    'restore, resume, establish, upgrade, normalise, normalize, renew, improve, strengthen, re-establish, deepen, expand, boost, reopen',
    {
      object: [...relations, ...list('cooperation, friendship, embassy, partnership')],
      without: list('customer, customers, link, website, industry, academia'),
    },
  ),
  row('recognise', 'recognise, recognize', {
    object: list(
      'independence, sovereignty, statehood, state, legitimacy, republic, annexation, genocide, authority, diplomatic, breakaway, country, rebels, council, government',
    ),
    without: list('award, need, contribution, resilience, as, importance, bureau'),
  }),
  row(
    'praise',
    'praise, hail, congratulate, applaud, commend, laud, thank, salute, pay tribute, compliment',
    {
      without: list('god, allah, lord, fans, album, actor, actress, film, memorial, grave, wreath'),
    },
  ),
  row('praise', 'welcome', {
    toPeople: false,
    without: list('guest, guests, home, visitors, airport'),
  }),
  row(
    'support',
    'express, offer, declare, voice, reaffirm, pledge, reiterate, rally, mobilise, mobilize',
    {
      object: ['support', 'solidarity', 'backing'],
    },
  ),
  row('support', 'support, back, endorse, defend, champion, stand by, throw weight behind', {
    without: [
      ...sports,
      ...finance,
      ...list(
        'himself, herself, themselves, family, child, children, wife, lawyer, attorney, growth, claim, evidence, data, borders, territory, thesis, ban, burden, life, yourself, each',
      ),
    ],
  }),
  row(
    'cooperate-military',
    'hold, conduct, begin, start, launch, stage, carry out, hold joint exercise, hold joint drill, conduct joint',
    {
      object: ['joint'],
      also: list(
        'exercise, exercises, drill, drills, patrol, patrols, manoeuvre, manoeuvres, operation, operations, military, naval',
      ),
    },
  ),
  row('cooperate', 'share, exchange', {
    object: list('evidence, intelligence'),
    also: ['with'],
    without: list(
      'court, judge, jury, media, reporters, journalists, press, public, police, lawyers, lawyer, investigators, prosecutors, facebook, twitter, video, committee',
    ),
  }),
  row('cooperate', 'cooperate, collaborate, share intelligence, exchange intelligence', {
    without: list(
      'border, view, views, concern, opinion, fully, police, investigators, band, album',
    ),
  }),
  row('trade', 'import, export', {
    object: list('from, to'),
    without: list('file, data, percent, cent'),
  }),
  row('elect', 'elect, win election, re-elect'),
  row('appoint', 'appoint', {
    without: list('coach, coaches, season, team, squad, skipper, club, franchise'),
  }),
  row('appoint', 'name', {
    nowhere: ['accused', 'co-accused'],
    with: list(
      'minister, ambassador, envoy, director, chief, head, chair, chairman, chairwoman, chairperson, president, premier, secretary, judge, justice, commissioner, coach, captain, governor, mayor, adviser, advisor, successor, candidate, nominee, commander, spokesman, spokeswoman, spokesperson, manager, ceo, leader, cabinet',
    ),
    without: list(
      'accused, co-accused, suspect, suspects, defendant, defendants, case, cases, magazine, forbes',
    ),
  }),
  row('strike-disaster', 'hit, strike, rock, jolt, make landfall, lash, batter', {
    with: ['cyclone', 'hurricane', 'storm', 'earthquake', 'flood', 'typhoon', 'landfall', 'quake'],
  }),
]
