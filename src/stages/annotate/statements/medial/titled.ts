import { canAct } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import type { StatementDraft } from '../draft.ts'

/** Most tokens of a name before its colon. */
const longestName = 5

/**
 * "Nadia Karim: …" at the head of a paragraph: a person, or another who speaks whom the knowledge knows, and nothing
 * else before the colon. "Odoo: best for small teams" only heads what is told of it.
 */
export const titledStatements = (
  scene: Scene,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const colon = scene.tokens.findIndex((t) => t.norm === ':')
  const [first] = scene.tokens
  const [last, mark] = [scene.tokens[colon - 1], scene.tokens[colon]]
  if (scene.span.start !== 0 || colon < 1 || colon > longestName || !first || !last || !mark)
    return []
  const name = scene.mentions.find((m) => m.at.start === first.start && m.at.end === last.end)
  if (!name || !canAct(name) || (name.kind !== 'person' && name.entity === null)) return []
  const content = trimmed(scene.text, { start: mark.end, end: scene.span.end })
  const words = scene.tokens.slice(colon + 1)
  if (!content || words.filter((t) => t.kind === 'word').length < 3) return []
  if (!words.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return []
  // "Kenya: The ministry said …" tells where it was said.
  if (told.some((d) => d.source?.start === content.start)) return []
  return [
    {
      paragraph: scene.paragraph,
      source: { start: first.start, end: last.end },
      cue: { start: mark.start, end: mark.end },
      cueLemma: ':',
      content: [content],
      stance: 'asserts',
      negative: false,
      rule: 'colon',
    },
  ]
}
