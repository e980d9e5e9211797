import type { Mention } from '../../../../../core/reading.ts'
import type { Token } from '../../../../../lang/contract/token.ts'
import { isOneOf, tokenFrom } from '../../../scene.ts'
import type { Scene } from '../../../scene.ts'
import type { Clauses } from '../clauses.ts'
import { isOffice } from './offices.ts'

/** A name with the tokens `[first, end)` that it takes up. */
interface Named {
  readonly mention: Mention
  readonly first: number
  readonly end: number
}

/** True for a name that goes on beside itself: "the US-led war", "Otieno Jr.", "Kisumu Metropolitan Court". */
export const isHalf = (clauses: Clauses, mention: Mention): boolean => {
  const { tokens } = clauses.scene
  const named: Named = {
    mention,
    first: tokenFrom(tokens, mention.at.start),
    end: tokenFrom(tokens, mention.at.end),
  }
  return (
    isHyphened(clauses.scene, named) ||
    isContinued(clauses, named) ||
    isOfAnother(clauses.scene, mention) ||
    isEndOfName(clauses.scene, named) ||
    isWord(clauses, named) ||
    (mention.entity === null &&
      mention.kind !== 'person' &&
      (touchesName(clauses.scene, mention) || sharesArticle(clauses, named)))
  )
}

/** "the US-led war", "often-criticised Kenya/Uganda road" */
const isHyphened = ({ tokens }: Scene, { mention: { at }, first, end }: Named): boolean => {
  const touches = (t: Token | undefined, offset: number): boolean =>
    t !== undefined && /^[-‐–/]$/u.test(t.norm) && (t.start === offset || t.end === offset)
  return touches(tokens[first - 1], at.start) || touches(tokens[end], at.end)
}

/** "Kenya Weavers Union", "Otieno Jr.", "Palme d’Or", "Rio de Janeiro" */
const isContinued = (clauses: Clauses, { mention, end }: Named): boolean => {
  const { scene, pack } = clauses
  const [next, behind] = [scene.tokens[end], scene.tokens[end + 1]]
  const { particles = [], generations = [] } = pack.events.medial ?? {}
  if (!next || next.features.case === 'gen') return false
  if (generations.includes(next.norm.replace(/\.$/u, ''))) return true
  if (/^\p{Ll}{1,2}['’]\p{Lu}?/u.test(next.text)) return true
  if (particles.includes(next.norm) && /^\p{Lu}/u.test(behind?.text ?? '')) return true
  return mention.kind !== 'person' && !isAdjective(mention) && opensName(clauses, next)
}

/** "the Ugandan Weavers" where the base knows those of Kenya. */
const isOfAnother = ({ mentions, text }: Scene, { kind, entity, state, at }: Mention): boolean =>
  kind === 'organisation' &&
  entity !== null &&
  mentions.some(
    (m) =>
      isAdjective(m) &&
      m.state !== state &&
      m.at.end < at.start &&
      text.slice(m.at.end, at.start) === ' ',
  )

/** "a Detective Branch team": one word that nobody knows behind another capital; "CARE Kenya": a land behind one. */
const isEndOfName = ({ tokens }: Scene, { mention, first, end }: Named): boolean => {
  const before = tokens[first - 1]
  const land = mention.kind === 'state' || mention.kind === 'place'
  if (land && before?.kind === 'word' && /^\p{Lu}{2,}$/u.test(before.text)) return true
  return (
    mention.entity === null &&
    mention.kind !== 'person' &&
    end - first === 1 &&
    first > 1 &&
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text)
  )
}

/** "he says Probe alleges": a word of the language that nobody knows as a name and that is no body. */
const isWord = (clauses: Clauses, { mention, first, end }: Named): boolean => {
  const { tokens } = clauses.scene
  const token = tokens[first]
  // "The Detective Branch" is nobody's last name.
  const named = mention.kind === 'person' && tokens[first - 2]?.pos !== 'DET'
  return (
    mention.entity === null &&
    !named &&
    end - first === 1 &&
    token !== undefined &&
    !isOffice(clauses, token) &&
    (clauses.pack.text.isWord?.(token.norm) ?? false)
  )
}

const isAdjective = ({ kind, state }: Mention): boolean => kind === 'other' && Boolean(state)

/** A word with a capital that is no office and no date: "Metropolitan", no "President". */
const opensName = (clauses: Clauses, token: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !isOffice(clauses, token) &&
  !isOneOf(token, clauses.pack.events.medial?.ranks ?? []) &&
  !clauses.scene.dates.some(({ date: { at } }) => at.start <= token.start && token.start < at.end)

/** "American" and "Bird Conservancy" of one name: only a blank stands between. */
const touchesName = ({ mentions, text }: Scene, { at }: Mention): boolean =>
  mentions.some(
    (m) =>
      (m.at.end < at.start && text.slice(m.at.end, at.start) === ' ') ||
      (m.at.start > at.end && text.slice(at.end, m.at.start) === ' '),
  )

/** "the House Oversight and Reform Committee": two names that nobody knows under one article may be one. */
const sharesArticle = ({ scene, pack }: Clauses, { mention, first, end }: Named): boolean => {
  const { tokens, mentions } = scene
  const beside = (joint: number): boolean => pack.text.joints.includes(tokens[joint]?.norm ?? '')
  const isOther = (m: Mention): boolean => m.entity === null && m.kind !== 'person'
  const after = beside(end)
    ? mentions.find((m) => m !== mention && m.at.start === tokens[end + 1]?.start && isOther(m))
    : undefined
  const before = beside(first - 1)
    ? mentions.find((m) => m.at.end === tokens[first - 2]?.end && isOther(m))
    : undefined
  const start = after ? first : before ? tokenFrom(tokens, before.at.start) : -1
  const opener = tokens[start]?.pos === 'DET' ? tokens[start] : tokens[start - 1]
  return start !== -1 && opener?.pos === 'DET'
}
