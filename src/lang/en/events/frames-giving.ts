import type { FrameRow } from '../../contract/events.ts'
import { aid, arms, list, row, sports, troops } from './frame-words.ts'

/** Giving and mobilising. More specific rows stand first. */
export const givingFrames: readonly FrameRow[] = [
  // giving
  row('send-troops', 'send, dispatch, contribute, provide, supply', {
    object: [...troops, 'peacekeeper', 'peacekeepers'],
    without: list('police, personnel file, letter, letters, message, messages, note, telegram'),
  }),
  row('send-troops', 'arrive, land', { with: list('peacekeeper, peacekeepers, peacekeeping') }),
  row(
    'aid-military',
    'send, supply, provide, deliver, ship, give, transfer, sell, arm, equip, donate',
    {
      object: [...arms, ...list('military, jets, tanks, submarine, submarines, frigate, radar')],
      without: list(
        'message, messages, letter, letters, note, telegram, opportunity, update, briefing, background, court, award, awards, advantage, edge, prize, medal, title, power, training, salute, honour, honours, honors, funeral, administration, regime, facade, look',
      ),
    },
  ),
  row('aid-humanitarian', 'send, provide, deliver, give, donate, distribute, airlift, supply', {
    object: list(
      'food, relief, medicine, medicines, humanitarian, shelter, supplies, blanket, blankets, tents, rice, wheat, vaccine, vaccines',
    ),
    without: list(
      'tax, taxes, taxpayers, trading, trade, partner, exports, exporter, importer, market, markets, customers',
    ),
  }),
  row(
    'aid',
    'provide, give, grant, offer, lend, donate, contribute, extend, approve, allocate, pledge, disburse',
    {
      object: [
        ...aid.filter((w) => w !== 'support' && w !== 'help'),
        ...list('million, billion, donation, credit, credits'),
      ],
      without: [
        ...sports,
        ...list(
          'tax, first, contract, bond, deal, pardon, condolences, bank, customers, salary, bonus, job, reward, bounty, capital',
        ),
      ],
    },
  ),
  row('aid', 'provide, give, offer, extend', {
    object: list('support, help'),
    also: list(
      'financial, technical, military, economic, material, logistical, budget, government, country, refugee, refugees, victims, medical, legal',
    ),
  }),
  row('shelter', 'grant, give, offer', {
    object: list('asylum, refuge, shelter, citizenship, sanctuary'),
  }),
  row('aid', 'aid, bail out, subsidise, subsidize, give aid', {}),
  row('aid', 'fund, finance, assist, rescue', {
    object: list(
      'project, projects, programme, programmes, programs, government, refugee, refugees, victim, victims, survivors, reconstruction, country, countries, economy, flood, quake, sailors, fishermen, migrants, crew',
    ),
    without: list('themselves, himself, police, bill, bills, budget'),
  }),
  // mobilising
  row('exercise', 'test-fire, test fire, hold drill, launch, conduct, hold, stage, begin, test', {
    object: list('drill, drills, missile, missiles, manoeuvre, manoeuvres, maneuvers, wargame'),
    without: list('joint, fire, rescue, evacuation, strike, attack, attacks'),
  }),
  row('exercise', 'launch, conduct, hold, stage, begin, carry out', {
    object: list('exercise, exercises'),
    also: list('military, naval, live-fire, army, navy, air, war, troops, forces'),
    without: list('joint'),
  }),
  row('exercise', 'conduct, carry out', {
    object: list('test'),
    also: list('nuclear, missile, ballistic, weapon, weapons'),
    without: list('joint'),
  }),
  row(
    'deploy',
    'deploy, mobilise, mobilize, station, amass, mass, call up, reinforce, beef up, rearm, build up, dispatch',
    {
      object: list(
        'troop, troops, soldier, soldiers, force, forces, personnel, army, military, police, officer, officers, guard, guards, fighter, fighters, warship, warships, ship, ships, navy, jet, jets, missile, missiles, tank, tanks, battalion, brigade, reservist, reservists, militia, coastguard, bgb, rab, ansar, platoon, platoons, paramilitary, agents, carrier, submarine, submarines, weapons, defences, defenses, security, peacekeepers, peacekeeper, border, warplanes, artillery, marines',
      ),
      without: list(
        'support, groups, public, opinion, voters, resource, resources, teachers, airbag, update, software, customers',
      ),
    },
  ),
  row('deploy', 'train, recruit, conscript', {
    object: list(
      'troop, troops, soldier, soldiers, fighter, fighters, reservist, reservists, militia',
    ),
  }),
  row('deploy', 'rush', {
    object: list(
      'troop, troops, soldier, soldiers, force, forces, police, reinforcement, reinforcements, reservists',
    ),
    toPeople: true,
  }),
  row(
    'deploy',
    'put on alert, place on alert, put on high alert, place on high alert, step up patrol, raise alert',
    {},
  ),
  row('deploy', 'order, send, step up, increase', {
    object: list('patrol, patrols, reinforcement, reinforcements'),
    without: list('food'),
  }),
]
