import type { Kit } from '../../app/defaults.ts'
import { explainReading } from '../../app/explain-reading.ts'
import type { Reading } from '../../core/reading.ts'
import { linkOptions } from '../inputs.ts'
import type { LinkFlags } from '../inputs.ts'
import { put } from '../output.ts'
import { terminalPaint } from './colours.ts'
import { gatherWithProgress, hasDefect } from './gathering.ts'

/** What the user asked of `shutro read`. */
export interface ReadOptions extends LinkFlags {
  readonly format: 'jsonl' | 'json' | 'text'
  readonly explain?: boolean
  readonly knowledge: readonly string[]
  readonly quiet?: boolean
}

/** Reads each report alone and prints; returns the exit code. */
export const runRead = async (inputs: readonly string[], options: ReadOptions): Promise<number> => {
  const { kit, gathered } = await gatherWithProgress({
    inputs,
    links: linkOptions(options),
    knowledge: options.knowledge,
    quiet: options.quiet ?? false,
  })
  const { readings } = gathered
  await print(readings, options.explain ? 'text' : options.format, kit)
  return hasDefect(gathered) ? 1 : readings.length === 0 ? 2 : 0
}

const print = async (
  readings: readonly Reading[],
  format: ReadOptions['format'],
  kit: Kit,
): Promise<void> => {
  switch (format) {
    case 'json':
      return put(`${JSON.stringify(readings, null, 2)}\n`)
    case 'jsonl':
      for (const reading of readings) await put(`${JSON.stringify(reading)}\n`)
      return
    case 'text': {
      const paint = terminalPaint()
      for (const [i, reading] of readings.entries()) {
        const told = explainReading(reading, { pack: kit.tools.pack(reading.language), paint })
        await put(`${i > 0 ? '\n' : ''}${told}\n`)
      }
    }
  }
}
