import type { CalendarExpression } from '../../../core/date-expression.ts'

const nfc = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'u')

/** What follows a day that everybody knows by what happened on it, and whether that is long ago. */
const rows: readonly (readonly [month: number, day: number, events: RegExp, old: boolean])[] = [
  [2, 21, nfc('গুলি|শহীদ হন|প্রাণ দেন'), true],
  [3, 7, nfc('ভাষণ'), true],
  [
    3,
    25,
    nfc('গণহত্যা|কালরাত|কালোরাত|সার্চলাইট|হানাদার|পাক ?বাহিনী|পাকিস্তানি|পাকিস্তান সামরিক|হত্যাযজ্ঞ'),
    true,
  ],
  [3, 26, nfc('স্বাধীনতার? ঘোষণা|হানাদার|পাক ?বাহিনী|পাকিস্তানি'), true],
  [8, 5, nfc('পতন|অভ্যুত্থান|পট ?পরিবর্তন|বিপ্লব|হাসিনা'), false],
  [8, 15, nfc('হত্যা|সপরিবার|ট্র্যাজেডি'), true],
  [8, 21, nfc('গ্রেনেড'), true],
  [9, 11, nfc('হামলা'), true],
  [10, 7, nfc('হামলা'), false],
  [11, 3, nfc('জেল ?হত্যা|কারাগার'), true],
  [11, 7, nfc('বিপ্লব|অভ্যুত্থান|সিপাহি'), true],
  [12, 14, nfc('বুদ্ধিজীবী|আলবদর|আল-বদর|রাজাকার|হানাদার|পাক ?বাহিনী|পাকিস্তানি'), true],
  [12, 16, nfc('আত্মসমর্পণ'), true],
]

/** UTF-16 units behind a day within which its event is named. */
const reach = 44

/** The day itself comes again every year: "২৫ মার্চ গণহত্যা দিবস". */
const comesAgain = nfc('দিবস|বার্ষিকী|উপলক্ষ')

/** "৭ মার্চের ভাষণ", "২১ আগস্ট গ্রেনেড হামলা": no year is said, and none of late is meant. */
export const knownByEvent = (e: CalendarExpression, rest: string): CalendarExpression => {
  if (e.month === undefined || e.day === undefined || e.year !== undefined) return e
  if (e.within !== undefined || (e.direction !== undefined && e.tense === undefined)) return e
  const row = rows.find(([month, day]) => month === e.month && day === e.day)
  if (!row || e.weekday !== undefined) return e
  const clause = /^[^।?!;,\n]*/u.exec(rest.slice(0, reach).normalize('NFC'))?.[0] ?? ''
  const [, , events, old] = row
  return events.test(clause) && !comesAgain.test(clause)
    ? { ...e, known: old ? 'of-old' : true }
    : e
}

/** What a month may be known by before it comes, and long after. */
const polls = nfc('^\\s+(?:[\\p{L}\\p{M}]+\\s+){0,2}(?:নির্বাচন|ভোট|গণভোট|ইলেকশন)')

/** "ফেব্রুয়ারির জাতীয় নির্বাচন": that of the year before, or the one to come. */
export const knownByPolls = (e: CalendarExpression, rest: string): CalendarExpression =>
  e.month !== undefined &&
  e.day === undefined &&
  e.year === undefined &&
  e.within === undefined &&
  e.direction === undefined &&
  polls.test(rest.normalize('NFC'))
    ? { ...e, known: true }
    : e
