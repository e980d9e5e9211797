import { definePack } from '../pack.ts'
import { clean } from './clean/clean.ts'
import { compounds } from './words/compounds/compounds.ts'
import { dates } from './dates/dates.ts'
import { events } from './events/events.ts'
import { names } from './names/names.ts'
import { otherHome } from './other-home.ts'
import { quantities } from './quantities/quantities.ts'
import { sounds } from './names/sounds.ts'
import { statements } from './statements/statements.ts'
import { text } from './text.ts'

/** Bengali, as newspapers in Dhaka and Kolkata write it. */
export const bn = definePack({
  tag: 'bn',
  name: 'Bengali',
  script: 'Beng',
  version: 22,
  text,
  compounds,
  dates,
  quantities,
  clean,
  names,
  sounds,
  statements,
  events,
  otherHome,
})
