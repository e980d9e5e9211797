import { hash } from 'node:crypto'

/** sha256 of bytes, 64 hex characters; the runtime's own, which takes a tenth of the time of one in JavaScript. */
export const sha256Bytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')
