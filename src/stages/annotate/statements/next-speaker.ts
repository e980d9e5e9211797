import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { areAllHis, mayBeHeld } from './between-words.ts'
import { isColumn, mayGoOn } from './goes-on.ts'
import { isOne, isWriting } from './paragraph-end.ts'
import { goingOnTo, tellsDay } from './said.ts'
import type { Said } from './said.ts'
import { isGlued } from './scene-bounds.ts'

/** Fewest sentences of a report that is told at length: in a note of a few the last may be anybody's. */
const fewest = 8

/** Most sentences between what one says and the next who speaks. */
const most = 3

/**
 * "মেয়র বলেন, A। B। C। প্রকৌশলী বলেন, D।": what stands between one who is honoured and the next who is named before his
 * words, or the end of the report, is said by the first as well, where it tells neither of him nor of what somebody who is
 * honoured does, nor turns to a day or another place, as a reporter would.
 * So is what stands there behind what a writing tells.
 */
export const withWordsToTheNext = (said: readonly Said[], pack: LanguagePack): readonly Said[] =>
  said.length < fewest || isColumn(said, pack)
    ? said
    : mapped(said, (here, i) => {
        const [first] = here.drafts
        const content = first?.content[0]
        if (!first || !content || first.stance !== 'asserts' || first.opinion === true) return here
        if (!mayBeHeld(here.scene, first, pack) || !mayGoOn(here.scene, first, pack)) return here
        if (!isWriting(here.scene, first, pack) && !isOne(here, pack)) return here
        const rest = untilNext(said, { i, from: content.end, pack })
        const end = rest.at(-1)?.scene.span.end
        if (end === undefined || !areAllHis(here, rest, pack)) return here
        if (rest.some(({ scene }) => turnsAway(scene, pack))) return here
        return goingOnTo(here, end)
      })

interface Place {
  readonly i: number
  readonly from: number
  readonly pack: LanguagePack
}

/** The sentences in which nobody speaks between the words that sentence `i` begins and the next who speaks; none where that is far. */
const untilNext = (said: readonly Said[], { i, from, pack }: Place): readonly Said[] => {
  const { paragraph } = said[i]?.scene ?? {}
  const rest: Said[] = []
  for (let k = i + 1; k < said.length && rest.length <= most; k++) {
    const next = said[k]
    if (!next || next.scene.paragraph !== paragraph) return []
    if (next.scene.span.start < from) continue
    if (isGlued(said[k - 1]?.scene, next.scene)) return []
    if (next.drafts.length > 0) return speaksNext(next, pack) ? rest : []
    rest.push(next)
  }
  return rest.length > most ? [] : rest
}

/** "প্রকৌশলী বলেন, …": somebody who is named before what he says. */
const speaksNext = ({ scene, drafts: [draft] }: Said, pack: LanguagePack): boolean => {
  const content = draft?.content[0]
  const source = draft?.source
  if (!draft || !source || !content || !draft.rule.startsWith('cue:content')) return false
  const who = scene.tokens.filter((t) => source.start <= t.start && t.end <= source.end)
  return (
    source.start < draft.cue.start &&
    content.start > draft.cue.start &&
    who.some((t) => t.pos !== 'PRON') &&
    isOne({ scene, drafts: [draft] }, pack)
  )
}

/** "এর আগে", "এদিকে": a sentence that turns to another time or place, as one does that tells a day. */
const turnsAway = (scene: Scene, { statements }: LanguagePack): boolean => {
  const { since = [], afterwards = [], opinions } = statements.final ?? {}
  const [first, second] = scene.tokens.filter((t) => t.kind !== 'punct')
  return (
    isOneOf(first, opinions?.elsewhere ?? []) ||
    (isOneOf(first, since) && isOneOf(second, afterwards)) ||
    tellsDay(scene)
  )
}
