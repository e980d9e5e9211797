import type { Process } from '../../core/dossier.ts'
import type { Reading } from '../../core/reading.ts'
import type { View } from './view.ts'

const longest = 110

/**
 * A title in an outlet's own words, in the language of most reports: the first report's that has one, else its first
 * sentence, else what the process is.
 */
export const titleOf = (view: View, processes: readonly Process[]): string => {
  const own = view.readings.filter((r) => r.language === languageOf(view.readings))
  const title = own.find((r) => r.title !== null)?.title
  if (title) return title
  const reading = own.find((r) => r.events.some((e) => e.step !== null)) ?? own[0]
  const first =
    reading?.statements.find((s) => s.at.paragraph === 0)?.text ?? reading?.paragraphs[0]?.text
  return first ? shortened(first) : (processes[0]?.title ?? view.story.story.id)
}

/** The titles of a story by language, where its reports have them. */
export const titlesIn = (view: View): Readonly<Record<string, string>> =>
  Object.fromEntries(
    view.readings
      .toReversed()
      .flatMap(({ language, title }) => (title === null ? [] : [[language, title] as const])),
  )

/** The language of most of the reports; of the first among equals. */
const languageOf = (readings: readonly Reading[]): string | undefined => {
  const count = (language: string): number => readings.filter((r) => r.language === language).length
  return readings.map((r) => r.language).sort((a, b) => count(b) - count(a))[0]
}

const shortened = (text: string): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
