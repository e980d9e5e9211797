import type { Process } from '../../core/dossier.ts'
import type { View } from './view.ts'

const longest = 110

/** A title in an outlet's own words: the first report's, else its first sentence, else what the process is. */
export const titleOf = (view: View, processes: readonly Process[]): string => {
  const titled = view.readings.filter((r) => r.title !== null)
  const title = titled[0]?.title
  if (title) return title
  const reading =
    view.readings.find((r) => r.events.some((e) => e.step !== null)) ?? view.readings[0]
  const first =
    reading?.statements.find((s) => s.at.paragraph === 0)?.text ?? reading?.paragraphs[0]?.text
  return first ? shortened(first) : (processes[0]?.title ?? view.story.story.id)
}

const shortened = (text: string): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}
