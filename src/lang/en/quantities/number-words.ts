const table = (words: string, from: number, step: number): (readonly [string, number])[] =>
  words.split(' ').map((w, i) => [w, from + i * step] as const)

/** Cardinal words from zero to nineteen. */
export const small: ReadonlyMap<string, number> = new Map(
  table(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
)

export const tens: ReadonlyMap<string, number> = new Map(
  table('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])

/** Short multipliers, written onto digits or set after a sign of money. */
export const shortMultipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...table(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
    1,
    1,
  ),
])
