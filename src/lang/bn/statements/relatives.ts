import type { StatementsPart } from '../../contract/statements.ts'

/** Relatives with what answers them later in the sentence. */
export const relativePairs: NonNullable<StatementsPart['relativePairs']> = [
  ['যারা', ['তারা', 'তাদের', 'তাদেরকে', 'তারাই', 'তাদেরই']],
  ['যাঁরা', ['তাঁরা', 'তাঁদের', 'তাঁদেরকে', 'তাঁরাই']],
  ['যিনি', ['তিনি', 'তাঁর', 'তাঁকে', 'তার', 'তাকে', 'তিনিই']],
]

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Words that open a relative clause or a condition. */
export const relatives: readonly string[] = words(`
  যে যিনি যারা যাঁরা যা যাকে যাঁকে যাদের যাঁদের যদি যখন যেখানে যেসব যেসকল
  যেটা যেটি যেগুলো যেভাবে যেমনটা যেমনটি
`)

/** Words by which a clause answers a relative that opened before it. */
export const answers: readonly string[] = words(`
  তারা তাদের তাদেরকে তারাই তাঁরা তাঁদের তাঁদেরকে তাঁরাই তিনি তিনিই তাঁর তাঁকে তার তাকে তা তাই তাতে
  সে সেই সেটা সেটি সেটাই সেটিই সেগুলো সেসব সেখানে তখন তাহলে তবে সেভাবে সেজন্য তেমন তেমনি
`)
