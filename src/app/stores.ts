import type { ReportStore } from '../pipeline/ports.ts'

/** Opens the store that a path names: a SQLite file. */
export const openReportStore = async (file: string): Promise<ReportStore> => {
  // Loaded where a store is asked for: most runs keep nothing.
  const { openStore } = await import('../store/store.ts')
  return openStore(file)
}
