/** What people in no public office are called before their names, and junior ranks of the police. */
export const everyday: ReadonlySet<string> = new Set(
  `farmer fisherman labourer laborer mason carpenter plumber electrician tailor mechanic driver passenger pedestrian commuter shopkeeper vendor
  hawker shopper resident neighbour neighbor villager housewife homemaker nurse paramedic firefighter teenager pensioner student pupil grader undergraduate schoolteacher
  schoolboy schoolgirl pharmacist grocer baker butcher barber jeweller goldsmith potter weaver cook chef toddler guard watchman caretaker cleaner bystander eyewitness tourist hiker constable sergeant detective inspector
  subinspector patrolman trooper clerk janitor waiter waitress barista cashier`.split(/\s+/u),
)
