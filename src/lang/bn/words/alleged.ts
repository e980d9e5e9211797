import type { VerbFinalPart } from '../../contract/verb-final.ts'
import { words } from '../events/frame-words.ts'

/** Charges and suspicions. */
export const alleged: VerbFinalPart['alleged'] = {
  charges: ['অভিযোগ'],
  claims: ['দাবি'],
  guesses: words('সন্দেহ, ধারণা, গুজব, গুঞ্জন'),
  guilt: ['দায়ে'],
  cases: ['মামলা'],
  papers: words('এজাহার, এজহার, অভিযোগপত্র, চার্জশিট, আর্জি, মামলা'),
  by: words('অনুযায়ী, অনুসারে, মোতাবেক, সূত্রে, বিবরণে, বিবরণীতে'),
  whence: ['থেকে জানা', 'সূত্রে জানা'],
  tells: words('উল্লেখ, বর্ণনা, দাবি, আরও, আরো'),
  thinking: ['ভাবা'],
  quoting: words('বলে, বলেও, মর্মে, এমন'),
}
