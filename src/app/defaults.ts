import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { InvalidInput } from '../core/errors.ts'
import { parseModel } from '../knowledge/name-model.ts'
import type { NameModel } from '../knowledge/name-model.ts'
import { parseKnowledge } from '../knowledge/parse.ts'
import type { KnowledgeFile } from '../knowledge/parse.ts'
import type { Knowledge } from '../knowledge/types.ts'
import { bn } from '../lang/bn/index.ts'
import { en } from '../lang/en/index.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { BatchBoard, ReportBoard } from '../pipeline/board.ts'
import { defineLine } from '../pipeline/runner.ts'
import type { Tools } from '../pipeline/stage.ts'
import { parseTemplates } from '../process/parse.ts'
import type { Templates } from '../process/parse.ts'
import { annotateDates } from '../stages/annotate/dates.ts'
import { annotateEvents } from '../stages/annotate/events.ts'
import { annotateNames } from '../stages/annotate/names.ts'
import { annotateQuantities } from '../stages/annotate/quantities.ts'
import { makeReading } from '../stages/annotate/reading.ts'
import { annotateSentences } from '../stages/annotate/sentences.ts'
import { annotateStatements } from '../stages/annotate/statements.ts'
import { clean } from '../stages/clean/clean.ts'
import { labelsOf } from '../stages/clean/labels.ts'
import { composeDossiers } from '../stages/compose/compose.ts'
import { reconcileStories } from '../stages/reconcile/reconcile.ts'
import { settleStories } from '../stages/settle/settle.ts'
import { findCopies } from '../stages/thread/copies.ts'
import { findStories } from '../stages/thread/stories.ts'

/** The languages that the program reads. */
export const packs: readonly LanguagePack[] = [bn, en]

/** From bytes to the clean report alone. */
export const cleanLine = defineLine<ReportBoard>(['original', 'furniture'], [clean])

/** From bytes to a reading: one report at a time. */
export const reportLine = defineLine<ReportBoard>(
  ['original', 'furniture'],
  [
    clean,
    annotateSentences,
    annotateDates,
    annotateNames,
    annotateQuantities,
    annotateStatements,
    annotateEvents,
    makeReading,
  ],
)

/** From readings to dossiers: all reports together. */
export const batchLine = defineLine<BatchBoard>(
  ['readings', 'originals'],
  [findCopies, findStories, settleStories, reconcileStories, composeDossiers],
)

/** The project's root: where `knowledge/` and `templates/` stand. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Tools with what made them, for `made` and for the store. */
export interface Kit {
  readonly tools: Tools
  readonly knowledge: Knowledge
  readonly templates: Templates
}

/**
 * Loads packs, knowledge and templates.
 *
 * @param folders more knowledge folders of the user, read after ours.
 */
export const loadKit = (folders: readonly string[] = []): Kit => {
  const knowledge = parseKnowledge([path.join(root, 'knowledge'), ...folders].flatMap(yamlFiles))
  const templates = parseTemplates(yamlFiles(path.join(root, 'templates')))
  // Tables of rules and labels are made at first use: here, so that no report waits for it.
  for (const pack of packs) pack.dates.find(FIRST_DATE)
  labelsOf(packs)
  const byTag = new Map(packs.map((p) => [p.tag, p]))
  const tools: Tools = {
    packs,
    knowledge,
    templates: templates.all,
    pack: (language) => byTag.get(language.split('-')[0] ?? language),
    nameModel: modelOf,
  }
  return { tools, knowledge, templates }
}

const FIRST_DATE = '1.1.2024'

const models = new Map<string, NameModel | undefined>()

/** A language's model is read from disk when its first report comes. */
const modelOf = (tag: string): NameModel | undefined => {
  if (models.has(tag)) return models.get(tag)
  const file = path.join(root, 'knowledge', 'models', `${tag}-names.bin`)
  const model = existsSync(file) ? parseModel(readFileSync(file)) : undefined
  models.set(tag, model)
  return model
}

const yamlFiles = (folder: string): readonly (KnowledgeFile & { readonly folder: string })[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidInput('E_KNOWLEDGE', `${folder} is no folder`)
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name))
  if (names.length === 0) throw new InvalidInput('E_KNOWLEDGE', `${folder} holds no .yaml file`)
  return names
    .sort()
    .map((name) => ({ name, folder, text: readFileSync(path.join(folder, name), 'utf8') }))
}
