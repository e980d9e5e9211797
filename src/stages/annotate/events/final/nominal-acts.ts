import type { FrameRow } from '../../../../lang/contract/events.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NominalActs } from '../../../../lang/contract/verb-final.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { phraseTable } from '../../lemma-match.ts'
import type { PhraseTable } from '../../lemma-match.ts'
import { onceAForm } from '../../once-a-form.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import { fitting } from '../predicates.ts'
import { announcedBy, withoutHisPlace } from './announced.ts'
import { clauseStart } from './clause-start.ts'
import type { Place } from './found.ts'
import { nominalRoles } from './nominal-roles.ts'
import { nominalTelling } from './nominal-telling.ts'
import type { NominalCue } from './nominal-telling.ts'
import { isPrivate } from './public.ts'
import { rolesOf } from './roles.ts'
import { isNobodysPlan, suffices } from './suffices.ts'

interface Table {
  readonly acts: PhraseTable<FrameRow>
  /** What a word tells of the noun of act before it; null for every other word. */
  readonly cueOf: (token: Token) => NominalCue | null
}

const tables = new WeakMap<LanguagePack, Table>()

const tableOf = (pack: LanguagePack, nominal: NominalActs): Table => {
  const known = tables.get(pack)
  if (known) return known
  const { events } = pack
  const cues: readonly (readonly [NominalCue, readonly string[]])[] = [
    ['after', [...nominal.after, ...nominal.soon]],
    ['through', nominal.through],
    ['without', nominal.without],
    ['terms', events.final?.terms ?? []],
    ['awaited', nominal.awaited],
    ['announced', [...events.planned, ...(events.final?.given ?? [])]],
  ]
  const made: Table = {
    acts: phraseTable(
      events.frames.flatMap((row) =>
        nounsOf(row, nominal.light).map((noun) => [noun, row] as const),
      ),
      { anchor: 'last', maxGap: 0 },
    ),
    cueOf: onceAForm((token) => {
      const cue = cues.find(
        ([, words]) => words.includes(token.norm) || words.includes(token.lemma),
      )?.[0]
      // "অনুমোদন ছাড়াও": beside it, not without it.
      return cue === undefined || (cue === 'without' && token.features.emphatic === 'o')
        ? null
        : cue
    }),
  }
  tables.set(pack, made)
  return made
}

/** "নিষেধাজ্ঞা আরোপ করা" without its light verb. */
const nounsOf = ({ predicates }: FrameRow, light: readonly string[]): readonly string[] => [
  ...new Set(
    predicates.flatMap((p) => {
      const verb = light.find((l) => p.endsWith(` ${l}`))
      return verb ? [p.slice(0, -verb.length - 1)] : []
    }),
  ),
]

/** Acts that a noun names: done ("চুক্তি অনুমোদনের পর"), missing ("অনুমোদন ছাড়া") or meant ("শুল্ক আরোপের ঘোষণা দিয়েছে"). */
export const nominalActs = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const { final } = pack.events
  if (!final) return []
  const { acts, cueOf } = tableOf(pack, final.nominal)
  const drafts: EventDraft[] = []
  for (let cue = 1; cue < scene.tokens.length; cue++) {
    const how = cueOf(scene.tokens[cue] as Token)
    const noun = how === null ? -1 : nounBefore(scene, pack, { cue, how })
    if (how === null || noun === -1) continue
    const senses = how === 'announced' ? final.nominal.announced : final.nominal.papers
    const matches = acts.find(scene.tokens, noun)
    if (!matches.some((m) => senses.includes(m.row.sense))) continue
    const from = clauseStart(scene, noun, pack)
    const behind = scene.tokens.slice(cue + 1, cue + 1 + reach)
    const match = fitting(matches, () => scene.tokens.slice(from, noun + 1), undefined, behind)
    if (!match || match.from < from || !senses.includes(match.row.sense)) continue
    const found = { match, from, verb: noun, end: noun + 1, passive: false }
    const draft = draftOf({ scene, pack, final, found }, { how, cue })
    if (draft && suffices(draft)) drafts.push(draft)
  }
  return drafts
}

/** Words behind the act among which what it is done to may stand: "পুতিনের স্বাক্ষরের পর আইনটি …". */
const reach = 4

/** The noun right before its cue, in the genitive as a rule; "অনুমোদনের তিন দিন পর" has a stretch of time between. */
const nounBefore = (
  { tokens }: Scene,
  pack: LanguagePack,
  { cue, how }: { readonly cue: number; readonly how: NominalCue },
): number => {
  const isNoun = (t: Token | undefined, cased: boolean): boolean =>
    t?.kind === 'word' && t.pos !== 'VERB' && (t.features.case === 'gen') === cased
  if (how === 'without' || how === 'terms')
    return isNoun(tokens[cue - 1], false) || isNoun(tokens[cue - 1], true) ? cue - 1 : -1
  if (isNoun(tokens[cue - 1], true)) return cue - 1
  if (how !== 'after') return -1
  const number = tokens.findLastIndex((t, i) => i < cue && i > cue - 4 && t.pos === 'NUM')
  return number > 0 &&
    !isOneOf(tokens[number], pack.text.joints) &&
    isNoun(tokens[number - 1], true)
    ? number - 1
    : -1
}

const draftOf = (
  place: Place,
  { how, cue }: { readonly how: NominalCue; readonly cue: number },
): EventDraft | null => {
  const { scene, found } = place
  const announced = how === 'announced' ? announcedBy(place) : undefined
  if (how === 'announced' && (!announced || announced.negative)) return null
  const telling = nominalTelling(place, { how, cue })
  if (!telling) return null
  const roles: EventDraft['roles'] = announced
    ? withoutHisPlace(rolesOf({ ...place, found: { ...found, end: announced.verb + 1 } }))
    : nominalRoles(place, cue)
  const isPaper = roles.some((r) => r.role === 'object')
  if (!announced && !isPaper) return null
  return {
    frame: found.match.row,
    span: {
      start: scene.tokens[found.match.from]?.start ?? 0,
      end: scene.tokens[cue]?.end ?? 0,
    },
    clause: [found.from, announced ? announced.verb + 1 : cue + 1],
    roles,
    passive: true,
    townsAreNoParty: true,
    ...(announced ? { byTheSpeaker: true, passive: false } : {}),
    ...telling,
    ...(isPrivate(place, roles) || isNobodysPlan(telling, roles)
      ? { typing: 'none' as const }
      : {}),
    rule: `noun:${found.match.row.sense}:${found.match.lemmas.join(' ')}`,
  }
}
