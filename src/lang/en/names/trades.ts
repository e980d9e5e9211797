import type { TradeRow } from '../../contract/names.ts'
import { tradeRow as row } from '../../shared/trade-rows.ts'

/** What people do, as English papers call them beside their names. Source: our own reading of news prose. */
export const trades: readonly TradeRow[] = [
  row('comedian', 'comedian, stand - up comedian'),
  row('actor', 'actor, actress, film star, movie star, bollywood star, hollywood star'),
  row(
    'singer',
    'singer, musician, songwriter, singer - songwriter, rapper, composer, guitarist, drummer, pianist, vocalist, lyricist, pop star',
  ),
  row(
    'artist',
    'artist, painter, sculptor, dancer, choreographer, model, photographer, architect, designer, fashion designer, cartoonist',
  ),
  row(
    'filmmaker',
    'filmmaker, film - maker, film director, movie director, playwright, screenwriter, film producer, movie producer',
  ),
  row(
    'broadcaster',
    'broadcaster, tv host, talk show host, television host, presenter, newsreader, youtuber, influencer, podcaster',
  ),
  row('writer', 'writer, author, poet, novelist, columnist, essayist, blogger'),
  row('journalist', 'journalist, reporter, correspondent, photojournalist'),
  row('prosecutor', 'public prosecutor'),
  row(
    'lawyer',
    'lawyer, attorney, solicitor, defence lawyer, defense attorney',
    'barrister, advocate',
  ),
  row(
    'doctor',
    'physician, surgeon, psychiatrist, cardiologist, paediatrician, pediatrician, dentist',
    'doctor',
  ),
  row('engineer', 'engineer, software engineer'),
  row(
    'scientist',
    'scientist, physicist, chemist, biologist, mathematician, astronomer, geologist, psychologist, astronaut',
  ),
  row(
    'scholar',
    'researcher, historian, scholar, academic, theorist, political theorist, philosopher, analyst, political analyst, political scientist, sociologist, anthropologist',
  ),
  row('economist', 'economist'),
  row(
    'teacher',
    'teacher, lecturer, headmaster, headteacher, head teacher, assistant teacher, assistant professor, associate professor',
    'professor, prof',
  ),
  row('cleric', 'priest, pastor, cleric, imam', 'maulana, moulana, mufti, allama'),
  row(
    'player',
    `cricketer, footballer, pacer, spinner, opener, batter, batsman, bowler, all - rounder, allrounder, wicketkeeper, defender, midfielder, striker, goalkeeper, winger, fullback, quarterback,
     linebacker, running back, wide receiver, tight end, cornerback, pitcher, shortstop, outfielder, infielder, baseman, right - hander, left - hander, point guard, shooting guard, sprinter, swimmer,
     boxer, golfer, tennis player, chess champion, grandmaster, wrestler, jockey, gymnast, skater, cyclist, teammate, rookie, freshman, sophomore, lineman, goaltender, goalie, defenseman, defenceman`,
  ),
  row('coach', 'coach, head coach, assistant coach, referee, umpire'),
  row(
    'business',
    'businessman, businesswoman, entrepreneur, tycoon, billionaire, investor, financier, industrialist, trader, contractor, property developer',
  ),
  row('activist', 'activist, rights activist, human rights activist, campaigner'),
]
