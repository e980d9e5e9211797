import { describe, expect, it } from 'vitest'
import { bn } from '../../src/lang/bn/index.ts'

const token = (word: string) => bn.text.tokens(word.normalize('NFC'))[0]
const lemmaOf = (word: string): string => token(word)?.lemma ?? ''

describe('the lemma of a Bengali word', () => {
  it.each([
    // Words whose end looks like an ending.
    ['দরকার', 'দরকার'],
    ['কমিশনার', 'কমিশনার'],
    ['জুলাই', 'জুলাই'],
    ['ভিডিও', 'ভিডিও'],
    ['ছেলে', 'ছেলে'],
    ['পুরস্কার', 'পুরস্কার'],
    ['গভীর', 'গভীর'],
    ['কারখানা', 'কারখানা'],
    // And their forms.
    ['কমিটিতেও', 'কমিটি'],
    ['কমিটির', 'কমিটি'],
    ['ছেলেদের', 'ছেলে'],
    ['কারখানাগুলোর', 'কারখানা'],
    // An ending that might be another.
    ['বৈঠকে', 'বৈঠক'],
    ['ব্যাংকে', 'ব্যাংক'],
    ['সম্পদের', 'সম্পদ'],
    ['সংসদের', 'সংসদ'],
    ['পর্যায়ে', 'পর্যায়'],
    ['শিক্ষকদের', 'শিক্ষক'],
    ['শিক্ষককে', 'শিক্ষক'],
    ['শিক্ষকরা', 'শিক্ষক'],
    ['প্রার্থীগণের', 'প্রার্থী'],
    ['চায়ের', 'চা'],
    ['মাকে', 'মা'],
    // A compound that no list knows.
    ['সালিশসভার', 'সালিশসভা'],
    ['নৌকাডুবির', 'নৌকাডুবি'],
    ['শিমুলপুরের', 'শিমুলপুর'],
    // Stress stands after the ending.
    ['কারণেই', 'কারণে'],
    ['দাবিতেও', 'দাবি'],
    ['বন্দরেই', 'বন্দর'],
    ['থেকেই', 'থেকে'],
    ['তিনিও', 'তিনি'],
    ['তাই', 'তাই'],
    // Pronouns and adverbs are their own lemma.
    ['আমাদের', 'আমাদের'],
    ['সেখানে', 'সেখানে'],
    ['স্পষ্টভাবে', 'স্পষ্টভাবে'],
    // The literary language.
    ['করিয়া', 'করা'],
    ['হইবে', 'হওয়া'],
    ['জানাইয়াছেন', 'জানানো'],
    ['গিয়াছিলেন', 'যাওয়া'],
    // No verbs, though they are spelled like one.
    ['বাড়িতে', 'বাড়ি'],
    ['সরাইল', 'সরাইল'],
  ])('%s → %s', (word, lemma) => {
    expect(lemmaOf(word)).toBe(lemma.normalize('NFC'))
  })

  it('keeps what the ending of a pronoun or an adverb shows', () => {
    expect(token('আমাদের')?.features).toMatchObject({ case: 'gen', number: 'plur' })
    expect(token('সেখানে')?.features).toMatchObject({ case: 'loc' })
    expect(token('ছেলে')?.features.case).toBeUndefined()
  })
})
