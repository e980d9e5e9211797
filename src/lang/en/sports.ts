import type { SportsPart } from '../contract/sports.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Words of games and of those who play them. */
export const sports: SportsPart = {
  words: set(
    `match wicket innings over goal goals batter batsman batting bowler bowling pacer spinner all-rounder fifty century odi odis t20 t20i test cricket cricketer
     football footballer soccer league title semifinal semi-final quarterfinal final striker goalkeeper midfielder defender forward captain coach squad franchise
     runs unbeaten ipl bpl tournament champions championship knockout penalty toss series hockey tennis chess grandmaster badminton volleyball kabaddi netball rugby qualifier qualifiers medal stadium`,
  ),
  anywhere: set(
    'over test final series title century fifty captain forward runs goal goals league coach match champions toss squad franchise medal opener keeper stadium',
  ),
  afterTeam: set(
    `team side squad players skipper captain coach batter batsman bowler pacer spinner innings batting bowling goal striker goalkeeper midfielder defender opener keeper win defeat loss victory
     guard quarterback pitcher linebacker 76ers 49ers`,
  ),
  afterPlace: set(`tour cricket football olympic national government police premier stadium board`),
  contests: new Set(),
  clubTowns: set('barcelona liverpool madrid milan marseille leeds newcastle'),
  beforeTeam: set('leaders champions holders rivals visitors hosts opponents'),
  universities: new Set(['State', 'Tech']),
  clubs: new Set([
    'west indies',
    'al nassr',
    'al hilal',
    'al ittihad',
    'al ahli',
    'inter miami',
    'inter milan',
    'real madrid',
  ]),
  against: set('against beat v vs versus face host thrash stun'),
  beforePlace: set(
    'in at from to across around inside near throughout into outside of through over via',
  ),
}
