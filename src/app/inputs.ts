import type { Intake } from '../intake/intake.ts'
import { readInputs } from '../intake/read-inputs.ts'

/** Reports of files, folders, JSONL and `-`, in order; what cannot be read comes as a refusal. */
export const inputsOf = (
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncIterable<Intake> => readInputs(inputs, { stdin })
