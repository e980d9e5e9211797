import type { Piece } from '../../shared/pieces.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** What people alone do. */
const doing =
  /^(?:fled|flee|marched|march|gathered|gather|protested|rallied|demonstrated|queued|perished|drowned|died|attended|prayed|voted|celebrated|mourned)$/u
/** What is done to people alone. */
const suffered =
  /^(?:killed|injured|wounded|arrested|detained|evacuated|displaced|hospitalised|hospitalized|stranded|rescued|missing|homeless|dead|feared|trapped|jailed|deported|martyred)$/u
const linking = /^(?:were|are|was|remain|remained|have|had|been|still|left|being|also|reportedly)$/u
const linkReach = 3

/** "killing 15 in an attack", "and arrested 12": what is done to people is done to a bare number of them. */
export const isDoneTo = (pieces: readonly Piece[], from: number): boolean =>
  doneTo.test(norm(pieces, from - 1))

const doneTo =
  /^(?:killed|killing|kills|injured|injuring|wounded|wounding|arrested|arresting|detained|detaining|rescued|rescuing|evacuated|evacuating|displaced|displacing)$/u

/** "hundreds fled", "at least 40 were arrested", "up to 30 remain missing": the verb shows that people are counted. */
export const isOfPeople = (pieces: readonly Piece[], from: number): boolean => {
  if (doing.test(norm(pieces, from)) || suffered.test(norm(pieces, from))) return true
  for (let at = from; at < from + linkReach; at++) {
    if (!linking.test(norm(pieces, at))) return false
    if (suffered.test(norm(pieces, at + 1))) return true
  }
  return false
}
