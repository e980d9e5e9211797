import type { FetchOptions } from '../intake/fetch/options.ts'
import type { Intake } from '../intake/intake.ts'
import { readInputs } from '../intake/read-inputs.ts'

/** How links are fetched, as the user asked. */
export interface LinkOptions {
  /** Fetch what feeds and sitemaps link to. */
  readonly follow: boolean
  readonly fetch: FetchOptions
}

/** Reports of files, folders, addresses and `-`, in order; what cannot be read comes as a refusal. */
export const inputsOf = (
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  links: LinkOptions = { follow: false, fetch: {} },
): AsyncIterable<Intake> => readInputs(inputs, { stdin, ...links })
