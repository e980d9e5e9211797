const dayMs = 86_400_000
/** Julian day of 1970-01-01T00:00Z. */
const unixEpoch = 2_440_587.5
const j2000 = 2_451_545
/** Indian Standard Time, days ahead of UTC. */
const indianTime = 5.5 / 24
/** Lahiri's ayanamsa at J2000 and its yearly growth, in degrees. */
const ayanamsaAt2000 = 23.853
const ayanamsaGrowth = 50.29 / 3600

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Sidereal longitude of the Sun in degrees, good to about a hundredth. @source Meeus, Astronomical Algorithms, ch. 25 (low accuracy). */
const siderealLongitude = (julian: number): number => {
  const t = (julian - j2000) / 36_525
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  const anomaly = radians(357.52911 + 35_999.05029 * t)
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    0.019993 * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  const ayanamsa = ayanamsaAt2000 + ayanamsaGrowth * t * 100
  return mean + centre - ayanamsa
}

/** Signed distance between two longitudes, −180 to 180. */
const apart = (longitude: number, target: number): number =>
  ((((longitude - target + 180) % 360) + 360) % 360) - 180

/**
 * Civil day in India on which the Sun enters the sidereal sign of a month: 1 = Aries, mid-April.
 *
 * @param year Gregorian year in which the Bengali year begins; months 10–12 fall in the next.
 */
export const sankrantiDay = (year: number, month: number): string => {
  // Months 10 to 12 (Capricorn to Pisces) of a year that begins in April fall after New Year.
  const start = Date.UTC(year, 3 + month - 1, 14) / dayMs + unixEpoch
  const target = (month - 1) * 30
  let julian = start
  for (let i = 0; i < 20; i++) julian -= (apart(siderealLongitude(julian), target) / 360) * 365.2564
  const civil = Math.floor(julian - unixEpoch + indianTime)
  return new Date(civil * dayMs).toISOString().slice(0, 10)
}
