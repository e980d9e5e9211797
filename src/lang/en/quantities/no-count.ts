import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Answers of a server that readers know by their numbers. */
const serverCodes = new Set([400, 401, 403, 404, 500, 502, 503, 504])

/** "a 404 page", "error 503": an answer of a server. */
export const isServerCode = ({ pieces, from, next, read, bound }: Candidate): boolean =>
  bound === 'exact' &&
  !read.spelled &&
  serverCodes.has(read.value) &&
  (/^(?:page|error|errors|code|status)$/u.test(norm(pieces, next)) ||
    /^(?:error|code|status|http)$/u.test(norm(pieces, from - 1)))

/** "a Tk 1,000 note": what is printed on a note is no sum. */
export const isDenomination = ({ pieces, read, next, signed, bound }: Candidate): boolean =>
  signed &&
  bound === 'exact' &&
  read.scale === 1 &&
  /^(?:(?:bank)?notes?|coins?)$/u.test(norm(pieces, next))

/** Most thousands of dots across a screen. */
const finest = 16_000

/** "1080p, 4K, and 8K": how fine a picture is, where nothing is counted. */
export const isResolution = ({ pieces, number, from, head, read }: Candidate): boolean =>
  head === null &&
  from === number &&
  read.value <= finest &&
  /k$/u.test(norm(pieces, read.next - 1))

/** "the 1200 block of Elm Street": a part of a street by the numbers of its houses. */
export const isStreetBlock = ({ pieces, number, from, read, bound }: Candidate): boolean =>
  bound === 'exact' &&
  from === number &&
  !read.spelled &&
  norm(pieces, read.next) === 'block' &&
  norm(pieces, read.next + 1) === 'of'
