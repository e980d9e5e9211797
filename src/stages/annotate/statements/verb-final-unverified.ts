import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingsIn } from '../wordings.ts'
import { clauseStart } from './clause-start.ts'
import { trimmed } from './draft.ts'
import { isManner } from './manner.ts'
import type { StatementDraft } from './draft.ts'
import { speakerToEnd } from './speaker-phrase.ts'
import { speakerBefore } from './speaker.ts'

/** "দাবিটি স্বাধীনভাবে যাচাই করা যায়নি", "রয়টার্স তা যাচাই করতে পারেনি": what nobody could verify, and who could not where that is told. */
export const unverified = (
  scene: Scene,
  told: readonly StatementDraft[],
  pack: LanguagePack,
): readonly StatementDraft[] =>
  wordingsIn(scene.tokens, pack.statements.unverified ?? none).flatMap(({ at, length }) => {
    const { tokens, paragraph, text } = scene
    const [cue, verb] = [tokens[at], tokens[at + length - 1]]
    const from = clauseStart(scene, at, pack)
    const able = tokens[at + length - 2]?.features.nonFinite === 'inf'
    const behind = able ? speakerToEnd(scene, pack, at + length) : null
    const before =
      able && !behind ? speakerBefore(scene, pack, { from, to: at, case: 'nom' }) : null
    let first = before?.to ?? from
    let last = at
    const idle = (i: number): boolean =>
      tokens[i]?.pos === 'ADV' ||
      isOneOf(tokens[i], pack.events.conjunctions) ||
      (tokens[i]?.pos !== 'DET' && isManner(tokens[i], pack))
    while (first < last && idle(first)) first++
    while (last > first && idle(last - 1)) last--
    const content = trimmed(text, {
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })
    if (!cue || !verb || !content || last <= first) return []
    const source = (behind ?? before)?.span ?? null
    // What another says was not verified is that speaker's.
    const inside = told.some((d) => d.content.some((c) => c.start < cue.start && verb.end <= c.end))
    if (!source && (inside || able)) return []
    return [
      {
        paragraph,
        source,
        cue: { start: cue.start, end: verb.end },
        cueLemma: tokens
          .slice(at, at + length)
          .map((t) => t.lemma)
          .join(' '),
        content: [content],
        stance: 'confirms' as const,
        negative: true,
        rule: 'unverified',
      },
    ]
  })

const none: readonly never[] = []
