import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import type { FoundContent } from './content-query.ts'
import type { FoundCue } from './verb-final-cues.ts'
import { genitiveBefore } from './verb-final-genitives.ts'

/**
 * "(গত ১২ ডিসেম্বর) তিনি লড়বেন বলে ঘোষণা দেন", "(গত ৩ মার্চ) হরতাল প্রত্যাহারের ঘোষণা দেন": a day gone by that stands
 * before something to come is when it was announced.
 */
export const withoutDayOfSaying = (
  scene: Scene,
  found: FoundContent | null,
  { cue, pack }: { readonly cue: FoundCue; readonly pack: LanguagePack },
): FoundContent | null => {
  const [span, more] = found?.spans ?? []
  if (!found || !span || more || found.paragraph !== undefined) return found
  const words = scene.tokens.filter((t) => span.start <= t.start && t.end <= span.end)
  const toCome =
    found.rule === 'quotative'
      ? words.findLast((t) => isFinite(t))?.features.tense === 'fut'
      : stances.has(cue.row.stance) && acts.has(found.rule)
  const day = scene.dates.find(({ date }) => date.at.start === span.start)?.date
  const last = day && words.findLast((t) => t.start < day.at.end)
  const gone = pack.statements.final?.gone.includes(words[0]?.norm ?? '') === true
  if (!toCome || !gone || day?.kind !== 'date' || last?.features.case === 'gen') return found
  return one(scene, { start: day.at.end, end: span.end }, found.rule) ?? found
}

/** Rules of contents that name an act. */
const acts: ReadonlySet<string> = new Set([genitiveBefore, 'before cue and speaker'])

/** Stances of what is still to be done. */
const stances: ReadonlySet<string> = new Set(['announces', 'demands', 'warns'])
