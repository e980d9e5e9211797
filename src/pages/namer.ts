import type { Dossier } from '../core/dossier.ts'
import type { Label } from './words.ts'

/** Names an entity id in both languages. */
export type Namer = (id: string) => Label

/** Names of those that a dossier names, in both languages; an id that it does not know stands for itself. */
export const namerOf = (dossier: Dossier): Namer => {
  const actors = new Map(dossier.actors.map((a) => [a.entity, a]))
  return (id) => {
    const actor = actors.get(id)
    return actor ? [actor.name, actor.names['bn'] ?? actor.name] : [id, id]
  }
}
