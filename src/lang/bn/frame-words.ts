import type { FrameRow } from '../contract/events.ts'

/** Words with commas between. */
export const words = (list: string): string[] => list.split(/,\s*/u)

/** One row of the frame table; predicates with commas between. */
export const row = (
  sense: FrameRow['sense'],
  predicates: string,
  more: Omit<FrameRow, 'sense' | 'predicates'> = {},
): FrameRow => ({ sense, predicates: words(predicates), ...more })

export const troops = words('সেনা, সৈন্য, সেনাসদস্য, বাহিনী, ফৌজ, সৈনিক')
export const arms = words('অস্ত্র, গোলাবারুদ, ক্ষেপণাস্ত্র, সমরাস্ত্র, ড্রোন, কামান, যুদ্ধবিমান, ট্যাংক')
