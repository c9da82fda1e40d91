import { wordSet } from './word-set';

/**
 * Nouns that name bodies, outlets and places that speak.
 * Provenance: AP Stylebook ("capitalization", "company names", "datelines"), ISO 3166 country names and the capitals that
 * news copy uses for governments, and the project's own written articles. Lower case, singular.
 */

const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name.length > 0),
  );

/** Head nouns of bodies: "the ministry", "a rights group". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(`
  academy administration agency airline airport alliance ambulance archdiocese army assembly assessor association auditor-general
  authority bank bench board body borough branch brewery brigade broadcaster broker-dealer bureau business cabinet campaign
  carrier caucus center centre chain chamber charity church city club coalition college command commission committee
  company conference congregation congress consortium constabulary consulate consultancy contractor-firm cooperative
  co-operative corporation corps council county court crown department desk developer diocese directorate district division
  embassy enterprise establishment exchange faculty family federation festival firm force forum foundation franchise fund
  garrison giant government group guild headquarters hospital hotel house insurer institute institution inquest
  intelligence jury junta kingdom laboratory lab league legislature library lobby maker manufacturer mayoralty military
  ministry mission monarchy monitor mosque municipality museum navy network ngo nonprofit non-profit observatory office
  ombudsman operator opposition orchestra order organisation organization outfit palace panel parish parliament parties
  partnership party police post-office prefecture presidency prison producer-group prosecution province provider publisher
  railroad railway refinery regime registry regulator restaurant retailer school secretariat senate service shipper-group
  shelter society startup start-up state station store studio studios subcommittee subsidiary supermarket surgery syndicate
  synod taskforce team temple territory theatre theater think-tank thinktank town treasury tribunal troupe trust union unit
  university utility vatican venture village watchdog works zoo producer developer dealership bookmaker brokerage
  competition-authority force constabulary archive archives hospice clinic factory mill plant farm estate coroner-service
  insurer lender employer landlord-group supplier-group newsroom collective cooperative squad platoon regiment battalion
  militia movement front faction bloc union guild band side defence defense prosecution crown camp management leadership
  organizer organiser caucus delegation household nation country government white-house kremlin pentagon street exchange
  space-agency electorate parents-committee cartel gang plaintiff-group firms companies brand supermarket app-maker
  platform app tenant-union borough burgh shire canton republic emirate sultanate
`);

/** Capitalised words that mark a name as a body's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = wordSet(`
  inc corp co ltd llc plc llp lp gmbh ag sa nv bv spa pty group holdings partners capital ventures industries international
  global worldwide associates brothers bros sons company corporation technologies technology systems solutions software
  labs laboratories pharmaceuticals pharma therapeutics biosciences energy petroleum oil gas mining minerals metals steel
  motors automotive airlines airways aviation aerospace shipping logistics freight transit transport rail railways
  bank bancorp financial insurance securities asset management investments equity trust fund funds foundation institute
  institution university college school academy center centre council commission committee board authority agency bureau
  department ministry office service services administration association alliance federation confederation union league
  society guild club congress parliament senate house assembly court tribunal party campaign coalition network forum
  conference organisation organization police constabulary army navy force forces guard command corps brigade brigades
  brigade hospital clinic church diocese archdiocese ministries museum library theatre theater orchestra festival
  embassy consulate mission treasury exchequer secretariat directorate watch monitor observatory survey reserve exchange
  media news press radio television tv broadcasting times post herald tribune journal gazette chronicle observer guardian
  telegraph mail express mirror star sun independent standard record echo argus courier dispatch examiner inquirer globe
  register sentinel review reporter today daily weekly magazine wire united city athletic rovers fc afc cf hotspur wanderers
  airport authority district county borough municipality state republic kingdom emirates nations project initiative
  movement action research analytics intelligence consulting consultants strategies studies studios pictures entertainment
  games records books press publishing stores supermarkets foods brewing brewery dairy farmers growers workers teachers
  nurses doctors lawyers engineers employees lodging water electric power grid utilities telecom communications mobile
  wireless properties homes housing realty estates construction cement building products engineering works lab
  crown vatican kremlin pentagon whitehall downing mounties carrier bankers republicans democrats conservatives labour
  liberals greens desk ombudsman commissioner-office network channel podcast newsletter data figures ratings index
  travel outreach tramways railway affairs basin interactive athletics racing marine maritime
  monitor tracker line lines fleet port ports harbour customs border patrol revenue statistics meteorology bureau met
`);

/** Bodies that a bare proper name means. */
export const ORGANIZATION_NAMES: ReadonlySet<string> = phrases(`
  white house, kremlin, pentagon, vatican, élysée, elysee, downing street, capitol hill, wall street, whitehall, bundestag,
  knesset, duma, holyrood, stormont, westminster, foggy bottom, langley, scotland yard, quai d’orsay, brussels, hezbollah,
  hamas, taliban, al-qaeda, al-shabaab, al-shabab, boko haram, houthis, islamic state, nato, opec, interpol, europol,
  eurostat, unesco, unicef, unhcr, nasa, noaa, fema, google, microsoft, apple, amazon, facebook, meta, twitter, tesla, uber,
  boeing, airbus, netflix, samsung, toyota, walmart, pfizer, moderna, instagram, youtube, tiktok, reddit, wikipedia,
  greenpeace, oxfam, amnesty international, human rights watch, red cross, red crescent, gallup, goldman sachs, jpmorgan,
  morgan stanley, labour, tories, congress, parliament, bundesbank, treasury, mossad, crown, garda, gardaí, rcmp, fbi, cia,
  nsa, dhs, doj, epa, fda, cdc, irs, sec, who, imf, un, eu, ecb, us, uk, federal reserve, homeland security, state department
`);

/** Words for outlets. */
export const MEDIA_NOUNS: ReadonlySet<string> = wordSet(`
  newspaper newspapers paper daily weekly tabloid broadsheet broadcaster outlet outlets network-news magazine newsletter podcast
  blog website portal wire newswire media press television tv radio station channel news-agency programme program show
  publication journal-news bulletin
`);

/** Outlets known by a name that no rule of form would give away. */
export const MEDIA_NAMES: ReadonlySet<string> = phrases(`
  reuters, associated press, ap, afp, agence france-presse, bloomberg, bloomberg news, xinhua, kyodo, yonhap, tass, interfax,
  dpa, efe, ansa, anadolu, upi, kcna, press association, pa media, canadian press, cnn, bbc, bbc news, fox news, fox, msnbc,
  nbc, nbc news, abc news, cbs, cbs news, pbs, npr, c-span, cnbc, sky news, itv, itv news, channel 4, channel 4 news, al jazeera,
  al arabiya, rt, cgtn, nhk, cbc, cbc news, ctv, ctv news, rté, rte, zdf, ard, rai, tf1, euronews, deutsche welle, france 24,
  new york times, the times, washington post, wall street journal, los angeles times, usa today, politico, axios, vox,
  buzzfeed, buzzfeed news, huffpost, huffington post, the hill, slate, salon, the atlantic, new yorker, new york post,
  daily beast, breitbart, vice, vice news, wired, techcrunch, the verge, gizmodo, engadget, time, newsweek, the economist,
  economist, financial times, ft, guardian, the guardian, the observer, the independent, daily telegraph, telegraph, daily mail,
  the sun, daily mirror, evening standard, le monde, le figaro, libération, liberation, der spiegel, spiegel, die zeit, bild,
  süddeutsche zeitung, el país, el pais, el mundo, corriere della sera, la repubblica, la stampa, haaretz, jerusalem post,
  times of israel, times of india, the hindu, hindustan times, dawn, straits times, south china morning post, global times,
  people’s daily, asahi shimbun, nikkei, globe and mail, toronto star, national post, sydney morning herald, the age,
  the australian, daily maverick, mail & guardian, punch, the onion, propublica, the intercept, mother jones, the information,
  variety, the hollywood reporter, rolling stone, billboard, espn, the athletic, wikinews, gawker, tmz, people magazine,
  voice of america, radio free europe, state television, state media, state tv
`);

/** The last word of an outlet's name, told from a person's surname by the article or by what stands before it. */
export const MEDIA_WORDS: ReadonlySet<string> = wordSet(`
  times post herald tribune journal gazette chronicle guardian telegraph mail express mirror star sun independent
  standard echo argus courier dispatch examiner inquirer globe sentinel news daily weekly magazine observer
  tv radio television broadcasting press bee ledger bugle vindicator leader beacon-herald mercury advertiser enquirer
  free-press republic today online
`);

/** States and cities whose name stands for a government. */
export const PLACES_THAT_SPEAK: ReadonlySet<string> = phrases(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus,
  belgium, benin, bolivia, bosnia, botswana, brazil, britain, bulgaria, burkina faso, burundi, cambodia, cameroon, canada,
  chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, ecuador, egypt, el salvador,
  england, eritrea, estonia, ethiopia, finland, france, gabon, georgia, germany, ghana, greece, guatemala, guinea, haiti,
  honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan,
  kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, madagascar,
  malawi, malaysia, mali, malta, mauritania, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia,
  nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, panama,
  paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia,
  sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan,
  sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tunisia, turkey, turkmenistan, uganda, ukraine,
  united arab emirates, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia,
  zimbabwe, u.s., us, u.k., uk, u.n., un, eu, e.u., uae, washington, moscow, beijing, london, paris, berlin, brussels, tehran,
  kyiv, kiev, tokyo, seoul, pyongyang, delhi, new delhi, islamabad, ankara, cairo, riyadh, jerusalem, damascus, baghdad,
  kabul, warsaw, budapest, madrid, rome, athens, ottawa, canberra, havana, caracas, taipei, hong kong, new york, california,
  texas, florida, ohio, pennsylvania, michigan, illinois, georgia, arizona, nevada, wisconsin, minnesota, iowa, virginia,
  maryland, massachusetts, colorado, oregon, alabama, alaska, arkansas, connecticut, delaware, hawaii, idaho, indiana, kansas,
  kentucky, louisiana, maine, mississippi, missouri, montana, nebraska, new hampshire, new jersey, new mexico, north carolina,
  north dakota, oklahoma, rhode island, south carolina, south dakota, tennessee, utah, vermont, west virginia, wyoming,
  ontario, quebec, alberta, queensland, tasmania, europe, africa, asia, america
`);

/** Trades that a company plies as well as a person: "the lender", "its operator". */
export const TRADE_BODIES: ReadonlySet<string> = wordSet(`
  maker lender operator publisher manufacturer supplier retailer producer developer broadcaster carrier insurer employer
  distributor forecaster trustee supervisor ombudsman wholesaler provider regulator watchdog startup start-up
`);
