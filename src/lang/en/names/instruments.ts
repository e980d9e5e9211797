import type { InstrumentsPart } from '../../contract/instruments.ts'

/** How treaties and laws are named in English. */
export const instrumentWords: InstrumentsPart = {
  modifiers: new Set(
    'fishing fisheries maritime boundary transit investment visa comprehensive strategic partnership mutual defence defense military peace trade nuclear security landmark new bilateral cooperation friendship climate arms control free extradition border historic sweeping'.split(
      ' ',
    ),
  ),
  pointers: new Set(['comprehensive', 'landmark', 'new', 'bilateral', 'historic', 'sweeping']),
  definite: new Set(['the', 'this', 'that']),
  others: new Set(
    'ceasefire truce hostage loan plea merger cease-fire contract martial national social'.split(
      ' ',
    ),
  ),
  plain: new Set('business labour labor licensing international'.split(' ')),
  weak: new Set(['agreement', 'act', 'accord', 'protocol', 'convention']),
  bearing: new Set(['ratify', 'accede', 'withdraw', 'abrogate', 'denounce', 'initial']),
  joins: {
    behind: new Set(['on', 'of', 'for', 'against']),
    inside: new Set('on of for against the and to in all or with'.split(' ')),
    before: new Set(['and', 'of', '&']),
    another: new Set(['of', 'on', 'to', 'with', 'between', 'for']),
    years: new Set(['of']),
    people: new Set(['bill']),
    pair: ['and', 'order'],
  },
  idioms: new Set(
    'administrator administrators enforcement enforcer enforcers adviser advisor minister ministry firm firms school schools maker makers professor student students degree clerk office department'.split(
      ' ',
    ),
  ),
}
