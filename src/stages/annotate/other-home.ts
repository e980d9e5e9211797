import type { Report } from '../../core/reading.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { OtherHome } from '../../lang/contract/other-home.ts'

/**
 * Whether a report is of the other home of its language: its outlet is known to be of that state, or, where the outlet's state
 * is not known, its words name that home and never the first. Looked for when it is asked for the first time.
 */
export const isOfOtherHome = (
  report: Report,
  home: OtherHome | undefined,
  knowledge: Knowledge,
): (() => boolean) => {
  if (!home) return () => false
  let shown: boolean | undefined
  const look = (): boolean => {
    const state = knowledge.get(report.outlet?.id ?? '')?.state
    if (state !== undefined) return state === home.state
    const texts = [report.title ?? '', ...report.paragraphs.map((p) => p.text)]
    return texts.some((t) => home.shownBy.test(t)) && !texts.some((t) => home.notBy.test(t))
  }
  return () => (shown ??= look())
}
