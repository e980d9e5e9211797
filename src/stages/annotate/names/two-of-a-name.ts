import type { EntityId } from '../../../core/reading.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { standingOf } from './beside.ts'
import type { Standing } from './beside.ts'
import type { Draft } from './match.ts'
import { isWhole, signOf } from './signs.ts'
import type { Sign } from './signs.ts'

/** A mention of a known one's name, in the order of the report. */
export interface Told {
  readonly of: EntityId
  readonly draft: Draft
  /** What stands beside it in its sentence. */
  readonly beside: Sign
  /** The tokens of its sentence. */
  readonly tokens: readonly Token[]
  /** True where an office stands beside it that may be the known one's. */
  readonly mayBeTheirs: boolean
}

interface Setting {
  readonly knowledge: Knowledge
  readonly pack: LanguagePack
  readonly model: NameModel | undefined
}

/**
 * "স্বরাষ্ট্রমন্ত্রী অমিত শাহ … কাপড় ব্যবসায়ী অমিত শাহ": a report that names the known one and somebody else by one name in full. A
 * mention is the known one's where what stands beside it tells so; with nothing beside it nobody can know whose it is. True for
 * the known one's; no mention of whom a report tells alone is in it.
 */
export const partedByName = (
  mentions: readonly Told[],
  { knowledge, pack }: Setting,
): ReadonlyMap<Draft, boolean> => {
  const parted = new Map<Draft, boolean>()
  for (const [of, all] of Map.groupBy(mentions, (mention) => mention.of)) {
    const isHousehold = knowledge.get(of)?.household === true
    const whole = all.filter(({ draft }) => isWhole(draft))
    const theirs = whole.map((mention) => isTheirs(mention, { isHousehold, pack }))
    const isOfTwo = whole.some(
      ({ draft }, i) => theirs[i] === false && (draft.entity === null || theirs.includes(true)),
    )
    if (isOfTwo) whole.forEach(({ draft }, i) => parted.set(draft, theirs[i] === true))
  }
  return parted
}

/** A name that many bear, which nothing beside it proves, for each known one who bears it. */
export const toldOfRivals = (
  draft: Draft,
  named: { readonly sentence: Sentence; readonly drafts: readonly Draft[] },
  setting: Setting,
): readonly Told[] =>
  (draft.rivals ?? []).flatMap((rival) =>
    rival.entity === null
      ? []
      : {
          of: rival.entity,
          draft,
          beside: signOf(rival, named, setting),
          tokens: named.sentence.tokens,
          mayBeTheirs: false,
        },
  )

const isTheirs = (
  { draft, beside, tokens, mayBeTheirs }: Told,
  { isHousehold, pack }: { readonly isHousehold: boolean; readonly pack: LanguagePack },
): boolean | null => {
  if (beside === 'proves') return true
  // Of whom everybody knows papers tell how they live as well.
  if (beside === 'denies' || (beside === 'private' && !isHousehold)) return false
  const isShared = draft.via === 'shared'
  if (isShared && isAgedBefore(tokens, draft, pack)) return false
  if (isOthers(standingOf(tokens, draft, pack), { beside, isShared })) return false
  return mayBeTheirs ? true : null
}

/** "৬১ বছরের ফারুক আহমেদ" */
const isAgedBefore = (
  tokens: readonly Token[],
  { from }: Draft,
  { names: { naming } }: LanguagePack,
): boolean =>
  naming?.years.has(tokens[from - 1]?.norm ?? '') === true && tokens[from - 2]?.kind === 'number'

/** "ব্যবসায়ী অমিত শাহ", "Harsh Vardhan, 17,", an officer of a branch: not what stands there for somebody else, as an office may. */
const isOthers = (
  { callings, ofBranch, isYoung, isAged }: Standing,
  { beside, isShared }: { readonly beside: Sign; readonly isShared: boolean },
): boolean =>
  ofBranch ||
  isYoung ||
  (isShared && isAged) ||
  (beside === 'doubts' &&
    callings.some(
      ({ calling }) =>
        calling.isFounder !== true &&
        ((calling.trade !== undefined && calling.isTitle !== true) || calling.roles?.length === 0),
    ))
