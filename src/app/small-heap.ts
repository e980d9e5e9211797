import v8 from 'node:v8'

/** Bytes that new objects may take before they are looked through: V8 alone would go up to 64 MB and more. */
const YOUNG = 16 * 2 ** 20

/**
 * Keeps the memory of a long run small, at the price of some time for collecting. Call it before anything large is
 * loaded: as long as that lasts the space for new objects does not grow, and then only up to 16 MB.
 *
 * @returns what to call after each report.
 */
export const keepHeapSmall = (): (() => void) => {
  let state: 'loading' | 'growing' | 'grown' = 'loading'
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

const youngSpace = (): number =>
  v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
