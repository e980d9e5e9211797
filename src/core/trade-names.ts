/** What people do who may bear a known name, where it is no public office; a row names those of whoever it is of. */
export const tradeNames = [
  'actor',
  'singer',
  'artist',
  'filmmaker',
  'comedian',
  'broadcaster',
  'writer',
  'journalist',
  'lawyer',
  'prosecutor',
  'doctor',
  'engineer',
  'scientist',
  'scholar',
  'economist',
  'teacher',
  'cleric',
  'player',
  'coach',
  'business',
  'activist',
  'officer',
] as const

export type TradeName = (typeof tradeNames)[number]
