import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Version of the program, from its manifest. */
export const programVersion = (require('../../package.json') as { version: string }).version
