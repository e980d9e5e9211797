import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import type { ContentQuery } from './content-query.ts'
import { isBlank } from './said-until.ts'

export const opensQuotation = (scene: Scene, start: number): boolean =>
  scene.quotations.some((q) => q.start >= start && isBlank(scene.text.slice(start, q.start)))

export const quotedBefore = (scene: Scene, cue: number): boolean => {
  const start = scene.tokens[cue]?.start ?? scene.span.start
  return scene.quotations.some((q) => q.end <= start && isSpeech(scene, q))
}

/** Where the quotation begins that ends right before an offset, in this sentence or before it. */
export const quotedUntil = (scene: Scene, end: number): number | null =>
  scene.quotations.find(
    (q) => q.start < scene.span.start && q.end <= end && scene.text.slice(q.end, end).trim() === '',
  )?.start ?? null

/** "‘দ্রুত ও টেকসই’ উন্নয়নের আহ্বান জানিয়েছেন": the noun of the cue bears the content, in which only words are quoted. */
export const bearsGenitive = ({ tokens }: Scene, { cue }: ContentQuery): boolean =>
  cue.lemmas.length > 1 && tokens[cue.from - 1]?.features.case === 'gen'

/** "তাঁর জোট ‘পথের সাথি সবার’ পরাজয় (স্বীকার করেছে)": right behind who admits something a name in marks is his own. */
export const isNameOf = (
  { tokens }: Scene,
  { start, end }: Span,
  { cue, speaker }: ContentQuery,
): boolean =>
  cue.row.about !== undefined &&
  speaker !== null &&
  tokens[speaker.to]?.start === start &&
  tokens.slice(speaker.to, cue.from).some((t) => t.kind === 'word' && t.start >= end)

/** "তাদের (মনোনয়ন)", "তাদের (নেতা)", of whom the latter may speak. */
export const isOwned = ({ tokens }: Scene, at: number, pack: LanguagePack): boolean =>
  tokens[at]?.pos === 'PRON' && pack.text.endings.genitive.test(tokens[at]?.norm ?? '')

/** "“পথের শেষে”-তে": an ending that stands behind a hyphen. */
const bearsCase = ({ text, tokens }: Scene, end: number): boolean => {
  const ending = tokens.find((t) => t.start === end + 1)
  return /[-–]/u.test(text[end] ?? '') && (ending?.text.length ?? Infinity) <= longestEnding
}

/** Longest such ending, in UTF-16 units. */
const longestEnding = 3

/** A name in quotation marks says nothing, nor does one in a case ("বই ‘পথের শেষে’-তে") or before a postposition; three words do. */
export const isSpeech = (scene: Scene, quotation: Span): boolean =>
  !bearsCase(scene, quotation.end) &&
  scene.tokens.find((t) => t.start >= quotation.end)?.pos !== 'ADP' &&
  scene.text.slice(quotation.start, quotation.end).trim().split(/\s+/u).length > 2

/** "‘ফ্রাঙ্কেনস্টাইন’ লিখেছিলেন মেরি শেলি": a word or two in marks right before the cue name what was written. */
export const isTitle = (scene: Scene, cue: number): boolean =>
  scene.quotations.some(
    (q) =>
      q.end <= cue &&
      !isSpeech(scene, q) &&
      scene.text.slice(q.end, cue).trim() === '' &&
      !/[,।!?]/u.test(scene.text.slice(q.start, cue)) &&
      q.start > scene.span.start,
  )

/** Between a quotation and its cue stands at most who speaks. */
export const near = (scene: Scene, quotation: Span, cue: number): boolean =>
  scene.tokens.filter((t, i) => i < cue && t.start >= quotation.end && t.kind === 'word').length < 6
