import type { VerbFinalPart } from '../../contract/verb-final.ts'
import { words } from '../events/frame-words.ts'

/** What Bengali endings, postpositions and light verbs tell of an act. Source: our own reading of news prose. */
export const verbFinal: VerbFinalPart = {
  endings: [
    { case: 'acc', endings: ['কে'] },
    { case: 'gen', endings: ['র'] },
    { case: 'loc', endings: ['ে', 'তে', 'য়', 'এ'] },
  ],
  swallowed: [
    { case: 'gen', endings: ['ের'] },
    { case: 'acc', endings: ['কে'] },
  ],
  stress: ['ই', 'ও'],
  plural: ['রা', 'গণ'],
  along: ['সহ'],
  participle: ['িত'],
  describing: words(
    'স্বাক্ষরিত, সম্পাদিত, অনুমোদিত, অনুসমর্থিত, অনুষ্ঠিত, আয়োজিত, প্রকাশিত, প্রচারিত, ঘোষিত, নির্মিত, প্রতিষ্ঠিত, গঠিত, প্রণীত, সংঘটিত, নির্বাচিত, আমদানিকৃত, গৃহীত',
  ),
  called: ['নামের', 'নামে', 'নামক'],
  mutual: ['মধ্যে', 'মাঝে'],
  courtesies: words(
    'ভাই, আপা, সাহেব, স্যার, মিয়া, বেগম, বাবু, জি, জী, ভাইজান, চাচা, কাকা, দাদা, দিদি',
  ),
  houses: words(
    'নির্বাচন, উপনির্বাচন, সরকার, প্রশাসন, পরিবার, বাহিনী, গ্রুপ, শাসনামল, আমল, শাসন, হত্যা, হত্যাকাণ্ড, হত্যাচেষ্টা, মামলা, দম্পতি, সমর্থক, ভক্ত, স্মৃতি, সেতু, স্টেডিয়াম, হল, উদ্যান, সড়ক, কলেজ, হাসপাতাল, নেতৃত্বাধীন',
  ),
  about: words('কেন্দ্র, ঘিরে, নিয়ে, উদ্দেশ, উদ্দেশ্য, ছাড়া, জড়িয়ে, সামনে, লক্ষ্য'),
  doneTo: words(
    'বিজয়ী, জয়ী, নির্বাচিত, মনোনয়ন, মনোনীত, ফিরিয়ে, ফেরত, শাস্তি, বিচার, বহিষ্কার, অপসারণ, বরখাস্ত, সম্মান, সমর্থন, ভোট, স্বীকৃতি, বাদ',
  ),
  byVote: words('কণ্ঠভোটে, কণ্ঠভোট, ভোটে, ভোটাভুটিতে, ভোটাভুটি, সর্বসম্মতিক্রমে, সর্বসম্মতভাবে, সর্বসম্মতি'),
  ranks: ['পররাষ্ট্র', 'প্রধান', 'সুপ্রিম'],
  offices: words(
    'মহাসচিব, মুখপাত্র, সভাপতি, চেয়ারম্যান, চেয়ারপারসন, মহাপরিচালক, প্রধান, নেতা, আমির, আমীর, গভর্নর, কমিশনার, পরিচালক, সম্পাদক, কর্মকর্তা, রাষ্ট্রদূত, দূত, প্রতিনিধি',
  ),
  bodies: words(
    'ব্যাংক, সমিতি, আন্দোলন, ফেডারেশন, পরিষদ, বোর্ড, সংঘ, সংস্থা, কমিশন, ইউনিয়ন, দল, পার্টি, লীগ, ফোরাম, নৌবাহিনী, বাহিনী, সেনাবাহিনী, পুলিশ, কাউন্সিল, কর্তৃপক্ষ, বিশ্ববিদ্যালয়, মন্ত্রণালয়, কোম্পানি, লিমিটেড, ইনস্টিটিউট, একাডেমি, ফাউন্ডেশন, অ্যাসোসিয়েশন, ট্রাস্ট, ক্লাব, জোট, মঞ্চ, সোসাইটি, কমিটি, নেভি, শাখা, বিভাগ, অনুবিভাগ, অনুষদ',
  ),
  pronouns: words(
    'তিনি, তারা, তাঁরা, সে, আমি, আমরা, আপনি, আপনারা, তুমি, কেউ, যারা, যাঁরা, যিনি, অনেকে, সবাই, উভয়, দুজন, দুজনই, দুজনে',
  ),
  addressed: words('আপনি, আপনারা, তুমি, তোমরা'),
  victim: ['শিকার'],
  occurs: ['অনুষ্ঠিত হওয়া', 'ঘটা'],
  whether: ['কি', 'কিনা', 'নাকি'],
  or: ['নাকি'],
  terms: ['শর্তে', 'সাপেক্ষে'],
  wish: ['যাতে', 'যেন'],
  hoped: {
    quoting: ['বলে', 'এমন', 'এমনটা'],
    words: words('আশা, ধারণা, আশঙ্কা, প্রত্যাশা, মনে, বিশ্বাস, আশাবাদী, আশাবাদ'),
  },
  done: words(
    'পর, পরে, পরও, পরই, পরপর, পরপরই, পরদিন, ঘটনা, সময়, কারণে, কারণ, জেরে, দায়ে, অপরাধে, প্রতিবাদ, প্রতিবাদে, মামলা, খবর, সংবাদ, ছবি, ভিডিও, দৃশ্য, দিন, রাত, ফলে, মাধ্যমে, সঙ্গে, সাথে, পেছনে, নেপথ্যে, মধ্য, মধ্য দিয়ে',
  ),
  given: words('প্রতিশ্রুতি, আশ্বাস, অঙ্গীকার, হুমকি, হুঁশিয়ারি, সম্মত, রাজি'),
  talk: { words: ['কথা'], stands: ['থাকা'] },
  goes: ['যাওয়া'],
  able: ['পারা'],
  usual: ['থাকা'],
  always: words('সাধারণত, প্রায়ই, প্রতিদিন, প্রতিবছর, প্রতিনিয়ত, সবসময়, সর্বদা, সচরাচর, কখনোই'),
  ahead: ['আগামী'],
  partial: [
    {
      markers: ['কাছে'],
      senses: [
        'demand',
        'appeal',
        'apologise',
        'accuse',
        'release',
        'submit',
        'cease-fire',
        'surrender',
        'aid',
        'aid-military',
        'send-troops',
        'promise',
        'criticise',
        'protest',
      ],
    },
    {
      markers: ['বিরুদ্ধে'],
      senses: [
        'accuse',
        'criticise',
        'charge',
        'sue',
        'protest',
        'strike',
        'attack',
        'bomb',
        'shell',
        'sanction',
        'investigate',
        'threaten',
        'vote',
        'veto',
        'deny',
        'boycott',
        'exercise',
        'deploy',
        'warn',
      ],
    },
    {
      markers: ['ওপর', 'উপর'],
      senses: ['attack', 'bomb', 'shell', 'torture', 'beat', 'sanction', 'lift-sanction', 'ease'],
    },
    {
      markers: ['প্রতি'],
      senses: ['demand', 'appeal', 'support', 'praise', 'warn', 'invite', 'threaten', 'promise'],
    },
    { markers: ['পক্ষে'], senses: ['support', 'vote', 'criticise'] },
    { markers: ['জন্য'], senses: ['aid', 'aid-military', 'aid-humanitarian', 'send-troops'] },
  ],
}
