import v8 from 'node:v8'

/** Bytes that new objects may take before they are looked through: V8 alone would go up to 64 MB and more. */
const YOUNG = 16 * 2 ** 20

/**
 * Suits the runtime to a run over many reports. Memory is kept small, at the price of some time for collecting, and a
 * pattern is compiled once, not for an interpreter first and again at its second use: the first reports meet hundreds of
 * them. Call it before anything large is loaded: as long as that lasts the space for new objects does not grow, and then
 * only up to 16 MB.
 *
 * @returns what to call after each report.
 */
export const suitRuntime = (): (() => void) => {
  let state: 'loading' | 'growing' | 'grown' = 'loading'
  v8.setFlagsFromString('--no-regexp-tier-up')
  // The heap may grow by its own size between two full collections, not to four times it.
  v8.setFlagsFromString('--heap-growing-percent=100')
  v8.setFlagsFromString('--semi-space-growth-factor=1')
  return () => {
    if (state === 'loading') {
      v8.setFlagsFromString('--semi-space-growth-factor=2')
      state = 'growing'
    } else if (state === 'growing' && youngSpace() >= YOUNG) {
      v8.setFlagsFromString('--semi-space-growth-factor=1')
      state = 'grown'
    }
  }
}

/**
 * Suits the runtime to reading reports: thousands of small functions are called alike for each, so they are compiled for
 * good after a thousand calls instead of V8's three thousand, on another thread. What is found in a report is let go with
 * it: nothing is placed among what stays because its like once outlived a look through the new.
 */
export const suitReading = (): void => {
  v8.setFlagsFromString('--invocation-count-for-turbofan=1000')
  v8.setFlagsFromString('--no-allocation-site-pretenuring')
}

const youngSpace = (): number =>
  v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
