import type { FrameRow } from '../../contract/events.ts'
import { finance, list, row, sports } from './frame-words.ts'

/** What courts do. More specific rows stand first; they come right behind those of force. */
export const courtFrames: readonly FrameRow[] = [
  row(
    'arrest',
    'arrest, jail, imprison, round up, take into custody, place under arrest, place under house arrest',
    {
      transitive: true,
    },
  ),
  row('arrest', 'detain, intern, apprehend', {
    transitive: true,
    toPeople: true,
    without: sports,
  }),
  // "the guard held 14 people"
  row('arrest', 'hold', {
    transitive: true,
    toPeople: true,
    subject: list(
      'police, battalion, court, guard, guards, navy, army, forces, troops, officers, detectives, authorities, agents, customs',
    ),
    object: list(
      'people, person, persons, individual, individuals, man, men, woman, women, suspect, suspects, youth, youths, smuggler, smugglers, trader, traders',
    ),
    without: list('hostage, talks, meeting, funeral'),
  }),
  row('extradite', 'extradite', { toPeople: true }),
  row('extradite', 'hand over', {
    toPeople: true,
    also: list('extradition, fugitive, fugitives, wanted, border, authorities, tribunal, embassy'),
  }),
  row('deport', 'deport, exile, banish, send into exile', { transitive: true }),
  row('sentence', 'sentence, convict, find guilty', { transitive: true }),
  row('charge', 'charge, indict, prosecute, arraign', {
    object: list(
      'with, murder, crime, crimes, offence, offences, offense, count, counts, fraud, assault, homicide, prosecutor, prosecutors, court, slaying, slayings, shooting, manslaughter, corruption, treason, terrorism, jury, conspiracy, perjury, theft, robbery, blasphemy, indict',
    ),
    without: [...finance, ...list('troops, card, battery, phone, task, tasked')],
  }),
  row('sue', 'sue, file suit, take to court, file lawsuit, bring lawsuit'),
  row('sue', 'file, bring', { object: list('lawsuit, lawsuits, suit') }),
  row('sue', 'file, lodge', { object: list('case, cases'), also: ['against'] }),
  row('acquit', 'acquit', { transitive: true }),
  // "the report exonerates the president" frees nobody.
  row('acquit', 'exonerate', {
    transitive: true,
    with: list('court, judge, judges, jury, tribunal, trial, conviction, verdict'),
  }),
]
