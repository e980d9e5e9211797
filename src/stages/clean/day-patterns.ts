import type { DayWords } from '../../lang/contract/page-words.ts'

/** What tells a day as pages print it, made of the words of all languages. */
export interface DayPatterns {
  /** A day, a word and a year, in this order; global. */
  readonly dayFirst: RegExp
  /** A word, a day and a year, in this order; global. */
  readonly monthFirst: RegExp
  /** A time of day behind the day, with the marks around it. */
  readonly clock: RegExp
  /** Words that say that a day is that of a change. */
  readonly changed: RegExp
  /** Month by its name in any of the languages, in any case, with or without a point; 1 to 12. */
  readonly monthOf: (word: string) => number | undefined
  /** True for such a name, and for that of a month in another calendar. */
  readonly isMonth: (word: string) => boolean
}

// Names of months stand in letters of these scripts alone; a class of all letters takes as long to compile as a page to read.
const MONTH =
  '[A-Za-z\\u00c0-\\u024f\\u0300-\\u052f\\u0900-\\u0963\\u0971-\\u09e3\\u09f0\\u09f1]{2,14}'
const DAY = '[0-3]?[0-9]'
const YEAR = '(?:19|20)[0-9]{2}'

/** The patterns of printed days in several languages at once. */
export const dayPatterns = (languages: readonly DayWords[]): DayPatterns => {
  const anyOf = (name: 'endings' | 'of' | 'clock' | 'changed'): string =>
    [...new Set(languages.flatMap((words) => words[name] ?? []))].join('|')
  const endings = anyOf('endings')
  const months = new Map(languages.toReversed().flatMap((words) => [...words.months]))
  const others = new Set(languages.flatMap((words) => words.otherMonths ?? []))
  const monthOf = (word: string): number | undefined =>
    months.get(word.normalize('NFC').toLowerCase().replace(/\.$/u, ''))
  return {
    dayFirst: new RegExp(
      `(?<![\\p{N}.:])(${DAY})(?:${endings}|[.ºª])?\\s{0,2}(?:(?:${anyOf('of')}) )?` +
        `(${MONTH})[.,]{0,2}\\s{0,2}(?:de |del )?,?\\s?(${YEAR})(?!\\p{N})`,
      'gu',
    ),
    monthFirst: new RegExp(
      `(?<!\\p{L})(${MONTH})\\.?\\s(${DAY})(?:${endings})?,?\\s{1,2}(${YEAR})(?!\\p{N})`,
      'gu',
    ),
    clock: new RegExp(
      `^[\\s,|•·–—-]*(?:[0-2]?[0-9][:.][0-5][0-9](?:\\s*(?:${anyOf('clock')})(?!\\p{L}))?)?[\\s,|]*`,
      'iu',
    ),
    changed: new RegExp(anyOf('changed'), 'iu'),
    monthOf,
    isMonth: (word) => monthOf(word) !== undefined || others.has(word.normalize('NFC')),
  }
}
