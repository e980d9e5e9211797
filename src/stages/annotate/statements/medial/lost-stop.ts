import type { Scene } from '../../scene.ts'

/** "after inquiries.Earlier, the mayor": a stop between two sentences whose blank was lost. */
export const isLostStop = ({ tokens, quotations }: Scene, i: number): boolean => {
  const [before, stop, after, next] = tokens.slice(i - 1, i + 3)
  const glued =
    stop?.norm === '.' &&
    before?.end === stop.start &&
    after?.start === stop.end &&
    /^\p{Ll}{3}/u.test(before.text)
  if (!glued) return false
  // "thanked everybody.KPA members", "its own sign.A guard"
  const word = /^\p{Lu}(?:\p{Ll}{2}|\p{Lu})/u.test(after.text)
  const short = /^\p{Lu}\p{Ll}?$/u.test(after.text) && next !== undefined && next.start > after.end
  return word || short || quotations.some((q) => q.start === after.start)
}
