import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import type { Cue } from './content-end.ts'
import { closes } from './quoted.ts'
import { isTime } from './when-said.ts'

/** "told him drivers were safe", "told a paper the bridge was safe": past whom it was told, where a clause follows. */
export const pastListener = (
  { scene, items, pack }: Clauses,
  { row, k, to }: Cue,
  from: number,
): number => {
  const [heard, next, verb] = items.slice(k + 1, k + 4)
  if (!(pack.statements.toListeners ?? []).includes(row.lemmas)) return from
  if (heard?.type !== 'noun' || heard.marker !== null || heard.from !== to) return from
  // "asked what his crime was"
  if (isOneOf(scene.tokens[to], pack.statements.asked ?? [])) return from
  const pronoun = /^(?:him|them|me|us)$/u.test(scene.tokens[heard.from]?.norm ?? '')
  const own = heard.to - heard.from
  if (pronoun && own > 1 && next?.type === 'verb' && next.shape === 'finite')
    return scene.tokens[heard.from]?.end ?? from
  // "told Reuters one of the guards was ill"
  const name = heard.mentions.find((m) => m.at.start === scene.tokens[heard.from]?.start)
  const second = scene.tokens.find((t) => name !== undefined && t.start >= name.at.end)
  const opens = /^(?:NUM|DET|PRON)$/u.test(second?.pos ?? 'X')
  const clause = items.slice(k + 2).find((item) => item.type !== 'noun')
  if (name && second && second.start < (scene.tokens[heard.to]?.start ?? 0) && opens)
    if (clause?.type === 'verb' && clause.shape === 'finite') return name.at.end
  // "told police Odum loaded a boat"
  const crowd = isOneOf(scene.tokens[to], pack.statements.hearers ?? [])
  if (crowd && own > 1 && scene.tokens[to + 1]?.pos === 'PROPN' && clause === next)
    if (clause?.type === 'verb' && clause.shape === 'finite') return scene.tokens[to]?.end ?? from
  const apart = next?.type === 'noun' && next.marker === null && next.from === heard.to
  return apart && verb?.type === 'verb' && verb.shape === 'finite'
    ? (scene.tokens[heard.to - 1]?.end ?? from)
    : from
}

/** The offset after whom it was told, where the cue takes him as its object: "told the paper". */
export const listenerEnd = (
  { scene, items, pack }: Clauses,
  { row, k, to }: Cue,
): number | null => {
  const next = items[k + 1]
  if (!(pack.statements.toListeners ?? []).includes(row.lemmas)) return null
  if (next?.type !== 'noun' || next.marker !== null || next.from !== to) return null
  return scene.tokens[next.to - 1]?.end ?? null
}

/** True where more follows than whom or what it was told: a clause, "to go", "of it", a quotation. */
export const tellsClause = (
  { scene, items, pack }: Clauses,
  { k, row }: Cue,
  heard: number,
): boolean => {
  const rest = scene.tokens.filter((t) => t.start >= heard)
  let i = 0
  while (i < rest.length && isTime(scene, rest, i)) i++
  const next = rest[i]
  // "tells the story of it"
  if (
    isOneOf(
      scene.tokens.findLast((t) => t.end <= heard),
      pack.statements.toldThings ?? [],
    )
  )
    return false
  const behind = rest[i + 1]
  const that = isOneOf(behind, pack.statements.complementisers) && behind?.pos === 'SCONJ'
  const opens = next?.norm === ',' && (that || /^["“‘]/u.test(behind?.norm ?? ''))
  if (closes(next) && !opens) return false
  if (row.lemmas !== 'tell' || isOneOf(next, ['of', 'about', ...pack.statements.complementisers]))
    return true
  const later = items.slice(k + 1)
  // "told a briefing held on the campus": a participle only describes it.
  return (
    later.some(
      (i) => i.type === 'verb' && !(i.shape === 'participle' && scene.tokens[i.from] === rest[0]),
    ) || rest.some((t) => /^[“"‘:]$/u.test(t.norm))
  )
}

/** "…, she told a briefing [held on the campus]" */
export const describesListener = (
  { items, scene, pack }: Clauses,
  { lemmas }: Cue['row'],
  rest: Scene['tokens'],
): boolean =>
  pack.statements.toListeners?.includes(lemmas) === true &&
  items.some(
    (i) => i.type === 'verb' && i.shape === 'participle' && scene.tokens[i.from] === rest[0],
  ) &&
  !rest.some((t) => isOneOf(t, pack.statements.complementisers))
