import type { Scene } from '../../scene.ts'

/** "on Friday", "Tuesday": a time right after the cue tells when it was said. */
export const isTime = (scene: Scene, near: Scene['tokens'], i: number): boolean => {
  const timed = (index: number): boolean => {
    const token = near[index]
    return (
      token !== undefined &&
      scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)
    )
  }
  // "Saturday's attack" is no time.
  const whose = near.findIndex((_, k) => k > i && !timed(k))
  if (whose !== -1 && timed(whose - 1) && near[whose]?.features.case === 'gen') return false
  // "here on Friday"
  const led = near[i]?.pos === 'ADV' && near[i + 1]?.pos === 'ADP' ? i + 1 : i
  return timed(i) || (/^(?:ADP|ADV)$/u.test(near[led]?.pos ?? 'X') && timed(led + 1))
}
