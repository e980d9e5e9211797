import process from 'node:process'
import { loadKit } from '../../app/defaults.ts'
import type { Kit } from '../../app/defaults.ts'
import { defectCode, gather } from '../../app/gather.ts'
import type { Gathered } from '../../app/gather.ts'
import { inputsOf } from '../../app/inputs.ts'
import type { LinkOptions } from '../../app/inputs.ts'
import { suitReading } from '../../app/runtime.ts'
import { openReportStore } from '../../app/stores.ts'
import { counted, say } from '../output.ts'
import { runWithProgress } from './progress.ts'

interface Options {
  readonly inputs: readonly string[]
  readonly store?: string | undefined
  readonly knowledge: readonly string[]
  readonly quiet: boolean
  readonly links?: LinkOptions
}

/** True where a report could not be read by a defect of ours: the exit code is 1 then. */
export const hasDefect = ({ refused }: Gathered): boolean =>
  refused.some(({ code }) => code === defectCode)

/** Reads the inputs with a progress line; tells each refusal with its reason. */
export const gatherWithProgress = async ({
  inputs,
  store,
  knowledge,
  quiet,
  links = { follow: false, fetch: {} },
}: Options): Promise<{ readonly kit: Kit; readonly gathered: Gathered }> => {
  suitReading()
  const kit = loadKit(knowledge)
  const opened = store === undefined ? undefined : await openReportStore(store)
  let gathered: Gathered | undefined
  try {
    await runWithProgress(
      [
        {
          title: 'Reading reports',
          run: async (tell) => {
            gathered = await gather(
              inputsOf(inputs, process.stdin, {
                ...links,
                fetch: { ...links.fetch, memory: opened?.fetched },
              }),
              {
                kit,
                store: opened,
                onReport: (id, n) => tell(`${n} · ${id}`),
              },
            )
            const kept = gathered.reused > 0 ? `, ${gathered.reused} unchanged in the store` : ''
            return `${counted(gathered.readings.length, 'report')} read${kept}`
          },
        },
      ],
      { quiet },
    )
  } finally {
    await opened?.close()
  }
  const result = gathered ?? {
    readings: [],
    originals: new Map<string, string>(),
    refused: [],
    reused: 0,
  }
  for (const { id, code, reason } of result.refused) say(`not read: ${id}: ${reason} (${code})`)
  for (const reading of result.readings)
    for (const message of reading.messages)
      say(`note: ${reading.id}: ${message.reason} (${message.code})`)
  return { kit, gathered: result }
}
