import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('what is none of the words in English', () => {
  it.each([
    [
      'that another disagrees',
      'The lawyer argued that the post was his, but the court disagreed.',
      [['The lawyer', 'argued', 'that the post was his']],
    ],
    [
      'that another denies those claims',
      'Some reports indicated that he was moved to a jail, but the ministry denied those claims.',
      [
        ['Some reports', 'indicated', 'that he was moved to a jail'],
        ['the ministry', 'denied', 'those claims'],
      ],
    ],
    [
      'whom it was told, with what describes them',
      'Otieno used to send her letters, she told a press briefing organised on the campus on Tuesday.',
      [['she', 'told', 'Otieno used to send her letters']],
    ],
  ])('%s', (_, text, statements) => {
    expect(told(text)).toEqual(statements)
  })

  it.each([
    [
      'what a teller says of another stays',
      'The mayor said that they sought talks, but the board disagreed.',
      'that they sought talks, but the board disagreed',
    ],
    [
      'what he himself made of it stays',
      'The lawyer argued that the post was his, but he rejected those claims.',
      'that the post was his, but he rejected those claims',
    ],
  ])('%s', (_, text, content) => {
    expect(told(text)[0]?.[2]).toBe(content)
  })
})
