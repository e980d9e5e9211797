import type { OtherHome } from '../contract/other-home.ts'

/** West Bengal, where the year is reckoned by the Sun and টাকা is the Indian rupee. */
export const otherHome: OtherHome = {
  state: 'IN',
  shownBy: /(?<![\p{L}\p{M}])(?:পশ্চিমবঙ্গ|কলকাতা|কোলকাতা)/u,
  notBy: /(?<![\p{L}\p{M}])(?:বাংলাদেশ|ঢাকা(?:য়|র)?(?![\p{L}\p{M}])|চট্টগ্রাম|বিএনপি)/u,
  reckonings: { 'bengali-bd': 'bengali-in', 'bengali-bd-1987': 'bengali-in' },
  money: { BDT: 'INR' },
}
