/**
 * What can be counted or measured, as concepts that all languages share. `kind` tells what may be
 * compared: counts with counts of the same concept, measures after no conversion at all; a rank with nothing.
 */
export interface UnitRow {
  readonly kind: 'count' | 'measure' | 'money' | 'share' | 'time' | 'rank'
  /** English plural, for questions of a ledger. */
  readonly label: string
}

const count = (label: string): UnitRow => ({ kind: 'count', label })
const measure = (label: string): UnitRow => ({ kind: 'measure', label })
const time = (label: string): UnitRow => ({ kind: 'time', label })
const money = (label: string): UnitRow => ({ kind: 'money', label })

export const UNITS = {
  person: count('people'),
  soldier: count('soldiers'),
  police: count('police officers'),
  child: count('children'),
  woman: count('women'),
  student: count('students'),
  worker: count('workers'),
  refugee: count('refugees'),
  voter: count('voters'),
  family: count('families'),
  house: count('houses'),
  village: count('villages'),
  district: count('districts'),
  country: count('countries'),
  vehicle: count('vehicles'),
  aircraft: count('aircraft'),
  ship: count('ships'),
  missile: count('missiles'),
  drone: count('drones'),
  weapon: count('weapons'),
  vote: count('votes'),
  seat: count('seats'),
  case: count('cases'),
  article: count('articles'),
  school: count('schools'),
  hospital: count('hospitals'),
  percent: { kind: 'share', label: 'per cent' },
  'percentage-point': { kind: 'share', label: 'percentage points' },
  fraction: { kind: 'share', label: 'of the whole' },
  ordinal: { kind: 'rank', label: 'in order' },
  day: time('days'),
  hour: time('hours'),
  minute: time('minutes'),
  second: time('seconds'),
  millisecond: time('milliseconds'),
  kilovolt: measure('kilovolts'),
  megapixel: measure('megapixels'),
  nit: measure('nits'),
  km: measure('kilometres'),
  'km/h': measure('kilometres an hour'),
  m: measure('metres'),
  cm: measure('centimetres'),
  mm: measure('millimetres'),
  mile: measure('miles'),
  'nautical-mile': measure('nautical miles'),
  foot: measure('feet'),
  inch: measure('inches'),
  yard: measure('yards'),
  'km/s': measure('kilometres a second'),
  km2: measure('square kilometres'),
  m2: measure('square metres'),
  ft2: measure('square feet'),
  mile2: measure('square miles'),
  km3: measure('cubic kilometres'),
  m3: measure('cubic metres'),
  ft3: measure('cubic feet'),
  bigha: measure('bighas'),
  decimal: measure('decimals of land'),
  katha: measure('kathas'),
  hectare: measure('hectares'),
  acre: measure('acres'),
  kg: measure('kilograms'),
  g: measure('grams'),
  mg: measure('milligrams'),
  quintal: measure('quintals'),
  maund: measure('maunds'),
  bhori: measure('bhoris'),
  tonne: measure('tonnes'),
  teaspoon: measure('teaspoons'),
  tablespoon: measure('tablespoons'),
  litre: measure('litres'),
  ml: measure('millilitres'),
  barrel: measure('barrels'),
  megawatt: measure('megawatts'),
  gigawatt: measure('gigawatts'),
  kilowatt: measure('kilowatts'),
  watt: measure('watts'),
  degree: measure('degrees'),
  BDT: money('taka'),
  paisa: money('paisa'),
  cent: money('cents'),
  INR: money('rupees'),
  USD: money('US dollars'),
  EUR: money('euros'),
  GBP: money('pounds'),
  JPY: money('yen'),
  CNY: money('yuan'),
  RUB: money('roubles'),
  PKR: money('Pakistani rupees'),
  LKR: money('Sri Lankan rupees'),
  NPR: money('Nepalese rupees'),
  SAR: money('Saudi riyals'),
  IRR: money('Iranian rials'),
  QAR: money('Qatari riyals'),
  OMR: money('Omani rials'),
  IQD: money('Iraqi dinars'),
  JOD: money('Jordanian dinars'),
  BHD: money('Bahraini dinars'),
  EGP: money('Egyptian pounds'),
  AED: money('UAE dirhams'),
  MYR: money('ringgit'),
  KWD: money('dinars'),
  KRW: money('won'),
  TRY: money('lira'),
  CHF: money('Swiss francs'),
  CAD: money('Canadian dollars'),
  AUD: money('Australian dollars'),
  NZD: money('New Zealand dollars'),
  HKD: money('Hong Kong dollars'),
  SGD: money('Singapore dollars'),
  ZMW: money('kwacha'),
} as const satisfies Record<string, UnitRow>

export type Unit = keyof typeof UNITS

/** Units that count people. */
export const peopleUnits: ReadonlySet<string | null> = new Set([
  'person',
  'soldier',
  'police',
  'child',
  'woman',
  'student',
  'worker',
  'refugee',
  'voter',
])

/** Kind of a unit; `count` for one that is not in the list. */
export const unitKind = (unit: string | null): UnitRow['kind'] =>
  unit !== null && Object.hasOwn(UNITS, unit) ? UNITS[unit as Unit].kind : 'count'

/** English plural of a unit; the id itself for one that is not in the list. */
export const unitLabel = (unit: string): string =>
  Object.hasOwn(UNITS, unit) ? UNITS[unit as Unit].label : unit
