import { mapped } from '../../../core/mapped.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { areAllHis, mayBeHeld } from './between-words.ts'
import type { StatementDraft } from './draft.ts'
import { isColumn, writingSays } from './goes-on.ts'
import { goingOnTo } from './said.ts'
import type { Said } from './said.ts'
import { areMany } from './same-speaker.ts'
import { isGlued } from './scene-bounds.ts'

/** Most sentences of a paragraph whose end proves something. */
const most = 6

/** Fewest paragraphs by which a report shows where they end. */
const fewest = 4

/**
 * "মেয়র বলেন, A। B। C।" as a paragraph: where a report has paragraphs, what stands to the end of a short one behind the words
 * of one who is honoured and begins it is said by him as well, where it tells neither of him nor of what somebody who is
 * honoured does, as a reporter would. So is what stands to its end behind what a writing tells.
 */
export const withWordsToTheEnd = (said: readonly Said[], pack: LanguagePack): readonly Said[] => {
  const paragraphs = paragraphsOf(said)
  if (paragraphs.length < fewest || isColumn(said, pack)) return said
  const around = new Map(paragraphs.flatMap((of) => of.map((one) => [one, of])))
  return mapped(said, (here) => {
    const paragraph = around.get(here) ?? []
    const [first] = here.drafts
    const content = first?.content[0]
    if (paragraph.length > most || !first || !content) return here
    if (!mayBeHeld(here.scene, first, pack)) return here
    if (!isWriting(here.scene, first, pack) && !(paragraph[0] === here && isOne(here, pack)))
      return here
    const rest = paragraph.filter(({ scene }) => scene.span.start >= content.end)
    const end = rest.at(-1)?.scene.span.end
    if (end === undefined || !areAllHis(here, rest, pack)) return here
    return goingOnTo(here, end)
  })
}

/** The sentences of each paragraph, those apart whose joint the page lost. */
const paragraphsOf = (said: readonly Said[]): readonly (readonly Said[])[] => {
  const found: Said[][] = []
  said.forEach((here, i) => {
    const before = said[i - 1]?.scene
    if (before?.paragraph !== here.scene.paragraph || isGlued(before, here.scene)) found.push([])
    found.at(-1)?.push(here)
  })
  return found
}

/** "চিঠিতে বলা হয়": a writing tells; what is only found out ("জরিপে দেখা গেছে") may be told of together with what is known. */
export const isWriting = (
  { tokens }: Scene,
  { rule, source, cueLemma }: StatementDraft,
  { statements }: LanguagePack,
): boolean =>
  rule.startsWith(writingSays) &&
  isOneOf(
    tokens.findLast((t) => source && source.start <= t.start && t.start < source.end),
    statements.documents ?? [],
  ) &&
  !statements.cues.some((row) => row.lemmas === cueLemma && row.passive !== undefined)

/** "মেয়র বলেন": one who speaks in the report's days; behind "বলেছেন" what the report knows goes on as well. */
export const isOne = (here: Said, pack: LanguagePack): boolean => {
  const { scene, drafts } = here
  const verb = scene.tokens.find((t) => t.end === drafts[0]?.cue.end)
  return (
    drafts[0]?.rule.startsWith('cue:') === true &&
    verb?.features.aspect !== 'perf' &&
    !areMany(here, pack)
  )
}
