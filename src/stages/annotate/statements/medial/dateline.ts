/** "LOS ANGELES, Feb. 2 (UPI) — The record …", "Lagos (CNN)The record …". */
const dateline =
  /^(?:[^—–]{0,70}(?:\p{Lu}{3}|\))[^—–]{0,30}\s[—–-]\s|\p{Lu}[\p{L}\s,.]{0,40}\(\p{Lu}[\p{L}\s]{1,15}\)(?=\p{Lu}))/u

/** Length of the dateline that opens a sentence, in UTF-16 units; 0 for none. */
export const datelineIn = (sentence: string): number => {
  const found = dateline.exec(sentence)?.[0] ?? ''
  // "Eight UPF makers — Orvia and Renn among them — own it": no dateline has a plain word.
  return /\s\p{Ll}{4}/u.test(found) ? 0 : found.length
}
