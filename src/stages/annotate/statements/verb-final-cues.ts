import type { CueRow } from '../../../lang/contract/statements.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import { onceAFormWith } from '../once-a-form.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { clauseStart, closes } from './clause-start.ts'
import { cueTable } from './cue-table.ts'

/** A cue in its sentence: tokens `[from, to)` with its auxiliaries. */
export interface FoundCue extends LemmaMatch<CueRow> {
  /** Dictionary form: জানানো, জানিয়ে দেওয়া. */
  readonly lemma: string
  readonly passive: boolean
  readonly negative: boolean
  /** A participle by which somebody denies before he speaks: "অভিযোগ অস্বীকার করে X বলেন, …". */
  readonly passing: boolean
}

/** The sentence that was asked about last, with its cues: several rules ask for them one after the other. */
let asked: { readonly scene: Scene; readonly cues: readonly FoundCue[] } | undefined

/** Cues of one sentence of a verb-final language, in order. */
export const cuesOf = (scene: Scene, pack: LanguagePack): readonly FoundCue[] => {
  if (asked?.scene !== scene) asked = { scene, cues: findCues(scene, pack) }
  return asked.cues
}

const findCues = (scene: Scene, pack: LanguagePack): readonly FoundCue[] => {
  const found: FoundCue[] = []
  const table = cueTable(pack)
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    const matches = table.find(scene.tokens, i)
    const match = matches.length === 0 ? undefined : firstFitting(scene, pack, matches)
    if (!token || !match) continue
    // "মনে করিয়ে দেন": to make somebody do it is another act.
    if (token.features.causative) continue
    const compound = compoundAt(scene, pack, i)
    const verb = compound?.last ?? i
    const passive = passiveAfter(scene, verb, match.row.passive ?? pack.events.passive)
    const aux = passive ?? compound?.last
    const last = scene.tokens[aux ?? i]
    if (match.row.passive && passive === undefined) continue
    const isCue = isFinite(last) || token.features.nonFinite === 'conj'
    if (!isCue || !isReport(last)) continue
    if (isOneOf(scene.tokens[match.from - 1], pack.statements.asked ?? [])) continue
    const open = token.features.nonFinite === 'conj' && aux === undefined
    const passing = open && match.row.stance === 'denies'
    if (open && !passing && match.row.frame !== 'describe') continue
    const after = scene.tokens[(aux ?? i) + 1]
    const to = (aux ?? i) + (isOneOf(after, pack.statements.negators) ? 2 : 1)
    // "… বলে মনে করেন কি?": it is asked.
    if (isOneOf(after, pack.statements.asked ?? []) && scene.tokens[to + 1]?.norm === '?') continue
    const negative = isNegated(scene, pack, aux ?? i) && !match.row.negated
    // "তারিখ ঘোষণা করেনি": what nobody announced is no announcement.
    if (negative && match.row.stance === 'announces') continue
    const cue = {
      ...match,
      to,
      lemma: lemmaOf(match, compound?.verb),
      passive: passive !== undefined,
      negative,
      passing,
    }
    if (!isRelative(scene, cue, pack) && !isOtherAct(scene, cue, pack)) found.push(cue)
  }
  return found
}

/** The first match whose object and whose negation stand where its row asks for them. */
const firstFitting = (
  scene: Scene,
  pack: LanguagePack,
  matches: readonly LemmaMatch<CueRow>[],
): LemmaMatch<CueRow> | undefined =>
  matches.find(
    ({ row, from, to }) =>
      (!row.objects || isOneOf(scene.tokens[from - 1], row.objects)) &&
      (!row.negated || isNegated(scene, pack, to - 1)) &&
      (!row.inflected || scene.tokens[to - 1]?.features.negative === true),
  )

/** True for a verb that is negated itself or by the word after it. */
const isNegated = ({ tokens }: Scene, { statements }: LanguagePack, index: number): boolean =>
  tokens[index]?.features.negative === true || isOneOf(tokens[index + 1], statements.negators)

/** What "I say" or "will say" tells is no report of another's words. */
const isReport = (verb: Token | undefined): boolean =>
  verb?.features.person !== 1 && verb?.features.person !== 2 && verb?.features.tense !== 'fut'

/** Index of the passive auxiliary after a verbal noun ("বলা হয়েছে"), or undefined. */
const passiveAfter = (
  scene: Scene,
  index: number,
  auxiliaries: readonly string[],
): number | undefined => {
  const next = scene.tokens[index + 1]
  const token = scene.tokens[index]
  if (token?.features.nonFinite !== 'verbal-noun' || !next) return undefined
  return isFinite(next) && auxiliaries.includes(next.lemma) ? index + 1 : undefined
}

/** The second verb of a cue that is a compound, "অস্বীকার করে বসেন", "বলে আসছেন", and the dictionary form of both verbs. */
const compoundAt = (
  { tokens }: Scene,
  { compounds }: LanguagePack,
  index: number,
): { readonly last: number; readonly verb: string } | undefined => {
  const token = tokens[index]
  if (token?.features.nonFinite !== 'conj') return undefined
  const [vector] = compounds?.at(tokens, index)?.links ?? []
  return vector && { last: vector.at, verb: `${token.norm} ${vector.lemma}` }
}

/** The row's lemmas, with both verbs of a compound. */
const lemmaOf = ({ lemmas }: LemmaMatch<CueRow>, verb: string | undefined): string =>
  [...(verb === undefined ? lemmas : [...lemmas.slice(0, -1), verb])].join(' ')

/** "যারা এ কথা বলছে, তারা …": only tells who is meant. A relative that opens the clause after a verb is a "that". */
const isRelative = (scene: Scene, { from, to, row }: FoundCue, pack: LanguagePack): boolean => {
  const start = clauseStart(scene, from, pack)
  if (hangsOnIf(scene, start, pack) || isUnreal(scene, start, { to, pack })) return true
  const { statements } = pack
  // "যা আমার নেই বলে জানান মেয়র।": what a relative opens is said, where the sentence has no verb behind the cue.
  const said =
    row.frame === 'content' &&
    isOneOf(scene.tokens[from - 1], statements.quotatives) &&
    !scene.tokens.some((t, i) => t.norm === ';' || (i >= to && isFinite(t)))
  if (said) return false
  return scene.tokens
    .slice(start, from)
    .some(
      (t, i) =>
        isRelativeWord(t, statements) &&
        !(i === 0 && start > 0 && statements.complementisers.includes(t.norm)),
    )
}

const isRelativeWord = onceAFormWith((token, { relatives }: LanguagePack['statements']) =>
  isOneOf(token, relatives ?? []),
)

/** "যদি কেউ নাগরিকত্ব অর্জন করেন বা আনুগত্য ঘোষণা করেন": what is joined to an if-clause is one as well. */
const hangsOnIf = (scene: Scene, start: number, pack: LanguagePack): boolean => {
  const verb = [start - 1, start - 2].find((i) => closes(scene, i))
  if (verb === undefined || scene.tokens[verb + 1]?.pos !== 'CCONJ') return false
  return scene.tokens
    .slice(clauseStart(scene, verb, pack), verb)
    .some((t) => pack.events.conditional.includes(t.norm))
}

/** "যদি জানানো হতো, তাহলে সবাই বলতেন": what would be said if something were so that is not; both verbs tell a habit. */
const isUnreal = (
  scene: Scene,
  start: number,
  { to, pack }: { readonly to: number; readonly pack: LanguagePack },
): boolean => {
  const condition = [start - 1, start - 2].find((i) => closes(scene, i))
  const verbs = [scene.tokens[to - 1], scene.tokens[condition ?? -1]]
  return (
    condition !== undefined &&
    verbs.every((t) => t?.features.aspect === 'hab' && t.features.tense === 'past') &&
    scene.tokens
      .slice(clauseStart(scene, condition, pack), condition)
      .some((t) => pack.events.conditional.includes(t.norm))
  )
}

/** "শুভেচ্ছা জানান", "কেউ কথা বলেনি": with such a noun a bare verb of saying is another act, unless a clause of its own follows. */
const isOtherAct = (scene: Scene, { from, to, lemmas }: FoundCue, pack: LanguagePack): boolean => {
  const [before, after] = [scene.tokens[from - 1], scene.tokens[to]]
  return (
    lemmas.length === 1 &&
    before !== undefined &&
    (pack.statements.otherActs ?? []).includes(before.norm) &&
    mentionAt(scene, before) === undefined &&
    !isOneOf(after, pack.statements.complementisers)
  )
}
