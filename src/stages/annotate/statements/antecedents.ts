import type { Mention, Source, Statement } from '../../../core/reading.ts'
import { isSpeech } from '../../../core/speech.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { speaksOfSelf } from './goes-on.ts'
import { isLoneSpeaker } from './lone-speaker.ts'
import { indexSpans } from '../span-index.ts'
import { speakersIn } from './speakers-in.ts'

/** Whom a pronoun stands for, with the words that name him. */
type Named = Pick<Source, 'entity' | 'entities'> & {
  readonly antecedent: NonNullable<Source['antecedent']>
}

/** Most sentences back to who is meant. */
const reach = 3

/**
 * Gives a lone "he" or "তিনি" that speaks the one person whom it can stand for: who spoke last before it, with nobody
 * else named since, else the only person of the sentence before, who is its subject. Every other pronoun stays open.
 *
 * @param statements by their place, with their chains.
 */
export const withAntecedents = (
  statements: readonly Statement[],
  scenes: readonly Scene[],
  pack: LanguagePack,
): readonly Statement[] => {
  const found = new Map<string, Named>()
  const told = indexSpans(
    statements.filter((s) => s.cue !== null && s.voice !== 'reporter'),
    (s) => s.cue?.at ?? s.at,
  )
  const words = indexSpans(
    statements.filter((s) => s.cue !== null && s.source !== null && isSpeech(s)),
    (s) => s.content.at,
  )
  for (const [i, scene] of scenes.entries()) {
    const here = saidIn(told.inside({ paragraph: scene.paragraph, ...scene.span }))
    for (const [k, statement] of here.entries()) {
      if (!isLonePronoun(statement, scene, pack)) continue
      const before = here.slice(0, k)
      const named =
        before.length > 0
          ? speakerOf(before, scene, { found, pack })
          : (askedOf(statement, scene, pack) ?? lastNamed(i, isBeforehand(statement, scene)))
      if (named && !isNamedBefore(statement, scene, named)) found.set(statement.id, named)
    }
  }

  /** The person meant at the head of sentence `i`, where somebody says, or had said, something; null where it could be another or is not told. */
  function lastNamed(i: number, beforehand: boolean): Named | null {
    const paragraph = scenes[i]?.paragraph ?? 0
    for (let j = i - 1, passed = 0; j >= 0 && passed < reach; j--) {
      const scene = scenes[j]
      if (!scene || scene.paragraph < paragraph - 1) return null
      if (
        words
          .overlapping({ paragraph: scene.paragraph, ...scene.span })
          .some((s) => goesOnIn(s, scene))
      ) {
        if (beforehand) return null
        continue
      }
      passed++
      const here = saidIn(told.inside({ paragraph: scene.paragraph, ...scene.span }))
      if (here.length > 0) return speakerOf(here, scene, { found, pack })
      const people = peopleOutside(scene)
      if (speaksOfSelf(scene, pack)) return null
      if (people.length > 0) {
        // A new paragraph may turn to somebody else.
        const near = pack.statements.order === 'verb-medial' || scene.paragraph === paragraph
        return near && j === i - 1 ? subjectOf(scene, people, pack) : null
      }
    }
    return null
  }

  return found.size === 0
    ? statements
    : statements.map((s) => {
        const named = found.get(s.id)
        return named && s.source ? { ...s, source: { ...s.source, ...named } } : s
      })
}

/** "তিনি বলেছিলেন": behind words that go on it may be they that tell of another. */
const isBeforehand = ({ cue }: Statement, { tokens }: Scene): boolean =>
  tokens.some((t) => t.features.tense === 'pqp' && t.end === cue?.at.end)

/** What the report itself tells as said, by the place of its cue. */
const saidIn = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .filter((s) => s.via.length === 0 && isSpeech(s) && s.source !== null)
    .toSorted((a, b) => (a.cue?.at.start ?? 0) - (b.cue?.at.start ?? 0))

const isQuoted = (scene: Scene, offset: number): boolean =>
  scene.paragraphQuotations.some((q) => q.start < offset && offset < q.end)

/** One person, not in an oblique case, outside any quotation: তিনি, he. */
const isLonePronoun = ({ source, rule }: Statement, scene: Scene, pack: LanguagePack): boolean => {
  if (!source || source.antecedent || isQuoted(scene, source.at.start)) return false
  if (rule === 'citing') return false
  const token = scene.tokens.find((t) => t.start === source.at.start)
  return token?.end === source.at.end && isOneOf(token, pack.statements.onePerson ?? [])
}

/** A sentence of the words that began before it. */
const goesOnIn = ({ content, cue }: Statement, { span, paragraph }: Scene): boolean =>
  content.at.paragraph === paragraph &&
  content.at.start <= span.start &&
  span.end - content.at.end < 2 &&
  cue?.at.paragraph === paragraph &&
  cue.at.end <= span.start

interface Known {
  readonly found: ReadonlyMap<string, Named>
  readonly pack: LanguagePack
}

/** Who says the last of some statements, where that is one person, by name or by what one is. */
const speakerOf = (
  said: readonly Statement[],
  scene: Scene,
  { found, pack }: Known,
): Named | null => {
  const last = said.at(-1)
  const known = last && found.get(last.id)
  if (!last?.source || known) return known ?? null
  const { source } = last
  const speakers = speakersIn(scene, source.at)
  const [person] = speakers
  const others = peopleOutside(scene).some(
    (m) => m !== person && m.at.start > (last.cue?.at.end ?? 0) && !isWithin(m, last),
  )
  if (others || source.anonymous) return null
  if (person?.kind === 'person') return speakers.length === 1 ? naming(person) : null
  return isLoneSpeaker(last, scene, pack)
    ? { entity: null, entities: [], antecedent: { at: source.at, text: source.text } }
    : null
}

const isWithin = ({ at }: Mention, { content }: Statement): boolean =>
  content.parts.some((p) => p.at.start <= at.start && at.end <= p.at.end)

const naming = ({ at, text, entity }: Mention): Named => ({
  entity,
  entities: entity === null ? [] : [entity],
  antecedent: { at, text },
})

/** Persons named outside quotations. */
const peopleOutside = (scene: Scene): readonly Mention[] =>
  scene.mentions.filter((m) => m.kind === 'person' && !isQuoted(scene, m.at.start))

/** The one person of a sentence, if its subject: nothing in a case or after a preposition, before an honouring verb. */
const subjectOf = (scene: Scene, people: readonly Mention[], pack: LanguagePack): Named | null => {
  const [person] = people
  if (!person || people.length > 1) return null
  const first = scene.tokens.findIndex((t) => t.start >= person.at.start)
  const next = scene.tokens.findIndex((t) => t.start >= person.at.end)
  const last = scene.tokens[(next === -1 ? scene.tokens.length : next) - 1]
  if (!last || last.end !== person.at.end || last.features.case !== undefined) return null
  if (pack.statements.order === 'verb-final') {
    const verb = scene.tokens.findLast((t) => isFinite(t))
    const alone = next === -1 || isLastWord(scene, next) || isAlone(scene, next, pack)
    return verb?.features.honorific === true && alone ? naming(person) : null
  }
  const opens = scene.tokens.slice(0, first).every((t) => t.pos === 'PROPN' || t.pos === 'NOUN')
  const verb = scene.tokens[next]
  return opens && (verb?.pos === 'VERB' || verb?.pos === 'AUX') ? naming(person) : null
}

/** "স্মৃতিসৌধে এসেছেন সাবিহা।": who is told behind the verb. */
const isLastWord = ({ tokens }: Scene, next: number): boolean =>
  tokens.slice(next).every((t) => t.kind === 'punct')

/** No "and", comma or genitive right after the name, by which it would be one of several or belong to another. */
const isAlone = (scene: Scene, next: number, pack: LanguagePack): boolean => {
  const token = scene.tokens[next]
  return (
    token !== undefined &&
    token.features.case !== 'gen' &&
    token.kind !== 'punct' &&
    !isOneOf(token, pack.text.joints) &&
    !isOneOf(token, pack.events.conjunctions)
  )
}

/** "রহিম শেখের সঙ্গে যোগাযোগ করা হলেও তিনি ফোন ধরেননি": the one person before a pronoun whom somebody turned to and who declines. */
const askedOf = (
  { stance, source }: Statement,
  scene: Scene,
  { statements }: LanguagePack,
): Named | null => {
  const before = peopleOutside(scene).filter((m) => m.at.start < (source?.at.start ?? 0))
  const [person] = before
  const last = scene.tokens.findIndex(
    (t) => person && t.start < person.at.end && person.at.end <= t.end,
  )
  const asked =
    scene.tokens[last]?.features.case === 'gen' &&
    statements.final?.reached.includes(scene.tokens[last + 1]?.norm ?? '') === true
  return person && before.length === 1 && stance === 'declines' && asked ? naming(person) : null
}

/** True where another person is named before the pronoun in its own sentence, but for those of whom the words tell. */
const isNamedBefore = (
  { source, content, stance }: Statement,
  scene: Scene,
  named: Named,
): boolean =>
  peopleOutside(scene).some(
    (m) =>
      m.at.start < (source?.at.start ?? 0) &&
      // Who declines says nothing of whom his sentence tells.
      (stance === 'declines' ||
        !content.parts.some((p) => p.at.start <= m.at.start && m.at.end <= p.at.end)) &&
      (m.at.paragraph !== named.antecedent.at.paragraph ||
        m.at.start !== named.antecedent.at.start) &&
      (m.entity === null || m.entity !== named.entity),
  )
