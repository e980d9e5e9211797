/** Where things are done: what is done at a market in a town is done in that town. */
export const sites: readonly string[] =
  'market markets bazar bazaar shop store mall hotel restaurant cafe bar nightclub club theatre cinema stadium park square street road highway intersection crossing roundabout avenue bridge tunnel station terminal airport port harbour harbor ghat jetty beach river canal lake pond field farm forest hill village town city suburb neighbourhood neighborhood area district upazila union ward locality slum camp settlement house home apartment flat residence building compound office headquarters factory plant mill warehouse mine quarry site school college university campus madrasa hostel dormitory hospital clinic mosque church temple synagogue shrine monastery cemetery court courtroom prison jail barracks base outpost checkpoint post garrison border frontier embassy consulate palace parliament ceremony'.split(
    ' ',
  )
