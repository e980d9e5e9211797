import type { FrameRow } from '../../contract/events.ts'

/** Words with commas between. */
export const list = (words: string): string[] => words.split(/,\s*/u)

export const troops = list('troop, troops, soldier, force, personnel')
export const arms = list(
  'weapon, arms, ammunition, missile, shell, drone, rocket, artillery, munition',
)
export const instruments = list(
  'treaty, agreement, pact, accord, deal, law, bill, decree, convention, protocol, legislation, instrument, document, it, contract, partnership, memorandum, mou, resolution, constitution, order',
)

/** One row of the frame table; predicates with commas between. */
export const row = (
  sense: FrameRow['sense'],
  predicates: string,
  more: Omit<FrameRow, 'sense' | 'predicates'> = {},
): FrameRow => ({
  sense,
  predicates: list(predicates),
  ...more,
})

export const ceasefires = list('ceasefire, cease-fire, truce, armistice, ceasefires, truces')
/** What is made by law or between states. */
export const treaties = list(
  'treaty, agreement, pact, accord, convention, protocol, memorandum, mou, deal',
)
export const aid = list('aid, assistance, relief, loan, grant, fund, funding, support, help')
export const relations = list('relation, relations, ties, link, links, contact, contacts')
export const norms = list(
  'ban, order, ceasefire, cease-fire, curfew, resolution, law, truce, agreement, treaty, accord, pact, sanction, sanctions, embargo, rule, warning, ultimatum, deadline, commitment, promise, pledge, airspace, border',
)
export const talks = list(
  'talk, talks, meeting, meetings, summit, negotiation, negotiations, consultation, consultations, discussion, discussions, dialogue, round',
)
export const protests = list('demonstration, demonstrations, protest, protests, sit, vigil, picket')
/** Gatherings that are no protest by themselves. */
export const gatherings = list(
  'rally, rallies, march, marches, procession, human, parade, gathering',
)
export const against = list(
  'protest, protesting, against, demand, demanding, oppose, opposing, denounce, condemn, condemning, justice',
)
export const roads = list(
  'road, roads, roadway, street, streets, highway, traffic, entrance, bridge, railway, port, gate, intersection, rail',
)
export const proposals = list('demand, demands, ultimatum, condition, conditions, request')
/** Words before "attack" by which it is made in words. */
export const inWords = list(
  'scathing, blistering, stinging, withering, verbal, vitriolic, rhetorical, veiled, personal',
)

/** Who or what uses armed force. */
export const armed = list(
  'army, military, navy, force, forces, troop, troops, soldier, soldiers, fighter, fighters, rebel, rebels, militant, militants, insurgent, insurgents, guerrilla, guerrillas, militia, militias, gunman, gunmen, bomber, bombers, jihadist, jihadists, separatist, separatists, terrorist, terrorists, islamist, islamists, mercenary, mercenaries, warplane, warplanes, jet, jets, aircraft, helicopter, helicopters, gunship, gunships, warship, warships, tank, tanks, missile, missiles, drone, drones, rocket, rockets, artillery, airstrike, airstrikes, shelling, bomb, bombs, shell, shells, mortar, mortars, gunfire, bullet, bullets, police, taliban, hamas, hezbollah, settler, settlers, attacker, attackers, assailant, assailants, war, invasion, offensive, frontline, base, bases, convoy, target, targets',
)
/** What accidents and nature do to people is no assault. */
export const accidents = list(
  'accident, accidents, crash, crashes, collision, collisions, quake, quakes, earthquake, earthquakes, tremor, flood, floods, flooding, fire, blaze, wildfire, wildfires, bushfire, bushfires, disaster, storm, storms, cyclone, hurricane, typhoon, tornado, tornadoes, tsunami, landslide, landslides, avalanche, avalanches, mudslide, lightning, stampede, eruption, drunk, hit-and-run, slipping, slip, falling, drown, drowned, suv, vehicular, pickup, capsize, capsized, derail, derailed, derailment, collapse, collapsed, heatwave, disease, virus, pandemic, cancer, dengue, malaria, cholera, ebola, coronavirus, covid-19, covid, outbreak, overturned, skidded, plunged, bus, truck, lorry, train, car, vehicle, motorcycle, automobile, plane, airplane, elephant, shark, tiger, crocodile, bear',
)
/** Accidents that another clause tells: "killed when a bus …". */
export const mishaps = list(
  'accident, crash, collision, crashed, collided, drown, drowned, slipped, fell, falling, falls, derailed, capsized, overturned, skidded, plunged, bus, truck, lorry, train, car, vehicle, motorcycle, suv, lightning, landslide, avalanche, dengue, cholera, quake, earthquake, cyclone, stampede',
)
/** What takes an accident's words back: the deed was somebody's. */
export const deeds = list(
  'artillery, mortar, mortars, rocket, rockets, attack, attacks, shooting, gunman, gunmen, shot, gunfire, bombing, bomb, bombs, airstrike, airstrikes, militant, militants, rebel, rebels, soldier, soldiers, clash, clashes, murder, explosion, missile, drone, shelling, assailant, assailants, stabbed, stabbing, arson, strikes',
)
/** What is released by being published or sold. */
export const published = list(
  'video, videos, statement, report, reports, data, film, films, album, song, single, list, names, trailer, tax, return, returns, transcript, transcripts, material, materials, records, file, files, document, documents, email, emails, patch, update, updates, version, software, bulletin, product, tape, tapes, footage, study, figures, results, photo, photos, book, game, users, browser, app, apps, phone',
)
/** Sport. */
export const sports = list(
  'wicket, wickets, innings, goal, goals, penalty, match, matches, semifinal, semi-final, quarterfinal, championship, cup, tournament, seeded, batter, batsman, bowler, spinner, pacer, striker, midfielder, goalkeeper, defender, coach, season, playoff, playoffs, quarterback, touchdown, touchdowns, inning, crown, medal, pitch, score, scored, fans, knockout, heavyweight, cricket, football, soccer, tennis, basketball, baseball, hockey, golf, batters, batting, bowling, bowlers, overs, fixture, fixtures, squad, skipper, opener, semifinals, semi-finals, champion, champions, teammate, teammates, halftime, equaliser, lbw, peloton, cyclist, rider, racing, qualifier, qualifiers, athlete, athletes, footballer, footballers, cricketer, cricketers, odi, t20, nba, nfl, mlb, slam, wimbledon, olympic, olympics, trophy, captain, ashes, club, clubs, lineup, offense, homer, homers, kos, boxing, boxer, boxers, ibf, wbo, wba, wbc, ufc, bout, bouts, titles, bpl, ipl, bcb, fifa, uefa, franchises',
)
export const finance = list(
  'share, shares, stock, stocks, index, dow, nasdaq, percent, per, cent, market, markets, investors, price, prices, yield, yields, bond, bonds, dollar, currency, earnings, quarterly, fee, fees',
)
/** What is hurt or wounded by a word alone: trade, a name, feelings. */
export const trade = list(
  'economy, economic, sales, slowdown, growth, exports, tariff, tariffs, industry, profits, consumers, demand, reputation, image, feelings, sentiment, sentiments, pride',
)
