/**
 * Adjectives of place that stand before a role ("Mexican President …") and are neither name nor body.
 * Provenance: ISO 3166 countries with their English adjectives; AP Stylebook "nationalities and races". Lower case.
 */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini
  bangladeshi belarusian belgian beninese bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
  chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian emirati
  english eritrean estonian ethiopian european finnish french gabonese gambian georgian german ghanaian greek guatemalan
  haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
  jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian
  malagasy malawian malaysian malian maltese mexican moldovan mongolian moroccan mozambican namibian nepali nepalese nicaraguan
  nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine filipino polish portuguese
  qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali spanish
  sudanese swedish swiss syrian taiwanese tajik tanzanian thai togolese tunisian turkish turkmen ugandan ukrainian uruguayan
  uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean african asian arab latin u.s. us u.k. uk u.n. un eu
  e.u. republican democratic democrat conservative labour liberal tory independent federal national royal senior roman catholic
  anglican muslim jewish christian orthodox sikh hindu buddhist north south east west northern southern eastern western`
    .trim()
    .split(/\s+/),
);
