import type { NameModel } from '../knowledge/name-model.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { LanguagePack } from '../lang/pack.ts'
import type { Template } from '../process/template.ts'
import type { BatchBoard, ReportBoard } from './board.ts'

/** What every stage may use besides its input. Pure: no disk, no network, no clock. */
export interface Tools {
  /** The pack of a BCP 47 tag, or undefined for a language that nobody taught us. */
  readonly pack: (language: string) => LanguagePack | undefined
  readonly packs: readonly LanguagePack[]
  readonly knowledge: Knowledge
  readonly templates: readonly Template[]
  /** The trained model of names of a language, where there is one. */
  readonly nameModel: (tag: string) => NameModel | undefined
}

/** A pure step of the road: what it is called, what it reads and writes, and its version. */
export interface Stage<
  Board,
  R extends keyof Board = keyof Board,
  W extends keyof Board = keyof Board,
> {
  readonly name: string
  /** Rises when its output changes, so that stored results know what made them. */
  readonly version: number
  readonly reads: readonly R[]
  readonly writes: readonly W[]
  readonly run: (input: Pick<Board, R>, tools: Tools) => Pick<Board, W>
}

/** A stage of one report. */
export const defineReportStage = <R extends keyof ReportBoard, W extends keyof ReportBoard>(
  stage: Stage<ReportBoard, R, W>,
): Stage<ReportBoard, R, W> => Object.freeze(stage)

/** A stage over all reports of a batch. */
export const defineBatchStage = <R extends keyof BatchBoard, W extends keyof BatchBoard>(
  stage: Stage<BatchBoard, R, W>,
): Stage<BatchBoard, R, W> => Object.freeze(stage)
