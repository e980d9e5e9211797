import { describe, expect, it } from 'vitest'
import { speech, told } from './told.ts'
import { readText } from '../kit.ts'

const second = ' The river was high.'

describe('what an English speaker says is kept apart from what stands beside it', () => {
  it.each([
    [
      'what he asks for next',
      'The port office has said the plan is no longer realistic and urged growers to plant less rice.',
      ['The port office', 'has said', 'the plan is no longer realistic'],
    ],
    [
      'what he alleges next',
      'Odum called the dams deadly and alleged without proof that the river was sick.',
      ['Odum', 'called', 'the dams deadly'],
    ],
    [
      'whom he told it',
      'A guard told police Odum loaded a boat and left for Kisumu.',
      ['A guard', 'told', 'Odum loaded a boat and left for Kisumu'],
    ],
    [
      'his name before his calling',
      '“You cannot see these boats as a gift,” Peter Odum, head of lamps, boats and care, told AFP.',
      [
        'Peter Odum, head of lamps, boats and care',
        'told',
        '“You cannot see these boats as a gift,”',
      ],
    ],
    [
      'who speaks in the plural behind it',
      'Battery boats can run on the river for now, say growers of the port.',
      ['growers of the port', 'say', 'Battery boats can run on the river for now'],
    ],
    [
      'what another will say',
      'After a short talk, Odum said, the press wing of the port will inform the media.',
      ['Odum', 'said', 'the press wing of the port will inform the media'],
    ],
    [
      'the body that he heads',
      'Some rain fell, and WHO director Anna Odum said the water was safe.',
      ['WHO director Anna Odum', 'said', 'the water was safe'],
    ],
  ])('%s', (_, text, said) => {
    expect(told(text + second)).toContainEqual(said)
    expect(told(text + second).filter(([, cue]) => cue === said[1])).toHaveLength(1)
  })

  it('still has a name that belongs to the words', () => {
    const text = '“We thank you,” Peter Odum wrote, “and Nadia Otieno.”'
    expect(told(text + second)[0]?.[2]).toContain('Nadia Otieno')
  })

  it('leaves participles before their noun', () => {
    const text = 'Odum said the paper is a modern, safe and trusted public body.'
    expect(told(text + second)).toEqual([
      ['Odum', 'said', 'the paper is a modern, safe and trusted public body'],
    ])
  })

  it('is not what those did whom he describes', () => {
    const text = 'Odum said those who shouted slogans were not guards of the port.'
    expect(told(text + second)).toEqual([
      ['Odum', 'said', 'those who shouted slogans were not guards of the port'],
    ])
    const more = 'The paper met growers who said prices were too high.'
    expect(told(more + second)).toEqual([['who', 'said', 'prices were too high']])
  })

  it('says nothing by what only heads a sentence', () => {
    expect(told(`Speaking of Otieno, he is to sail on Monday.${second}`)).toEqual([])
  })

  it('is denied where not many hold it', () => {
    const many = ['Not many people are aware of the rules.', 'Many people are aware of the rules.']
    const polarities = many.map(
      (text) => readText(text + second).statements.find((s) => s.source)?.polarity,
    )
    expect(polarities).toEqual(['negative', 'positive'])
    expect(speech(many[0] + second)).toHaveLength(0)
  })
})
