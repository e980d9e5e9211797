import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** True unless the verb honours a body, or does not honour whom an honouring pronoun stands for. */
export const agrees = (
  scene: Scene,
  pack: LanguagePack,
  { head, verb }: { readonly head: Token; readonly verb: Token | undefined },
): boolean => {
  if (!isFinite(verb) || isOneOf(head, pack.statements.honoured ?? [])) return true
  const mention = mentionAt(scene, head)
  const isBody = mention
    ? mention.kind !== 'person' && mention.class !== 'court'
    : isOneOf(head, pack.statements.bodies ?? [])
  const honoured = verb?.features.honorific === true
  if (isBody) return !honoured
  return mention !== undefined || honoured || !pack.names.persons.includes(head.norm)
}
