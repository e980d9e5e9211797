import type { FrameRow } from '../../contract/events.ts'
import { games, plots, row, screen, words } from './frame-words.ts'

const vessels = words('লঞ্চ, নৌকা, ট্রলার, ফেরি, জাহাজ, স্পিডবোট, বাল্কহেড, নৌযান, সাম্পান, ডিঙি, কার্গো')
const vehicles = words(
  'বাস, ট্রাক, ট্রেন, মাইক্রোবাস, প্রাইভেটকার, গাড়ি, মোটরসাইকেল, অটোরিকশা, সিএনজি, পিকআপ, লরি, ট্রাক্টর, ইজিবাইক, নছিমন, ভটভটি, অ্যাম্বুলেন্স, রিকশা, মিনিবাস, লেগুনা',
)
const aircraft = words('বিমান, উড়োজাহাজ, হেলিকপ্টার, যুদ্ধবিমান, প্রশিক্ষণবিমান, ড্রোন')
const buildings = words(
  'ভবন, সেতু, দেয়াল, ছাদ, পাহাড়, কালভার্ট, বাঁধ, প্রাচীর, গার্ডার, ক্রেন, গ্যালারি, খনি, সুড়ঙ্গ, মাচা',
)
/** What is told of prices, tempers and stages, or of no one time. */
const figures = [
  ...games,
  ...plots,
  ...screen,
  ...words(
    'দাম, বাজারদর, মন, স্বপ্ন, অর্থনীতি, পেঁয়াজ, সবজি, নিত্যপণ্য, প্রায়ই, প্রায়শই, মাঝেমধ্যে, কীভাবে, কেন',
  ),
]

/** Accidents that nobody does: the thing that sinks, derails, falls or burns stands in the clause. */
export const accidentFrames: readonly FrameRow[] = [
  row('accident', 'ডুবে যাওয়া, তলিয়ে যাওয়া, উল্টে যাওয়া', {
    with: vessels,
    without: figures,
    noObject: true,
  }),
  row('accident', 'লাইনচ্যুত হওয়া', { noObject: true, without: figures }),
  row(
    'accident',
    'উল্টে যাওয়া, খাদে পড়ে যাওয়া, খাদে পড়া, দুর্ঘটনায় পড়া, দুর্ঘটনার কবলে পড়া, মুখোমুখি সংঘর্ষ হওয়া',
    { with: vehicles, without: figures, noObject: true },
  ),
  row('accident', 'বিধ্বস্ত হওয়া', { with: aircraft, without: figures, noObject: true }),
  row('accident', 'ধসে পড়া, ভেঙে পড়া', { with: buildings, without: figures, noObject: true }),
  row(
    'accident',
    'আগুন লাগা, অগ্নিকাণ্ড ঘটা, অগ্নিকাণ্ডের ঘটনা ঘটা, অগ্নিকাণ্ডের সূত্রপাত হওয়া, আগুনের সূত্রপাত হওয়া',
    { without: figures, noObject: true },
  ),
]
