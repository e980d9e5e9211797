import type { FrameRow } from '../../contract/events.ts'
import {
  accidents,
  armed,
  inWords,
  deeds,
  finance,
  list,
  mishaps,
  row,
  sports,
  trade,
} from './frame-words.ts'

/** Force. More specific rows stand first. */
export const forceFrames: readonly FrameRow[] = [
  row('occur', 'occur, happen, take place', {
    with: list('accident, incident, crash, collision, blast, explosion, shooting'),
  }),
  // accidents and nature
  // "opened fire, killing three": no blaze.
  row('die', 'kill', {
    with: accidents,
    without: deeds,
    nowhere: ['opened', 'opening'],
    noAgent: true,
  }),
  row('die', 'kill', { with: mishaps, without: [...deeds, 'fire'], wide: true, noAgent: true }),
  row('be-injured', 'injure, wound, hurt', {
    with: [...accidents, ...sports],
    without: [...deeds, ...trade],
    nowhere: ['opened', 'opening'],
    noAgent: true,
  }),
  row('be-injured', 'injure, wound, hurt', {
    with: mishaps,
    without: [...deeds, ...trade, 'fire'],
    wide: true,
    noAgent: true,
  }),
  row('strike-disaster', 'destroy, raze, demolish, level, burn, damage', {
    with: accidents.filter((w) => w !== 'car' && w !== 'bus' && w !== 'vehicle'),
    without: deeds,
  }),
  // force
  row('bomb', 'bomb, airstrike, air strike, strafe', {
    without: list('box, office, film, show, ball, knockout, right, album'),
  }),
  row('bomb', 'carry out, launch, conduct, mount', {
    object: list('airstrike, airstrikes, air, bombing'),
    without: list('product, service, airline'),
  }),
  row('bomb', 'explode, detonate, set off, plant, blow up', {
    object: list('bomb, bombs, explosive, explosives, device, mine, mines, grenade'),
  }),
  row('bomb', 'blow up', {
    object: list('car, bridge, pipeline, building, house, train, bus, plane'),
  }),
  row('shell', 'shell, bombard', { without: list('message, messages, question, questions, out') }),
  row('shell', 'fire, launch, lob, rain', {
    object: list('artillery, mortar, mortars, shell, shells, rocket, rockets, missile, missiles'),
    without: list('tear, teargas, test, drill, exercise, satellite, orbit, space, nasa'),
  }),
  // "shot the proposal down" attacks nothing.
  row('attack', 'shoot down', {
    with: list(
      'aircraft, plane, planes, airliner, jet, jets, helicopter, helicopters, drone, drones, uav, uavs, missile, missiles, rocket, rockets, balloon, balloons, warplane, warplanes, fighter, bomber, gunship, flight, projectile, projectiles, airspace',
    ),
    without: list(
      'idea, proposal, theory, claim, challenge, challenges, bill, request, suggestion',
    ),
  }),
  row('attack', 'shoot down', { toPeople: true, without: list('idea, proposal, proposals, bill') }),
  row('attack', 'open fire, fire on, fire at, shoot at, trade fire, exchange fire', {
    without: list(
      'mass, idea, proposal, theory, report, claim, challenge, challenges, argument, bill, request, attempt, suggestion',
    ),
  }),
  row('attack', 'come under attack', {
    suffered: true,
    without: list('democracy, freedom, idea, ideas, rights, values, independence, july, policy'),
  }),
  row('attack', 'come under fire', { with: armed, wide: true, suffered: true }),
  row('restrict', 'fire, use, lob, deploy, launch, shoot, hurl', {
    object: list(
      'gas, teargas, cannon, cannons, spray, grenade, grenades, bullet, bullets, pellets',
    ),
    with: list('tear, teargas, water, pepper, stun, rubber'),
    without: list('farm, farms, crop, crops, garden'),
  }),
  row('attack', 'fire', {
    object: list(
      'shot, shots, gun, guns, gunshot, bullet, bullets, tear, teargas, cannon, round, rounds, rifle, weapon, weapons, volley, pellets',
    ),
    toPeople: false,
    without: list('executive, manager, coach, talks, job'),
  }),
  row('attack', 'launch, mount, carry out, stage, conduct, wage, undertake, resume, begin', {
    object: list(
      'attack, attacks, offensive, invasion, raid, raids, assault, assaults, ambush, incursion, war',
    ),
    without: [
      ...list('police, detective, detectives, rab, search, searches, tip-off, narcotics, tax'),
      ...list('hunger, investigation, funeral, funerals, probe, victim, victims, work, workers'),
      ...list(
        'union, unions, campaign, online, cyber, web, website, malware, iframe, phishing, browser, ad, ads, trouble, drug, drugs, anniversary',
      ),
      ...inWords,
    ],
  }),
  // "began their strike": only with arms it is no stoppage.
  row('attack', 'launch, mount, carry out, conduct, wage, undertake, resume, begin', {
    object: list('strike, strikes'),
    also: list(
      'military, army, air, missile, missiles, drone, drones, rocket, rockets, forces, rebels, retaliatory, pre-emptive, preemptive, land, ground, naval, nuclear, precision, cross-border, boat, boats, vessel, vessels, base, bases, warplanes, jets',
    ),
    without: list('hunger, union, unions, students, student, teachers, workers, traders'),
  }),
  row('attack', 'launch, mount, carry out, conduct, begin, resume', {
    object: list('operation, operations'),
    also: list(
      'military, army, troops, soldiers, air, ground, forces, commando, rebels, militants, naval',
    ),
    without: list('rescue, relief, humanitarian, joint, peacekeeping, search, intelligence'),
  }),
  row('torture', 'torture, rape, mutilate, sexually assault, gang rape', { transitive: true }),
  row('beat', 'beat up, beat to death, lynch, flog, club, manhandle, maul, attack with machete', {
    without: ['hand'],
    transitive: true,
  }),
  row('beat', 'beat', {
    with: list(
      'police, policeman, officer, officers, guard, guards, soldier, soldiers, protester, protesters, demonstrator, demonstrators, journalist, journalists, detainee, detainees, prisoner, prisoners, mob, crowd, stick, sticks, baton, batons, severely, brutally, mercilessly, locals, torture, tortured, hospital, wife, husband, servant, militants, injured, assaulted, death',
    ),
    without: sports,
    toPeople: true,
  }),
  row('beat', 'stab, whip, stone, punch, slap', {
    toPeople: true,
    transitive: true,
    without: [...sports, 'habit', 'phone'],
  }),
  // "kicked his rival on the way out of the race": only with blows or a body a kick is one.
  row('beat', 'kick', {
    toPeople: true,
    transitive: true,
    with: list(
      'punch, beat, slap, hit, head, face, stomach, chest, groin, leg, legs, ground, unconscious, death, stamp',
    ),
    without: sports,
  }),
  row(
    'abduct',
    'abduct, kidnap, hijack, take hostage, take captive, snatch, take prisoner, hold hostage',
    { transitive: true, without: list('victory, win, equaliser, phone, chain, defeat, power') },
  ),
  row('abduct', 'take, hold', { object: list('hostage, hostages'), without: list('situation') }),
  row(
    'destroy',
    'destroy, burn down, torch, set fire, set fire to, set on fire, set ablaze, raze, demolish, bulldoze, loot, ransack, trash, vandalise, vandalize, blow up',
    {
      transitive: true,
      without: list(
        'document, documents, record, records, file, files, evidence, forest, land, career, economy, calorie, calories, credibility, possibility, hope, hopes, dream, dreams, trust, confidence, reputation, opportunity, morale, narrative, myth, unity, relationship, faith, democracy, peace, marriage',
      ),
    },
  ),
  row('destroy', 'burn', {
    object: list(
      'house, houses, home, homes, flag, flags, effigy, effigies, office, offices, embassy, church, mosque, temple, building, buildings, vehicle, vehicles, bus, buses, car, cars, tyre, tyres, tires, village, villages, books, shop, shops, bible, quran',
    ),
  }),
  row('arrest', 'capture', {
    toPeople: true,
    transitive: true,
    with: list(
      'police, soldier, soldiers, troops, forces, army, rebels, rebel, militants, militant, fugitive, fugitives, suspect, suspects, gunman, fighters, agents, manhunt, raid, escaped, alive, warlord, ringleader, commander, prisoner, prisoners, pirates, navy',
    ),
    without: [...sports, ...list('video, tape, tapes, camera, footage, photo, image, images')],
  }),
  row('occupy', 'seize control, take control, overrun, conquer, annex', {
    without: list('aircraft, car, company, vehicle, ship, club, party'),
  }),
  row('occupy', 'capture', {
    object: list(
      'town, towns, city, cities, village, villages, territory, territories, province, district, districts, base, bases, post, posts, hill, hills, bridge, airport, island, islands, area, areas, settlement, settlements, capital, port, camp, region, stronghold, headquarters, land',
    ),
    without: [
      ...sports,
      ...list('video, camera, cameras, footage, photo, image, images, vote, votes, hearts'),
    ],
  }),
  row('occupy', 'capture', {
    toPeople: false,
    with: list('forces, troops, army, military, rebels, militants, fighters, soldiers, insurgents'),
    without: [...sports, ...list('video, camera, cameras, footage, photo, photos, image, images')],
  }),
  row('occupy', 'occupy, storm', {
    without: [
      ...sports,
      ...list(
        'frustration, anger, mood, spirit, office, offices, tier, role, roles, floor, floors, apartment, bench, lane, slot, top, bystander, officer, spot, spots, position, seat, seats, chair, chairs, place, space, rank, chart, image, images, video, camera, photo, footage, attention, imagination, moment, essence, vote, votes, award, audience, hearts, carbon, data, with, middle, ground, mind, tape, tapes, recording, lens',
      ),
    ],
  }),
  row('seize', 'seize, confiscate, impound, nationalise, nationalize, expropriate', {
    transitive: true,
    without: [
      ...sports,
      ...list('opportunity, chance, moment, initiative, lead, control, headlines, engine'),
    ],
  }),
  row(
    'kill',
    'kill, murder, assassinate, massacre, behead, gun down, shoot dead, slaughter, put to death, hanged, shoot and kill, beat to death, hack to death, stab to death',
    {
      transitive: true,
      without: list(
        'bill, himself, herself, themselves, plan, strategy, warrant, order, virus, germs, bacteria, mosquito, mosquitoes, time, deal, career, innings',
      ),
    },
  ),
  row('kill', 'execute', {
    toPeople: true,
    transitive: true,
    without: list(
      'plan, strategy, warrant, order, project, contract, policy, agreement, search, mechanism, programme, program, works',
    ),
  }),
  row('injure', 'injure, wound, maim', {
    transitive: true,
    without: [...sports, 'himself', 'herself', 'knee', 'ankle', 'shoulder', 'hamstring', 'finger'],
  }),
  row('attack', 'shoot', {
    toPeople: true,
    transitive: true,
    without: list(
      'film, movie, video, scene, scenes, photo, photos, picture, ball, goal, penalty, basket, three-pointer, documentary, himself, herself, percent, cent, up, from, career, ad',
    ),
  }),
  row('attack', 'attack, raid, ambush, assault, invade, besiege', {
    without: list(
      'deal, agreement, hunger, clash over, corruption, poverty, disease, policy, record, remarks, speech, plan, ball, rival, rivals, verbally, democrats, republicans, bowler, tweet, tweets, twitter, cells, immune, virus, problem, idea, blaze, flames, firefighter, firefighters, wildfire, hackers, malware, browser, software, windows, vulnerability',
    ),
    transitive: true,
  }),
  row('attack', 'clash, trade blow, come to blow', {
    without: list('style, culture, schedule, over'),
  }),
  row('attack', 'strike, pound, repel, fight, battle, hit', {
    with: armed,
    nowhere: list('quake, earthquake, tremor, aftershock, epicentre, epicenter, magnitude'),
    without: [
      ...sports,
      ...finance,
      ...list(
        'quake, earthquake, tremor, cyclone, hurricane, storm, typhoon, tornado, tsunami, avalanche, vehicle, car, truck, bus, lightning, suv, motorist, corruption, poverty, disease, deal, agreement, hunger, tone, chord, balance, terrorism, crime, fires, blaze, cancer, drug, drugs, hard, statement, claim',
      ),
    ],
  }),
  // "The crash claimed seven lives"
  row('die', 'claim', {
    object: ['lives'],
    also: list(
      'accident, accidents, crash, collision, fire, blaze, blast, explosion, attack, attacks, bombing, flood, floods, earthquake, quake, storm, cyclone, landslide, stampede, violence, clash, clashes, outbreak, disease, war',
    ),
    noAgent: true,
  }),
  row('die', 'die, lose his life, lose her life, lose their life', { suffered: true }),
  // "The death toll has risen to 144"
  row(
    'toll-stands',
    'rise to, climb to, jump to, grow to, increase to, stand at, reach, hit, pass, top, exceed, surpass, revise to, fall to, drop to',
    { subject: ['toll'], also: [...list('death, dead'), ...accidents, ...deeds] },
  ),
  row('toll-stands', 'rise to, climb to, stand at, reach, pass, top, exceed, surpass', {
    subject: list('dead, deaths, fatalities'),
    without: list('year, years, decade, month, per, percent'),
  }),
  row('toll-stands', 'revise, lower, raise, update, put, bring, take, push', {
    object: ['toll'],
    with: list('to, at'),
    also: [...list('death, dead, died, killed'), ...accidents, ...deeds],
    without: list('heavy, bridge, road'),
  }),
  row('toll-stands', 'put', { object: list('dead, deaths, fatalities'), with: ['at'] }),
]
