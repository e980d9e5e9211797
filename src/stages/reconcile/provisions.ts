import type { Process, Provision } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { StoryEvent, View } from './view.ts'

/** Who must do what under the instrument, each duty in an outlet's words. */
export const provisionsOf = (view: View, processes: readonly Process[]): readonly Provision[] => {
  const bearers = processes[0]?.parties ?? []
  const provisions = view.events
    .filter((e) => e.event.sense === 'provide-that')
    .map((e) => provisionOf(view, e, bearers))
  return provisions.filter((p, i) => provisions.findIndex((o) => o.id === p.id) === i)
}

const article =
  /(?:ধারা|অনুচ্ছেদ|Article|article)\s*(?:নম্বর\s*)?([0-9০-৯]+)|([0-9০-৯]+)\s*(?:নম্বর|নং)\s*(?:ধারা|অনুচ্ছেদ)/u

const provisionOf = (view: View, found: StoryEvent, bearer: readonly string[]): Provision => {
  const { event, reading } = found
  const words = (role: string): string | null =>
    event.roles.find((r) => r.role === role)?.text ?? null
  const duty = words('object') ?? event.text
  const evidence = view.sentenceOf(found)
  const number = article.exec(evidence.exact)
  return {
    id: contentId('d', [duty.normalize('NFC'), words('condition')]),
    article: western(number?.[1] ?? number?.[2] ?? null),
    duty,
    language: reading.language,
    bearer,
    condition: words('condition'),
    modality: event.polarity === 'negative' ? 'must-not' : 'must',
    evidence: [evidence],
  }
}

const western = (digits: string | null): string | null =>
  digits === null ? null : digits.replace(/[০-৯]/gu, (d) => String(d.charCodeAt(0) - 0x09e6))
