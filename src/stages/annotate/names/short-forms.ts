import { mapped } from '../../../core/mapped.ts'
import type { EntityId } from '../../../core/reading.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import { fold } from '../../../text/normalise.ts'
import type { Draft } from './match.ts'

/** A sentence of a report with its names; `text` is its paragraph's. */
interface Named {
  readonly sentence: Sentence
  readonly text: string
  readonly drafts: readonly Draft[]
}

/**
 * "বিক্রম মিশ্রি … মিশ্রি বলেন": the last word of a person's full name, alone behind it, is that person. Not where two of
 * the report's people end alike, nor where the base itself says in what short forms the person is named.
 */
export const withShortForms = <N extends Named>(
  sentences: readonly N[],
  knowledge: Knowledge,
  language: string,
): readonly N[] => {
  const bearers = bearersOf(sentences)
  if (![...bearers.values()].some((b) => b.known !== null)) return sentences
  const seen = new Set<EntityId>()
  return sentences.map((named) => {
    const { tokens } = named.sentence
    const drafts = mapped(named.drafts, (draft) => {
      if (draft.kind !== 'person') return draft
      const isFull = draft.to - draft.from > 1
      if (draft.entity !== null && isFull) seen.add(draft.entity)
      if (draft.entity !== null || isFull || isShared(draft)) return draft
      const stem = tokens[draft.from]?.stems.find((s) => bearers.has(fold(s)))
      const known = stem === undefined ? null : (bearers.get(fold(stem))?.known ?? null)
      if (!known?.entity || !seen.has(known.entity)) return draft
      const row = knowledge.get(known.entity)
      return (row?.short?.[language] ?? row?.after?.[language]) ? draft : linkedTo(draft, known)
    })
    return { ...named, drafts }
  })
}

const linkedTo = (draft: Draft, full: Draft): Draft => ({
  ...draft,
  entity: full.entity,
  name: full.name,
  ...(full.class ? { class: full.class } : {}),
  state: full.state ?? null,
  rule: 'named in full before',
})

interface Bearers {
  /** Folded wordings or ids of all who bear it. */
  readonly ids: Set<string>
  /** The one whom the base knows, while nobody else bears it. */
  known: Draft | null
}

/** Whose full names end with each word. */
const bearersOf = (sentences: readonly Named[]): ReadonlyMap<string, Bearers> => {
  const found = new Map<string, Bearers>()
  for (const { sentence, text, drafts } of sentences)
    for (const draft of drafts) {
      if (draft.kind !== 'person' || draft.to - draft.from < 2) continue
      const last = fold(text.slice(sentence.tokens[draft.to - 1]?.start, draft.end))
      const bearers = found.get(last) ?? { ids: new Set(), known: null }
      bearers.ids.add(draft.entity ?? fold(text.slice(draft.start, draft.end)))
      bearers.known = bearers.ids.size === 1 && draft.entity !== null ? draft : null
      found.set(last, bearers)
    }
  return found
}

/** A name that several people of the base bear stays open. */
const isShared = ({ rule }: Draft): boolean => rule === 'knowledge:several of this name'
