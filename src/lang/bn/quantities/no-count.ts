import { unitKind } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Answers of a server that readers know by their numbers. */
const serverCodes = new Set([400, 401, 403, 404, 500, 502, 503, 504])
const coded = new RegExp('^(?:পেজ|পাতা|এরর|ত্রুটি|কোড|স্ট্যাটাস)'.normalize('NFC'), 'u')

/** "৪০৪ পেজ", "এরর ৫০৩": an answer of a server. */
export const isServerCode = ({ pieces, from, next, read, bound }: Candidate): boolean =>
  bound === 'exact' &&
  !read.spelled &&
  read.tail === '' &&
  serverCodes.has(read.value) &&
  (coded.test(norm(pieces, next)) || coded.test(norm(pieces, from - 1)))

const denominations = new Set([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
const cash = new RegExp('^(?:নোট|ব্যাংকনোট|কয়েন|মুদ্রা)'.normalize('NFC'), 'u')

/** "৫০০ টাকার নোট": what is printed on a note is no sum. */
export const isDenomination = ({ pieces, read, head, bound }: Candidate): boolean =>
  bound === 'exact' &&
  head !== null &&
  unitKind(head.unit) === 'money' &&
  read.scale <= 100 &&
  denominations.has(read.value) &&
  cash.test(norm(pieces, head.next))

/** "দুই ভোট আলাদা করতে": two polls; "দুই ভোটে হেরেছেন", "দুই ভোট পেয়েছেন" count. */
export const areTwoPolls = ({ pieces, read, head, bound }: Candidate): boolean =>
  bound === 'exact' &&
  read.spelled &&
  read.tail === '' &&
  read.value === 2 &&
  head?.unit === 'vote' &&
  /^ভোট(?:ই|ের)?$/u.test(norm(pieces, head.from)) &&
  !/^(?:পে|পা|পড়|বেশি|কম|ব্যবধান|বাতিল)/u.test(norm(pieces, head.next).normalize('NFC'))

const point = new RegExp('^পয়েন্টও?$'.normalize('NFC'), 'u')
const bore = /^বোর/u

/** "পয়েন্ট ৩২ বোরের রিভলবার", "বার্সেলোনার পয়েন্ট ৪৩": how wide a barrel is, and what somebody has won. */
export const isPoint = ({ pieces, from, number, next, read }: Candidate): boolean =>
  !read.spelled &&
  (bore.test(norm(pieces, next)) || (from === number && point.test(norm(pieces, from - 1))))
