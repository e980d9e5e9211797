import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Token } from '../../../lang/contract/token.ts'
import { nounCueOf } from '../noun-cues.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { cueTable } from './cue-table.ts'
import type { StatementDraft } from './draft.ts'
import {
  isColumn,
  isSpoken,
  mayGoOn,
  nameOf,
  opensToTheEnd,
  runsToTheEnd,
  writingSays,
} from './goes-on.ts'
import { bringsIn } from './named-before.ts'
import { peopleOutside } from './people-outside.ts'
import { goingOnTo, namesOf } from './said.ts'
import {
  goesFurther,
  goesOnOfAnother,
  isSameSpeaker,
  speaks,
  tellOfAnother,
} from './same-speaker.ts'
import type { Said } from './said.ts'
import { isByAccount, isGlued, isOutside } from './scene-bounds.ts'

/** Most sentences between two sayings of one speaker. */
const most = 6

interface Between {
  readonly before: Said | undefined
  readonly named: Said | undefined
  readonly sentences: readonly Said[]
  readonly next: Said
  readonly pack: LanguagePack
}

/**
 * "মেয়র বলেন, A। B। তিনি আরও বলেন, C।": what stands between two sayings of one speaker is said by him as well, where it
 * tells neither of him nor of what somebody who is honoured does, as a reporter would. "চিঠিতে বলা হয়, A। B। এতে আরও বলা
 * হয়, C।": so is what stands between two of a writing.
 */
export const withWordsBetween = (said: readonly Said[], pack: LanguagePack): readonly Said[] =>
  isColumn(said, pack)
    ? said
    : mapped(said, (here, i) => {
        const { scene, drafts } = here
        const [first] = drafts
        const content = first?.content[0]
        if (!first || !content || !mayBeHeld(scene, first, pack)) return here
        const between = untilNext(said, firstBehind(said, i, content.end), pack)
        const end = between?.sentences.at(-1)?.scene.span.end
        if (!between || end === undefined || !areHis(here, between)) return here
        if (cutsQuotation(scene, end)) return here
        return goingOnTo(here, end)
      })

/** Words behind their cue and in no quotation. */
export const mayBeHeld = (scene: Scene, draft: StatementDraft, pack: LanguagePack): boolean =>
  !/[“‘"']/u.test(scene.text[draft.content[0]?.start ?? 0] ?? '') &&
  (isOwnSaying(scene, draft, pack) || (isWriting(draft) && runsToTheEnd(scene, draft)))

const isWriting = ({ rule, source }: StatementDraft): boolean =>
  source !== undefined && rule.startsWith(writingSays)

/** Words of one who is honoured. */
const isOwnSaying = (scene: Scene, draft: StatementDraft, pack: LanguagePack): boolean =>
  draft.source !== undefined &&
  draft.rule.startsWith('cue:') &&
  scene.tokens.some((t) => t.end === draft.cue.end && tellsOfNow(t)) &&
  opensToTheEnd(scene, draft) &&
  mayGoOn(scene, draft, pack)

/** "বলেছিলেন" looks back on what the report knows better, and "মনে করেননি" says nothing. */
const tellsOfNow = ({ features, norm }: Token): boolean =>
  features.honorific === true && features.tense !== 'pqp' && !norm.endsWith('নি')

/** Index of the first sentence behind the words that begin in sentence `i`. */
const firstBehind = (said: readonly Said[], i: number, end: number): number => {
  const paragraph = said[i]?.scene.paragraph
  for (let k = i + 1; k < said.length; k++) {
    const scene = said[k]?.scene
    if (scene?.paragraph !== paragraph || (scene?.span.end ?? 0) > end) return k
  }
  return said.length
}

/** The sentences up to the next in which somebody speaks; null where that is far. */
const untilNext = (said: readonly Said[], from: number, pack: LanguagePack): Between | null => {
  const near = said.slice(from, from + most + 1)
  const at = near.findIndex(({ scene, drafts }) => drafts.length > 0 || isSpoken(scene, pack))
  const next = near[at]
  if (!next) return null
  return {
    before: said[from - 1],
    named: lastNamed(said, from - 1),
    sentences: near.slice(0, at),
    next,
    pack,
  }
}

/** The last of a paragraph up to sentence `at` in which one speaks by name. */
const lastNamed = (said: readonly Said[], at: number): Said | undefined => {
  const paragraph = said[at]?.scene.paragraph
  return said
    .slice(0, at + 1)
    .findLast(
      (s) => s.scene.paragraph === paragraph && s.drafts.length > 0 && nameOf(s) !== undefined,
    )
}

const areHis = (here: Said, between: Between): boolean => {
  const { before, sentences, pack } = between
  const writes = here.drafts.slice(0, 1).some(isWriting)
  const names = writes ? undefined : namesOf(here)
  const another = !writes && goesFurther(between.next, pack) && tellOfAnother(here, pack)
  return (
    (writes ? goesOnWriting(between) : isSameSpeaker(here, between)) &&
    !isAsked(between) &&
    sentences.every(
      ({ scene }, k) =>
        scene.paragraph === here.scene.paragraph &&
        // Behind the joint of two paragraphs another may be told of.
        !isGlued((sentences[k - 1] ?? before)?.scene, scene) &&
        mayBeHis(scene, { names, another: another && goesOnOfAnother(scene, pack), pack }),
    )
  )
}

/** "এতে আরও বলা হয়": what one writing says further. */
const goesOnWriting = ({ next, pack }: Between): boolean => {
  const [draft] = next.drafts
  const last = next.scene.tokens.findLast((t) => draft !== undefined && t.end <= draft.cue.start)
  return (
    draft !== undefined && isWriting(draft) && isOneOf(last, pack.statements.final?.further ?? [])
  )
}

/** "সেতু কবে হবে? এমন প্রশ্নের জবাবে তিনি": what is asked is another's. */
const isAsked = ({ sentences, next, pack }: Between): boolean => {
  const last = sentences.at(-1)?.scene
  const asks = last?.text.slice(last.span.start, last.span.end).trimEnd().endsWith('?') === true
  return asks && next.scene.tokens.some((t) => isOneOf(t, pack.statements.asking?.words ?? []))
}

interface Told {
  /** By which a sentence would tell of who speaks; undefined of a writing. */
  readonly names: readonly string[] | undefined
  /** True where what it tells of somebody it tells of another than who speaks. */
  readonly another: boolean
  /** True where the words tell of another, of whom "তার" may go on; what "তিনি" does is his who speaks. */
  readonly ofAnother?: boolean
  readonly pack: LanguagePack
}

/** True for a whole sentence that neither names the speaker, if he is one of `names`, nor tells of anybody as one tells of a speaker. */
const mayBeHis = (scene: Scene, { names, another, ofAnother, pack }: Told): boolean => {
  const { onePerson = [], asides = [] } = pack.statements
  const himself = ofAnother === true ? onePerson.slice(0, 1) : onePerson
  const tells = (t: Token): boolean =>
    isOneOf(t, himself) || (isFinite(t) && t.features.honorific === true)
  return (
    /[।?!]["”’']*$/u.test(scene.text.slice(scene.span.start, scene.span.end).trimEnd()) &&
    !isTold(scene, pack) &&
    !isByAccount(scene, pack) &&
    !bringsIn(scene, peopleOutside(scene), pack) &&
    !scene.tokens.some(
      (t) =>
        isOutside(scene, t) &&
        (t.norm === ':' ||
          isOneOf(t, asides) ||
          (names !== undefined && (isOneOf(t, names) || (!another && tells(t))))),
    )
  )
}

/** "… বলে দাবি এই কর্মকর্তার", "সংবাদ সম্মেলনে …": what is told of a saying or of its place is the outlet's. */
const isTold = ({ tokens }: Scene, pack: LanguagePack): boolean => {
  const { quotatives, places = [] } = pack.statements
  const table = cueTable(pack)
  return tokens.some((t, i) => {
    const next = tokens[i + 1]
    const isCue =
      next !== undefined && (table.find(tokens, i + 1).length > 0 || nounCueOf(next, pack) !== null)
    return isOneOf(t, places) || (isCue && quotatives.includes(t.norm))
  })
}

/** True where a quotation opens before the end of the words and closes behind it. */
const cutsQuotation = ({ paragraphQuotations }: Scene, end: number): boolean =>
  paragraphQuotations.some((q) => q.start < end && end < q.end)

/** True for whole sentences in which a reporter would tell nothing himself, nor does anybody speak. */
export const areAllHis = (here: Said, sentences: readonly Said[], pack: LanguagePack): boolean => {
  const names = here.drafts.slice(0, 1).some(isWriting) ? undefined : namesOf(here)
  const ofAnother = names !== undefined && tellOfAnother(here, pack)
  const end = sentences.at(-1)?.scene.span.end
  return (
    end !== undefined &&
    !cutsQuotation(here.scene, end) &&
    sentences.every(
      ({ scene, drafts }) =>
        drafts.length === 0 &&
        !speaks(scene, pack) &&
        !scene.tokens.some((t) => isOneOf(t, pack.statements.asking?.words ?? [])) &&
        mayBeHis(scene, { names, another: false, ofAnother, pack }),
    )
  )
}
