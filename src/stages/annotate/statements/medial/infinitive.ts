import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import { endOf, startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import type { Unspoken } from './asked.ts'
import type { Cue } from './content-end.ts'
import { isOpened, longEnough, tailOf } from './content-tail.ts'
import { isTelephoned } from './called.ts'
import { isDoing, isPermitted } from './doings.ts'
import { isSeenAs } from './deed-kinds.ts'
import { breaksOff, isDeed } from './doubtful.ts'
import { wholeOf } from './subject-spans.ts'
import { speaksIn } from './who-speaks.ts'

/** "tends to favour", "tried to explain", "continued to say": an intended saying, with the verb that it hangs on as part of the cue. */
export const infinitiveOf = (clauses: Clauses, cue: Cue): Unspoken | null => {
  const { items, scene, subjects, pack } = clauses
  const source = subjects.get(cue.k) ?? []
  const [governor, holder] = [items[cue.k - 1], source[0]]
  if (!holder || governor?.type !== 'verb' || !speaksIn(scene, pack, holder)) return null
  if (governor.shape !== 'finite' || governor.passive) return null
  // "tried to call the station"
  if (cue.row.frame === 'describe' && isTelephoned(clauses, cue.k)) return null
  // "need to remember", "can help to explain"
  const owed = isOneOf(scene.tokens[governor.at], pack.statements.doings?.owing ?? [])
  if (owed && scene.tokens[governor.at + 1]?.norm === 'to') return null
  if (isPermitted(clauses, cue.k - 1) || isNeverSaid(clauses, cue, governor)) return null
  if (isDone(clauses, cue, governor) || isAnybody(clauses, holder)) return null
  const first = scene.tokens[holder.from]
  const inside = scene.paragraphQuotations.some(
    (q) => first !== undefined && q.start <= first.start && first.start < q.end,
  )
  if (inside && isOneOf(first, pack.statements.talkers ?? [])) return null
  if (
    cueTable(pack)
      .find(scene.tokens, governor.at)
      .some(({ row }) => !row.opening)
  )
    return null
  // "which he came to regret, Odum said"; not "went on to say, “The bridge is old”"
  if (scene.tokens[cue.to]?.norm === ',' && !/^[“"‘`]/u.test(scene.tokens[cue.to + 1]?.norm ?? ''))
    return null
  const content = tailOf(clauses, cue, endOf(clauses, cue.to))
  if (!content || !longEnough(scene, content) || breaksOff(scene, content)) return null
  const clausal = cue.row.clausal === true || isDeed(pack, cue.row)
  if (clausal && !isOpened(clauses, cue.k, content)) return null
  if (scene.tokens[cue.to]?.pos === 'ADP' && cue.row.frame !== 'thought') return null
  return {
    source: wholeOf(clauses, source, governor.from),
    cue: { start: startOf(clauses, governor.from), end: endOf(clauses, cue.to) },
    content: [content],
    rule: 'cue:infinitive',
    ...(isIntended(clauses, governor) ? { unsaid: true as const } : {}),
  }
}

/** "failed to announce", "has yet to decide", "tried to find out": nothing is said. */
const isNeverSaid = ({ scene, pack }: Clauses, { row, to }: Cue, governor: VerbGroup): boolean => {
  const { withheld = [], particles = [] } = pack.statements.doings ?? {}
  const yet = scene.tokens
    .slice(governor.at + 1, to)
    .some((t) => isOneOf(t, pack.statements.silence?.notYet ?? []))
  const out = !row.lemmas.includes(' ') && isOneOf(scene.tokens[to], particles)
  // "came to know"
  const learns = isOneOf(scene.tokens[to - 1], pack.statements.doings?.knowing ?? [])
  return yet || out || learns || isOneOf(scene.tokens[governor.at], withheld)
}

/** "voted to confirm him", "waved to acknowledge the crowd", "went to see the bridge": a deed, whatever the verb may tell elsewhere. */
const isDone = (clauses: Clauses, { row, k, to }: Cue, governor: VerbGroup): boolean => {
  const { scene, pack } = clauses
  const { acting = [], longing = [], voted = [] } = pack.statements.doings ?? {}
  const verb = scene.tokens[governor.at]
  if (row.as && !isSeenAs(clauses, k, to) && !isOneOf(verb, longing)) return true
  const decides = isOneOf(verb, pack.events.medial?.small.decides ?? [])
  if (decides && voted.includes(row.lemmas)) return true
  // "set a day to decide", not "went on to decide that"
  const choosing = pack.statements.doings?.choosing.includes(row.lemmas) === true
  if (choosing && scene.tokens[to]?.norm !== 'that') return true
  return isOneOf(verb, acting) || isDoing(clauses, k, { row, to })
}

/** "those who wish to see it fail": whoever it may be. */
const isAnybody = ({ scene, pack }: Clauses, { from, to }: NounGroup): boolean =>
  scene.tokens.slice(from, to).some((t) => isOneOf(t, pack.statements.doings?.indefinite ?? []))

/** "is going to announce", "tried to explain", "will continue to demand": a saying that may still come. */
const isIntended = ({ scene, pack }: Clauses, { from, at }: VerbGroup): boolean => {
  const { unsaid = [], doings } = pack.statements
  return (
    isOneOf(scene.tokens[at], doings?.intending ?? []) ||
    scene.tokens.slice(from, at).some((t) => unsaid.includes(t.norm))
  )
}
