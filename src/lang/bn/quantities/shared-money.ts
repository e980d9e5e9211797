import type { SharedMoney } from '../../shared/money-of-place.ts'

const word = (stem: string): RegExp => new RegExp(`^${stem}(?:ের|র|ে|কে|য়)?$`.normalize('NFC'), 'u')

const place = (names: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${names})`.normalize('NFC'), 'u')

/** Moneys that several states call by one name. */
export const sharedMoney: readonly SharedMoney[] = [
  {
    unit: 'SAR',
    word: word('রিয়াল'),
    places: [
      [place('সৌদি|রিয়াদ|জেদ্দা|মক্কা|মদিনা|হজ|ওমরাহ'), 'SAR'],
      [place('ইরান|তেহরান'), 'IRR'],
      [place('কাতার|দোহা'), 'QAR'],
      [place('ওমান|মাসকাট'), 'OMR'],
      [place('ইয়েমেন|ব্রাজিল|কম্বোডিয়া'), null],
    ],
    otherwise: null,
  },
  {
    unit: 'INR',
    word: word('রুপি'),
    places: [
      [place('ভারত|দিল্লি|নয়াদিল্লি|মুম্বাই|কলকাতা|পশ্চিমবঙ্গ|বলিউড|আইপিএল'), 'INR'],
      [place('পাকিস্তান|ইসলামাবাদ|করাচি|লাহোর|পিএসএল'), 'PKR'],
      [place('নেপাল|কাঠমান্ডু'), 'NPR'],
      [place('শ্রীলঙ্কা|কলম্বো'), 'LKR'],
    ],
    otherwise: 'INR',
  },
  {
    unit: 'KWD',
    word: word('দিনার'),
    places: [
      [place('কুয়েত'), 'KWD'],
      [place('ইরাক|বাগদাদ'), 'IQD'],
      [place('জর্ডান|আম্মান'), 'JOD'],
      [place('বাহরাইন'), 'BHD'],
      [place('লিবিয়া|ত্রিপোলি|সার্বিয়া|আলজেরিয়া|তিউনিসিয়া'), null],
    ],
    otherwise: null,
  },
  {
    unit: 'GBP',
    word: word('পাউন্ড'),
    places: [
      [place('মিসর|মিশর|কায়রো'), 'EGP'],
      [place('লেবানন|বৈরুত|সিরিয়া|দামেস্ক|সুদান|খার্তুম'), null],
      [place('যুক্তরাজ্য|ব্রিটিশ|ব্রিটেন|ইংল্যান্ড|লন্ডন'), 'GBP'],
    ],
    otherwise: 'GBP',
  },
]
