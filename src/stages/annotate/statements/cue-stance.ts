import type { Stance } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { FoundContent } from './content-query.ts'
import type { FoundCue } from './verb-final-cues.ts'
import { namedBy } from './verb-final-described.ts'
import { genitiveBefore } from './verb-final-genitives.ts'
import { askedToDo } from './verb-final-things.ts'

/**
 * The stance of a cue; what stands in the genitive or the infinitive may turn it: "বিচারের দাবি করেন", but "উদ্ভাবনের দাবি
 * করেন"; "যেতে অস্বীকার করেন".
 */
export const cueStance = (
  scene: Scene,
  { row, from }: FoundCue,
  { content: { rule }, pack }: { readonly content: FoundContent; readonly pack: LanguagePack },
): Stance => {
  const before = scene.tokens[from - 1]
  if (rule === namedBy) return 'describes'
  if (rule === genitiveBefore && !isOneOf(before, pack.statements.final?.achieved ?? []))
    return row.genitiveStance ?? row.stance
  if (row.frame === 'content')
    return rule === askedToDo ? (row.infinitiveStance ?? row.stance) : row.stance
  const infinitive = before?.features.nonFinite === 'inf'
  return infinitive ? (row.infinitiveStance ?? row.stance) : row.stance
}
