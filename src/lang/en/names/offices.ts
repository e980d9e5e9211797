import type { OfficeRow } from '../../contract/names.ts'

const list = (words: string): readonly string[] =>
  words.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '))

/** Offices and ranks that stand before a name; the class is that of who holds them. */
export const offices: readonly OfficeRow[] = [
  {
    class: 'head-of-state',
    words: list(`
      president, supreme leader, king, queen, emir, emperor`),
  },
  {
    class: 'head-of-government',
    words: list(`
      prime minister, chancellor, premier, taoiseach, chief adviser`),
  },
  {
    class: 'minister',
    words: list(`
      foreign minister, defence minister, defense minister, interior minister, finance minister, minister,
      secretary of state, defense secretary, foreign secretary, deputy foreign minister`),
  },
  {
    class: 'official',
    words: list(`
      spokesman, spokeswoman, spokesperson, press secretary, deputy secretary, deputy secretary of state,
      assistant secretary, undersecretary, attorney general, chief justice, high commissioner, special envoy,
      special counsel, district attorney, chief prosecutor, prosecutor, special adviser, special advisor, special representative, national security adviser, deputy prime
      minister, crown prince, prince, princess, congressman, congresswoman, advisor, secretary, admiral, adm.,
      marshal, field marshal, brigadier, brig., brigadier general, lieutenant, lieutenant general, lieutenant
      colonel, major general, captain, sergeant, corporal, petty officer, chief petty officer, superintendent,
      inspector, sheriff, archbishop, cardinal, pope, ayatollah, mullah, gov.,
      secretary-general, ambassador, speaker, vice president, army chief, chief, chairman, general, gen., major,
      colonel, col., director, governor, commissioner, leader, senator, sen., rep., judge, justice,
      adviser, envoy, commander, mayor, upazila nirbahi officer, lt., maj., sgt., capt., lt, gen, col, maj, capt, sgt, brig`),
  },
  { class: 'person', words: list('professor, prof.') },
]
