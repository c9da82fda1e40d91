import { wordSet } from './word-set';

/**
 * Given names and the gender that news copy most often pairs them with.
 * Provenance: compiled by hand for this project from names common in English-language news of many countries
 * (the top ranks of the public registers of the United States, the United Kingdom, Ireland, India, Nigeria, Spain,
 * France, Germany, Italy, Poland, Russia, Turkey, the Arab countries, China, Japan, Korea and others).
 * Names that either gender bears often (Alex, Jordan, Kim, Robin, Sam, Taylor …) stand in {@link EITHER_NAMES}:
 * they tell a person, not a gender. Lower case.
 */

export const MALE_NAMES: ReadonlySet<string> = wordSet(`
  aaron abdul abdullah abdulrahman abe abel abraham abram abu adam adamu adebayo adekunle adnan adolfo adrian agustin ahmad
  ahmed aidan aiden akash akbar akira akshay alan alastair albert alberto aldo alec aleksandr aleksei alejandro alessandro
  alexander alexandre alexandros alexei alexey alf alfie alfonso alfred alfredo ali alistair allan allen alonso alun alvaro
  alvin amadou amar amin amir amit amos anders andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo
  angus anil ansel anselm anthony antoine anton antonio antony anwar archie arjun armando arnaud arne arnold artem arthur
  artur arturo arun arvind asad asif ashok ashraf atif august augustin augusto aurelio austin avi axel ayman aziz baker
  baldev barack barnaby barney barry bart bartholomew bashar bashir basil ben benedict benito benjamin benoit bernard
  bernardo bernd bernie bert bertrand bilal bill billy bjorn bob bobby bogdan boris boyd brad bradley bram brandon brendan
  brent brett brian brock bruce bruno bryan bryce burt byron caleb callum calum calvin cameron carl carlo carlos carlton
  carsten cecil cedric cesar chad chaim chandra charles charlie chester chidi chinedu chris christian christoph christophe
  christopher christos chuck chuka cian ciaran claes clarence clark claude claudio clayton clement cliff clifford clint
  clinton clive clyde cody colin colm connor conor conrad constantin cormac cornelius corey cory cosmo craig curtis cyril
  cyrus dale damian damien damon dan dane daniel daniele danilo danny dario darius darnell darrell darren darryl daud dave
  david davide dean declan deepak delroy demetrius denis dennis derek dermot derrick desmond devin dick diego dieter dietrich
  dilip dima dimitri dimitrios dinesh dirk dmitri dmitry dominic dominik dominique don donald donovan doug douglas duane
  duncan dustin dwayne dwight dylan eamon eamonn earl ebenezer ed eddie edgar edmond edmund eduardo edward edwin efraim
  ehud eitan elias elijah elliot elliott ellis elmer elon elton emeka emil emile emiliano emilio emmanuel emmett emre enda
  enrico enrique eoin ephraim eric erich erik ernest ernesto ernie erwin esteban ethan eugene eugenio evan everett ewan eyal
  ezra fabian fabio fabrice fadi fahad faisal farhad farid farouk federico felipe felix ferdinand fergal fergus fernando
  festus fidel filip filippo finbarr findlay finlay finn fionn florian floyd francesco francis francisco franco francois frank
  franklin franz fraser fred freddie frederic frederick frederik fredrik friedrich fritz fuad fyodor gabriel gael gareth
  garfield garrett garry garth gary gaston gaurav gavin geert gene geoff geoffrey george georges georgios gerald gerard
  gerardo gerhard gerry gheorghe giacomo gianni gideon gilbert gilberto giles gilles giorgio giovanni giuseppe glen glenn
  godfrey gonzalo gopal gordon graeme graham grant greg gregor gregory grigory guido guillaume guillermo gunnar gunter guo
  gus gustav gustavo guy habib haider hakan hal halvor hamid hamish hamza hank hannes hans haruki haruto harald hari harold
  harry haruna harvey hasan hassan hector heinrich heinz helmut hendra hendrik henri henrik henrique henry herbert herman
  hermann hernan hideo hiroshi homer horace horst howard hubert hugh hugo humberto humphrey husain hussein ian ibrahim
  idris ignacio ignatius igor ihar ike ilya imran ingmar inigo iqbal ira irfan irving irwin isaac isaiah ismael ismail
  israel issa ivan ivar ivo jaafar jabari jabir jack jackson jacob jacques jaime jake jakob jakub jamal james jamie jan
  janos janusz jared jaroslav jason jasper javier jay jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine
  jerome jerry jesper jesse jesus jethro jim jimmy jin joachim joao joaquin jochen joe joel joerg johan johann johannes
  john johnny jon jonah jonas jonathan joost jorg jorge jorgen jose josef joseph josh joshua josiah juan juha jules julian
  julien julio julius jun jurgen justin jussi kabir kai kamal kareem karel karim karl karthik kaspar keir keith kelvin ken
  kenji kenneth kenny kent kenya kerry kevin khaled khalid khalil kieran kirk kiran klaus knut kofi kolawole konrad
  konstantin kris krishna kristian krzysztof kumar kurt kwabena kwaku kwame kwasi kyle lamar lamont lance larry lars lasse
  laszlo laurence laurent lawrence lazaro lech lee leif leighton leo leon leonard leonardo leonid leopold leroy lester levi
  lewis liam linus lionel lloyd lorenzo lothar lou louis luc luca lucas lucian luciano lucien ludwig luigi luis luka lukas
  lukasz luke luther lyle mads magnus mahmoud mahmud malachy malcolm malik mamadou manfred manish manoj manuel marc marcel
  marcello marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martin marty
  martyn marvin marwan mason massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu
  matti maurice mauricio maurizio max maxim maxime maximilian maxwell mehdi mehmet melvin merv mervyn michael michal
  micheal michel michele mick miguel mihai mikael mike mikel mikhail mikkel miklos milan miles milo milos milton minh
  mirko miroslav mitch mitchell mo moez mohamad mohamed mohammad mohammed mohan mohsin moises morgan moritz morris morten
  moses moshe mostafa muhammad muhammadu mukesh murad murat murray musa mustafa nabil nadeem nadir naftali naoki narendra
  nasir nasser nat nate nathan nathaniel naveed neal ned nehemiah neil nelson neville niall nicholas nick nicola nicolas
  nicolae nigel nikhil niklas nikola nikolai nikolaj nikolaos nikos nils nitin noah noel nolan norbert norman nuno obinna
  odd oisin ola olaf ole oleg oleh oleksandr oliver olivier olu olusegun omar orhan orlando oscar oskar osman osvaldo
  oswald otis otto owen pablo padraig paolo pascal patricio patrick patrik paul paulo pavel pavlo pawel pedro per percy
  perry pete peter petr petros petter phil philip philippe phillip pier pierre pieter pietro piotr pradeep prakash pranav
  pravin preston qasim quentin quincy rabin radek rafael rafal rafiq rahm rahul raj rajeev rajesh raj rajiv rakesh ralf
  ralph ram ramesh ramiro ramon ramzan ramzi randall randolph randy raphael rashid raul ravi ray rayan raymond reggie
  reginald reinhard reinhold rene rex reza rezaul rhys ricardo riccardo richard rick ricky rishi rob robbie robert roberto
  rod roderick rodney rodolfo rodrigo roger rogelio rohan rohit roland rolf roman romeo ron ronald ronan ronnie rory ross
  roy ruairi ruben rudolf rudolph rudy rufus rui rupert russell rustam ryan ryszard saad sadiq saeed said sajid salah saleh
  salem salim salman salvador salvatore samir samuel sandeep sandro sanjay santiago santosh satoshi saul scott sean
  sebastian sebastien seamus segun selim serge sergei sergey sergio serhiy seth seyed shahid shaun shawn sheldon sherman
  shigeru shimon shinzo shlomo sid siddharth sidney siegfried sigmund silvio simeon simon sione slobodan sol solomon soren
  spencer stan stanislav stanley stavros stefan stefano steffen stephan stephane stephen sterling steve steven stewart
  stig stuart sudhir suleiman sultan sundar sunil suresh sven sydney syed sylvain sylvester taavi tadeusz takashi takeshi
  tamas tariq tarek taro tauno taras tayyip ted terence terje terrence terry teun thabo thaddeus theo theodore thiago thibault
  thierry thomas thor thorsten tibor tim timo timothy titus tobias toby todd tom tomas tomasz tomislav tommy tony torsten
  travis trent trevor tristan troy tshepo tyler tyrone ugo ulf ulrich umar umberto unai urban uri usman uwe vaclav valentin
  valerio vasily vasyl venkat vernon vic vicente victor vidar vijay vikram viktor vince vincent vincenzo vinod virgil vishal
  vitali vitaly vito vivek vlad vladimir volker volodymyr wade waldemar walid wallace wally walter ward warren warwick wayne
  wei wendell werner wes wesley wilbur wilfred wilfried wilhelm will willem william willie willy wim winston witold wojciech
  wolfgang woodrow xavier yahya yakov yakubu yann yasser yasuo yaw yitzhak yosef yoshi youssef yousef yuri yury yusuf yves
  zachary zack zafar zaid zane zayd zbigniew zdenek zeke zhang ziad zoltan éamonn éric françois gonçalo gérard hervé jérôme
  jesús joão joaquín josé jörg jürgen lászló léon luís máté médard mikaël miloš moisés måns márton martín nicolás raúl rené
  réal róbert ramón rubén séamus seán sébastien stéphane søren tomáš víctor zoltán álvaro ángel åke andrés césar héctor iván
  julián óscar hernán agustín björn sándor günter gübler mário jânio pádraig oisín ruairí tadhg rónán fionnán ciarán
`);

export const FEMALE_NAMES: ReadonlySet<string> = wordSet(`
  aaliyah abby abigail abimbola ada adaeze adaobi adela adelaide adele adelina adriana adrienne afua agatha agnes agnieszka
  aida aileen aimee aisha aisling aislinn akosua akua alana alba alejandra alessandra alexa alexandra alexandria alexia alia
  alice alicia alina alisa alison allison alma alyssa amal amalia amanda amara amber amelia amelie amina aminata amira ami
  amma amy ana anabel anais anastasia andrea aneta angela angelica angelika angelina angie anita anja anjali ann anna
  annabel anne anneke annelies anneliese annemarie annette annie annika antje antoinette antonia anya aoife april arabella
  ariana ariel arlene aruna asha ashley asma astrid asuncion athena audrey aurelie aurora autumn ava ayelet ayesha aylin
  ayse azadeh barbara beata beatrice beatriz becky belinda bella benedicta benedicte bente bernadette bernice beryl bessie
  beth bethan bethany betsy bettina betty beverley beverly bianca bilkisu birgit birgitta birgitte bisi blanca blessing bo
  bonnie brenda brianna bridget bridie brigid brigitte britney brittany bronwen bronwyn caitlin camila camilla camille
  candace candice cara carina carla carlotta carly carmel carmen carol carole carolina caroline carolyn carrie cassandra
  cassie catalina caterina catherine cathleen cathy catriona cecilia cecile celeste celia celine charlene charlotte chantal
  chelsea cherie cheryl chiara chiamaka chioma chloe christa christel christiane christina christine cindy claire clara
  clare clarissa claudette claudia clementine cleo colette colleen concepcion connie constance consuelo cora coralie
  cordelia corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia damaris dana danielle daphne daria darlene
  dawn deanna debbie debora deborah debra deepa deirdre delia delphine denise destiny devika diana diane dina dinah dolores
  dominika donatella donna dora dorcas doreen doris dorota dorothea dorothy dorte edith edna edwina eileen eilis elaine
  eleanor eleanora elena eleni elfriede elif elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie
  eloise elsa elsie elspeth elvira emer emily emma emmeline enid erica erika erin esmeralda esperanza estelle esther
  ethel etsuko eugenia eunice eva evangeline eve evelyn faith farah farida farzana fatima fatma fatou fay faye felicia
  felicity fernanda ffion fiona flavia fleur flora florence folake fran frances francesca francine francoise frauke freda
  freya frida frieda funmi gabriela gabriella gabrielle gail galina gayle gemma genevieve georgia georgina geraldine
  gerda germaine gertrude ghislaine gianna gillian gina ginger giorgia giovanna gisela giselle gita giulia gladys glenda
  glenys gloria grace gracie grainne greta gretchen gretel griselda guadalupe gudrun gwen gwendolyn gwyneth habiba hadiza
  haley halima hana hanan hanna hannah hanne harriet hattie hayley hazel heather hedda hedwig heidi heike helen helena
  helene helga henrietta hermione hester hilary hilda hildegard hillary hiroko holly honor hope huda ida ikram ilana ilaria
  ilona ilse imani imelda imogen ina india ines inga inge ingeborg ingrid inna ioana irene irina iris irma isabel isabella
  isabelle isadora isla isobel ivana ivanka ivonne ivy izabela jacinda jacinta jackie jacqueline jacquelyn jade jaime jana
  jane janet janice janine jasmin jasmine jean jeanette jeanine jeanne jelena jemima jen jenna jennie jennifer jenny jess
  jessica jill jillian jo joan joana joanna joanne jocelyn jodi jodie johanna josefina josephine josie joy joyce juana juanita
  judith judy julia juliana julianne julie juliet juliette june justine kadija kajsa kamala kamila karen karin karina
  karla karolina kate katarina katarzyna katerina katharina katharine katherine kathleen kathryn kathy katia katie katja
  katrin katrina kavita kay kayla keisha keiko kellie kerri kerstin keziah khadija kiara kimberly kirsten kirsty kirstie
  klara komal kristen kristin kristina kristine krystyna laetitia laila lakshmi lana lara larissa latifa latisha latoya
  laura lauren laurie lavinia layla lea leah leanne leila lena leona leonie leonora leontien leticia leyla liana lidia
  liesbeth lila lilian liliana lillian lily lina linda lindsay lindsey linnea lisa lisbeth liv liz liza lizzie lois lola
  lorena loretta lori lorna lorraine lotte louisa louise lourdes lucia luciana lucie lucille lucinda lucy luisa lupe luz lydia
  lynda lynn lynne mabel macarena madeleine madeline magda magdalena maggie mai maia maida maire mairead malala mallory
  malin mandy manuela mara marcela marcia margaret margarita margaux margery margit margot margrethe marguerite maria
  mariah mariam marian mariana marianne maribel marie marietta marija marika marilyn marina marion marisa marissa marit
  marjorie marlene marsha marta martha martina martine mary maryam maryanne matilda maud maude maureen mavis maxine maya
  mayumi meera megan meghan mei melania melanie melinda melissa mercedes mercy meredith merethe mia michaela michelle
  mildred milena millicent millie mimi mina mindy minnie mira miranda mireille miriam misty moira mollie molly mona monica
  monika monique muriel myra myriam myrtle nadia nadine nadja nahid naima nan nana nancy nandini naomi natalia natalie
  natalya natasha nathalie nausheen nawal neda neha nell nellie nicole nicolette nicky nikki nina ngozi nkechi noelle
  noemi nora noreen norma nour nuala nuria octavia odette odile ofelia olena olga olive olivia olufunke oluchi oksana
  ophelia orla orlaith paloma pam pamela paola patience patrice patricia patsy patti patty paula paulette paulina pauline
  pearl peggy penelope penny petra petronella petula philippa phoebe phyllis pia pilar piper polly poppy portia precious
  priscilla priti priya priyanka prudence prunella quyen rachel rachael raisa ramona rania raquel rasha rebecca rebekah
  regina reiko renata renate renee reshma reva rhea rhiannon rhoda rhona rhonda rikke rita roberta robyn rocio roisin
  romana romy rosa rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne rosemarie rosemary rosie rosita rowena
  roxana roxanne ruby rukmini rupa ruth sabine sabrina sadia sadie safiya sakura sally salma salome samantha samira sandra
  sangeeta sania sanna saoirse sara sarah saskia savannah seema selena selma serena serenella sharmila sharon sheena
  sheila shelby shelley shelly sherri sheryl shirin shirley shreya sian sibylle siegrid sierra sigourney sigrid silke
  silvia simone sina sinead siobhan sita sofia sofie solange sonia sonja sonya sophia sophie soraya stacey stacy stella
  stephanie suda sue suhasini sumaya sunita susan susana susanna susanne sushma susie suzanne suzie svetlana swati sybil
  sylvia sylvie tabitha tabea tamar tamara tamika tammy tania tanisha tanja tanya tara tatiana tatyana tatjana temitope
  teresa tereza teri tess tessa thandi thandiwe thea thelma theresa therese tiffany tilda tilly tina tomoko tonya toni
  tracey tracy tricia trish trisha trudy tulsi una ursula ute uzma valentina valerie valeria vanessa vanya vera
  verena verity verna veronica veronika veronique vesna vicky victoria vidya viktoria viola violet violeta virginia virginie
  vivian viviana vivien vivienne wanda waris wendy whitney wilhelmina wilma winifred winnie xiomara xochitl yael yaa yana
  yara yasmin yasmine yasuko yelena yetunde yoko yolanda yulia yuliya yumi yvette yvonne zahra zainab zara zelda zeinab
  zeynep zoe zofia zora zsofia zuleikha zuzana aïcha amália andréa anaïs aurélie béatrice bénédicte brontë célia céline
  chloé concepción eilís élise élodie émilie françoise geneviève gráinne hélène inés irène léa lucía mairéad
  maría máire nóra noémie núria róisín rocío sinéad síle siân siobhán sofía ségolène thérèse valérie véronique zoë zoé aurora
`);

export const EITHER_NAMES: ReadonlySet<string> = wordSet(`
  abiola addison ade alex ali ariel ash aubrey avery bailey beau bobbie brook brooke cameron carey casey charlie chi chris
  dakota dana dominique drew dylan eden eddie emerson finley frankie gene harper hayden jackie jamie jan jean jessie jo
  joey joss jordan jules kai karan kelly kelsey kendall kerry kim kit kiran kris lane leigh lee leslie lesley linh logan lou
  lynn mackenzie manpreet max merle micah min mo morgan nicola nicky nikita noel nur parker pat paris peyton phoenix
  quinn ray reese remy riley robbie robin rory rowan sacha sam sandy sasha sascha shannon shay sidney sky skyler stacy stevie
  sydney tai taylor terry toni tony tracy tunde val vivian wei wren yu amani amandeep gurpreet harpreet jaspreet kamal
  ming nguyen hong xin jing thi oluwaseun temi tobi kayode chika uche kelechi
`);
