import { existsSync } from 'node:fs'
import { madeBy } from '../../app/build.ts'
import { loadKit } from '../../app/defaults.ts'
import { openReportStore } from '../../app/stores.ts'
import { InvalidInput } from '../../core/errors.ts'
import { counted, put } from '../output.ts'

/** Tells what a store holds and what would read it; returns the exit code. */
export const runStatus = async (store: string): Promise<number> => {
  if (!existsSync(store))
    throw new InvalidInput(
      'E_STORE_MISSING',
      `there is no store "${store}"; "shutro build … --store ${store}" makes one`,
    )
  const opened = await openReportStore(store)
  const counts = await opened.counts()
  await opened.close()
  const { program: version, packs, knowledge } = madeBy(loadKit())
  await put(
    [
      `store      ${store}`,
      `holds      ${counted(counts.reports, 'report')}, ${counted(counts.originals, 'original')}, ${counted(counts.readings, 'reading')}`,
      `program    ${version}`,
      `languages  ${Object.keys(packs).join(', ')}`,
      `knowledge  ${knowledge}`,
      '',
    ].join('\n'),
  )
  return 0
}
