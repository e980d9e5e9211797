import type { DoingWords } from '../../contract/statement-words.ts'

const words = (list: string): readonly string[] => list.split(' ')

const emergencies =
  'fire blaze call alarm emergency scene accident crash incident explosion collision collapse disaster flood flooding earthquake outbreak treatment medication medicine drug therapy stimulus attack raid offensive advance need demand price'

const gatherings =
  'rally crowd meeting gathering conference audience nation parliament congress assembly senate session event function programme program seminar symposium convention ceremony summit reporter journalist supporter press media newsman newsmen briefing'

/** What is done in English by the verbs that also say something, by what it is done to. */
export const doings: DoingWords = {
  things: {
    beg: words('question'),
    claim: words(
      'life title crown medal trophy prize wicket catch point lead spot place seat goal scalp championship cup belt gold silver bronze refund allowance luggage baggage casualty victim',
    ),
    defend: words('title crown championship belt medal trophy cup goal penalty total net'),
    'respond to': words(emergencies),
    'react to': words(emergencies),
    charge: words('crowd gate fee price toll rent interest battery phone car'),
    order: words(
      'pizza food meal dish dinner lunch breakfast drink coffee tea beer wine burger book copy jet aircraft plane ship vessel bus vaccine dose part ticket product item goods equipment engine vehicle',
    ),
    address: words(gatherings),
    offer: words(
      'prayer namaz flower wreath food tea drink discount course service product scholarship seat bribe',
    ),
    unveil: words('statue plaque portrait monument mural bust'),
    press: words('button key switch charge'),
    'fight for': words('life survival breath place spot title point'),
    support: words('family child weight roof load wife mother son daughter'),
    seek: words('refuge shelter treatment medicine revenge work employment help'),
  },
  people: words('know question welcome embrace honor honour remember seek'),
  particles: words('out off up down away'),
  handMade: words('write post tweet verify quote'),
  supposing: words('if unless whether lest'),
  inverting: words('do does did should would could can will may might had has have'),
  permitting: words('can cannot could may might must should shall ought'),
  owing: words('need have ought'),
  governing: words('on of for to into from at with about against toward towards than'),
  befalling: words(
    'admit dismiss swear detail document maintain hold question alert notify apprise',
  ),
  narrow: words('maintain hold'),
  aside: words('in on at during after before while through via'),
  lightVerbs: words(
    'make give issue raise voice express deliver offer repeat sound send convey reiterate',
  ),
  tails: words('that whether to of about over on for against'),
  objective: words('him them me us'),
}
