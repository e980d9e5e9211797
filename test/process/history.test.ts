import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'

const processOf = (text: string, published: string) =>
  build([{ id: 'a', text, published }]).dossiers.flatMap(({ processes }) => processes)[0]

describe('a treaty that was signed', () => {
  it.each([
    [
      '১৯৯৬ সালের ১২ ডিসেম্বর ভারত ও বাংলাদেশের মধ্যে সই হওয়া গঙ্গার পানিবণ্টন চুক্তির মেয়াদ আগামী বছর শেষ হবে।',
      '2025-03-06',
    ],
    ['The water treaty, signed by India and Bangladesh in 1996, expires next year.', '2025-03-06'],
  ])('decades ago is not said to wait for anything: %s', (text, published) => {
    expect(processOf(text, published)).toMatchObject({
      statusCode: 'signed-not-approved',
      status: 'signed; what followed is not told',
      next: [],
      later: [],
    })
  })

  it.each([
    ['গত সোমবার ভারত ও বাংলাদেশ পানিবণ্টন চুক্তি সই করেছে।', '2025-03-06'],
    ['India and Bangladesh signed the water treaty on Monday.', '2025-03-06'],
  ])('this week waits for approval at home: %s', (text, published) => {
    expect(processOf(text, published)).toMatchObject({
      status: 'signed; not yet approved at home; not in force',
      next: ['domestic-approval'],
    })
  })
})
