import { lazily } from '../../../core/lazily.ts'
import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { StatementDraft } from './draft.ts'
import { isOpinion, speaksNow } from './opinions.ts'
import { isGlued, isOutside } from './scene-bounds.ts'
import { cueTable } from './cue-table.ts'
import { goingOnTo, namesOf, tellsDay, wordsOf } from './said.ts'
import type { Said } from './said.ts'
import { cuesOf } from './verb-final-cues.ts'

/** Most sentences over which words go on after their cue's own. */
const most = 8

/** Most sentences from the last that is sure to what must be done: a rule may ask it as well. */
const nearby = 2

/**
 * Words that go on after the sentence of their cue, where the text proves it: a sentence soon after, with nobody else
 * speaking before it, says "we", "I" or "you" outside any quotation or tells people what they must do, the next tells what
 * lies ahead, or the mark that opened the words was never closed and somebody speaks again later in the paragraph.
 */
export const withWordsThatGoOn = (said: readonly Said[], pack: LanguagePack): readonly Said[] => {
  const own = isColumn(said, pack)
  return mapped(said, ({ scene, drafts }, i) => {
    const [first] = drafts
    const content = first?.content[0]
    if (!first || !content || !opensToTheEnd(scene, first)) return { scene, drafts }
    const open = isOpen(scene, content.start)
    if (!open && !mayGoOn(scene, first, pack)) return { scene, drafts }
    const last = own && !open ? waitsFor(said, i, pack) : lastOf(said, i, { pack, open })
    const end = said[last]?.scene.span.end ?? content.end
    if (last === i) return { scene, drafts }
    return goingOnTo({ scene, drafts }, end)
  })
}

/** True for a column: before anybody is told to speak who writes it says "we" or "I"; such words prove no speech later. */
export const isColumn = (said: readonly Said[], pack: LanguagePack): boolean => {
  for (const { scene, drafts } of said) {
    if (drafts.length > 0) return false
    if (speaksOfSelf(scene, pack)) return true
  }
  return false
}

/** "যারা লড়েছে, যারা জিতেছে. তারা …": index of the sentence that answers words that are only relative clauses; else `i`. */
const waitsFor = (said: readonly Said[], i: number, pack: LanguagePack): number => {
  const [here, next] = [said[i], said[i + 1]]
  const content = here?.drafts[0]?.content[0]
  if (!here || !next || !content || next.drafts.length > 0) return i
  if (next.scene.paragraph !== here.scene.paragraph) return i
  const words = here.scene.tokens.filter((t) => t.start >= content.start)
  const heads = words.filter((_, k) => k === 0 || words[k - 1]?.norm === ',')
  const [, answers] =
    pack.statements.relativePairs?.find(([relative]) => heads.every((t) => t.norm === relative)) ??
    []
  const isAnswer = (t: Token): boolean => answers?.includes(t.norm) === true
  return !words.some(isAnswer) && next.scene.tokens.some(isAnswer) ? i + 1 : i
}

/** True for words after their cue that run to the end of the sentence and are no closed quotation. */
export const opensToTheEnd = (scene: Scene, draft: StatementDraft): boolean =>
  // A writing may print another's words as they are.
  draft.rule !== writingSays && runsToTheEnd(scene, draft)

/** The rule of what a report, a letter or a notice says. */
export const writingSays = 'a writing says'

/** The same of a writing as well. */
export const runsToTheEnd = (scene: Scene, draft: StatementDraft): boolean => {
  const [content] = draft.content
  return (
    content !== undefined &&
    draft.contentParagraph === undefined &&
    content.start > draft.cue.start &&
    scene.span.end - content.end < 2 &&
    !scene.paragraphQuotations.some(
      (q) =>
        (q.start < draft.cue.start && draft.cue.start < q.end) ||
        (q.closed && q.start === content.start),
    )
  )
}

/** What "some" say, and what is told as in a story ("বাবা বললেন, …"), ends with its sentence: whoever says "I" next may be the writer. */
export const mayGoOn = (
  { tokens }: Scene,
  { cue, source }: StatementDraft,
  { statements }: LanguagePack,
): boolean => {
  const verb = tokens.find((t) => t.end === cue.end)
  const told = tokens.filter((t) => source && source.start <= t.start && t.end <= source.end)
  const some = told.length > 0 && told.every((t) => statements.anyone?.includes(t.norm))
  return verb?.features.tense !== 'past' && !some
}

/** True where a quotation mark opens the words and none closes them. */
const isOpen = (scene: Scene, start: number): boolean => /[“‘]/u.test(scene.text[start] ?? '')

/** Index of the last sentence of the words that begin in sentence `i`. */
const lastOf = (
  said: readonly Said[],
  i: number,
  { pack, open }: { readonly pack: LanguagePack; readonly open: boolean },
): number => {
  const here = said[i]
  const paragraph = here?.scene.paragraph
  const named = lazily(() => here && nameOf(here))
  // By whose account something is so may be told of one sentence alone.
  const byAccount = here?.drafts[0]?.rule === 'according to'
  const mayOpine = here !== undefined && !byAccount && speaksNow(here)
  const names = lazily(() => (here ? namesOf(here) : []))
  const mark = here?.scene.text[here.drafts[0]?.content[0]?.start ?? 0] ?? ''
  const back = here?.scene.tokens.find((t) => t.end === here.drafts[0]?.cue.end)
  let last = waitsFor(said, i, pack)
  // Behind many sentences each must prove itself.
  for (let k = i + 1; k <= i + most || k === last + 1; k++) {
    const next = said[k]
    if (!next || next.scene.paragraph !== paragraph) return last
    if (next.drafts.length > 0 || isSpoken(next.scene, pack)) return open ? k - 1 : last
    if (open && opensOthers(next.scene, mark)) return k - 1
    if (isTeller(next.scene, pack, back) || isNamed(next.scene, named(), here && wordsOf(here)))
      return last
    const before = said[k - 1]?.scene
    const far = k - last === nearby && before !== undefined && !actsHonoured(before, pack)
    const near =
      (k - last <= nearby && tellsDuty(next.scene, pack)) ||
      ((far || k - last === 1) &&
        !open &&
        mayOpine &&
        isOpinion(next.scene, before, { names: names(), pack, far }))
    const proves = near || speaksOfSelf(next.scene, pack) || speaksToPeople(next.scene, pack)
    if (proves) last = k
    else if (!open && (byAccount || isGlued(said[k - 1]?.scene, next.scene))) return last
  }
  return last
}

/** True for a sentence that tells a day, an hour or what somebody who is honoured does, as a report does. */
const actsHonoured = (scene: Scene, { statements }: LanguagePack): boolean =>
  scene.dates.some(({ date }) => date.kind === 'date' || date.kind === 'time') ||
  scene.tokens.some(
    (t) =>
      isOutside(scene, t) &&
      ((isFinite(t) && t.features.honorific === true) || isOneOf(t, statements.onePerson ?? [])),
  )

/** "সেই সঙ্গে তাঁর একটি কথাও লিখেছেন তিনি, ‘এই দেশ …’": the same mark behind a comma opens other words; the first were never closed. */
const opensOthers = ({ text, span }: Scene, mark: string): boolean => {
  const told = text.slice(span.start, span.end)
  const at = told.indexOf(`, ${mark}`)
  return at >= 0 && !/[’”]/u.test(told.slice(0, at))
}

/** The last word of who speaks; undefined for a pronoun and for many. */
export const nameOf = ({ scene, drafts: [draft] }: Said): string | undefined => {
  const source = draft?.source
  const last = scene.tokens.findLast(
    (t) => source && source.start <= t.start && t.end <= source.end,
  )
  return last?.pos === 'PRON' || last?.features.number === 'plur' ? undefined : last?.norm
}

/** Who speaks does not name himself: "সরকার বলছে, … সরকার মিথ্যা বলছে". */
const isNamed = (
  scene: Scene,
  name: string | undefined,
  own: readonly string[] | undefined,
): boolean =>
  name !== undefined &&
  scene.tokens.some(
    (t) => t.norm === name && isOutside(scene, t) && !isNamesake(scene, t, own ?? []),
  )

/** "(রাজিব মোল্লা) … জহুরুল মোল্লা": somebody else of whose name only the last word is his. */
const isNamesake = (scene: Scene, token: Token, own: readonly string[]): boolean => {
  const mention = mentionAt(scene, token)
  const others = scene.tokens.filter(
    (t) => t !== token && mention && mention.at.start <= t.start && t.start < mention.at.end,
  )
  return (
    mention?.kind === 'person' && others.length > 0 && !others.some((t) => own.includes(t.norm))
  )
}

/** "জানতে চাইলে মেয়র বলেন, না": somebody speaks, however little is told of it. */
export const isSpoken = (scene: Scene, pack: LanguagePack): boolean =>
  cuesOf(scene, pack).some(
    ({ to, row, passing, passive }) =>
      row.frame === 'content' &&
      !passing &&
      (scene.tokens[to]?.norm === ',' ||
        (!passive && isOneOf(scene.tokens[to], pack.statements.complementisers))),
  )

/** "আমি বললাম, …", behind "বলেছিলেন" also "আমি গেলাম, …": who tells of himself is not who was told of. */
const isTeller = (scene: Scene, pack: LanguagePack, verb: Token | undefined): boolean =>
  scene.tokens.some(
    (t, i) =>
      t.features.person === 1 &&
      (verb?.features.tense === 'pqp' || cueTable(pack).find(scene.tokens, i).length > 0) &&
      t.features.tense === 'past' &&
      t.pos === 'VERB' &&
      scene.tokens[i + 1]?.norm === ',',
  )

/** True for a sentence in which somebody says "we" or "I" outside any quotation. */
export const speaksOfSelf = (scene: Scene, pack: LanguagePack): boolean =>
  scene.tokens.some(
    (t, i) =>
      (pack.statements.firstPerson?.includes(t.norm) ||
        (t.features.person === 1 && isVerb(scene, i, pack))) &&
      isOutside(scene, t),
  )

/** Before another word some verbs are words of that spelling: "(সরব) উপস্থিতি", "(খুলি) পাওয়া গেছে". */
const isVerb = ({ tokens }: Scene, at: number, { statements }: LanguagePack): boolean =>
  !statements.alike?.includes(tokens[at]?.norm ?? '') || tokens[at + 1]?.kind !== 'word'

/** True for a sentence that says "you" outside any quotation. */
const speaksToPeople = (scene: Scene, { statements }: LanguagePack): boolean =>
  scene.tokens.some((t) => statements.secondPerson?.includes(t.norm) && isOutside(scene, t))

/** True for a sentence that tells what must be done, outside any quotation and by nobody's rule: a reporter hardly does. */
const tellsDuty = (scene: Scene, { statements }: LanguagePack): boolean =>
  // "২৯ নভেম্বরের মধ্যে জমা দিতে হবে": a day is told by anybody.
  !tellsDay(scene) &&
  !scene.tokens.some((t) => statements.accordingTo.includes(t.norm)) &&
  scene.tokens.some(
    (t, i) =>
      statements.duty?.includes(t.norm) &&
      scene.tokens[i - 1]?.features.nonFinite === 'inf' &&
      isOutside(scene, t),
  )
