import type { Span } from '../../../../core/span.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isSaid } from '../../medial/verb-words.ts'
import { spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { isWriting, speaksIn } from './who-speaks.ts'

/**
 * "The road is closed, said the notice issued by the port", "…, said the minister for roads Anna Otieno": who stands last of
 * all behind "said" with no verb of his own says what stands before; nobody says a person or a writing. Null where a verb
 * follows or no clause stands before.
 */
export const toldByLast = (clauses: Clauses, k: number): Span | null => {
  const { scene, items, pack } = clauses
  const [comma, verb, next] = [items[k - 1], items[k], items[k + 1]]
  if (verb?.type !== 'verb' || verb.from !== verb.at || next?.type !== 'noun') return null
  const said = scene.tokens[verb.at]
  if (!said || !isSaid(said) || said.norm === said.lemma) return null
  if (comma?.type !== 'mark' || comma.kind !== 'comma' || comma.at !== verb.at - 1) return null
  if (next.marker !== null || next.from !== verb.at + 1) return null
  const pronoun = scene.tokens[next.from]?.pos === 'PRON' && next.to === next.from + 1
  if (pronoun || !(speaksIn(scene, pack, next) || isWriting(clauses, next))) return null
  const quoted = scene.quotations.some((q) => q.start > said.end)
  const finite = (from: number, to: number): boolean =>
    items.some(
      (item, j) =>
        j >= from &&
        j < to &&
        item.type === 'verb' &&
        item.shape !== 'participle' &&
        item.shape !== 'gerund' &&
        relativeOf(items, j) === null,
    )
  if (quoted || finite(k + 1, items.length) || !finite(0, k)) return null
  // "a spokesman for the port"
  const whose = items[k + 2]
  const own = whose?.type === 'noun' && whose.marker === 'for' && whose.from === next.to + 1
  const end = nameBehind(clauses, k + 1) ?? (own ? whose.to : next.to)
  return spanBetween(clauses, next.from, end)
}

/** "the minister for youth and roads [Anna Otieno]": the token behind the name that the phrases of an office lead to; null for none. */
const nameBehind = ({ scene, items, pack }: Clauses, first: number): number | null => {
  const head = items[first]
  if (head?.type !== 'noun' || head.mentions.at(-1)?.kind === 'person') return null
  for (let j = first + 1; j < items.length; j++) {
    const item = items[j]
    const before = items[j - 1]
    const joint = item?.type === 'mark' && item.word === 'and'
    if (item?.type !== 'noun') {
      if (joint) continue
      return null
    }
    const name = item.mentions.at(-1)
    // "the ambassador to Chad Anna Otieno"
    const sent = item.mentions.length > 1 && name?.kind === 'person'
    const hangs = sent || isSmall(pack, 'inNames', item.marker) || before?.type === 'mark'
    if (!hangs) return null
    if (name?.kind === 'person' && name.at.end === scene.tokens[item.to - 1]?.end) return item.to
  }
  return null
}
