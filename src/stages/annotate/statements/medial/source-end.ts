import type { Scene } from '../../scene.ts'

/** Steps back over the time, adverbs and commas that stand before the verb. */
export const withoutTime = (scene: Scene, end: number, least: number): number => {
  let to = end
  const dated = scene.tokens.findIndex(
    (t, i) => i >= least && i < end && scene.dates.some(({ date }) => date.at.start === t.start),
  )
  if (dated > least) to = beforeDated(scene, dated, least)
  while (to > least) {
    const token = scene.tokens[to - 1]
    const timed = scene.dates.some(
      ({ date }) => token && date.at.start <= token.start && token.start < date.at.end,
    )
    if (!token || !(timed || token.pos === 'ADV' || token.norm === 'on' || token.norm === ','))
      break
    to--
  }
  return to
}

/** "The project, launched in 2021", "workers for the past ten days": what leads to the date goes with it. */
const beforeDated = ({ tokens }: Scene, dated: number, least: number): number => {
  const at = (i: number): Scene['tokens'][number] | undefined =>
    i > least ? tokens[i - 1] : undefined
  let to = dated
  while (at(to)?.pos === 'DET' || at(to)?.pos === 'ADJ') to--
  if (at(to)?.pos !== 'ADP') return dated
  to--
  return at(to)?.pos === 'VERB' && at(to - 1)?.norm === ',' ? to - 2 : to
}
