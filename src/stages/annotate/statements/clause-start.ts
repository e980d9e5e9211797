import type { LanguagePack } from '../../../lang/pack.ts'
import type { Token } from '../../../lang/contract/token.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** A clause begins after the finite verb before it, or with the sentence, without a remark such as "উল্লেখ্য,"; whether somebody does a thing is part of it. */
export const clauseStart = (scene: Scene, before: number, pack: LanguagePack): number =>
  startOf(scene, before, { pack, isPart: (i) => isWhether(scene, i, pack) })

/** The same, where whether somebody does a thing is a clause before it: whose subject may be its own too. */
export const behindWhether = (scene: Scene, before: number, pack: LanguagePack): number =>
  startOf(scene, before, { pack, isPart: () => false })

const startOf = (
  scene: Scene,
  before: number,
  { pack, isPart }: { readonly pack: LanguagePack; readonly isPart: (at: number) => boolean },
): number => {
  for (let i = before - 1; i >= 0; i--) {
    const token = scene.tokens[i]
    const next = scene.tokens[i + 1]
    if (isPart(i)) continue
    if (closes(scene, i) && !isName(scene, token) && !isOneOf(next, pack.statements.quotatives)) {
      return next?.norm === ',' || isOneOf(next, pack.events.conjunctions) ? i + 2 : i + 1
    }
  }
  return afterAside(scene, pack)
}

/** "আপিল করবে কি না, (সে বিষয়ে)": whether somebody does a thing goes on to what is told of it. */
const isWhether = ({ tokens }: Scene, at: number, { statements }: LanguagePack): boolean =>
  isOneOf(tokens[at + 1], statements.asked ?? []) && isOneOf(tokens[at + 2], statements.negators)

/** True for a finite verb, but the first part of a compound one: "আটকে রাখার". */
export const closes = ({ tokens }: Scene, index: number): boolean =>
  isFinite(tokens[index]) &&
  tokens[index + 1]?.features.nonFinite !== 'verbal-noun' &&
  !isFirstHalf(tokens, index)

/** "(নন)-ক্যাডার": half a word. */
const isFirstHalf = (tokens: readonly Token[], index: number): boolean => {
  const [half, joint, rest] = tokens.slice(index, index + 3)
  return joint?.norm === '-' && half?.end === joint.start && joint.end === rest?.start
}

/** Index of the first token after a remark of the report itself that opens the sentence: "উল্লেখ্য,". */
export const afterAside = ({ tokens }: Scene, { statements }: LanguagePack): number =>
  isOneOf(tokens[0], statements.asides ?? []) && tokens[1]?.norm === ',' ? 2 : 0

/** খান is a name and a verb. */
const isName = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined && mentionAt(scene, token)?.kind === 'person'
