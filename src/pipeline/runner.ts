import { Defect } from '../core/errors.ts'
import type { Stage, Tools } from './stage.ts'

/** A stage with its keys' types forgotten, as a list of different stages must hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of stages over different keys has no other type
export type AnyStage<Board> = Stage<Board, any, any>

/** Stages whose order was checked: each key is written once, before anyone reads it. */
export interface Line<Board> {
  readonly stages: readonly AnyStage<Board>[]
  /** Runs all stages over what the board holds at the start. */
  readonly run: (start: Partial<Board>, tools: Tools, onStage?: (name: string) => void) => Board
  /**
   * Runs each stage over all boards before the next one, so that its code and tables stay at hand.
   *
   * @param onFault takes what a stage threw at the start of an index, which has no board then; without it, it is thrown in its place.
   * @returns the boards in the order of their starts; no board is touched by what was thrown at another.
   */
  readonly runAll: (
    starts: readonly Partial<Board>[],
    tools: Tools,
    onFault?: (fault: unknown, index: number) => void,
  ) => Generator<Board>
}

/**
 * Checks the order of stages, so that a wrong one stops the program at its start.
 *
 * @param given keys that stand on the board before the first stage.
 * @throws Defect `E_STAGE_ORDER` when a stage reads what nobody wrote, or writes what stands already.
 */
export const defineLine = <Board extends object>(
  given: readonly (keyof Board)[],
  stages: readonly AnyStage<Board>[],
): Line<Board> => {
  const written = new Set<keyof Board>(given)
  for (const stage of stages) {
    for (const key of stage.reads as (keyof Board)[]) {
      if (!written.has(key))
        throw orderFault(`${stage.name} reads ${String(key)}, which no stage before it writes`)
    }
    for (const key of stage.writes as (keyof Board)[]) {
      if (written.has(key)) throw orderFault(`${stage.name} writes ${String(key)} a second time`)
      written.add(key)
    }
  }
  const run: Line<Board>['run'] = (start, tools, onStage) => {
    let board = { ...start } as Board
    for (const stage of stages) {
      onStage?.(stage.name)
      board = after(stage, board, tools)
    }
    return board
  }
  const runAll: Line<Board>['runAll'] = function* (starts, tools, onFault = rethrow) {
    const all = starts.map((start): Going<Board> => ({ board: { ...start } as Board }))
    for (const stage of stages)
      for (const one of all)
        if (!('fault' in one))
          try {
            one.board = after(stage, one.board, tools)
          } catch (fault) {
            one.fault = fault
          }
    for (const [index, one] of all.entries()) {
      if ('fault' in one) onFault(one.fault, index)
      else yield one.board
    }
  }
  return Object.freeze({ stages: Object.freeze([...stages]), run, runAll })
}

const rethrow = (fault: unknown): never => {
  throw fault
}

/** A board on its way, with what a stage threw at it. */
interface Going<Board> {
  board: Board
  fault?: unknown
}

/** A board with what a stage wrote. */
const after = <Board extends object>(
  stage: AnyStage<Board>,
  board: Board,
  tools: Tools,
): Board => ({
  ...board,
  ...(stage.run as (input: Board, tools: Tools) => Partial<Board>)(board, tools),
})

const orderFault = (reason: string): Defect => new Defect('E_STAGE_ORDER', reason)
