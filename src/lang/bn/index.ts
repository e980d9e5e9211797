import { definePack } from '../pack.ts'
import { clean } from './clean.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { names } from './names.ts'
import { quantities } from './quantities.ts'
import { sounds } from './sounds.ts'
import { statements } from './statements.ts'
import { text } from './text.ts'

/** Bengali, as newspapers in Dhaka and Kolkata write it. */
export const bn = definePack({
  tag: 'bn',
  name: 'Bengali',
  script: 'Beng',
  version: 5,
  text,
  dates,
  quantities,
  clean,
  names,
  sounds,
  statements,
  events,
})
