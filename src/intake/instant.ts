/** What ends a stamp and says where its clock stands: "Z", "+0600", "+06:00", "GMT", "EST", with a remark in brackets. */
const ZONE = /\s*(Z|[+-][0-9]{2}:?[0-9]{2}|(?![AP]M)[A-Z]{2,5})(?:\s*\([^()]*\))?$/u
const CLOCK = /[0-9]:[0-9]{2}/u
const DAY_OR_LESS = /^[0-9]{4}(?:-[0-9]{2}){0,2}$/u

/**
 * A date of a feed or message as ISO 8601 in its own offset, so that the outlet's day stays ("Sun, 10 Nov 2024 00:30:00 +0600" is
 * the tenth, in UTC the ninth); without offset where it names none, or one that is not known. Undefined for what is no date.
 */
export const stampOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const zone = CLOCK.test(text) ? ZONE.exec(text) : null
  const clock = zone ? text.slice(0, zone.index) : text
  const time = Date.parse(/^[0-9-]+T/u.test(clock) ? `${clock}Z` : `${clock} UTC`)
  if (Number.isNaN(time)) return undefined
  if (DAY_OR_LESS.test(text)) return text
  return new Date(time).toISOString().replace(/\.[0-9]{3}Z$/u, '') + offsetOf(zone?.[1])
}

const offsetOf = (zone = ''): string => {
  if (/^(?:Z|UTC?|GMT)$/u.test(zone)) return 'Z'
  const [, hours, minutes] = /^([+-][0-9]{2}):?([0-9]{2})$/u.exec(zone) ?? []
  return hours && minutes ? `${hours}:${minutes}` : ''
}
