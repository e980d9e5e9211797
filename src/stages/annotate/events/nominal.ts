import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAFormWith } from '../once-a-form.ts'
import { canAct, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'

const isNeed = onceAFormWith((token, { events }: LanguagePack) => isOneOf(token, events.needs))

/** True when the sentence says that something must happen first to an instrument: "চুক্তিটির জন্য … স্বাক্ষরের প্রয়োজন", "it needs approval". */
const hasNeed = (scene: Scene, pack: LanguagePack): boolean =>
  scene.tokens.some((t) => isNeed(t, pack)) &&
  (scene.mentions.some((m) => m.kind === 'instrument') ||
    scene.tokens.some((t) => isOneOf(t, pack.events.thingPronouns)))

/**
 * Acts named by a noun where the sentence says that they are needed: "পুতিনের স্বাক্ষরের প্রয়োজন ছিল",
 * "requires Putin's signature". Elsewhere a noun alone proves no event.
 */
export const nominalEvents = (
  scene: Scene,
  pack: LanguagePack,
  taken: readonly EventDraft[],
): readonly EventDraft[] => {
  if (!hasNeed(scene, pack)) return []
  return scene.tokens.flatMap((token, i) => {
    if (token.kind !== 'word' || token.pos === 'VERB') return []
    if (pack.events.order === 'verb-final' && !leadsToNeed(scene, pack, i)) return []
    // "exchange services": what only describes the noun behind it.
    if (pack.events.order === 'verb-medial' && scene.tokens[i + 1]?.pos === 'NOUN') return []
    const frame = pack.events.frames.find((f) =>
      f.nouns?.some(
        (n) =>
          !n.includes(' ') && (token.norm === n || token.lemma === n || token.stems.includes(n)),
      ),
    )
    if (!frame || taken.some((d) => d.span.start <= token.start && token.end <= d.span.end))
      return []
    // "cultural exchanges": of no instrument.
    const needed = pack.events.order === 'verb-medial' ? frame.object : undefined
    if (needed && !scene.tokens.some((t) => isOneOf(t, needed))) return []
    const roles = ownersOf(scene, token, pack)
    return [
      {
        frame,
        span: { start: token.start, end: token.end },
        clause: [Math.max(0, i - 4), i + 1] as const,
        roles,
        passive: false,
        polarity: 'positive' as const,
        modality: 'conditional' as const,
        rule: `noun:${frame.sense}`,
      },
    ]
  })
}

/**
 * "অনুমোদন ও পুতিনের স্বাক্ষরের প্রয়োজন ছিল", "কার্যকর করার জন্য … প্রয়োজন": the need stands behind the noun, no verb between but
 * that of what it is needed for, and is not denied.
 */
const leadsToNeed = ({ tokens }: Scene, { events }: LanguagePack, at: number): boolean => {
  const need = tokens.findIndex((t, i) => i > at && isOneOf(t, events.needs))
  return (
    need !== -1 &&
    (isOneOf(tokens[at + 2], events.purpose) ||
      !tokens.slice(at + 1, need).some((t) => t.pos === 'VERB')) &&
    !tokens
      .slice(need + 1, need + 4)
      .some((t) => t.features.negative === true || events.negators.includes(t.norm))
  )
}

/** "by", "of the": what stands between an act and whose it is. */
const isOwnedBy = (between: string, { events, names }: LanguagePack): boolean => {
  const [first = '', ...more] = between.trim().toLowerCase().split(/\s+/u)
  return (
    events.medial?.small.ownedBy.includes(first) === true &&
    more.every((word) => names.articles?.has(word))
  )
}

/** Whose act: the actor right before the noun (genitive, 's) or after "by" / "of". */
const ownersOf = (scene: Scene, { start, end }: Span, pack: LanguagePack): readonly RoleDraft[] => {
  const near = scene.mentions.find(
    (m) =>
      canAct(m) &&
      ((/^(?:\p{M}*[\p{L}\p{M}-]{0,4}|['’]s)\s*$/u.test(scene.text.slice(m.at.end, start)) &&
        m.at.end <= start) ||
        (m.at.start >= end && isOwnedBy(scene.text.slice(end, m.at.start), pack))),
  )
  return near ? [{ role: 'agent', span: near.at, mention: near }] : []
}
