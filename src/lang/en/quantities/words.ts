import type { Bound } from '../../../core/reading.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

type Phrase = readonly [words: readonly string[], bound: Bound]

const rows = (bound: Bound, phrases: string): Phrase[] =>
  phrases.split(', ').map((p) => [p.split(' '), bound] as const)

/** Words that bound the number after them. */
export const boundsBefore: readonly Phrase[] = [
  ...rows(
    'at-least',
    'at least, no fewer than, not fewer than, not less than, no less than, more than, over, above, upwards of, upward of, in excess of, a minimum of, greater than, exceeding',
  ),
  ...rows(
    'at-most',
    'at most, up to, as many as, as much as, no more than, not more than, fewer than, less than, under, below, a maximum of',
  ),
  ...rows(
    'about',
    'about, around, some, roughly, approximately, nearly, almost, ~, ≈, close to, an estimated, estimated, or so',
  ),
  ...rows('range', 'between'),
]

/** Verbs that say of a number that there are more; they are no part of it. */
export const exceeding = set(
  'surpass surpasses surpassed surpassing exceed exceeds exceeded topped tops',
)
/** Before money they say so too: "crossed $50 billion". */
export const crossing = set('crossed crosses crossing')

/** Words that bound the number before them. */
export const boundsAfter: readonly Phrase[] = [
  ...rows('at-least', 'or more, or above, and above, and more'),
  ...rows('at-most', 'or fewer, or less, or below'),
  ...rows('about', 'or so, or thereabouts'),
]

/** Plural multipliers say no number: "thousands of". */
export const plurals = set('dozens scores hundreds thousands millions billions lakhs crores')
export const several = set('several few many')
export const multiplied = set('dozen hundred thousand million billion lakh crore')
export const dashes = set('- – —')

/** Words that end the search for the counted noun. */
export const stops = set(
  'the a an and or but to in on at for by with from as is was were are be been has have had will would that which who whom whose it he she they this these those after before when while per than said into through during since until if not against',
)

/** A number after these names a thing. */
export const namesBefore = set(
  'windows iphone ipad galaxy android playstation xbox boeing airbus apollo artemis season episode no number article articles section sections chapter page pages psalm psalms verse surah resolution flight route room highway channel clause paragraph order form level phase type class grade aged age version protocol amendment proposition',
)

/** After a number these make a length of time, an age, a rank or a score of it. */
export const timesAfter = set(
  'times off second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries weekend weekends quarter quarters midnight noon ball balls wicket wickets run runs over overs point points rebound rebounds',
)
/** Before a plain number without a noun these make it an age, a temperature or a rank. */
export const statedOf = set('is was turned turns both minus aged')
/** "put the number at nine": what a number behind "at" tells. */
export const tallies = set(
  'number numbers toll tolls figure count total tally losses list lists majority',
)
/** "people under 30" tells an age. */
export const agedPeople = set(
  'people those anyone everyone children adults women men workers voters kids girls boys persons',
)
export const ageBounds = set('under over above below around about')
/** Behind an age these go on about whose it is. */
export const agedAfter = set('of and from who was has had is')
/** "a father of five" tells who somebody is. */
export const parents = set('father mother parent parents grandfather grandmother')
/** Before a small number these point to things just named. */
export const pointers = set('the these those both other his her their its our')
/** "handed over 11 students": the word goes with the verb. */
export const particled = set(
  'handed hand hands handing took take takes taking taken turned turn ran run passed went fought won',
)
