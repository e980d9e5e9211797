/** Reports that go through the stages together, at most: decision 0018 says why so few. */
const REPORTS = 16

/** UTF-16 units of a batch, some ten long pages: a larger report goes alone, so memory does not grow with it. */
const UNITS = 2 ** 20

/** Cuts reports into batches to be read together, in their order. */
export const inBatches = function* <Report extends { readonly text: string }>(
  reports: Iterable<Report>,
): Generator<readonly Report[]> {
  let batch: Report[] = []
  let units = 0
  for (const report of reports) {
    const { length } = report.text
    if (batch.length === REPORTS || (batch.length > 0 && units + length > UNITS)) {
      yield batch
      batch = []
      units = 0
    }
    batch.push(report)
    units += length
  }
  if (batch.length > 0) yield batch
}
