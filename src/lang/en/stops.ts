import { fold } from '../../text/normalise.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Abbreviations that stand before a name or number and end no sentence. */
export const leading: ReadonlySet<string> = words(
  'mr mrs ms md mohd mst dr prof gen col cmdr brig lt maj adm capt cpl pfc pvt sgt det const insp supt sen rep gov pres rev msgr fr hon dep asst mt v vs e.g i.e tk rs retd addl advt approx',
)

/** Abbreviations that end a sentence where what follows opens one. */
const trailing = words(
  'st ave blvd rd jr sr esq inc ltd llc plc co corp bros etc ft u.s u.k u.n d.c jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Those that are words of their own unless they are written with a capital: states and weekdays. */
const named = words(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
)

/** Words whose capital behind an abbreviation tells that a sentence begins. */
const openers = words(
  'The He She It They We But This That These Those His Her Their Its In On At After Before When While As For From There If With Since Because Although Though However Meanwhile Earlier Later Both Some Many Most No Not By One Another Also Under During According',
)

/** What goes on behind "5 p.m.": a day or month, or a zone in capitals. */
const goesOnBehindHour =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|May|Eastern|Central|Pacific|Mountain|Greenwich|\p{Lu}{2,5})$/u

/**
 * True where a full stop ends a sentence though an abbreviation, an initial or "no" stands before it; undefined where
 * none does.
 *
 * @param before the word before the stop, with the stops inside it: U.S, p.m, Jan.
 * @param after what follows the blank behind the stop.
 */
export const isStopBehind = (before: string, after: string): boolean | undefined => {
  const word = fold(before)
  if (leading.has(word)) return false
  // "pointed a. 38-caliber gun": a stop that strayed from its number.
  if (before === 'a' && /^\p{N}/u.test(after)) return false
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? ''
  if (word === 'no' || word === 'nos') return !/^\p{N}/u.test(next)
  // "M. Shamsul Hoque": the letter in capitals is an initial.
  if (before !== 'M' && /^(?:[ap]\.)?m$/u.test(word))
    return /^[^\p{L}\p{N}]|^\p{Lu}/u.test(after) && !goesOnBehindHour.test(next)
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(before)
  if (!initials && !trailing.has(word) && !named.has(before)) return undefined
  // 'J. "Jack" Smith' is one name.
  const quotes = /^["“‘]/u.test(after) && !/^.\p{L}+["”’] \p{Lu}/u.test(after)
  return after === '' || quotes || openers.has(next)
}
