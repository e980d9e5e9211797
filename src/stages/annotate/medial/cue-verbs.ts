import type { LanguagePack } from '../../../lang/pack.ts'

const tables = new WeakMap<LanguagePack, ReadonlySet<string>>()

const clauseTables = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Lemmas of one word that open what somebody says: say, announce, demand. */
export const cueVerbs = (pack: LanguagePack): ReadonlySet<string> => {
  const known = tables.get(pack)
  if (known) return known
  const made = lemmasOf(pack.statements.cues)
  tables.set(pack, made)
  return made
}

/** Of these, what a clause may stand right behind: say, claim; not demand, condemn. */
export const clauseVerbs = (pack: LanguagePack): ReadonlySet<string> => {
  const known = clauseTables.get(pack)
  if (known) return known
  const made = lemmasOf(
    pack.statements.cues.filter(
      ({ frame, stance }) => (frame === 'content' || frame === 'thought') && stance !== 'demands',
    ),
  )
  clauseTables.set(pack, made)
  return made
}

const lemmasOf = (cues: LanguagePack['statements']['cues']): ReadonlySet<string> =>
  new Set(cues.flatMap((c) => (c.lemmas.includes(' ') ? [] : c.lemmas)))
