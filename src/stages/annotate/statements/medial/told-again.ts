import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'

/**
 * "He said she was ill and urged them to pray": who says the one says the other, where both verbs have the same tense
 * and a clause with a subject of its own stands between.
 */
export const toldAgain = (
  { scene, items, subjects, pack }: Clauses,
  k: number,
): readonly NounGroup[] | null => {
  const [joint, verb] = [items[k - 1], items[k]]
  const { joints = [], contrasts = [], furthering = [] } = pack.statements.goingOn ?? {}
  if (joint?.type !== 'mark' || verb?.type !== 'verb' || !joints.includes(joint.word)) return null
  // "and then warned", "and has urged", "but did not explain"
  const chain = scene.tokens.slice(verb.from, verb.at)
  const helper = chain.find((t) => t.pos === 'AUX')
  const perfect = isSmall(pack, 'having', helper?.lemma) && helper?.norm !== 'had'
  const plain = helper === undefined || perfect || helper.norm === 'did'
  if (verb.shape !== 'finite' || !plain) return null
  const opens = opensThat(scene, pack, verb.at + 1)
  const at = items.findLastIndex((item, j) => {
    if (j >= k || item.type !== 'verb' || item.passive) return false
    // "opened the talks by arguing that he was late, and said that"
    // "blamed the guards, saying they had slept, and urged the mayor to act"
    const parted = isComma(items[j - 1]) && isComma(items[k - 2]) && helper === undefined
    if (item.shape === 'gerund' && parted && isPast(scene.tokens[verb.at]))
      return cueTable(pack)
        .find(scene.tokens, item.at)
        .some(({ row }) => row.frame === 'content')
    if (item.shape === 'gerund' && opens && isByDoing({ scene, pack }, item))
      return cueTable(pack)
        .find(scene.tokens, item.at)
        .some(({ row, to }) => row.frame === 'content' && opensThat(scene, pack, to))
    if (item.shape !== 'finite') return false
    // "accused a group, which it declared banned, and has offered": no clause that only describes.
    if (helper && relativeOf(items, j) !== null) return false
    const said = cueTable(pack).find(scene.tokens, item.at)[0]
    return (
      // "ruled that it must, but said", "alleged that she left and claimed that"; not "held three meetings and added"
      ((said?.row.frame === 'content' && (said.row.stance !== 'claims' || opens)) ||
        (said?.row.frame === 'thought' && opensThat(scene, pack, said.to))) &&
      (perfect || isPast(scene.tokens[item.at]) === isPast(helper ?? scene.tokens[verb.at]))
    )
  })
  // "said the guard did not come, but later demanded his pay": what he did stands against what he did not.
  const denied = items.some(
    (item, j) =>
      j > at && j < k && item.type === 'verb' && item.shape === 'finite' && item.negative,
  )
  const adds = isOneOf(scene.tokens[verb.at], furthering)
  if (denied && !opens && !adds && contrasts.includes(joint.word)) return null
  const groups = at === -1 ? [] : (subjects.get(at) ?? [])
  return groups.length > 0 ? groups : null
}

const isComma = (item: Clauses['items'][number] | undefined): boolean =>
  item?.type === 'mark' && item.kind === 'comma'

/** "by arguing" */
const isByDoing = (
  { scene, pack }: Pick<Clauses, 'scene' | 'pack'>,
  { from }: VerbGroup,
): boolean => isSmall(pack, 'byDoing', scene.tokens[from - 1]?.norm)

const opensThat = ({ tokens }: Scene, pack: Clauses['pack'], at: number): boolean =>
  isOneOf(tokens[at], pack.statements.complementisers)

const isPast = (token: Scene['tokens'][number] | undefined): boolean =>
  token !== undefined && token.norm !== token.lemma && !/(?:s|ing)$/u.test(token.norm)
