import type { Piece } from '../../shared/pieces.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'
import { streets } from './words.ts'

const nfc = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'u')
const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Roads in a case: "৯০ সড়কে", "এন ১ মহাসড়কের". */
const roadInCase = nfc('^(?:সড়ক|মহাসড়ক|রাস্তা)(?:ে|ের|য়|র)$')
const road = nfc('^(?:সড়ক|মহাসড়ক)(?:ে|ের)?$')
/** Where one is on a road that is called by its width: "৩০০ ফুট সড়কে", "পূর্বাচল ৩০০ ফিট এলাকায়". */
const onRoad = nfc('^(?:সড়কে|সড়কের|রাস্তায়|এলাকায়|এলাকার|মহাসড়কে)$')

/** Letters of a company as they are read aloud: বিজি, ইকে, কিউআর, এমএইচ. */
const letter = 'এফ|এইচ|এল|এম|এন|এস|এক্স|এ|বি|সি|ডি|ই|জি|আই|জে|কে|ও|পি|কিউ|আর|টি|ইউ|ভি|ডব্লিউ|ওয়াই|জেড'
const carrier = nfc(`^(?:${letter})(?:${letter})(?:${letter})?$`)
const flight = nfc(
  '^(?:ফ্লাইট|ফ্লাইটে|ফ্লাইটের|ফ্লাইটটি|ফ্লাইটটিতে|উড়োজাহাজ|উড়োজাহাজে|উড়োজাহাজের|উড়োজাহাজটি)$',
)

/** A road, a place by its road, or a flight that a number names. */
export const isWay = (c: Candidate): boolean => {
  const { pieces, next, read, head, from, number } = c
  if (read.tail !== '' || read.scale > 1 || c.bound !== 'exact') return false
  // "সাত মসজিদ রোড": the thing that is numbered is the first word of a street's name.
  if (
    head?.unit === null &&
    head.from === next &&
    head.next === next + 1 &&
    (streets.test(norm(pieces, head.next)) || road.test(norm(pieces, head.next)))
  )
    return true
  if (!read.spelled && roadInCase.test(norm(pieces, next))) return true
  if (head?.unit === 'foot' && head.from === next && onRoad.test(norm(pieces, head.next)))
    return true
  const before = norm(pieces, from - 1)
  return (
    !read.spelled &&
    from === number &&
    carrier.test(before) &&
    (flight.test(norm(pieces, next)) ||
      (head === null && [2, 3].some((back) => flight.test(norm(pieces, from - back)))))
  )
}
