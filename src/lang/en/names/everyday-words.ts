/** What people in no public office are called before their names, and junior ranks of the police. */
export const everyday: ReadonlySet<string> = new Set(
  `stationmaster postmaster shepherd beekeeper gardener florist landscaper roofer welder machinist miner logger lumberjack trucker biker motorcyclist
  rower oarsman sub-inspector policeman policewoman fireman lifeguard midwife optician hairdresser beautician masseur librarian archivist usher bellboy bartender sommelier
  brewer winemaker stonemason bricklayer glazier locksmith blacksmith cobbler shoemaker tanner dyer lacemaker milkman postman mailman paperboy newsagent greengrocer fishmonger restaurateur
  accountant bookkeeper seamstress publican
  babysitter nanny schoolmistress schoolmaster headmistress preschooler homeowner motorist farmhand ploughman woodcutter boatman ferryman sailor deckhand stevedore
  farmer fisherman labourer laborer mason carpenter plumber electrician tailor mechanic driver passenger pedestrian commuter shopkeeper vendor
  hawker shopper resident neighbour neighbor villager housewife homemaker nurse paramedic firefighter teenager pensioner student pupil grader undergraduate schoolteacher
  schoolboy schoolgirl pharmacist sheriff crofter grocer baker butcher barber jeweller goldsmith potter weaver cook chef toddler guard watchman caretaker cleaner bystander eyewitness tourist hiker constable sergeant detective inspector
  subinspector patrolman trooper clerk janitor waiter waitress barista cashier luthier saddler farrier upholsterer busker cabdriver trawlerman`.split(
    /\s+/u,
  ),
)
