import type { ReportStore } from '../pipeline/ports.ts'
import { openStore } from '../store/store.ts'

/** Opens the store that a path names: a SQLite file. */
export const openReportStore = (file: string): Promise<ReportStore> => openStore(file)
