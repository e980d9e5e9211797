/**
 * Names of the months in 22 languages that have no pack, January first, as CLDR has them: long and short, alone and beside
 * a day; lower case, without a point. A name that two languages give to different months stands with the one of more
 * speakers. A table, because asking the runtime for them takes as long as a large page, and so that each runtime knows
 * the same.
 */
const NAMES = [
  'jan januar janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta tammi ' +
    'styczeń stycznia sty leden ledna led január januára январь января янв січень січня січ ' +
    'ocak oca जनवरी ιανουαρίου ιαν ianuarie ian gener siječanj siječnja sij',
  'feb februar février févr febrero febbraio fevereiro fev februari helmikuu helmikuuta helmi ' +
    'luty lutego lut únor února úno február februára февраль февраля февр лютий лютого лют ' +
    'şubat şub फ़रवरी φεβρουαρίου φεβ febr februarie febrer veljača veljače velj',
  'mar märz mär mars marzo março maart mrt marts maaliskuu maaliskuuta maalis marzec marca ' +
    'březen března bře marec март марта мар березень березня бер mart maret मार्च μαρτίου μαρ ' +
    'március márc martie març ožujak ožujka ožu',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta huhti kwiecień kwietnia kwi duben ' +
    'dubna dub apríl apríla апрель апреля апр квітень квітня квіт nisan nis अप्रैल απριλίου απρ ' +
    'április ápr aprilie travanj travnja tra',
  'may mai mayo maggio mag maio mei maj toukokuu toukokuuta touko maja květen května kvě máj ' +
    'mája май мая травень травня трав mayıs मई μαΐου μαΐ május maig svibanj svibnja svi',
  'jun juni juin junio giugno giu junho kesäkuu kesäkuuta kesä czerwiec czerwca cze červen ' +
    'června čvn jún júna июнь июня июн червень червня черв haziran haz जून ιουνίου ιουν június ' +
    'iunie iun juny lipanj lipnja junij',
  'jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta heinä lipiec lipca lip ' +
    'červenec července čvc júl júla июль июля июл липень липня лип temmuz tem जुलाई ιουλίου ' +
    'ιουλ július iulie iul juliol srpanj srpnja julij',
  'august aug août agosto ago augustus augusti elokuu elokuuta elo sierpień sierpnia sie ' +
    'srpen srpna srp augusta август августа авг серпень серпня серп ağustos ağu agustus agu ' +
    'अगस्त αυγούστου αυγ augusztus agost ag kolovoz kolovoza kol avgust avg',
  'september sep sept septembre septiembre settembre set setembro syyskuu syyskuuta syys ' +
    'wrzesień września wrz září zář septembra сентябрь сентября сент вересень вересня вер eylül ' +
    'eyl सितंबर σεπτεμβρίου σεπ szeptember szept septembrie setembre rujan rujna ruj',
  'oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta loka październik ' +
    'października paź říjen října říj október októbra октябрь октября окт жовтень жовтня жовт ' +
    'ekim eki अक्टूबर οκτωβρίου οκτ octombrie',
  'november nov novembre noviembre novembro marraskuu marraskuuta marras listopad listopada ' +
    'lis listopadu novembra ноябрь ноября нояб листопад листопада лист kasım kas नवंबर ' +
    'νοεμβρίου νοε noiembrie studeni studenoga stu',
  'dec dezember dez décembre déc diciembre dic dicembre dezembro desember des joulukuu ' +
    'joulukuuta joulu grudzień grudnia gru prosinec prosince pro decembra декабрь декабря дек ' +
    'грудень грудня груд aralık ara दिसंबर δεκεμβρίου δεκ decembrie desembre prosinac prosinca',
]

/** Months, 1 to 12, by their names in those languages. */
export const otherMonths: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) =>
    names.split(' ').map((name) => [name.normalize('NFC'), i + 1] as const),
  ),
)
