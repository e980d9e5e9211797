import type { VerbFinalPart } from '../../contract/verb-final.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Bare words of Bengali that tell of which kind the office or the body right behind them is. The lists are ours. */
export const ofKind: VerbFinalPart['ofKind'] = [
  [
    words(`
      স্বরাষ্ট্র পররাষ্ট্র ধর্ম আইন অর্থ বাণিজ্য শিক্ষা তথ্য পরিবেশ কৃষি স্বাস্থ্য ক্রীড়া নৌপরিবহন সংস্কৃতি শিল্প খাদ্য
      পরিকল্পনা জ্বালানি শ্রম ছাত্র
    `),
    words('উপদেষ্টা সচিব মন্ত্রী প্রতিমন্ত্রী'),
  ],
  [words('পুলিশ আনসার সেনা'), words('সদস্য কর্মকর্তা প্রশাসন কমিশনার')],
  [words('যুগ্ম সদস্য অতিরিক্ত'), words('সচিব')],
  [words('যৌথ মিত্র আইনশৃঙ্খলা দখলদার হানাদার'), words('বাহিনী')],
  [words('প্রতিনিধি পর্যবেক্ষক'), words('দল')],
  [words('নির্বাচন শিক্ষা মেডিকেল'), words('বোর্ড')],
  [words('শীর্ষ জ্যেষ্ঠ ধর্মীয় উদীয়মান'), words('নেতা')],
  [words('ঊর্ধ্বতন শীর্ষ জ্যেষ্ঠ ব্যক্তিগত সামরিক'), words('কর্মকর্তা')],
  [words('সহযোগী সংশ্লিষ্ট'), words('সংস্থা')],
  [words('বেসামরিক'), words('নাগরিক')],
]
