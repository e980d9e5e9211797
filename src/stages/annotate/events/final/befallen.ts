import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { peopleUnits } from '../../../../core/units.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import { mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { fitting } from '../predicates.ts'
import type { Found } from './found.ts'
import { marksAgent } from './owners.ts'

/** Most words of the second count between two fates: "ও অন্তত আরও ১৫ জন". */
const reach = 8

/**
 * "২৪ জন নিহত ও ১৫ জন আহত হয়েছেন": fates that share the light verb of the last one, each behind its own count.
 *
 * @param found the predicate that has the verb.
 */
export const joinedFates = (
  scene: Scene,
  pack: LanguagePack,
  found: Omit<Found, 'passive'>,
): readonly LemmaMatch<FrameRow>[] => {
  const { match, from, end, verb } = found
  const light = match.lemmas.at(-1) ?? ''
  const { tokens } = scene
  const { final } = pack.events
  const shared = tokens[verb - 1]
  if (!final || !shared || !isFate(shared, final) || match.from !== verb - 1) return []
  const fates: LemmaMatch<FrameRow>[] = []
  for (let i = verb - 2, last = verb - 1; i >= Math.max(from, last - reach); i--) {
    const [token, joint] = [tokens[i], tokens[i + 1]]
    if (!token || token.pos === 'VERB') break
    if (!isFate(token, final)) continue
    const joined = joint?.norm === ',' || pack.text.joints.includes(joint?.norm ?? '')
    if (!joined || !isCounted(scene, i)) break
    const row = fateRow(pack, token.norm, { light, around: tokens.slice(from, end) })
    if (row) fates.push({ ...row, from: i, to: i + 1 })
    last = i
  }
  return fates
}

/**
 * "সেনাবাহিনীর হাতে আটক সু চি": a fate without a verb that tells by whose hand, before whom it befell.
 *
 * @returns whom it befell; undefined where the words tell no such thing.
 */
export const fateByHand = (scene: Scene, pack: LanguagePack, at: number): RoleDraft | undefined => {
  const { tokens } = scene
  const fate = tokens[at]
  if (!fate || !pack.events.final || !isFate(fate, pack.events.final)) return undefined
  if (!marksAgent(scene, pack, at - 1) || tokens[at + 1]?.pos === 'VERB') return undefined
  for (let i = at + 1; i <= at + attributes; i++) {
    const token = tokens[i]
    if (!token || token.kind !== 'word' || token.pos === 'VERB' || token.pos === 'ADP')
      return undefined
    const mention = mentionAt(scene, token)
    if (mention?.kind === 'person') return { role: 'recipient', span: mention.at, mention }
  }
  return undefined
}

/** Most words from a fate to the name of whom it befell: "আটক সাবেক রাষ্ট্রীয় উপদেষ্টা সু চি". */
const attributes = 5

/** A word for what befell somebody: নিহত. */
export const isFate = onceAFormWith(({ norm }, { befallen }: VerbFinalPart) =>
  befallen.includes(norm),
)

/** "২৪ জন", "শতাধিক", "তিন পুলিশ সদস্য": a number of people right before the fate, perhaps with a word or two for them between. */
const isCounted = ({ quantities, tokens }: Scene, fate: number): boolean => {
  const ends = (at: number): boolean =>
    quantities.some((q) => peopleUnits.has(q.unit) && q.at.end === tokens[at]?.end)
  return (
    tokens[fate - 1]?.features.classifier === 'জন' ||
    ends(fate - 1) ||
    ends(fate - 2) ||
    (ends(fate - 3) && [fate - 2, fate - 1].every((at) => isBare(tokens[at])))
  )
}

const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.pos === undefined && token.features.case === undefined

/** The frame that a fate has with its light verb. */
const fateRow = (
  pack: LanguagePack,
  fate: string,
  { light, around }: { readonly light: string; readonly around: Scene['tokens'] },
): LemmaMatch<FrameRow> | undefined =>
  fitting(
    pack.events.frames
      .filter((row) => row.predicates.includes(`${fate} ${light}`))
      .map((row) => ({ row, from: 0, to: 0, lemmas: [fate, light] })),
    () => around,
  )
