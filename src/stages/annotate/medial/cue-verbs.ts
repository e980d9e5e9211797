import type { LanguagePack } from '../../../lang/pack.ts'

const tables = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Lemmas of one word that open what somebody says: say, announce, demand. */
export const cueVerbs = (pack: LanguagePack): ReadonlySet<string> => {
  const known = tables.get(pack)
  if (known) return known
  const made = new Set(
    pack.statements.cues.flatMap((c) => (c.lemmas.includes(' ') ? [] : c.lemmas)),
  )
  tables.set(pack, made)
  return made
}
