import type { SharedMoney } from '../../shared/money-of-place.ts'

const place = (names: string): RegExp => new RegExp(`(?<!\\p{L})(?:${names})`, 'u')

/** Moneys that several states call by one name. */
export const sharedMoney: readonly SharedMoney[] = [
  {
    unit: 'SAR',
    word: /^riyals$/iu,
    places: [
      [place('Saudi|Riyadh|Jeddah|Mecca|Makkah|Medina|[Hh]ajj'), 'SAR'],
      [place('Qatar|Doha'), 'QAR'],
      [place('Iran|Tehran'), 'IRR'],
      [place('Oman|Muscat'), 'OMR'],
      [place('Yemen'), null],
    ],
    otherwise: null,
  },
  {
    unit: 'INR',
    word: /^rupees?$/iu,
    places: [
      [place('India|Delhi|Mumbai|Kolkata|Bollywood|IPL'), 'INR'],
      [place('Pakistan|Islamabad|Karachi|Lahore'), 'PKR'],
      [place('Nepal|Kathmandu'), 'NPR'],
      [place('Sri Lanka|Colombo'), 'LKR'],
    ],
    otherwise: 'INR',
  },
  {
    unit: 'KWD',
    word: /^dinars$/iu,
    places: [
      [place('Kuwait'), 'KWD'],
      [place('Iraq|Baghdad'), 'IQD'],
      [place('Jordan|Amman'), 'JOD'],
      [place('Bahrain'), 'BHD'],
      [place('Libya|Tripoli|Serbia|Algeria|Tunisia'), null],
    ],
    otherwise: null,
  },
  {
    unit: 'GBP',
    word: /^pounds?$/iu,
    places: [
      [place('Egypt|Cairo'), 'EGP'],
      [place('Leban|Beirut|Syria|Damascus|Sudan|Khartoum'), null],
      [place('Brit|UK|London|England|Scotland'), 'GBP'],
    ],
    otherwise: 'GBP',
  },
]
