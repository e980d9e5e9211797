import type { VerbGroup } from '../../medial/phrases.ts'
import { pastForm } from '../../medial/verb-words.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** "'Free the sailors', they sang": a base form that opens what is quoted or follows a colon. */
export const isImperative = ({ scene, items }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  const before = items[k - 1]
  const token = scene.tokens[verb.at]
  return (
    verb.shape === 'finite' &&
    verb.from === verb.at &&
    token?.norm === token?.lemma &&
    before?.type === 'mark' &&
    before.kind === 'stop' &&
    before.at === verb.at - 1
  )
}

/** "care for and help to wounded workers": no infinitive has a past form; "the victim of the Friday shooting": a noun. */
export const isAdjective = ({ tokens, dates }: Scene, { shape, from, at }: VerbGroup): boolean => {
  const token = tokens[at]
  const day = dates.find(({ date }) => date.at.end === tokens[from - 1]?.end)?.date
  const named =
    shape === 'gerund' && from === at && day && tokens.findLast((t) => t.end <= day.at.start)
  if (named && named.pos === 'DET') return true
  return (
    shape === 'infinitive' &&
    at - from === 1 &&
    token !== undefined &&
    token.norm !== token.lemma &&
    pastForm(token)
  )
}
