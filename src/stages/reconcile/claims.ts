import type { Claim } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { isSpeech, namingWords } from '../../core/speech.ts'
import type { EntityId, Reading, Statement } from '../../core/reading.ts'
import type { View } from './view.ts'

/** Who says what with which stance: every attributed statement, and what was said against it. */
export const claimsOf = (view: View): readonly Claim[] => {
  const claims = view.readings.flatMap((reading) =>
    reading.statements
      .filter((s) => s.voice !== 'reporter' && s.source !== null && isSpeech(s))
      .map((s) => claimOf(view, reading, s)),
  )
  const merged = new Map<string, Claim>()
  for (const claim of claims) {
    const known = merged.get(claim.id)
    merged.set(
      claim.id,
      known ? { ...known, evidence: [...known.evidence, ...claim.evidence] } : claim,
    )
  }
  return [...merged.values()]
}

const claimOf = (view: View, reading: Reading, statement: Statement): Claim => {
  const entities = statement.source?.entities ?? []
  const words = statement.source ? namingWords(statement.source) : ''
  const source =
    entities.length > 0 && sameReach(statement) && entities.every((id) => isNamed(view, id))
      ? entities
          .filter((id) => !isHomeOf(view, id, entities))
          .map(view.nameOf)
          .join(', ')
      : words
  return {
    id: contentId('q', [
      ...entities,
      source,
      statement.stance,
      statement.polarity,
      statement.content.text.normalize('NFC'),
    ]),
    source,
    entities,
    stance: statement.stance,
    polarity: statement.polarity,
    gist: statement.content.text,
    language: reading.language,
    answeredBy: answersTo(view, reading, statement),
    evidence: [
      view.evidence(reading, statement.raw, statement.id),
      ...view.namingOf(reading, statement),
    ],
  }
}

/** A body that only its state and its kind tell apart is shown in the report's words. */
const isNamed = (view: View, id: EntityId): boolean => view.tools.knowledge.get(id) !== undefined

/** The state of a body that speaks is not a second speaker. */
const isHomeOf = (view: View, id: EntityId, entities: readonly EntityId[]): boolean =>
  entities.some((other) => other !== id && view.tools.knowledge.get(other)?.state === id)

/** A source that is more than its names ("the intelligence agencies of …") is shown in its own words. */
const sameReach = (statement: Statement): boolean =>
  statement.source !== null &&
  namingWords(statement.source).length < 25 &&
  !statement.source.anonymous

const answers = new Set(['denies', 'declines', 'confirms'])

/**
 * Denials, refusals and confirmations by another in the same or the next sentence, of what the claim says: they share a
 * word with it, or whoever answers is named in it.
 */
const answersTo = (view: View, reading: Reading, claim: Statement): Claim['answeredBy'] => {
  if (answers.has(claim.stance)) return []
  const text = reading.paragraphs[claim.at.paragraph]?.text ?? ''
  return reading.statements
    .filter(
      (s) =>
        answers.has(s.stance) &&
        isSpeech(s) &&
        s.source !== null &&
        s.source.entities.length > 0 &&
        s.at.paragraph === claim.at.paragraph &&
        s.at.start >= claim.at.end &&
        isNext(text.slice(claim.at.end, s.at.start)) &&
        !s.source.entities.some((id) => claim.source?.entities.includes(id)) &&
        isAbout(view, reading, { claim, answer: s }),
    )
    .map((s) => ({
      stance: s.stance,
      polarity: s.polarity,
      evidence: [view.evidence(reading, s.raw, s.id)],
    }))
}

/** True for words between two statements in which no sentence begins and ends. */
const isNext = (between: string): boolean => {
  const rest = between.replace(/^[\p{P}\s]+/u, '')
  return rest.length < aside && !/[.।?!]/u.test(rest)
}

/** UTF-16 units that may stand between a claim and its answer: "but", "অন্যদিকে". */
const aside = 60

interface Answer {
  readonly claim: Statement
  readonly answer: Statement
}

const isAbout = (view: View, reading: Reading, { claim, answer }: Answer): boolean => {
  const pack = view.tools.pack(reading.language)
  const named = reading.mentions.some(
    (m) =>
      m.entity !== null &&
      answer.source?.entities.includes(m.entity) === true &&
      m.at.paragraph === claim.content.at.paragraph &&
      m.at.start >= claim.content.at.start &&
      m.at.end <= claim.content.at.end,
  )
  const words = (text: string): readonly string[] =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu) ?? []).flatMap((word) => {
      const stem = pack ? word.replace(pack.text.endings.inflection, '') : word
      return stem.length > 3 && pack?.text.isFunctionWord(word) !== true ? [stem] : []
    })
  const told = new Set(words(claim.content.text))
  return named || words(answer.content.text).some((word) => told.has(word))
}
