import type { UnknownNames } from '../../contract/names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

const months = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec`
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'

/** Last words of firms, which are called by their first word later. */
export const firms =
  'corp inc ltd limited plc llc company group motors airlines holdings technologies systems industries laboratories airways bancorp'

/** Words by which an English name that the base does not know tells what it names. */
export const unknownNames: UnknownNames = {
  organisations: set(`
    ministry council university corp inc ltd limited plc llc company co group party bank agency association committee commission
    court institute department union federation foundation authority board bureau office service services organization
    organisation front movement army navy force forces police brigade battalion division corps regiment airlines airways
    college hospital school academy rifles club network center centre television tv times post news herald tribune gazette daily
    chronicle telegraph inquirer examiner sentinel dispatch journal press radio parliament congress senate assembly cabinet government coalition alliance league militia guard
    fund trust society chamber secretariat directorate mission observatory watch initiative programme program partners
    industries holdings motors technologies systems laboratories labs oil petroleum energy bancorp capital media
    consortium confederation syndicate tribunal taskforce command liberation republicans democrats
    nations fc united brotherhood jihad embassy consulate treasury exchange forum squad task-force squadron fleet airways
    academy ombudsman inspectorate federation confederation chamber registry orchestra foundation
    insurance reinsurance securities pharmaceuticals ceramics textiles cement steel telecom mills
    church parishad samity sangha mancha manch moncho moncha andolan andolon oikko oikya jote sangsad kendra kendro bahini
    factory mill brewery refinery shipyard chemicals garments apparels knitwear agro enterprise enterprises fisheries logistics clinic branch dal mission delegation militias rebels insurgents fighters peshmerga`),
  firms: set(firms),
  clubWords: set(
    'kings indians royals riders capitals titans sunrisers giants challengers strikers vikings victorians burners tigers lions eagles rovers wanderers warriors women knights lakers bulls rangers rockets raptors wizards titaans hurricanes scorchers renegades sixers zalmi qalandars gladiators sultans',
  ),
  pactWords: set('convention protocol accords'),
  trainWords: set('express mail'),
  residences: set('house'),
  officeFields: set('affairs'),
  bodiesOrPlaces: set('union'),
  measured: set('index currency rate ratio score disease syndrome'),
  readings: set('score scores value values reading readings level levels'),
  organisationLinks: set('of for and on against the in'),
  places: set(`
    province region district city county river island islands valley airport street square mountain mountains sea bay state
    town village avenue road desert peninsula lake port gulf strait ocean coast camp base bridge stadium park governorate
    territory oblast prefecture canton township suburb quarter heights pass reef plain plains
    delta basin falls beach creek springs harbour harbor station terminal gate barrage tunnel crossing palace cathedral
    monastery shrine museum library cemetery ward peak glacier canyon plateau trench archipelago island capital outskirts
    vicinity area enclave hamlet dam hills canal forest highway border crossing neighbourhood neighborhood prison mosque temple channel hall building tower hotel theatre theater complex memorial auditorium amphitheatre amphitheater arena gymnasium plaza
    bhaban bhavan upazila bazar bazaar uddyan udyan beel haor minar jail courthouse zoo mall sadar cantonment
    shoal atoll islet market supermarket acropolis lagoon confluence maidan moidan oval char lodge mansion villa`),
  placesBefore: set(
    'mount lake port fort cape camp char river gulf strait isle kingdom republic bay emirate sultanate',
  ),
  waters: set('gulf strait bay sea lake river'),
  events: set(
    'caucus caucuses conference convention expo talks dialogue exercise operation war battle festival olympics games cup summit day crisis revolution uprising massacre election elections championship tournament trophy playoffs',
  ),
  contests: set(
    'war open marathon derby revolution uprising spring games olympics cup summit expo week',
  ),
  struggles: set(
    'language july independence freedom non-cooperation quota swadeshi autonomy suffrage autocracy anti-autocracy',
  ),
  struggleHeads: set('movement'),
  brands: set(
    'instagram intertek gucci dior chanel versace prada netflix spotify snapchat reddit uber airbnb starbucks nike adidas nokia xiaomi oppo realme pathao foodpanda daraz bkash',
  ),
  decorations: new Map(
    [...'protik pratik uttam bikram sreshtho sreshtha muktijoddha'.split(' ')].map((w) => [
      w,
      'bir',
    ]),
  ),
  things: set(`
    act agreement treaty accord pact plan resolution protocol declaration constitution bible koran quran prize award medal prizes awards medals
    programme room house museum highway muslim muslims islam islamic christian
    christians catholic jewish jews sunni shia shiite hindu english french arabic ramadan eid christmas easter
    god hsc ssc rohingya rohingyas internet facebook twitter ${months}
    ${weekdays} statement report question answer index article chapter section
    covid virus disease syndrome gdp hiv aids dna rna ceo cfo mp mps pm tv uav ied ieds vbied gps pdf url sms faq usb atm vat gst ngo ngos sme
    ppe pcr icu dr phd mba gmt utc est bst ist am pm ad bc usd eur gbp tk rs km mph id ok ai it pc phds roi ipo sos wmd cctv lpg lng ac dc fm am suv suvs et edt pdt pst cdt cst mdt mst bd ave blvd rd st jr sr md ba bsc msc llb mbbs esq gre sat gmat toefl ielts ft mt no vol pp fig gi gis kos dwi dui odi odis lbw`),
  particles: set(
    'de van von der den bin ibn al el la du da di ul ur bint ben abu dos das le ad az ud',
  ),
  placeSides: set(
    'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern downtown upper lower nearby neighbouring neighboring rural coastal',
  ),
  directions: set(
    'northern southern eastern western central northeastern northwestern southeastern southwestern',
  ),
  divisions: set(
    'upazila city town municipality district subdistrict province governorate county region prefecture oblast area',
  ),
  placeNouns: set(`
    city town village municipality district subdistrict province governorate county region prefecture oblast island islands
    river valley mountains mountain peninsula port airport area countryside camp
    airbase base`),
  placeParts: set('outskirts vicinity centre center suburb suburbs neighbourhood neighborhood'),
  followers: set(`
    fighters militants forces troops operatives unit units rebels insurgents gunmen soldiers members militiamen movement
    group terrorists extremists jihadists guerrillas peacekeepers`),
  rules: set('regime administration government'),
  bodyParts: set(
    'panel panels committee committees subcommittee commission council ministry minister ministers ministerial adviser advisor secretary department division team chief spokesperson spokesman spokeswoman',
  ),
  occupations: set(`
    lawyer attorney analyst economist professor teacher doctor nurse engineer farmer trader shopkeeper driver student activist
    journalist reporter editor correspondent photographer writer author poet novelist historian scientist researcher expert
    actor actress singer musician artist director producer filmmaker comedian model dancer athlete player striker goalkeeper
    midfielder defender captain coach manager referee sprinter swimmer boxer golfer lawmaker senator congressman congresswoman
    candidate politician diplomat banker broker investor executive founder businessman businesswoman entrepreneur billionaire
    soldier officer policeman detective pilot sailor commander militant suspect gunman victim witness resident survivor
    refugee migrant volunteer cleric priest bishop imam preacher pastor rabbi monk son daughter brother sister father mother
    wife husband widow uncle cousin friend colleague neighbour neighbor man woman named
    linebacker quarterback receiver cornerback pitcher catcher shortstop winger spinner batter batsman bowler allrounder rower
    cyclist skater skier gymnast wrestler jockey racer driver economist comedian rapper drummer guitarist bassist pianist
    composer conductor choreographer designer architect sculptor painter chef broadcaster anchor presenter host columnist
    pulmonologist psychologist psychiatrist surgeon physician pharmacist biologist physicist chemist mathematician astronomer
    astronaut trooper deputy constable patrolman firefighter paramedic juror plaintiff defendant prosecutor magistrate
    coordinator convener convenor organiser organizer spokesperson chairperson chairman chairwoman councillor councilor
    councilman councilwoman alderman assemblyman assemblywoman delegate legislator backbencher peer democrat republican
    pastor reverend evangelist missionary trustee treasurer principal headmaster dean provost rector librarian curator
    teenager schoolboy schoolgirl motorist cyclist pedestrian passenger tourist climber hiker referee umpire official
    forward allrounder all-rounder wicketkeeper chair vice-chair proctor coroner customer commodore deceased accused trainee lecturer schoolteacher singer-songwriter convict
    counsel vice-president vice-chancellor wholesaler retailer contractor fisherman midwife representative sainik sepoy havildar subedar cadet recruit importer exporter sub-inspector barrister peasant worker partner fellow registrar skipper publicist pacer opener debutant goalie tailback lineman screenwriter philanthropist laureate`),
  officeReaches: set('district additional circuit country regional divisional zonal'),
  officeMarks: set(
    'oc sp asp si asi mp mla mna dc adc uno vc gs ags vp igp dig dg cec ceo coo cfo cto evp svp avp qb wr rb te dt lb olb ilb lhp rhp cf dh mvp',
  ),
  initials: set(
    'md mohd sm akm anm hm km arm atm abm azm kh am ahm asm afm mm skm khm ahm aks asm sk mst ajm azm sn az mz mzm',
  ),
  beforeOffices: set(
    'joint deputy assistant associate acting interim senior junior former vice chief head executive returning general honorary founding co-founding retired managing',
  ),
  months: set(months),
  weekdays: set(weekdays),
  beforeWeekdays: set('black good super bloody ash holy easter palm giving cyber'),
  owners: set(
    'women children men people workers veterans teachers students farmers citizens mothers lawyers doctors journalists writers artists fighters girls boys',
  ),
  divisionMarks: set(`
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa
    penn tenn tex va vt wash wis wisc wyo al ak az ar ca co ct de fl hi id il ia ks ma me mi mn ms mt nc nd ne nh nj nm nv ny
    oh ok ri sc sd tn tx ut wa wv wi wy n.y n.j n.c n.d n.h n.m s.c s.d r.i w.va d.c ont que alta`),
  placePrepositions: set('in near at outside inside around throughout across'),
  speaking: set('say tell add explain recall argue insist reply write tweet'),
  kin: set('mother father brother sister son daughter man woman'),
  surnameParticles: set('van von der den bin ibn bint ben abu ul ur al ud'),
  betweenHyphens: set('e i o ul al ur us'),
  houses: set('club college hospital school academy'),
  housePartners: set('college hospital school research diagnostic training nursing rehabilitation'),
  placeUses: set('refugee displacement detention training transit internment concentration'),
  works: set('film movie sequel game song album novel series franchise musical'),
  wardens: set('police'),
  workPrepositions: set('at'),
  workers: set('chief creative officer executive partner head work study teach enrol lecture'),
  honours: set('award awards prize medal trophy scholarship fellowship lecture'),
  faithSurnames: set('islam'),
  faithBodies: set('anjuman hefazat hifazat jamiat jamaat jamiyat tanzim tahrik bazm majlis'),
  lodgings: set('guest rest circuit'),
  saints: set('st st. saint'),
}
