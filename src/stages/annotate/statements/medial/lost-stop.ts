import type { Scene } from '../../scene.ts'

/** "after inquiries.Earlier, the mayor": a stop between two sentences whose blank was lost. */
export const isLostStop = ({ tokens }: Scene, i: number): boolean => {
  const [before, stop, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return (
    stop?.norm === '.' &&
    before?.end === stop.start &&
    after?.start === stop.end &&
    /^\p{Ll}{3}/u.test(before.text) &&
    // "thanked everybody.KPA members"
    /^\p{Lu}(?:\p{Ll}{2}|\p{Lu})/u.test(after.text)
  )
}
