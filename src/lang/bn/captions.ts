import type { Span } from '../../core/span.ts'
import { inEitherForm } from './clean/either-form.ts'

/** Who is named as the taker of a picture where nothing parts the name from the report. */
const takers =
  '(?:প্রথম আলো|সংগৃহীত|সিসিটিভি ফুটেজ থেকে|ভিডিও থেকে(?: নেওয়া)?|ফেসবুক থেকে(?: নেওয়া)?|(?:এএফপি|রয়টার্স|এপি|এএনআই|বাসস|পিআইডি|ইউএনবি|ফোকাস বাংলা|স্টার|সমকাল|যুগান্তর|আইসিসি|বিসিবি|বাফুফে|এক্স|ফেসবুক)(?: ফাইল ছবি)?)'

/** "তারেক রহমানছবি: প্রথম আলোবিএনপির …": the credit of a picture with a caption before it and a report behind it. */
const credit = new RegExp(inEitherForm(`(?<=[\\p{L}\\p{M})])ছবি\\s?[:ঃ]\\s?(?:${takers})?`), 'gu')

/** Sentences of which a page's markup glued a caption, the credit of its picture and the report into one, each by itself. */
export const apartFromCaptions = (text: string, sentences: readonly Span[]): readonly Span[] => {
  if (!text.includes('ছবি')) return sentences
  const cuts = [...text.matchAll(credit)].flatMap(({ 0: found, index }) => [
    index,
    index + found.length,
  ])
  if (cuts.length === 0) return sentences
  return sentences.flatMap(({ start, end }) => {
    const ends = [...cuts.filter((at) => start < at && at < end), end]
    return ends.flatMap((to, i) => bare(text, { start: ends[i - 1] ?? start, end: to }))
  })
}

/** A stretch without the blanks at its ends; nothing where only blanks stand. */
const bare = (text: string, { start, end }: Span): readonly Span[] => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}
