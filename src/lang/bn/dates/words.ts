import type { Direction, PartOfDay, Unit } from '../../../core/date-expression.ts'

const table = <Value>(
  rows: readonly (readonly [words: string, value: Value])[],
): ReadonlyMap<string, Value> =>
  new Map(
    rows.flatMap(([words, value]) =>
      words.split(' ').map((w) => [w.normalize('NFC'), value] as const),
    ),
  )

/** Gregorian months with the spellings of Dhaka and Kolkata, and in Latin letters. */
export const months = table<number>([
  ['জানুয়ারি জানুয়ারী january jan', 1],
  ['ফেব্রুয়ারি ফেব্রুয়ারী february feb', 2],
  ['মার্চ march mar', 3],
  ['এপ্রিল april apr', 4],
  ['মে may', 5],
  ['জুন june jun', 6],
  ['জুলাই july jul', 7],
  ['আগস্ট অগস্ট আগষ্ট অগাস্ট august aug', 8],
  ['সেপ্টেম্বর সেপ্টেমবর september sept sep', 9],
  ['অক্টোবর অক্টোবার october oct', 10],
  ['নভেম্বর november nov', 11],
  ['ডিসেম্বর december dec', 12],
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

/** Hijri months; their days are named, never counted. */
export const hijriMonths = table<number>([
  ['মহররম মুহাররম', 1],
  ['সফর', 2],
  ['রবিউল', 3],
  ['জমাদিউল জমাদিউস', 5],
  ['রজব', 7],
  ['শাবান', 8],
  ['রমজান রমযান', 9],
  ['শাওয়াল', 10],
  ['জিলকদ', 11],
  ['জিলহজ', 12],
])

export const weekdays = table<number>([
  ['সোমবার', 1],
  ['মঙ্গলবার', 2],
  ['বুধবার', 3],
  ['বৃহস্পতিবার', 4],
  ['শুক্রবার', 5],
  ['শনিবার', 6],
  ['রবিবার রোববার', 7],
])

/** Short names, used only beside a full one: "শুক্র ও শনিবার". */
export const shortWeekdays = table<number>([
  ['সোম', 1],
  ['মঙ্গল', 2],
  ['বুধ', 3],
  ['বৃহস্পতি', 4],
  ['শুক্র', 5],
  ['শনি', 6],
  ['রবি রোব', 7],
])

export const units = table<Unit>([
  ['সেকেন্ড', 'second'],
  ['মিনিট', 'minute'],
  ['ঘণ্টা ঘন্টা', 'hour'],
  ['দিন কার্যদিবস কর্মদিবস', 'day'],
  ['সপ্তাহ', 'week'],
  ['পক্ষকাল', 'fortnight'],
  ['মাস', 'month'],
  ['বছর বৎসর', 'year'],
  ['অর্থবছর অর্থবর্ষ', 'fiscal-year'],
  ['দশক', 'decade'],
  ['শতাব্দী শতক', 'century'],
])

export const directions = table<Direction>([
  ['গত বিগত গেল', 'past'],
  ['আগামী আসছে আসন্ন সামনের', 'future'],
  ['চলতি চলমান বিদায়ী এই এ', 'current'],
])

export const partsOfDay = table<PartOfDay>([
  ['ভোর ভোররাত', 'dawn'],
  ['সকাল পূর্বাহ্ণ', 'morning'],
  ['দুপুর', 'midday'],
  ['বিকেল বিকাল অপরাহ্ণ', 'afternoon'],
  ['সন্ধ্যা', 'evening'],
  ['রাত রাত্রি রাত্র', 'night'],
  ['মধ্যরাত', 'midnight'],
  ['বেলা', 'daytime'],
])

/** Days of the month by their own names. */
export const dayNames = table<number>([
  ['পয়লা পহেলা পয়লা', 1],
  ['দোসরা', 2],
  ['তেসরা', 3],
  ['চৌঠা', 4],
])

/** Sanskrit ordinals of centuries. */
export const centuryNames = table<number>([
  ['দশম', 10],
  ['একাদশ', 11],
  ['দ্বাদশ বারো', 12],
  ['ত্রয়োদশ তেরো', 13],
  ['চতুর্দশ চৌদ্দ', 14],
  ['পঞ্চদশ পনেরো', 15],
  ['ষোড়শ ষোলো', 16],
  ['সপ্তদশ সতেরো', 17],
  ['অষ্টাদশ আঠারো আঠারোর', 18],
  ['ঊনবিংশ উনবিংশ ঊনিশ উনিশ', 19],
  ['বিংশ বিশ', 20],
  ['একবিংশ একুশ', 21],
])

/** Lands and cities by whose clock hours are told: "বাংলাদেশ সময় রাত ৮টায়". */
export const clockLands: readonly string[] =
  'বাংলাদেশ বাংলাদেশের ঢাকার ভারতীয় ভারতের পাকিস্তান পাকিস্তানের নেপাল শ্রীলঙ্কার সৌদি মক্কা মার্কিন যুক্তরাষ্ট্র যুক্তরাষ্ট্রের যুক্তরাজ্য যুক্তরাজ্যের ব্রিটিশ লন্ডন ওয়াশিংটন নিউইয়র্ক মস্কো রাশিয়ার কিয়েভ ইউক্রেনের চীন চীনের জাপান জাপানের কোরীয় সিঙ্গাপুর মালয়েশিয়া মালয়েশিয়ার ইরান ইরানের ইসরায়েল ইসরায়েলি কাতার আন্তর্জাতিক'.split(
    ' ',
  )
