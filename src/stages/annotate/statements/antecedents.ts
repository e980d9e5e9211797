import type { Mention, Statement } from '../../../core/reading.ts'
import type { At } from '../../../core/span.ts'
import { isSpeech } from '../../../core/speech.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { askedOf } from './asked-person.ts'
import { pointsAt } from './callings-before.ts'
import { speaksOfSelf } from './goes-on.ts'
import { loneSpeakerOf } from './lone-speaker.ts'
import { indexSpans } from '../span-index.ts'
import { speakersIn } from './speakers-in.ts'
import {
  asksOffice,
  mayBeOf,
  onlyDescribes,
  speaksFurther,
  subjectOf,
  tellsWords,
} from './subject-before.ts'
import { bringsIn, isTopic, mayBeAnothers, tellsOfHim } from './named-before.ts'
import { naming, wordsNaming } from './named.ts'
import type { Named } from './named.ts'
import { isQuoted, peopleOutside } from './people-outside.ts'

/** Most sentences back to who is meant. */
const reach = 3

/** And where nobody else can be told of. */
const farther = 7

/** And where he goes on with what he has said. */
const farthest = 8

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
          : (askedOf(statement, scene, pack) ?? lastNamed(i, statement))
      if (named && named !== 'unknown' && !isNamedBefore(statement, scene, named, pack))
        found.set(statement.id, named)
    }
  }

  /** The person meant at the head of sentence `i`, where somebody says, or had said, something; null where it could be another or is not told. */
  function lastNamed(i: number, statement: Statement): Named | null {
    const spoken = scenes[i]
    if (!spoken) return null
    const { paragraph } = spoken
    // Index of the sentence from which on the report tells of him: "তিনি" goes on with the sentence before its own.
    let since = i
    const beforehand = isBeforehand(statement, spoken)
    const further = speaksFurther(statement, spoken, pack)
    for (let j = i - 1, passed = 0; j >= 0 && passed < farthest; j--) {
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
      if (++passed > reach && !(further || staysWithOne(scenes.slice(j, i), pack))) return null
      const here = saidIn(told.inside({ paragraph: scene.paragraph, ...scene.span }))
      const last = here.at(-1)
      if (last) {
        if (passed > reach && !saysToTheEnd(last, scene)) return null
        return mayBeAnothers(statement, last, scenes.slice(j, i), pack)
          ? null
          : speakerOf(here, scene, { found, pack })
      }
      const people = peopleOutside(scene)
      if (bringsIn(scene, people, pack)) return null
      if (speaksOfSelf(scene, pack)) {
        if (further) continue
        return null
      }
      if (j === since - 1 && tellsOfHim(scene, people, pack)) {
        since = j
        continue
      }
      if (people.length > 0) {
        const final = pack.statements.order === 'verb-final'
        const bystander = final && !tellsWords(scene, pack)
        if (bystander && further) continue
        if (final && (bystander || isLongAgo(scene)) && mayGoOnTo(j)) {
          if (onlyDescribes(scene, pack)) continue
          return null
        }
        // A new paragraph may turn to somebody else.
        const near = !final || !bystander || scene.paragraph === paragraph
        const next = near && j === since - 1 && !asksOffice(statement, spoken, pack)
        return next ? subjectOf(scene, people, pack) : null
      }
    }
    return null
  }

  /** True for a sentence that may be of the words of who spoke last in its paragraph, and names nobody who speaks. */
  function mayGoOnTo(j: number): boolean {
    for (let k = j - 1; k >= 0; k--) {
      const scene = scenes[k]
      if (!scene || scene.paragraph !== scenes[j]?.paragraph) return false
      const last = saidIn(told.inside({ paragraph: scene.paragraph, ...scene.span })).at(-1)
      if (last) return mayBeOf(last, scenes.slice(k, j + 1), pack)
    }
    return false
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

/** "যুদ্ধের ডাক দিয়েছিলেন রহিম": told of what was long before. */
const isLongAgo = ({ tokens }: Scene): boolean =>
  tokens.findLast((t) => isFinite(t))?.features.tense === 'pqp'

/** All in one paragraph, no joint of two lost between them, and behind the first with no verb by which another could be told. */
const staysWithOne = (scenes: readonly Scene[], { statements }: LanguagePack): boolean =>
  statements.order === 'verb-final' &&
  scenes.length <= farther &&
  scenes.every(
    ({ paragraph, span, tokens }, i) =>
      i === 0 ||
      (paragraph === scenes[0]?.paragraph &&
        span.start > (scenes[i - 1]?.span.end ?? 0) &&
        !tokens.some((t) => isFinite(t) && t.features.honorific)),
  )

/** What the report itself tells as said, by the place of its cue. */
const saidIn = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .filter((s) => s.via.length === 0 && isSpeech(s) && s.source !== null)
    .toSorted((a, b) => (a.cue?.at.start ?? 0) - (b.cue?.at.start ?? 0))

/** One person, not in an oblique case, outside any quotation: তিনি, he, এই চিকিৎসক. */
const isLonePronoun = (
  { source, cue, rule }: Statement,
  scene: Scene,
  pack: LanguagePack,
): boolean => {
  if (!source || source.antecedent || isQuoted(scene, source.at.start)) return false
  if (rule === 'citing') return false
  const { start, end } = source.at
  const words = scene.tokens.filter((t) => t.start >= start && t.end <= end)
  const [first] = words
  const isHonoured = scene.tokens.some(
    (t) => cue && t.start >= cue.at.start && t.end <= cue.at.end && t.features.honorific,
  )
  return words.length === 1
    ? first?.end === end && isOneOf(first, pack.statements.onePerson ?? [])
    : pointsAt(words, pack) && isHonoured
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
  if (others || quotesAnother(last, scene) || isRemembered(last, scene, pack)) return null
  if (person?.kind === 'person' && speakers.length === 1)
    return source.anonymous ? null : naming(person)
  const people = speakers.filter((m) => m.kind === 'person')
  if (people.length > 0) {
    const head = people.length === 1 && headOf(scene, source.at, speakers, pack)
    return head && !source.anonymous ? naming(head) : null
  }
  const at = loneSpeakerOf(last, scene, pack)
  return at && wordsNaming({ ...at, paragraph: scene.paragraph }, scene, source)
}

/** "আমার মনে আছে, মন্ত্রী বললেন, …": who is told of by somebody who speaks himself. */
const isRemembered = ({ cue }: Statement, scene: Scene, { statements }: LanguagePack): boolean =>
  scene.tokens.some(
    (t) =>
      t.start < (cue?.at.start ?? 0) &&
      statements.firstPerson?.includes(t.norm) === true &&
      !isQuoted(scene, t.start),
  )

/** "সংসদের (ডাকসু) সাহিত্য ও ক্রীড়া সম্পাদক রহিম শেখ": the person who ends such a phrase; not one of several. */
const headOf = (
  { tokens }: Scene,
  source: At,
  speakers: readonly Mention[],
  pack: LanguagePack,
): Mention | null => {
  const head = speakers.find((m) => m.kind === 'person' && m.at.end >= source.end)
  const joined = tokens.some(
    (t, i) => isOneOf(t, pack.text.joints) && speakers.some((m) => m.at.end === tokens[i - 1]?.end),
  )
  return joined ? null : (head ?? null)
}

/** "রহিম ঘোষণা দেন, … করিম বলেন, ‘…’": words in which somebody else is quoted. */
const quotesAnother = ({ content }: Statement, { tokens, quotations }: Scene): boolean =>
  quotations.some((q) => {
    const at = tokens.findLastIndex((t) => t.end <= q.start)
    const inside = content.at.start < q.start && q.start < content.at.end
    const verb = tokens[at - 1]
    return (
      inside && tokens[at]?.norm === ',' && isFinite(verb) && (verb?.start ?? 0) > content.at.start
    )
  })

/** Nothing else is told behind what somebody says. */
const saysToTheEnd = ({ content, cue, source }: Statement, { span }: Scene): boolean =>
  [content.at, cue?.at, source?.at].some((at) => at && span.end - at.end < 3)

const isWithin = ({ at }: Mention, { content }: Statement): boolean =>
  content.parts.some((p) => p.at.start <= at.start && at.end <= p.at.end)

/** True where another person is named before the pronoun in its own sentence, but for those of whom the words tell. */
const isNamedBefore = (
  statement: Statement,
  scene: Scene,
  named: Named,
  pack: LanguagePack,
): boolean =>
  peopleOutside(scene).some(
    (m) =>
      m.at.start < (statement.source?.at.start ?? 0) &&
      // Who declines says nothing of whom his sentence tells.
      (statement.stance === 'declines' ||
        !(isWithin(m, statement) || isTopic(m, statement, { scene, pack }))) &&
      (m.at.paragraph !== named.antecedent.at.paragraph ||
        m.at.start !== named.antecedent.at.start) &&
      (m.entity === null || m.entity !== named.entity),
  )
