import type { OpinionWords } from '../../contract/opinion-words.ts'

/** Words of Bengali by which somebody goes on to tell what he holds of his words. The lists are ours. */
export const opinions: OpinionWords = {
  ought: ['উচিত', 'জরুরি', 'দরকার', 'প্রয়োজন'],
  mayBe: ['পারে', 'পারেন'],
  chances: ['সম্ভাবনা', 'সম্ভাবনাও', 'আশঙ্কা', 'ঝুঁকি'],
  isNot: ['নেই', 'নাই', 'নয়'],
  stands: ['রয়েছে', 'আছে', 'প্রক্রিয়াধীন', 'চলমান'],
  toCome: ['যাচ্ছে'],
  because: ['কারণ'],
  therefore: ['তাই', 'ফলে', 'তাহলে', 'অর্থাৎ', 'এজন্য', 'সেজন্য'],
  pointing: [
    'এটি',
    'এটা',
    'এটিই',
    'এটাই',
    'সেটি',
    'সেটাই',
    'এগুলো',
    'এ',
    'এই',
    'এমন',
    'বিষয়টি',
    'ঘটনাটি',
  ],
  elsewhere: ['এদিকে', 'অন্যদিকে', 'অপরদিকে'],
}
