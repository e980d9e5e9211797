import type { Mention, Statement } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { nounCueOf } from '../noun-cues.ts'
import { isOneOf, tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { cueTable } from './cue-table.ts'
import { finalSubjectOf } from './final-subject.ts'
import { naming } from './named.ts'
import type { Named } from './named.ts'

/** The one person of a sentence, if its subject: nothing in a case or after a preposition, before an honouring verb. */
export const subjectOf = (
  scene: Scene,
  named: readonly Mention[],
  pack: LanguagePack,
): Named | null => {
  if (pack.statements.order === 'verb-final')
    return finalSubjectOf(scene, named, { pack, tells: tellsWords(scene, pack) })
  const [person] = named
  if (!person || named.length > 1) return null
  const first = scene.tokens.findIndex((t) => t.start >= person.at.start)
  const next = tokenFrom(scene.tokens, person.at.end)
  const last = scene.tokens[next - 1]
  if (!last || last.end !== person.at.end || last.features.case !== undefined) return null
  const opens = scene.tokens.slice(0, first).every((t) => t.pos === 'PROPN' || t.pos === 'NOUN')
  const verb = scene.tokens[next]
  return opens && (verb?.pos === 'VERB' || verb?.pos === 'AUX') ? naming(person) : null
}

/** True for a sentence by which somebody speaks, by a cue, a noun of saying or where one speaks: such a subject is no bystander. */
export const tellsWords = ({ tokens }: Scene, pack: LanguagePack): boolean => {
  const { places = [], otherActs = [], documents = [] } = pack.statements
  const table = cueTable(pack)
  return tokens.some(
    (t, i) =>
      table.find(tokens, i).length > 0 ||
      nounCueOf(t, pack) !== null ||
      [places, otherActs, documents].some((list) => isOneOf(t, list)),
  )
}

/** "তিনি আরও বলেন": who has spoken before. */
export const speaksFurther = (
  { cue }: Statement,
  { tokens }: Scene,
  { statements }: LanguagePack,
): boolean =>
  isOneOf(
    tokens.findLast((t) => cue !== null && t.end <= cue.at.start),
    statements.final?.further ?? [],
  )

/** "উপদেষ্টার দৃষ্টি আকর্ষণ করা হলে তিনি বলেন": who is asked is told by an office, and is not who was named before. */
export const asksOffice = (
  { source }: Statement,
  { tokens }: Scene,
  { statements }: LanguagePack,
): boolean =>
  source !== null &&
  tokens.some(
    (t, i) =>
      t.end < source.at.start &&
      t.features.case === 'gen' &&
      t.features.number !== 'plur' &&
      isOneOf(t, statements.speakers) &&
      statements.final?.reached.includes(tokens[i + 1]?.norm ?? '') === true &&
      // "মন্ত্রীর সঙ্গে বৈঠক শেষে তিনি" is of who met her.
      tokens.slice(i).some((c) => c.end < source.at.start && c.features.nonFinite === 'cond'),
  )

/** "যে কাজ করেছিলেন রহিম": a sentence that only describes what has been told before it. */
export const onlyDescribes = ({ tokens }: Scene, { statements }: LanguagePack): boolean =>
  isOneOf(tokens[0], statements.relatives ?? [])

/**
 * True where the last of some sentences may still be of the words, in no quotation, that somebody says in the first: all
 * in its paragraph, and none behind its content dated or with a word of saying before the last.
 */
export const mayBeOf = (
  { content, cue }: Statement,
  scenes: readonly Scene[],
  pack: LanguagePack,
): boolean => {
  const [said, ...rest] = scenes
  if (!said || !cue || content.at.start < cue.at.end || content.at.end + 1 < said.span.end)
    return false
  const isClosed = said.paragraphQuotations.some(
    (q) => q.start <= content.at.start && content.at.start < q.end,
  )
  return (
    !isClosed &&
    rest.every(
      (s, k) =>
        s.paragraph === said.paragraph &&
        (s.span.end <= content.at.end + 1 ||
          (!s.dates.some(({ date }) => date.kind === 'date' || date.kind === 'time') &&
            // No blank stands where the page lost the joint of two paragraphs.
            s.span.start > (scenes[k]?.span.end ?? 0) &&
            (k === rest.length - 1 || !tellsWords(s, pack)))),
    )
  )
}
