import type { Mention } from '../../../core/reading.ts'
import type { At } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import { canAct } from '../scene.ts'
import type { Scene } from '../scene.ts'

/**
 * Who speaks among the names in a source's words. In "Zorvian President Anna Renn" the state only tells whose president
 * she is, and in "Renn's spokesman" she says nothing herself.
 */
export const speakersIn = (scene: Scene, at: At): readonly Mention[] => {
  const named = scene.mentions.filter(
    (m) =>
      m.at.paragraph === at.paragraph && m.at.start < at.end && at.start < m.at.end && canAct(m),
  )
  const people = named.filter((m) => m.kind === 'person')
  return named.filter(
    (m) =>
      !people.some((p) => p !== m && (holds(p, m) || describes(scene, m, p))) &&
      !people.some((p) => isApposed(scene, m, p) || owns(scene, m, p)) &&
      !isInApposition(scene, m, at) &&
      !isOfNamed(scene, m, at) &&
      !(
        m.kind === 'person' &&
        (isPossessor(scene, m, at) || isServed(scene, m, at) || isModifier(scene, m, at))
      ),
  )
}

/** "রাশিয়ার প্রেসিডেন্ট" holds "রাশিয়া". */
const holds = (outer: Mention, inner: Mention): boolean =>
  outer.at.start <= inner.at.start &&
  inner.at.end <= outer.at.end &&
  outer.at.end - outer.at.start > inner.at.end - inner.at.start

/** Most words between whose office it is and the name of who holds it. */
const reach = 6

/** Only nouns and adjectives between a name and the person after it: they are one phrase, whose head is the person. */
const describes = (scene: Scene, owner: Mention, person: Mention): boolean => {
  if (owner.kind === 'person' || owner.at.end > person.at.start) return false
  const between = outsideBrackets(
    scene.tokens.filter(
      (t, i) =>
        t.start >= owner.at.end &&
        t.end <= person.at.start &&
        t.features.case !== 'gen' &&
        // "secretary-general"
        !(t.norm === '-' && t.start === scene.tokens[i - 1]?.end),
    ),
  )
  if (between.length <= reach && between.every((t) => isNominal(t) || isTitle(t) || isActing(t)))
    return true
  // "Orvia ambassador and head of the mission Anna Renn", "the Orvia commissioner, Anna Renn": an office right behind whose it is.
  const comma = between.findIndex((t) => t.norm === ',')
  return (
    between.length <= longestOffice &&
    between[0]?.kind === 'word' &&
    (between[0].pos === 'NOUN' || between[0].pos === 'PROPN' || between[0].pos === 'ADJ') &&
    (comma === -1 || comma === between.length - 1) &&
    between.every((t) => t.kind === 'word' || t.norm === ',')
  )
}

/** "Orvia Port Trust (OPT) chairman (Trade and Tolls) Anna Renn": what stands in brackets tells a short form, or of what part. */
const outsideBrackets = (tokens: readonly Token[]): readonly Token[] => {
  let depth = 0
  return tokens.filter(({ norm }) => {
    if (norm === '(') depth++
    else if (norm === ')') depth = Math.max(0, depth - 1)
    else return depth === 0
    return false
  })
}

/** "কমিশনের সাবেক সচিব ও বিশেষজ্ঞ জেসমিন টুলী": what bears the genitive before a person only tells whose office it is. */
const owns = ({ tokens }: Scene, { at: name, kind }: Mention, person: Mention): boolean => {
  if (kind === 'person' || name.end > person.at.start) return false
  const at = tokens.findLastIndex((t) => t.start < name.end)
  const [own, mark, ending] = tokens.slice(at, at + 3)
  // "ডিসিসিআই’র"
  const parted = (mark?.norm === '’' || mark?.norm === "'") && mark.end === ending?.start
  return own !== undefined && ((own.end > name.end && own.features.case === 'gen') || parted)
}
/** Most words of such an office. */
const longestOffice = 10

/** "Anna Renn, the chief of Orvia Steel", "Anna Renn, Orvia's envoy": what stands behind the name and tells whose she is. */
const isApposed = ({ tokens }: Scene, whose: Mention, person: Mention): boolean => {
  if (whose === person || whose.at.start < person.at.end) return false
  // "Renn, the lawyer for Nadia Karim": behind a comma; "a friend of Renn and Karim" leaves both.
  const apart = tokens.some(
    (t) => t.norm === ',' && t.start >= person.at.end && t.end <= whose.at.start,
  )
  if (whose.kind === 'person' && !apart) return false
  let first = tokens.findIndex((t) => t.start >= whose.at.start)
  const last = tokens.findLastIndex((t) => t.start < whose.at.end)
  while (tokens[first - 1] !== undefined && isInside(tokens[first - 1] as Token)) first--
  if (tokens[first - 1]?.pos === 'ADP' || tokens[last + 1]?.features.case === 'gen') return true
  // "Anna Renn, Orvia Steel director"
  return apart && tokens[last + 1]?.pos === 'NOUN'
}

/** "M. Renn, the chief guard of Nadia Karim and Odum,": behind a preposition in what a comma parts from a name of any kind. */
const isInApposition = ({ tokens, mentions }: Scene, whose: Mention, { start }: At): boolean => {
  const head = mentions.find((m) => m.at.start === start)
  const comma = tokens.find((t) => t.start >= (head?.at.end ?? Infinity))
  if (!head || comma?.norm !== ',' || whose.at.start < comma.start) return false
  const between = tokens.filter((t) => t.start > comma.start && t.end <= whose.at.start)
  return (
    between[0]?.pos === 'DET' &&
    between.some((t) => t.pos === 'ADP') &&
    between.every((t) => t.norm !== ',')
  )
}

/** "Md. Anil Renn, head of Orvia Steel": whose office behind a comma, where only capitals name who speaks. */
const isOfNamed = ({ tokens, mentions }: Scene, whose: Mention, { start }: At): boolean => {
  const comma = tokens.find((t) => t.start >= start && t.norm === ',')
  if (!comma || whose.at.start < comma.start) return false
  const name = tokens.filter((t) => t.start >= start && t.end <= comma.start)
  const body = mentions.some(
    (m) => m.kind !== 'person' && m.at.start >= start && m.at.end <= comma.start,
  )
  if (body || name.length < 2 || !name.every((t) => t.pos === 'PROPN' || t.norm === '.'))
    return false
  const before = tokens.findLast((t) => t.end <= whose.at.start && t.pos !== 'DET')
  const after = tokens.find((t) => t.start >= whose.at.end)
  return before?.pos === 'ADP' || after?.pos === 'NOUN'
}

/** "a lawyer for Nadia Karim": behind a preposition, with a noun before it that is who speaks. */
const isServed = ({ tokens, mentions }: Scene, { at: name }: Mention, { start }: At): boolean => {
  let first = tokens.findIndex((t) => t.start >= name.start)
  while (tokens[first - 1] !== undefined && isInside(tokens[first - 1] as Token)) first--
  // "a lawyer for Nadia Karim and Anna Renn"
  if (tokens[first - 1]?.pos === 'CCONJ') {
    first--
    while (tokens[first - 1]?.pos === 'PROPN') first--
  }
  const head = tokens[first - 2]
  if (tokens[first - 1]?.pos !== 'ADP' || !head || head.start < start) return false
  // "Critics of President Renn": at the head of a sentence a noun has a capital too.
  const opens =
    first === 2 && !mentions.some((m) => m.at.start <= head.start && head.start < m.at.end)
  return head.pos === 'NOUN' || opens
}

/** "Renn officials": people of hers. */
const isModifier = ({ tokens }: Scene, { at: name }: Mention, { end }: At): boolean => {
  const next = tokens.find((t) => t.start >= name.end)
  return next?.pos === 'NOUN' && next.end <= end && next.text === next.norm
}

const isInside = ({ pos }: Token): boolean =>
  pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN'

/** "Acting Chairman": a word of a title that looks like a verb. */
const isTitle = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text)

/** "acting chairman": a form of a verb that only describes. */
const isActing = ({ pos, norm, lemma }: Token): boolean => pos === 'VERB' && norm === `${lemma}ing`

const isNominal = ({ kind, pos }: Token): boolean =>
  kind === 'word' && (pos === undefined || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ')

/** In the genitive, with what belongs to them still to come. */
const isPossessor = ({ tokens }: Scene, { at: name }: Mention, { end }: At): boolean => {
  const last = tokens.findLastIndex((t) => t.start < name.end)
  const [own, next] = [tokens[last], tokens[last + 1]]
  if (!own) return false
  if (next?.features.case === 'gen' && next.start === own.end)
    return (tokens[last + 2]?.start ?? end) < end
  return own.end > name.end && own.features.case === 'gen' && next !== undefined && next.start < end
}
