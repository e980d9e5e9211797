import type { Evidence, Process, Provision } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { StoryEvent, View } from './view.ts'

/** Who must do what under the instrument, each duty in an outlet's words. */
export const provisionsOf = (view: View, processes: readonly Process[]): readonly Provision[] => {
  const bearers = processes[0]?.parties ?? []
  const parties = partyEvidence(view, bearers)
  const provisions = view.events
    .filter((e) => e.event.sense === 'provide-that')
    .map((e) => provisionOf(view, e, { bearers, parties }))
  return provisions.filter((p, i) => provisions.findIndex((o) => o.id === p.id) === i)
}

interface Bound {
  readonly bearers: readonly string[]
  readonly parties: readonly Evidence[]
}

const provisionOf = (view: View, found: StoryEvent, { bearers, parties }: Bound): Provision => {
  const { event, reading } = found
  const words = (role: string): string | null =>
    event.roles.find((r) => r.role === role)?.text ?? null
  const duty = words('object') ?? event.text
  const evidence = view.sentenceOf(found)
  return {
    id: contentId('d', [duty.normalize('NFC'), words('condition')]),
    article: view.tools.pack(reading.language)?.events.articleIn(evidence.exact) ?? null,
    duty,
    language: reading.language,
    bearer: bearers,
    condition: words('condition'),
    modality: event.polarity === 'negative' ? 'must-not' : 'must',
    evidence: [
      evidence,
      ...parties.filter((p) => p.report !== evidence.report || p.raw[0] !== evidence.raw[0]),
    ],
  }
}

/** A sentence that names all bearers: where the duty speaks of "two countries" it tells which. */
const partyEvidence = (view: View, bearers: readonly string[]): readonly Evidence[] => {
  if (bearers.length === 0) return []
  const found = view.events.find(({ event, reading }) => {
    const { raw } = view.sentenceOf({ event, reading, date: null, statement: undefined })
    const named = reading.mentions
      .filter((m) => m.raw[0] >= raw[0] && m.raw[1] <= raw[1])
      .flatMap((m) => [m.entity, m.state])
    return event.step !== null && bearers.every((b) => named.includes(b))
  })
  return found ? [view.sentenceOf(found)] : []
}
