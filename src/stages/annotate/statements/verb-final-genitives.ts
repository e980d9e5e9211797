import { mapped } from '../../../core/mapped.ts'
import type { Span } from '../../../core/span.ts'
import type { CueRow } from '../../../lang/contract/statements.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isAim } from './aims.ts'
import { afterJoining } from './content-opening.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import type { Said } from './said.ts'
import { afterPlace } from './speaking-places.ts'
import { withoutEnding } from './verb-final-nouns.ts'
import { afterBracket } from './verb-final-things.ts'

/** "… সেনা সরানোর আহ্বান জানিয়েছে": the noun of the cue bears its content in the genitive. */
export const genitiveContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue, pack, from, speaker } = query
  let at = cue.from - 1
  // "বিচারের জোর (দাবি জানান)": what kind of saying it is.
  while (at > from && (pack.statements.kinds ?? []).includes(scene.tokens[at]?.norm ?? '')) at--
  if (cue.row.stance === 'demands') at = beforeAsked(scene, pack, at)
  const last = scene.tokens[at]
  const left = speaker && speaker.to < cue.from ? afterBracket(scene, speaker.to) : from
  if (!speaker || !last || left > at) return null
  if (cue.lemmas.length < 2 || !pack.text.endings.stressedGenitive.test(last.norm)) return null
  // "চালকদের (সতর্ক করেছেন)": whom one turns to is not what one says.
  if (isPeople(last) && !isActTold(scene.tokens.slice(left, at + 1), cue.row)) return null
  // "এ বিষয়ে বৃহস্পতিবার (কথা বলেছেন)": the last letter of a day is its own.
  if (scene.dates.some(({ date: { at } }) => at.start <= last.start && last.start < at.end))
    return null
  const first = scene.tokens[afterOpening(scene, query, left)] ?? last
  // "কে কবে স্বাধীনতার (ঘোষণা দিয়েছেন)": it is asked.
  if (isOneOf(first, pack.statements.asked ?? [])) return null
  const found = one(scene, { start: first.start, end: last.end }, genitiveBefore)
  const condition = speaker.to < cue.from ? conditionBefore(scene, query, speaker.from) : null
  return found && condition ? { ...found, spans: [condition, ...found.spans] } : found
}

/** "(ব্যবস্থা নেওয়ার) জন্য মেয়রের কাছে (দাবি জানান)": index of the act for which one asks, before whom one asks; else `at`. */
const beforeAsked = ({ tokens }: Scene, { statements, text }: LanguagePack, at: number): number => {
  const { askedOf = [], inOrder = [] } = statements.final ?? {}
  let last = at
  if (askedOf.includes(tokens[last]?.norm ?? '') && tokens[last - 1]?.features.case === 'gen')
    last = tokens.findLastIndex((t, i) => i < last && inOrder.includes(t.norm))
  const act = tokens[last - 1]
  const acts =
    act?.features.nonFinite === 'verbal-noun' && text.endings.stressedGenitive.test(act.norm)
  return acts && at - last < askedWords && inOrder.includes(tokens[last]?.norm ?? '')
    ? last - 1
    : at
}

/** Most words of whom one asks. */
const askedWords = 8

/** "দাবি মানা না হলে (তাঁরা ধর্মঘটের ঘোষণা দেন)": the denied condition on which somebody says what he will do. */
const conditionBefore = (
  { tokens }: Scene,
  { cue, pack, from }: ContentQuery,
  to: number,
): Span | null => {
  const at = tokens[to - 1]?.norm === ',' ? to - 2 : to - 1
  const [not, verb, first] = [tokens[at - 1], tokens[at], tokens[from]]
  const acts = cue.row.stance !== 'asserts' && cue.row.stance !== 'confirms'
  const denied = isOneOf(not, pack.statements.negators) && verb?.features.nonFinite === 'cond'
  return acts && denied && verb.features.emphatic === undefined && first && from < at - 1
    ? { start: first.start, end: verb.end }
    : null
}

/** The rule of a content in the genitive. */
export const genitiveBefore = 'genitive before the cue'

/** Behind what joins the sentence to the one before, and behind when and where it is said: "(এ সময় এক সভায়) বিচারের". */
const afterOpening = (scene: Scene, { cue, pack }: ContentQuery, left: number): number => {
  const to = cue.from - 1
  // "ইতোমধ্যে কাজ শুরুর কথা": in what is told to be so the time is its own.
  const meanwhile = cue.row.stance !== 'asserts' && cue.row.stance !== 'confirms'
  const from = afterJoining(scene, pack, { from: left, to, meanwhile })
  return afterPlace(scene, pack, { from, to, one: true })
}

/** "সরে যাওয়ার নির্দেশ দেয়, তখন …": the act in the genitive is what is said, not the clause behind the comma. */
export const actContent = (scene: Scene, query: ContentQuery): FoundContent | null => {
  const { cue } = query
  const [act, comma, next] = [cue.from - 1, cue.to, cue.to + 1].map((i) => scene.tokens[i])
  const goesOn = (comma?.norm === ',' && next?.kind === 'word') || isAim(comma, query.pack)
  return goesOn && act?.features.nonFinite === 'verbal-noun' ? genitiveContent(scene, query) : null
}

const isPeople = ({ features }: Token): boolean =>
  features.number === 'plur' && features.classifier === undefined

/** What is to be done stands before whom one turns to: "পর্যবেক্ষণে সাংবাদিকদের (আহ্বান জানান)", "থামতে চালকদের". */
const isActTold = (tokens: readonly Token[], { stance }: CueRow): boolean =>
  tokens.some(
    ({ features }) =>
      features.nonFinite === 'inf' ||
      features.nonFinite === 'verbal-noun' ||
      (stance === 'demands' && features.case === 'loc'),
  )

/**
 * The statements of a report in which a thing that a noun bears stands without its ending, wherever it is taken up:
 * "দুর্নীতি(র অভিযোগ)"; an act keeps its own: "সরানোর". Last of all, because readers look at whole words.
 */
export const withoutBearing = (said: readonly Said[], pack: LanguagePack): readonly Said[] => {
  const cut = new Map<string, number>()
  for (const { scene, drafts } of said)
    for (const { rule, content } of drafts) {
      const [span] = content
      const end = span && rule.includes(genitiveBefore) ? thingEnd(scene, pack, span) : undefined
      if (span && end !== undefined) cut.set(placeOf(scene.paragraph, span), end)
    }
  if (cut.size === 0) return said
  return mapped(said, ({ scene, drafts }) => ({
    scene,
    drafts: mapped(drafts, (draft) => {
      const [span, more] = draft.content
      const end = span && cut.get(placeOf(draft.contentParagraph ?? draft.paragraph, span))
      return span && !more && end !== undefined
        ? { ...draft, content: [{ start: span.start, end }] }
        : draft
    }),
  }))
}

const placeOf = (paragraph: number, { end }: Span): string => `${String(paragraph)}:${String(end)}`

/** Where a thing ends without its ending; undefined for an act, for people and where nothing is to be cut. */
const thingEnd = (scene: Scene, pack: LanguagePack, content: Span): number | undefined => {
  const at = scene.tokens.findIndex((t) => t.end === content.end)
  const { end = 0, start = 0, features } = scene.tokens[at] ?? {}
  const bare = features?.case === 'gen' && features.nonFinite === undefined
  if (!bare || features.number === 'plur') return undefined
  const cut = withoutEnding(scene, { span: { start, end }, from: at, to: at + 1 }, pack).end
  return cut < end ? cut : undefined
}
