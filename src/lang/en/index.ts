import { definePack } from '../pack.ts'
import { clean } from './clean/clean.ts'
import { dates } from './dates/dates.ts'
import { events } from './events/events.ts'
import { names } from './names/names.ts'
import { quantities } from './quantities/quantities.ts'
import { sounds } from './names/sounds.ts'
import { statements } from './statements/statements.ts'
import { text } from './text.ts'

/** English, as newspapers and agencies write it. */
export const en = definePack({
  tag: 'en',
  name: 'English',
  script: 'Latn',
  version: 22,
  text,
  dates,
  quantities,
  clean,
  names,
  sounds,
  statements,
  events,
})
