import { list } from './frame-words.ts'

/** Phrases that begin as a predicate does and tell something else, in sport, business and daily life as well. */
export const idioms: readonly string[] = list(
  `shoot up, shoot down claim, shoot down idea, shoot for, fight back, fight for, fight to, fight through, fight off, fight against odds,
  hail from, plead guilty, plead not guilty, plead innocent, plead no contest, break up, break tie, break record, break news, break even, break down,
  strike deal, strike agreement, strike balance, strike chord, strike gold, strike out, strike rich, strike me, strike it rich, strike home, strike that, strike back, strike from,
  beat odds, beat drum, beat expectation, beat forecast, beat estimate, beat egg, beat to, battle back, battle for, battle against, battle with,
  clash over, fire up, fire back, fire blank, fire in air, fire into air, fire warning, attack ball, charge ahead, charge into, charge up, charge at, charge for, charge toward, charge towards,
  call it quits, quit smoking, quit facebook, hang on, hang out, hang in, hang up, hang around, hang over, hang from, hang with, hang by,
  stone dead, walk out to, march on to, march into, march past, march toward, march towards, rally around, rally behind, rally past, rally to beat,
  visit website, visit page, visit site, arrive at conclusion, arrive at decision, arrive home, return home, arrive to find, arrive on scene, arrive at scene,
  meet eye, meet with success, meet death, meet end, meet fate, meet with accident,
  capture imagination, capture attention, capture moment, capture mood, seize on, seize upon, seize opportunity, seize chance, seize moment, seize initiative,
  deny knowing, offer reward, veto defeat, propose budget, apply to jail, appeal to, ask about, ask whether, ask why, ask what, ask how, ask when, ask where, ask who, ask if, ask question, ask which, ask not, ask himself, ask herself, ask themselves,
  die hard, die down, die out, die off, die away, elect representative, elect official, elect office, elect lawmaker, commit crime, commit suicide, commit murder, commit atrocity, commit violation, commit error, commit offence, commit offense,
  name after, name for, host to, host show, host party, hold line, level criticism, level off, pound out, bomb out, shell out, whip up, stab at,
  occupy spot, occupy position, occupy seat, dismiss for, support act, support actor, support actress, support role, defend champion, defend title, wound up, storm out, storm off, storm to, storm into lead, storm back, storm ahead, free agent, seize up, support cast, surrender lead, surrender point, give up run, give up goal,
  welcome back, welcome change, accept award, accept prize, accept apology, accept responsibility, accept that, accept fact,
  back down from, back off, back into, back away, share price, back up, back out, back down, blast out, blast off, blast through, blast furnace, shell shock, oppose to, demonstrate that, demonstrate how, demonstrate why, demonstrate what, demonstrate this, take leave, work with, fund manager, fund raise, train station, station chief`,
).map((phrase) => phrase.trim())
