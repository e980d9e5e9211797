import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { agrees } from './agreement.ts'
import { isHead, speakerBefore } from './speaker.ts'
import type { Speaker } from './speaker.ts'

/**
 * Who opens a sentence whose content a quotative closes and after which nobody stands: "তিনি C বলে জানান". The verb
 * of the cue must agree: a person is honoured, a body is not.
 */
export const leadingSubject = (
  scene: Scene,
  cue: { readonly from: number; readonly to: number },
  pack: LanguagePack,
): Speaker | null => {
  // With no verb in what is said nobody but the speaker can be its subject: "… এক পোস্টে X দিনটিকে ‘…’ বলে দাবি করেন".
  const verbless = !scene.tokens.slice(0, cue.from).some((t) => isFinite(t))
  for (let i = 0; i < cue.from; i++) {
    const token = scene.tokens[i]
    if (!token || token.kind === 'punct' || (token.pos === 'VERB' && !verbless)) return null
    const next = scene.tokens[i + 1]
    const titles = !mentionAt(scene, token) && next && isTitled(scene, i + 1, pack)
    const found =
      isHead(scene, pack, token) && !titles && !isWhose(token, pack)
        ? speakerAt(scene, pack, i)
        : null
    if (found)
      return agrees(scene, pack, { head: token, verb: scene.tokens[cue.to - 1] }) ? found : null
  }
  return null
}

/** A person's name, or an office before one: what stands before it is an office as well. */
const isTitled = (scene: Scene, index: number, pack: LanguagePack): boolean => {
  const [token, next] = [scene.tokens[index], scene.tokens[index + 1]]
  const isPerson = (t: Token | undefined): boolean =>
    t !== undefined && mentionAt(scene, t)?.kind === 'person'
  return isPerson(token) || (isOneOf(token, pack.statements.speakers) && isPerson(next))
}

/** "ফয়সালের", where the name was found with its ending. */
const isWhose = (token: Token, pack: LanguagePack): boolean =>
  token.features.case === 'gen' && pack.text.endings.syllableGenitive.test(token.norm)

const speakerAt = (scene: Scene, pack: LanguagePack, index: number): Speaker | null => {
  const found = speakerBefore(scene, pack, { from: 0, to: index + 1, case: 'nom' })
  return found?.to === index + 1 ? found : null
}
