import type { Claim } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { isSpeech, namingWords } from '../../core/speech.ts'
import type { EntityId, Reading, Source, Statement } from '../../core/reading.ts'
import type { At } from '../../core/span.ts'
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
    entities.length > 0 &&
    sameReach(reading, statement) &&
    entities.every((id) => isNamed(view, id))
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

/** A source that is more than its names ("the intelligence agencies of …") is shown in its own words; offices before a person are no more. */
const sameReach = (reading: Reading, { source }: Statement): boolean =>
  source !== null &&
  !source.anonymous &&
  (namingWords(source).length < 25 || endsWithPerson(reading, source))

/** "রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন" */
const endsWithPerson = ({ mentions }: Reading, { at, antecedent, entity }: Source): boolean => {
  const { paragraph, end } = antecedent?.at ?? at
  return (
    entity !== null &&
    mentions.some(
      (m) =>
        m.kind === 'person' &&
        m.entity === entity &&
        m.at.paragraph === paragraph &&
        m.at.end === end,
    )
  )
}

const answers = new Set(['denies', 'declines', 'confirms'])

/**
 * Denials, refusals and confirmations by another in the same or the next sentence, of what the claim says: they share a
 * word with it, or whoever answers is named in it. Who answers need not be known: "the owners of the launch" do.
 */
const answersTo = (view: View, reading: Reading, claim: Statement): Claim['answeredBy'] => {
  if (answers.has(claim.stance)) return []
  return reading.statements
    .filter(
      (s) =>
        answers.has(s.stance) &&
        isSpeech(s) &&
        s.source !== null &&
        isNext(reading, claim.at, s.at) &&
        isAnother(view, reading, { claims: claim.source, answers: s.source }) &&
        isAbout(view, reading, { claim, answer: s }),
    )
    .map((s) => ({
      stance: s.stance,
      polarity: s.polarity,
      evidence: [view.evidence(reading, s.raw, s.id)],
    }))
}

interface Sources {
  readonly claims: Source | null
  readonly answers: Source
}

/** True where who answers is not who claims: by entity, or where one is only described by words, and no pronoun. */
const isAnother = (view: View, reading: Reading, { claims, answers }: Sources): boolean => {
  if (claims === null || answers.entities.some((id) => claims.entities.includes(id))) return false
  const names = view.tools.pack(reading.language)?.names
  const open = [answers, claims].some((s) => {
    const words = namingWords(s).normalize('NFC').toLowerCase()
    return (
      s.entities.length === 0 &&
      (names === undefined || names.persons.includes(words) || names.groups.includes(words))
    )
  })
  return answers.entities.length > 0 || (!open && namingWords(answers) !== namingWords(claims))
}

/** True for two places, in one paragraph or in two that follow each other, between which no sentence begins and ends. */
const isNext = ({ paragraphs }: Reading, before: At, after: At): boolean => {
  const apart = after.paragraph - before.paragraph
  if (apart < 0 || apart > 1 || (apart === 0 && after.start < before.end)) return false
  const text = paragraphs[before.paragraph]?.text ?? ''
  const between =
    apart === 0
      ? text.slice(before.end, after.start)
      : text.slice(before.end) + (paragraphs[after.paragraph]?.text ?? '').slice(0, after.start)
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
  // "… অভিযোগ করেছেন. … অভিযোগ অস্বীকার করেছে": what the claim is called takes it up.
  const told = new Set(words(`${claim.content.text} ${claim.cue?.text ?? ''}`))
  return named || words(answer.content.text).some((word) => told.has(word))
}
