import { parseArgs } from 'node:util'

/** How a bench runs; README.md says what each option does. */
export interface Options {
  readonly sample: number | null
  readonly rounds: number
  /** Rounds of a speed test before those that count. */
  readonly warmUp: number
  readonly budgetMs: number
  readonly peers: boolean
  readonly python: boolean
  readonly java: boolean
  readonly sets: readonly string[] | null
  readonly speedOnly: boolean
}

/** Options of the command line. */
export const benchOptions = (): Options => {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '5' },
      budget: { type: 'string', default: '10000' },
      set: { type: 'string', multiple: true },
      'no-peers': { type: 'boolean', default: false },
      'no-python': { type: 'boolean', default: false },
      'no-java': { type: 'boolean', default: false },
      'speed-only': { type: 'boolean', default: false },
    },
  })
  return {
    sample: values.sample === undefined ? null : Number(values.sample),
    rounds: Number(values.rounds),
    warmUp: Number(values['warm-up']),
    budgetMs: Number(values.budget),
    peers: !values['no-peers'],
    java: !values['no-java'] && !values['no-peers'] && !values['speed-only'],
    python: !values['no-python'] && !values['no-peers'] && !values['speed-only'],
    sets: values['speed-only'] ? [] : (values.set ?? null),
    speedOnly: values['speed-only'],
  }
}
