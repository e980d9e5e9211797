/** Cardinal words 0–100 in their usual spellings. Source: any Bengali primer; variants as newspapers write them. */
const words =
  'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ উনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর উনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি উননব্বই নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই একশ'.split(
    ' ',
  )

const variants: Readonly<Record<string, number>> = {
  দু: 2,
  ছ: 6,
  এগার: 11,
  বার: 12,
  তের: 13,
  চোদ্দ: 14,
  পনের: 15,
  ষোল: 16,
  সতের: 17,
  আঠার: 18,
  কুড়ি: 20,
  তিরিশ: 30,
  একশো: 100,
  শত: 100,
  শতাধিক: 100,
}

const values: ReadonlyMap<string, number> = new Map([
  ...words.map((w, i) => [w.normalize('NFC'), i] as const),
  ...Object.entries(variants).map(([w, n]) => [w.normalize('NFC'), n] as const),
])

const multipliers: ReadonlyMap<string, number> = new Map(
  (
    [
      ['শত', 100],
      ['শ', 100],
      ['শো', 100],
      ['হাজার', 1e3],
      ['লাখ', 1e5],
      ['লক্ষ', 1e5],
      ['কোটি', 1e7],
      ['মিলিয়ন', 1e6],
      ['বিলিয়ন', 1e9],
      ['ট্রিলিয়ন', 1e12],
      ['ডজন', 12],
    ] as const
  ).map(([w, n]) => [w.normalize('NFC'), n] as const),
)

/** Fractions that stand alone or before a multiplier. */
const fractions: ReadonlyMap<string, number> = new Map(
  (
    [
      ['দেড়', 1.5],
      ['আড়াই', 2.5],
      ['পৌনে', -0.25],
      ['সোয়া', 0.25],
      ['সাড়ে', 0.5],
      ['আধা', 0.5],
      ['অর্ধ', 0.5],
    ] as const
  ).map(([w, n]) => [w.normalize('NFC'), n] as const),
)

const digits = '০১২৩৪৫৬৭৮৯'

/** Bengali digits to ASCII; other characters stay. */
export const asciiDigits = (text: string): string =>
  text.replace(/[০-৯]/gu, (d) => String(digits.indexOf(d)))

/** Number words that may count days and things; শূন্য and bare শত are left out where they would mislead. */
export const numberWords: readonly string[] = [...values.keys()].filter(
  (w) => !['শূন্য', 'শতাধিক', 'ছ'].includes(w),
)
export const multiplierWords: readonly string[] = [...multipliers.keys()]
export const fractionWords: readonly string[] = [...fractions.keys()]

/** Value of one plain number: digits of either script with separators, or a number word. Null when it is none. */
export const plainNumber = (text: string): number | null => {
  const normal = asciiDigits(text.normalize('NFC')).trim()
  if (/^[0-9][0-9,]*(?:\.[0-9]+)?$/u.test(normal)) return Number(normal.replace(/,/gu, ''))
  return values.get(normal) ?? null
}

/**
 * Value of a whole number phrase: "১১ হাজার", "সাড়ে তিন লাখ", "দেড় কোটি", "১ লাখ ২০ হাজার", "পাঁচ শ".
 *
 * @returns null when any word is not of a number.
 */
export const numberPhrase = (text: string): number | null => {
  const parts = text
    .normalize('NFC')
    .trim()
    .split(/[\s-]+/u)
  let total = 0
  let current: number | null = null
  let fraction: number | null = null
  for (const part of parts.flatMap(splitJoined)) {
    const plain = plainNumber(part)
    const times = multipliers.get(part)
    const broken = fractions.get(part)
    if (broken !== undefined) fraction = broken
    else if (times !== undefined && (current !== null || fraction !== null || plain === null)) {
      total += scaled(current, fraction) * times
      current = null
      fraction = null
    } else if (plain !== null) current = (current ?? 0) + plain
    else return null
  }
  return current === null && fraction === null ? total : total + scaled(current, fraction)
}

/** দেড় and আড়াই are whole values; সাড়ে, সোয়া and পৌনে add to the number after them; পৌনে or সোয়া alone count from one. */
const scaled = (current: number | null, fraction: number | null): number => {
  if (fraction === null) return current ?? 1
  if (fraction >= 1) return fraction
  if (current === null) return fraction === 0.5 ? 0.5 : 1 + fraction
  return current + fraction
}

/** "পাঁচশ", "দুইশো", "২০০জন": a multiplier written together with its number. */
const splitJoined = (part: string): readonly string[] => {
  const match = /^(.+?)(শ|শো|শত)$/u.exec(part)
  const left = match?.[1]
  return match && left !== undefined && plainNumber(left) !== null ? [left, match[2] ?? ''] : [part]
}
