import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

it.each([
  ['in any case', 'The mayor said nobody would be spared, wherever they may be.', 'certain'],
  ['without a comma', 'The mayor said nobody would be spared wherever they may be.', 'certain'],
  ['no matter what', 'The mayor said they would go, no matter what might come.', 'certain'],
  ['what somebody could not do', 'The mayor said we could not sit idle.', 'certain'],
  ['but what may be', 'The mayor said they may flee wherever they want.', 'possible'],
  [
    'and what may come of it',
    'The mayor said whatever deal they reach now might be the last.',
    'possible',
  ],
  ['and what could be', 'The mayor said the bridge could fail.', 'possible'],
])('an English saying leaves open what its own clause does: %s', (_, text, factuality) => {
  const { statements } = readText(`${text} The road is long.`)
  expect(statements.filter((s) => s.source).map((s) => s.factuality)).toEqual([factuality])
})

it('headlines in a row tell nothing of each other', () => {
  const row =
    'Order comes after five petitions of traders Two held at the port Officers asked to send lists in May Work underway to move shops, he says Party alleges pressure Court sets a day for hearing'
  const { statements } = readText(`The road is long. ${row}`)
  const contents = statements.filter((s) => s.voice !== 'reporter').map((s) => s.content.text)
  expect(contents.filter((c) => /\p{Ll} \p{Lu}/u.test(c.replace('Two held', '')))).toEqual([])
})
