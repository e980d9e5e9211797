import type { FoundQuantity } from '../../contract/quantities.ts'

/** How many of the smaller make one of the larger. */
const smaller: Readonly<Record<string, readonly [unit: string, many: number]>> = {
  BDT: ['paisa', 100],
  INR: ['paisa', 100],
  USD: ['cent', 100],
  kg: ['g', 1000],
  tonne: ['kg', 1000],
  km: ['m', 1000],
  foot: ['inch', 12],
  bigha: ['katha', 20],
  // Behind an acre a শতাংশ is a hundredth of it.
  acre: ['percent', 100],
}

/** "১২২ টাকা ৫০ পয়সা", "৫ ফুট ৬ ইঞ্চি", "৩ একর ২০ শতাংশ" are one measure each. */
export const withSmaller = (
  text: string,
  found: readonly FoundQuantity[],
): readonly FoundQuantity[] => {
  const merged: FoundQuantity[] = []
  for (const next of found) {
    const last = merged.at(-1)
    const [unit, many] = smaller[last?.unit ?? ''] ?? []
    const whole = last?.min ?? last?.max ?? null
    if (
      last?.headAt &&
      whole !== null &&
      isPlain(next) &&
      many !== undefined &&
      next.unit === unit &&
      next.max !== null &&
      next.max < many &&
      /^\s*$/u.test(text.slice(last.headAt.end, next.start))
    ) {
      const value = Number((whole + next.max / many).toPrecision(15))
      const end = next.headAt?.end ?? next.end
      merged[merged.length - 1] = {
        ...last,
        end,
        ...(next.bound === 'at-most' ? { bound: next.bound, rule: next.rule } : {}),
        min: last.bound === 'at-most' || next.bound === 'at-most' ? null : value,
        max: last.bound === 'at-least' ? null : value,
      }
    } else merged.push(next)
  }
  return withEnds(text, merged)
}

/** "১২২ টাকা ২৯ পয়সা পর্যন্ত": until bounds the whole. */
const isPlain = ({ bound }: FoundQuantity): boolean => bound === 'exact' || bound === 'at-most'

/** "১২২ টাকা ২৭ পয়সা থেকে ১২২ টাকা ২৯ পয়সা পর্যন্ত": both ends of one range. */
const withEnds = (text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] => {
  const joined: FoundQuantity[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const isEnd =
      last?.headAt &&
      last.bound === 'exact' &&
      next.bound === 'at-most' &&
      last.unit === next.unit &&
      last.max !== null &&
      next.max !== null &&
      last.max < next.max &&
      /^\s*(?:থেকে|হতে)\s+$/u.test(text.slice(Math.max(last.end, last.headAt.end), next.start))
    if (isEnd)
      joined[joined.length - 1] = {
        ...next,
        start: last.start,
        min: last.min,
        bound: 'range',
        rule: 'range',
      }
    else joined.push(next)
  }
  return joined
}
