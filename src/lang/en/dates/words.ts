import type { PartOfDay, Unit } from '../../../core/date-expression.ts'

const table = <Value>(
  rows: readonly (readonly [words: string, value: Value])[],
): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((w) => [w, value] as const)))

export const months = table<number>([
  ['january jan jan.', 1],
  ['february feb feb.', 2],
  ['march mar mar.', 3],
  ['april apr apr.', 4],
  ['may', 5],
  ['june jun jun.', 6],
  ['july jul jul.', 7],
  ['august aug aug.', 8],
  ['september sep sep. sept sept.', 9],
  ['october oct oct.', 10],
  ['november nov nov.', 11],
  ['december dec dec.', 12],
])

export const weekdays = table<number>([
  ['monday mon.', 1],
  ['tuesday tue. tues.', 2],
  ['wednesday wed.', 3],
  ['thursday thu. thurs.', 4],
  ['friday fri.', 5],
  ['saturday sat.', 6],
  ['sunday sun.', 7],
])

export const units = table<Unit>([
  ['second seconds', 'second'],
  ['minute minutes', 'minute'],
  ['hour hours', 'hour'],
  ['day days', 'day'],
  ['week weeks', 'week'],
  ['fortnight fortnights', 'fortnight'],
  ['weekend weekends', 'weekend'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
])

export const partsOfDay = table<PartOfDay>([
  ['dawn', 'dawn'],
  ['morning', 'morning'],
  ['noon midday', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night overnight', 'night'],
  ['midnight', 'midnight'],
])

export const seasons = table<'spring' | 'summer' | 'autumn' | 'winter'>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn fall', 'autumn'],
  ['winter', 'winter'],
])

/** Months of the Bengali calendar in the spellings of papers. */
export const bengaliMonths = table<number>([
  ['boishakh baishakh boisakh', 1],
  ['joishtho jyaistha jaistha', 2],
  ['asharh ashar', 3],
  ['srabon shrabon srabana', 4],
  ['bhadro bhadra', 5],
  ['ashwin aswin', 6],
  ['kartik kartick', 7],
  ['agrahayan ogrohayon', 8],
  ['poush pous', 9],
  ['magh', 10],
  ['falgun phalgun', 11],
  ['chaitra choitro', 12],
])

/** Months of the Hijri calendar. */
export const hijriMonths = table<number>([
  ['muharram', 1],
  ['safar', 2],
  ['rajab', 7],
  ['shaban', 8],
  ['ramadan ramzan', 9],
  ['shawwal', 10],
  ['zilqad', 11],
  ['zilhajj zilhaj', 12],
])

/** What is on somebody's list of days, in the present: "the talks begin on Sunday", "the concert is on Friday". */
export const scheduledVerbs: ReadonlySet<string> = new Set(
  'begin begins start starts open opens close closes resume resumes end ends kick kicks convene convenes run runs'.split(
    ' ',
  ),
)

/** Feasts that keep one day of the calendar. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas eve', [12, 24] as const],
  ['christmas day', [12, 25] as const],
  ['christmas', [12, 25] as const],
  ["new year's day", [1, 1] as const],
  ["new year's eve", [12, 31] as const],
])

/** Words of a clause that show its time to come; `until` stands right before the date. */
export const futureWords: ReadonlySet<string> = new Set(
  'will shall ll plans planned planning scheduled slated expected expects due going intends aims hopes until upcoming must'.split(
    ' ',
  ),
)

/** Irregular pasts of what happens on a day, beside those in -ed. */
const happened =
  'died began came went took made held fell rose left won lost shot saw ran broke became met born opened hit struck sank flew fled bought sold brought caught thought sought fought taught kept felt paid laid wrote drove rode chose stole drew grew knew threw blew built spent sent led stood withdrew began'
/** What is done on one day about another: "announced polls on 15 April". */
const planned =
  'announced postponed deferred called proposed extended promised adjourned demanded ordered asked urged'
/** What is done on the day that stands behind. */
const placed =
  'planned scheduled set fixed delayed moved slated expected due rescheduled booked listed pencilled penciled pushed rearranged'
export const happenedWords: ReadonlySet<string> = new Set(happened.split(' '))
export const plannedWords: ReadonlySet<string> = new Set(`${planned} ${placed}`.split(' '))
export const placedWords: ReadonlySet<string> = new Set(placed.split(' '))

/** Words behind which another clause begins: what stands before them tells nothing of a day behind. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'because although though while whereas but who which'.split(' '),
)

/** What is told in them, may lie before or behind. */
export const openWords: ReadonlySet<string> = new Set('would could can may might'.split(' '))

/** Whoever says something tells of another time than that of his saying. */
export const tellingWords: ReadonlySet<string> = new Set(
  'said told added stated noted warned hoped feared claimed alleged confirmed informed assured vowed pledged agreed decided wanted'.split(
    ' ',
  ),
)

/** What stands behind them and before the date lies ahead of what is told: "gathered ahead of the vote on 5 May". */
export const leadingWords: ReadonlySet<string> = new Set(
  'ahead before pending by through till until'.split(' '),
)

/** Verbs whose participle tells a state. */
export const stateWords: ReadonlySet<string> = new Set(
  'be remain remains stay stays get gets'.split(' '),
)

/** Words of a clause that show it past; forms in -ed are past, too. */
export const pastWords: ReadonlySet<string> = new Set(
  'was were had did been met began came went took gave made held fell rose left sent won lost found shot saw ran broke spoke became since'.split(
    ' ',
  ),
)
