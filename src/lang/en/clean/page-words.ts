import type { BylineWords, DayWords, LanguageSigns } from '../../contract/page-words.ts'
import { months } from '../dates/words.ts'

export const bylines: BylineWords = {
  by: ['by'],
  acts: (
    'text story recipe article blog interview posted published written reviewed created ' +
    'submitted updated'
  ).split(' '),
  leads: ['a', 'an', 'this post was', 'this article was'],
  roles: ['author', 'authors', 'written by', 'words', 'text', 'interview', 'by'],
  lists: [
    'author,',
    'all articles by',
    'all posts by',
    'view all posts by',
    'more from',
    'more by',
    'posts by',
    'articles by',
    'show all articles of',
  ],
  labels: ['written by'],
  and: ['and'],
  after: ['on', 'at', 'posted', 'published'],
  openEnds: ['In', 'On', 'At', 'By'],
  posts: (
    'writer reporter editor correspondent director manager founder cofounder co-founder author contributor coordinator ' +
    'officer president professor head chief senior specialist expert analyst ceo cto cmo'
  ).split(' '),
  nobody: [
    ...'admin administrator guest unknown user webmaster home about contact profile'.split(' '),
    'author',
    'authors',
    'the author',
    'the authors',
    'about the author',
    'meet the author',
  ],
  nobodyOpens: 'view see show read follow share all full more'.split(' '),
  bodies: (
    'inc llc ltd team staff bureau editor editors editorial news newsdesk media magazine university ' +
    'desk blog'
  ).split(' '),
  online: ['online'],
}

export const days: DayWords = {
  months,
  endings: ['st', 'nd', 'rd', 'th'],
  of: ['of'],
  clock: ['am', 'pm'],
  changed: ['updat', 'modif', 'revis', 'last edited', 'last reviewed'],
}

export const signs: LanguageSigns = {
  common: (
    'the of and to in a is that for on was with as by at from it he said be has have are were an this which ' +
    'not but they his their'
  ).split(' '),
}
