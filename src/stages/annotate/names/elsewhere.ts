import { mapped } from '../../../core/mapped.ts'
import type { EntityId } from '../../../core/reading.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/**
 * "Georgia" in a report that names Atlanta is the part of another land: a row tells by which words of a report its name is not its own.
 * Where something else of the row's state is named as well, nobody can tell, and the link stays.
 */
export const withoutElsewhere = <N extends Named>(
  sentences: readonly N[],
  knowledge: Knowledge,
  tag: string,
): readonly N[] => {
  const asked = new Set<EntityId>()
  for (const { drafts } of sentences)
    for (const { entity } of drafts)
      if (entity !== null && knowledge.get(entity)?.unless?.[tag]) asked.add(entity)
  const others = [...asked].filter((id) => isElsewhere(sentences, id, { knowledge, tag }))
  if (others.length === 0) return sentences
  return sentences.map((named) => ({
    ...named,
    drafts: mapped(named.drafts, (draft) =>
      draft.entity !== null && others.includes(draft.entity) ? asAnother(draft) : draft,
    ),
  }))
}

/** Another place of the name, or another body: "আইসিসি" in a report of cricket. */
const asAnother = (draft: Draft): Draft => {
  const { kind } = draft
  const isBody = kind === 'organisation' || kind === 'agency'
  return {
    ...draft,
    kind: isBody ? kind : 'place',
    entity: null,
    name: null,
    class: isBody ? 'other' : 'place',
    state: null,
    rule: isBody ? 'knowledge:another body of this name' : 'knowledge:another place of this name',
  }
}

const isElsewhere = (
  sentences: readonly Named[],
  id: EntityId,
  { knowledge, tag }: { readonly knowledge: Knowledge; readonly tag: string },
): boolean => {
  const words = new Set(
    knowledge.get(id)?.unless?.[tag]?.map((w) => w.normalize('NFC').toLowerCase()),
  )
  const isIts = ({ entity, state, rule }: Draft): boolean =>
    (entity !== id && state === id) || (entity === id && rule === 'knowledge:adjective')
  return (
    sentences.some(({ sentence }) => sentence.tokens.some((t) => words.has(t.norm))) &&
    !sentences.some(({ drafts }) => drafts.some(isIts))
  )
}
