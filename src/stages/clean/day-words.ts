import type { DayWords } from '../../lang/contract/page-words.ts'
import { otherMonths } from './month-names.ts'

/** Words of printed days in the languages that have no pack. */
export const OTHER_DAYS: DayWords = {
  months: otherMonths,
  endings: ['er'],
  of: ['de'],
  clock: ['uhr', 'h'],
  changed: ['aktualis', 'actualiz', 'aggiorn', 'bijgewerkt', 'geändert', 'mis à jour'],
}
