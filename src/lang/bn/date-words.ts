import type { Direction, PartOfDay, Unit } from '../../core/date-expression.ts'

const table = <Value>(
  rows: readonly (readonly [words: string, value: Value])[],
): ReadonlyMap<string, Value> =>
  new Map(
    rows.flatMap(([words, value]) =>
      words.split(' ').map((w) => [w.normalize('NFC'), value] as const),
    ),
  )

/** Gregorian months with the spellings of Dhaka and Kolkata. */
export const months = table<number>([
  ['জানুয়ারি জানুয়ারী', 1],
  ['ফেব্রুয়ারি ফেব্রুয়ারী', 2],
  ['মার্চ', 3],
  ['এপ্রিল', 4],
  ['মে', 5],
  ['জুন', 6],
  ['জুলাই', 7],
  ['আগস্ট অগস্ট আগষ্ট অগাস্ট', 8],
  ['সেপ্টেম্বর সেপ্টেমবর', 9],
  ['অক্টোবর অক্টোবার', 10],
  ['নভেম্বর', 11],
  ['ডিসেম্বর', 12],
])

export const bengaliMonths = table<number>([
  ['বৈশাখ', 1],
  ['জ্যৈষ্ঠ জৈষ্ঠ', 2],
  ['আষাঢ়', 3],
  ['শ্রাবণ', 4],
  ['ভাদ্র', 5],
  ['আশ্বিন', 6],
  ['কার্তিক', 7],
  ['অগ্রহায়ণ', 8],
  ['পৌষ', 9],
  ['মাঘ', 10],
  ['ফাল্গুন ফাগুন', 11],
  ['চৈত্র', 12],
])

/** Names of the Hijri months in Bengali; their days are named, never counted. */
export const hijriMonths = table<number>([
  ['মহররম মুহাররম', 1],
  ['সফর', 2],
  ['রবিউল', 3],
  ['রজব', 7],
  ['শাবান', 8],
  ['রমজান রমযান', 9],
  ['শাওয়াল', 10],
  ['জিলকদ', 11],
  ['জিলহজ', 12],
])

export const weekdays = table<number>([
  ['সোমবার সোম', 1],
  ['মঙ্গলবার মঙ্গল', 2],
  ['বুধবার বুধ', 3],
  ['বৃহস্পতিবার বৃহস্পতি', 4],
  ['শুক্রবার শুক্র', 5],
  ['শনিবার শনি', 6],
  ['রবিবার রোববার রবি', 7],
])

export const units = table<Unit>([
  ['সেকেন্ড', 'second'],
  ['মিনিট', 'minute'],
  ['ঘণ্টা ঘন্টা', 'hour'],
  ['দিন', 'day'],
  ['সপ্তাহ', 'week'],
  ['পক্ষকাল', 'fortnight'],
  ['মাস', 'month'],
  ['বছর বৎসর', 'year'],
  ['অর্থবছর', 'fiscal-year'],
  ['দশক', 'decade'],
  ['শতাব্দী শতক', 'century'],
])

export const directions = table<Direction>([
  ['গত বিগত', 'past'],
  ['আগামী আসছে সামনের', 'future'],
  ['চলতি এই এ', 'current'],
])

export const partsOfDay = table<PartOfDay>([
  ['ভোর ভোররাত', 'dawn'],
  ['সকাল', 'morning'],
  ['দুপুর', 'noon'],
  ['বিকেল বিকাল', 'afternoon'],
  ['সন্ধ্যা', 'evening'],
  ['রাত', 'night'],
  ['মধ্যরাত', 'midnight'],
])
