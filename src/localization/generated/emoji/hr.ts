// Made by `npm run localize:build` from Unicode’s data. Do not modify this file by hand.

/** A line for each of the list: name, and after `|` what else finds it. Empty: a region's flag. */
export const names = `nasmijano lice|cerek lijepo smajlić smiješak sretno usta veselo zubi
nasmijano lice s velikim očima|izvrsno otvorena usta smajlić smijanje smiješak sretno zubi
nasmijano lice s nasmiješenim očima|oko otvoreno smajlić smiješak sretno usta
sretno lice s nasmiješenim očima|koje sija od zadovoljstva lijepo oko smajlić smiješak zubi
nasmijano lice s čvrsto zatvorenim očima|hahaha otvorena usta smijeh smiješak sreća sretno zadovoljno zatvorene
nasmijano lice s kapljicom znoja|hladno nervozno otvoreno pod stresom smajlić smiješak uzbuđeno
valjanje od smijeha|hahaha hehe plačem smajlić smiješno umirem veselje
lice sa suzama radosnicama|hahaha lol od smijeha plačem smajlić smiješno sreća veselje
blago nasmiješeno lice|smajlić smiješak
naopačke okrenuto lice|gore-dolje smajlić
lice koje se topi|haha nestajanje posramljeno razgrađivanje sarkastično sarkazam tekućina toplina topljenje toplo
lice koje namiguje|flert namigivanje smajlić zavodljivo
nasmiješeno lice s nasmiješenim očima|rumeno smajlić smiješak
nasmiješeno lice s aureolom|anđeli anđeo aureola bajka blagoslovljeno duh fantazija nevinost smajlić
nasmijano lice sa srcima|ljubav 3 srca obožavanje romansa romantika volim te zaljubiti se zaljubljenost
nasmiješeno lice s očima u obliku srca|ljubav smajlić smiješak srce
lice s očima u obliku zvijezda|oduševljenje smajlić smiješak uzbuđenost
lice koje šalje poljubac|flert ljubavnik nedostaješ mi romantično srce volim te
lice koje ljubi|flert izlasci ljubav poljubac pusa smajlić spoj volim te
nasmiješeno lice|istaknuto opušteno smajlić smiješak
lice koje ljubi zatvorenih očiju|flert izlasci oko poljubac poljupci pusa puse rumeno smajlić spoj zatvoreno
lice koje ljubi s nasmiješenim očima|flert izlasci ljubav noć oko poljubac poljupci smajlić smiješak spoj zatvorene
nasmiješeno lice sa suzom|bol dirnutost olakšanje ponos smiješak sreća suza zahvalnost
lice koje uživa u hrani|fino glad jesti njam puno smajlić smiješak ukusno
lice s isplaženim jezikom|izvrsno lijepo slatko smajlić zabava
lice s isplaženim jezikom koje namiguje|ludo namigivanje oči šala šašavo smajlić smiješno zabava
ludo lice|lude oči malo nejednake oko šašavo veliko
lice s isplaženim jezikom i zatvorenim očima|gadno čvrsto odvratno oko okus užasno
pohlepno lice|novac plaća smajlić usta
lice koje grli|grljenje otvorene ruke smajlić zagrljaj
lice s rukom preko usta|hihotanje iznenađenje iznenadna spoznaja smajlić šok tajna ups
lice s otvorenim očima i rukom preko usta|čuđenje divljenje iznenađenje nevjerica omg preplašenost šokantno strah
virenje na jedno oko|neugoda očaranost preplašenost skrivanje sramežljivost strah viriti
lice koje ušutkava|smajlić tišina ušutkavanje
lice koje razmišlja|brada razmatrati razmišljanje smajlić zapitati se
lice koje salutira|da poštovanje pozdrav salutiranje sretno sunčano u redu vojska
lice s patentnim zatvaračem preko usta|ustima zatvorenim smajlić tajna tiho
lice s podignutom obrvom|blago iznenađenje hm neodobravanje nepovjerenje nevjerica skepticizam skeptično skeptik
neutralno lice|bezizražajno čudno loše mrtvo nije impresivno smiješno zabavno prazno ravno
bezizražajno lice|čudno loše mrtvo neutralno nije impresivno smiješno zabavno prazno ravno
lice bez usta|riječi bezizražajno čudno ne mogu prazno tajna tiho tišina
lice obrubljeno točkastom crtom|depresivno introvert meh nestajanje nestati nevidljivo sakrivanje sakriveno svejedno
lice u oblacima|glava magli zaboravnost
lice koje se smijulji|flert frend namigivanje obrve šaliti smajlić smijuljenje sumnjivo uglađeno
lice s izrazom dosade|čudno dosađivanje ljubomorno nervozno nesretno nezadovoljstvo nije zabavno smajlić u redu
lice s kolutajućim očima|kolutanje nije me briga smajlić svejedno
lice s grimasom|cerekanje čudno grimasa sa zubima ništa smajlić smiješak zubar
lice koje izdiše|dim iscrpljenost izdisaj olakšanje puhanje šapat stenjanje uzdah zvižduk
lice koje laže|laganje pinokio smajlić
drhteće lice|drhtanje iznenađenje ludilo omg potres šok trešnja vibracija vibriranje
vodoravno okretanje glavom|gesta ne
okomito klimanje glavom|gesta da
lice s izrazom olakšanja|mir olakšanje smajlić smireno zen
zamišljeno lice|bezvoljnost dosadno gubitak mrtav razočaranje smajlić tuga užasno zamišljenost
pospano lice|laku noć plakanje smajlić spavanje tužno umorno
lice koje slini|slinjenje
lice koje spava|drijemati krevet laku noć pospano spavanje umor vrijeme za zijevanje zzz
lice s podočnjacima|iscrpljenost pospano umorno
lice s medicinskom maskom|bolest dermatolog doktor maska medicina mikrobi prehlada zubar
lice s toplomjerom|bolesno prehlada
lice sa zavojem|bol ozljeda
lice kojem je pozlilo|muka odvratno povraćanje
lice koje povraća|bolest mučnina povraćanje
lice koje kiše|bolesno kihanje nazdravlje prehlada
pregrijano lice|crveno dahtanje isplažen jezik toplinski udar umiranje vruće vrućica znoj
zamrznuto lice|hladni zubi hladno ledeno ozebline plavo poplaviti smrznuto
ošamućeno lice|intoksikacija iskrivljena usta nejednake oči pripitost vrtoglavica
lice s vrtoglavicom|bolest mrtvo nokautiran osjećaj prekrižene oči umor vrtoglavica
lice sa spiralnim očima|hipnotizirano iznenađenje nevolja spiralno vrtoglavica zbunjeno
eksplodirajuća glava|šok
kauboj sa šeširom|kaubojka lice
lice koje se zabavlja|hura proslava rođendanski šešir slavlje sretan tulum uzbuđenje zabava
prerušeno lice|brkovi inkognito maska naočale nos obrve špijuniranje
nasmiješeno lice sa sunčanim naočalama|cool izvrsno kuliranje naočale opuštenost plaža smiješak stil sunčane
štrebersko lice|inteligentan lukav pametan pametnjaković smajlić šmokljan stručnjak
lice s monoklom|bogataš otmjeno smajlić uštogljeno
zbunjeno lice|hmm ne znam nisam siguran tužan žao mi je zbunjenost
lice s nakošenim ustima|frustracija frustrirano meh nesigurno razočarano skeptično svejedno zbunjenost
zabrinuto lice|anksioznost briga iznenađenje pod stresom tuga zabrinutost živčanost živci
blago namrgođeno lice|mrgođenje tužno
namrgođeno lice|mrgođenje tužno
lice s otvorenim ustima|iznenađenje vjerujem nestvarno nevjerojatno otvoreno šok suosjećanje usta
iznenađeno lice|ajme iznenađenje nevjerojatno ušutkano zapanjen
zapanjeno lice|nema šanse nevjerojatno šok zapanjenost
zarumenjeno lice|čudno krivnja nesigurnost neugoda nevjerica rumenost vruće zacrvenjeno
izobličeno lice|iznenađenje otečen panika ranjivost šok tjeskoba
molećivo lice|milost molim lijepo vas moliti pseći pogled tužno velike oči zašto ne
lice koje se suzdržava od suza|aww divljenje ljutito molim osjećaji otpor plač ponos sram suze radosnice tuga zahvalnost
namrgođeno lice s otvorenim ustima|iznenađenje iznenađeno mrgođenje preplašeno što strašno usta vau
izmučeno lice|iznenađenje muka nesretan pod stresom preplašeno što strašno vau zaboravljeno
preplašeno lice|anksioznost krivnja preplašenost strah zabrinutost
anksiozno lice s kapljicom znoja|hladno otvorenim ustima i hladnim znojem nervozno plavo preplašeno užurbano
tužno lice, ali s izrazom olakšanja|anksiozno komplicirano ne ovaj put olakšanje razočaranje zamalo znoj
lice koje plače|grozno nedostajati nesretan osjećaj plakanje plakati suze tuga
lice koje glasno plače|jecanje nesretan plakanje ridanje suze tuga tužan
lice koje vrišti od straha|iznenađenje krik munch šokiran vrisak
smeteno lice|frustriranost lud osjećaj smetenost susramlje tužan zbunjenost živčanost
odlučno lice|glavobolja koncentracija koncentrirati se usredotočenost ustrajanje
razočarano lice|grozno gubitak krivnja nesretan razočaranje tuga užasno
tužno lice s kapljicom znoja|glavobolja hladno nervoza osjećaj strah to je bilo blizu tuga
tegobno lice|brige glad neee nesretan neuspjeh plakanje pospanost tužno umor
umorno lice|drijemanje kihanje osjećaj tužno
zijevajuće lice|dosadno drijemati drijemež laku noć pospanost umor vrijeme za spavanje zijevanje zzzz
lice kojem ide para na nos|bijes ljutnja ljuto nesretan pobjeda trijumf
lice koje se duri|bijes crvenilo crveno durenje izluđujuće ljutnja lud nesretan uzrujan
ljutito lice|bijes frustriranost izluđujuće krivnja ljutnja lud nesretan osjećaj uzrujan
lice sa simbolima na ustima|cenzura lud psovanje ružne riječi uzrujan
nasmiješeno lice s rogovima|bajka ljubičasto smiješak vrag zlo
vražićak|bajka demon fantazija ljubičasto lice ljuto s rogovima nestašno vrag zlo
lubanja|bajka čudovište lice smrt
lubanja i prekrižene kosti|čudovište lice smrt
hrpica izmeta|čudovište drekec govance lice smrdljivo strip
lice klauna
japanski div|bajka čudovište fantazija lice maska ogar strašno stvor vrag
goblin|bajka čudovište fantazija lice ljut maska stvor zlo
duh|bajka čudovište mašta stvor
izvanzemaljac|lice mašta nlo stvor
izvanzemaljsko čudovište|izvanzemaljac lice nlo stvor
robot|čudovište lice robotsko
nasmijana mačka|lice otvorena usta smiješak životinja
nasmijana mačka s nasmiješenim očima|cerenje lice nasmijano mačke smiješak životinja
mačka sa suzama radosnicama|lice mačke smijanje smijeh suze veselje životinja
nasmiješena mačka s očima u obliku srca|lice ljubav nasmiješeno mačke smiješak srce životinja
mačka s kiselim osmijehom|ironija iskrivljeno lice mačke smiješak životinja
mačka koja ljubi|lice mačke šalje poljubac sa zatvorenim očima oko životinja
izbezumljena mačka|briga iznenađenje lice životinja
uplakana mačka|lice plakanje suze tuga životinja
mačka koja se duri|durenje lice životinja
majmun koji ne vidi ništa loše|mogu gledati neugodno tajna vidjeti zaboravio životinja zlo
majmun koji ne čuje ništa loše|čuti slušanje tajna uši zabranjeno životinja zlo
majmun koji ne govori ništa loše|govoriti nevidljivo tajna tiho ups zabranjeno životinja zlo
ljubavno pismo|pošta smajlić srce
srce sa strelicom|kupid romantika strelica
srce s trakom|emocija godišnjica poljupci puse traka valentinovo
svjetlucavo srce|dobro jutro emocija iskre laku noć osjećaji poljupci puse uzbuđenost
srce koje raste|emocija nervoza poljupci pulsiranje uzbuđenje uzbuđenost
srce koje kuca|kucanje otkucaj puls
srca koja se vrte u krug|godišnjica okretanje srce
dva srca|godišnjica ljubav poljupci puse spoj srce
ukras srca|bijelo srce emocija ljubičasto
uskličnik u obliku srca|interpunkcija srce
slomljeno srce|emocija slomljenog srca tužno usamljenost zdrobljeno
srce u plamenu|ljubav požuda sveto vatra
srce koje se liječi|dobro obnavljanje oporavak poboljšanje zarastanje zdravije
crveno srce|ljubav osjećaji
ružičasto srce|emocija ljubav neodoljivo posebno roza slatko sviđanje
narančasto srce
žuto srce
zeleno srce|emocija ljubav romantika
plavo srce|emocija ljubav romantika
svjetloplavo srce|emocija nebesko plavo posebno slatko tirkizno
ljubičasto srce
smeđe srce
crno srce|iskvareno zlo
sivo srce|emocija ljubav osjećaj posebno srebrno
bijelo srce
otisak usana|emocija poljubac poljupci romantika spoj srce trag usne
sto bodova|100 apsolutno da definitivno istina jasno potpuno rezultat šala savršen točno vjerno
simbol ljutnje|bijes karikatura ljuto
borba u oblaku|metež neslaganje rasprava sukob svađa tučnjava
sudar|bum eksplozija karikatura
vrtoglavica|karikatura sjaj zvijeda padalica zvijezda zvijezde zvjezdice
kapljice znoja|karikatura prskanje
bježanje|dim karikatura moram ići oblak otišao puštanje vjetra trčanje vjetar
rupa
govorni oblačić|dijalog mjehurić poruka razgovor sms strip tekst tipkanje
oko u oblačiću|govor svjedok
lijevi govorni oblačić|dijalog
desni ljuti govorni oblačić|bijes ljutnja
oblačić za misao|crtić ideja izumiti misli oblak odluke razmišljanje sanjarenje shvatiti snovi strip zapitati se
zzz|karikatura laku noć pospano spavanje umor
ruka koja maše|bok hej ima li koga mahanje pozdrav šaka tijelo zdravo
ruka gore|dlan podignuto uspravno
podignuta ruka s raširenim prstima|rašireno šaka stop
podignuta ruka|daj pet šaka stop
vulkanski pozdrav|prst šaka spock zvjezdane staze
ruka okrenuta udesno|desna desno doseg stisak ruke stisnuti ruku
ruka okrenuta ulijevo|lijevo stisak ruke
ruka s dlanom okrenutim prema dolje|ispustiti pokupiti potjerati pustiti uzeti zanemariti
ruka s dlanom okrenutim prema gore|dođi dozivati držati ne znam nuditi ponuda poziv reci mi uhvatiti
ruka koja gura ulijevo|čekaj daj pet guranje odbij stani stop
ruka koja gura udesno|blokiraj čekaj daj pet desno guranje odbij stop
znak rukom "u redu"|dva prsta može odlično ruka šaka shvaćam u
skupljeni prsti|gesta rukom ispitivanje opusti se pričekaj sarkastično umukni
ruka koja štipa|mala količina malo prsti samo
ruka sa znakom pobjede|mir pobjeda šaka v
prekriženi prsti|držati fige palac sreća
ruka s prekriženim palcem i kažiprstom|<3 ljubav novac pucketanje prstima skupo srce
gesta "volim te"|ljubav ruka tri prsta
znak rogova|prst rogovi rokaj ruka šaka
nazovi me|poziv ruka
kažiprst koji pokazuje ulijevo|pokazivanje prst šaka
kažiprst koji pokazuje udesno|pokazivanje prst ruka šaka
kažiprst koji pokazuje prema gore|pokazivanje prst šaka
srednji prst|ruka šaka tijelo
kažiprst koji pokazuje prema dolje|pokazivanje prst šaka
kažiprst pokazuje gore|pokazivanje prst šaka
kažiprst uperen prema gledatelju|hej ti pokazivati prstom ruka vi
palac gore|+1 da dobro fora lijepo ludilo može odlično pozitivno ruka sviđa mi se
palac dolje|-1 loše ne sviđa mi se ruka
podignuta šaka|ruka stisnuto udarac
stisnuta šaka|ruka stisnuto udarac
šaka ulijevo|ruka
šaka udesno|ruka
ruke koje plješću|aplauz bravo čestitam čestitke izvrsno odlično odrađeno pljeskanje ruka uzbuđenost
podignute ruke|bravo hura podići ruka slavlje
ruke koje tvore srce|<3 ljubav u obliku srca
otvorene ruke|otvoreno ruka tijelo zagrljaj
spojeni dlanovi|molitva
rukovanje|dogovor ruka sastanak stisak ruke
sklopljeni dlanovi|molitva moljenje naklon ruke zahvala
ruka koja piše|pisanje tijelo
lak za nokte|kozmetika manikura nokti
selfie|fotoaparat kamera slikanje telefon
stegnuti biceps|dizač utega dizanje mišići nabildano ruka snažno teretana tijelo
mehanička ruka|pomagalo proteza
mehanička noga|pomagalo proteza
noga|koljeno šutirati svinuta udariti nogom
stopalo|korak udarac zglob
uho|sluh slušanje slušati tijelo uši zvuk
uho sa slušnim aparatom|oštećen sluh pomagalo
nos|miris tijelo
mozak|inteligencija pamet
anatomsko srce|anatomski crveno kardiologija organ puls stvarno
pluća|dah disanje izdisanje organ udisanje
zub|bijeli zubi stomatolog zubar
kost|kosti kostur pas
oči|lice oko tijelo
oko|jedno tijelo
jezik|lizanje tijelo
usta|ljubiti poljubac ruž za usne šminka tijelo
ugriz usne|anksiozno flert koketiranje nervozno neugodno očijukanje poljubac ruž seksi strah zabrinuto zavođenje
beba|djetešce dojenče
dijete|mlada osoba mlado rodno neutralno
dječak|dečkić dečko mladić muško
djevojčica|djeva djevica djevojka izražajne oči kćer mlada repići zodijak
odrasla osoba|neodređeni spol rodno neutralno
plavokosa osoba|čovjek kosa lice muškarac plava
muškarac|dečko muško osoba prijatelj
muškarac s bradom|brada bradonja osoba
muškarac: brada
žena: brada
muškarac: crvena kosa
muškarac: kovrčava kosa
muškarac: sijeda kosa
muškarac: bez kose
žena|dama osoba plavuša žensko
žena: crvena kosa
odrasla osoba: crvena kosa
žena: kovrčava kosa
odrasla osoba: kovrčava kosa
žena: sijeda kosa
odrasla osoba: sijeda kosa
žena: bez kose
odrasla osoba: bez kose
plavokosa žena|osoba plavojka plavuša
plavokosi muškarac|kosa plava
starija osoba|rodno neutralno stara
starac|ćelav djed mudrost muškarac odrasla osoba starost
starica|baka dama loša fizura mudrost osoba plave boje kose starost žena
osoba koja se mršti|frustracija gesta izraz lica mrštenje razočaranje uzrujanost žena
namršteni muškarac|izraz lica mrštenje uzrujanost
namrštena žena|izraz lica mrštenje
osoba koja se duri|durenje grimasa izraz lica mrštenje razočaranje žena
nadureni muškarac|durenje izraz lica osoba
nadurena žena|durenje izraz lica
osoba pokazuje "ne"|isključeno kretnja nema šanse ruka zabraniti zabranjeno žena
muškarac pokazuje "ne"|nedopušteno nije u redu osoba zabranjeno
žena pokazuje "ne"|nedopušteno nije u redu zabranjeno
osoba pokazuje "u redu"|kretnja ok ruka u vježbanje žena
muškarac pokazuje "u redu"|gestikulacija u vježbanje
žena pokazuje "u redu"|gestikulacija u
osoba s nagnutim dlanom|informacije ozbiljno pomoć ruka sarkastično sarkazam trač zabacivanje kose
muškarac s nagnutim dlanom|drskost osoba otvorena ruka
žena s nagnutim dlanom|drskost otvorena ruka
osoba s podignutom rukom|ja mogu pomoći znam kretnja odaberi me pitanje podići ruka sreća žena
muškarac podiže ruku|gestikulacija ja osoba s podignutom rukom pitanje podignuta ruka
žena podiže ruku|gestikulacija podignuta ruka
gluha osoba|gluhoća pomagalo sluh uho
gluhi muškarac
gluha žena
osoba koja se klanja|ispričavanje klanjanje kretnja meditacija naklon oprost žaljenje žao mi je
muškarac u dubokom naklonu|ispričavanje isprika usluga
žena u dubokom naklonu|ispričavanje isprika meditacija meditirati usluga žao mi je
lupanje dlanom o čelo|lice opet nevjerica očaj osoba šok
muškarac lupa dlanom o čelo|opet nevjerica očaj šok
žena lupa dlanom o čelo|opet nevjerica očaj osoba šok
slijeganje ramenima|možda znam nesigurnost nezainteresiranost neznanje osoba sumnja valjda
muškarac sliježe ramenima|možda znam nezainteresiranost neznanje osoba sumnja svejedno tko
žena sliježe ramenima|možda znam nezainteresiranost neznanje osoba sumnja svejedno tko
zdravstveni djelatnik|liječnik medicinska sestra terapeut zdravstvo
liječnik|bolničar doktor muškarac terapeut zdravstveni djelatnik
liječnica|bolničarka doktorica osoba terapeutkinja zdravstvena djelatnica žena
diplomant|student
student|diplomant muškarac
studentica|diplomantica žena
profesor|instruktor učitelj
učitelj|muškarac nastavnik profesor
učiteljica|nastavnica profesorica žena
arbitar|pravda sudac vaga
sudac|muškarac osoba pravda pravo
sutkinja|osoba pravda žena
farmer|poljoprivrednik vrtlar
poljoprivrednik|farmer muškarac seljak vrtlar
poljoprivrednica|farmerica seljakinja vrtlarica žena
šef kuhinje|kuhar
kuhar|muškarac osoba šef kuhinje
kuharica|šefica kuhinje žena
serviser|električar majstor mehaničar vodoinstalater
mehaničar|električar majstor muškarac vodoinstalater
mehaničarka|električarka majstorica vodoinstalaterka žena
radnik u tvornici|industrija traka tvornica
tvornički radnik|industrija muškarac traka tvornica
tvornička radnica|industrija traka tvornica žena
uredski djelatnik|arhitekt menadžer poslovni čovjek službenik
službenik|arhitekt menadžer muškarac poslovni čovjek ured
službenica|arhitektica arhitektkinja menadžerica poslovna žena ured
biokemičar|biolog fizičar inženjer kemičar znanstvenik
znanstvenik|biolog fizičar inženjer kemičar muškarac zanimanje
znanstvenica|biologinja fizičarka inženjerka kemičarka žena
tehnološki djelatnik|izumitelj koder programer softver inženjer
tehnološki inženjer|izumitelj koder muškarac programer softver
tehnološka inženjerka|izumiteljica koderica programerka softver žena
izvođač|glumac pjevač rock zabavljač zvijezda
pjevač|glumac muškarac zabavljač zvijezda
pjevačica|glumica zabavljačica žena zvijezda
slikar|paleta
umjetnik|muškarac paleta slikar
umjetnica|paleta slikarica žena
pilot zrakoplova
pilot|avion muškarac zrakoplov
pilotkinja|avion žena zrakoplov
kozmonaut|astronaut raketa
astronaut|muškarac raketa svemir
astronautkinja|raketa svemir žena
vatrogasni djelatnik|vatrogasno vozilo
vatrogasac|muškarac vatrogasno vozilo
vatrogaskinja|vatrogasna kola žena
policajac|pandur policija privesti privođenje uhićenje zakon
policijski djelatnik|pandur policajac policija redarstvenik
policajka|pandurka privođenje redarstvenica uhićenje žena
detektiv|špijun
istražitelj|detektiv muškarac privatni špijun
istražiteljica|detektivka privatna špijunka žena
čuvar|buckinghamska palača kaciga london osoba stražar
stražar|čuvar muškarac
stražarica|buckinghamska palača čuvarica london žena
nindža|borac osoba prikradanje rat skrivanje tajna ubojica vojnik
građevinski radnik|građevina gradnja izgraditi kaciga muškarac osoba šljem
zidar|gradnja radnik
zidarica|gradnja kaciga radnica žena
osoba s krunom|kraljevski kruna monarh plemenito plemić plemstvo
princ|kraljevska osoba
princeza|bajka kraljica kruna mašta osoba
osoba s turbanom
muškarac s turbanom
žena s turbanom
muškarac s kineskom kapom|kapa kina okrugla osoba
žena s maramom|hidžab marama
osoba u smokingu|mladoženja odijelo
muškarac u smokingu
žena u smokingu
nevjesta s velom|mladenka osoba veo vjenčanje
muškarac s velom|veo
žena s velom|veo
trudnica|žena
trudni muškarac|naduto prejedanje puno sit trbuh trudnoća
trudna osoba|naduto prejedanje puno sitost trbuh trudnoća
dojenje|beba grudi
žena hrani bebu|beba bočica dadilja dojenje dojilja hranjenje ljubav majka mama novorođenče osoba
muškarac hrani bebu|beba bočica dadilja dojenje hranjenje ljubav novorođenče otac tata
osoba hrani bebu|beba dadilja dojenje hranjenje mama tata
beba anđeo|bajka lice mašta
Djed Božićnjak|bajka mraz mašta slavlje
Baka Mraz|božić majka osoba slavlje
osoba Mraz|djed božićnjak šešir sretan
superheroj|dobročinitelj junakinja superjunak supermoći
superjunak|dobročinitelj junak muškarac supermoći
superjunakinja|dobročinitelj junakinja supermoći žena
zločinac|kriminalac osoba supermoći
stripovski zločinac|kriminalac muškarac supermoći
stripovska zločinka|kriminalka supermoći žena
magičar|čarobnjak čarolija fantazija igranje uloga magija prizivati vještac vještica
čarobnjak|vještac
čarobnica|vještica
vilinsko biće|bajka fantazija kosjenka krila malik tintilinić priča vila
kućni duh|malik tintilinić
vila|kosjenka
neživa osoba|besmrtni drakula kostim krv maškare natprirodno noć vještica očnjaci vampir
vampir|drakula
vampirica|neživa
morska sirena|muška oceanska stvorenja osoba trozubac
muška sirena|triton
sirena|ženska
šumski vilenjak|folklor magično mit vilenjaci
vilenjak|magično
vilenjakinja|magično
džin|duh fantazija mistično mistika mit protrljajte lampu svjetiljka želje
muški džin|duh
ženski džin|duh
zombi|horor maškare nemrtvi noć vještica strašno živi mrtvac
muški zombi|živi mrtvac
ženski zombi|živi mrtvac
trol|bajka čudovište fantastika trolanje zeleno
dlakavo stvorenje|bigfoot divlji čovjek jeti kriptid sasquatch šuma
osoba na masaži|glavobolja lice masaža napetost opuštanje salon terapija žena
muškarac na masaži|lice masaža opuštanje
žena na masaži|masaža
šišanje|frizerski salon frizura osoba uljepšavanje žena na šišanju
muškarac na šišanju|frizura se osoba šišanje
žena na šišanju|šišanje se
pješak|hodanje koračati korak muškarac osoba šetanje šetnja
muškarac hoda|šetnja
žena hoda|osoba pješakinja šetnja
osoba stoji|stajanje stajati
muškarac stoji|stajanje
žena stoji|stajanje
osoba kleči|klečati kleknuti na koljenima
muškarac kleči|klečanje
žena kleči|klečanje
osoba s bijelim štapom|pomagalo slijep
muškarac s bijelim štapom|pomagalo slijepac
žena s bijelim štapom|pomagalo slijepa slijepica
osoba u invalidskim kolicima na motorni pogon|invalidska kolica pomagalo
muškarac u motornim invalidskim kolicima|čovjek invalidska kolica pomagalo
žena u motornim invalidskim kolicima|invalidska kolica pomagalo
osoba u invalidskim kolicima na ručni pogon|invalidska kolica pomagalo
muškarac u invalidskim kolicima na ručni pogon|čovjek invalidska kolica pomagalo
žena u invalidskim kolicima na ručni pogon|invalidska kolica pomagalo
osoba trči|brzina brzo dolazim maraton muškarac sport trčanje trkač utrka
muškarac trči|maraton trčanje utrka
žena trči|brzo maraton sport trčanje trkačica utrka utrkivanje
balerina|balet plesačica
žena pleše|elegantno flamenco osoba plesačica plesanje salsa tango
muškarac pleše|čovjek elegantno flamenco osoba plesač salsa tango
muškarac u poslovnom odijelu koji levitira|odijelo osoba koja posao
osobe sa zečjim ušima|najbolje prijateljice osoba ples uho uživanje zabava zečica zečice
muškarci sa zečjim ušima|blizanci plesači zabava zečje
žene sa zečjim ušima|plesačice zabava zečje
osoba u sauni|hamam luksuz opuštanje para parna kupelj sauna spa dan toplice
muškarac u sauni|parna kupelj sauna
žena u sauni|parna kupelj sauna
osoba se penje|penjač penjanje planinarenje
muškarac se penje|penjanje
žena se penje|penjanje
osoba se mačuje|mačevalac mačevanje
konjičke utrke|džokej sport utrka
skijaš|skijanje snijeg
snowboarder|daskanje skijanje snijeg sport
osoba igra golf|loptica sport
muškarac igra golf|golfer
žena igra golf|golferica loptica za
surfer|daskanje ocean plaža sport surfanje valovi
muškarac surfa|surfanje surfer
žena surfa|osoba sport surfanje surferica
osoba vesla|čamac plovilo sport veslanje vozilo
muškarac vesla|veslač veslanje
žena vesla|brod čamac na jezero krstarenje ribolov rijeka veslačica veslanje veslati
osoba pliva|plivač plivanje slobodni stil sport
muškarac pliva|plivač plivanje
žena pliva|plivačica plivanje sport
osoba vodi loptu|driblanje košarka lopta prvenstvo slobodno bacanje sportaš
muškarac vodi loptu|lopta
žena vodi loptu|košarka lopta sport
osoba diže utege|dizač utega sport trening utezi
muškarac diže utege|dizanje utega
žena diže utege|dizanje utega osoba sport
osoba vozi bicikl|biciklist sport
muškarac vozi bicikl|bicikliranje
žena vozi bicikl|bicikliranje osoba sport
osoba vozi brdski bicikl|biciklist brda planina sport
muškarac vozi brdski bicikl|bicikliranje
žena vozi brdski bicikl|bicikliranje sport
osoba izvodi zvijezdu|aktivnost gimnastika sport sreća sretna uzbuđenost zvijezda
muškarac izvodi zvijezdu|aktivnost gimnastika osoba sport sreća zvijezda
žena izvodi zvijezdu|gimnastika osoba sport sreća uzbuđenost zvijezda
osobe se hrvaju|borba duel hrvač hrvanje ljudi osoba sport u ringu
muškarci se hrvaju|duel hrvanje sport u ringu
žene se hrvaju|hrvačice hrvanje sport u ringu
osobe igraju vaterpolo|osoba plivanje polo sport voda vodeni
muškarac igra vaterpolo|plivanje sport vodeni
žena igra vaterpolo|plivanje sport vodeni
osoba igra rukomet|bacanje gađanje lopta rukometaš sport
muškarac igra rukomet|sport
žena igra rukomet|gađanje rukometašica sportašica
osoba žonglira|multitasking održavanje ravnoteže vještina žongliranje
muškarac žonglira|žongler
žena žonglira|žonglerica
osoba u položaju lotosa|joga meditacija mir opuštanje prekrižene noge yoga zen
muškarac u položaju lotosa|meditacija yoga
žena u položaju lotosa|meditacija yoga
osoba koja se kupa u kadi|kada kupanje
osoba u krevetu|hotel laku noć počinak spavanje umor vrijeme za zzz
osobe koje se drže za ruke|držanje držati osoba par ruka
žene koje se drže za ruke|držanje ruku najbolje prijateljice osoba par ruka
muškarac i žena koji se drže za ruke|držanje par
muškarci koji se drže za ruke|blizanci držanje horoskop muškarac par
poljubac|godišnjica osoba par romantika srce
poljubac: žena, muškarac
poljubac: muškarac, muškarac
poljubac: žena, žena
par sa srcem|godišnjica ljubav osoba romantika
par sa srcem: žena, muškarac
par sa srcem: muškarac, muškarac
par sa srcem: žena, žena
obitelj: muškarac, žena, dječak
obitelj: muškarac, žena, djevojčica
obitelj: muškarac, žena, djevojčica, dječak
obitelj: muškarac, žena, dječak, dječak
obitelj: muškarac, žena, djevojčica, djevojčica
obitelj: muškarac, muškarac, dječak
obitelj: muškarac, muškarac, djevojčica
obitelj: muškarac, muškarac, djevojčica, dječak
obitelj: muškarac, muškarac, dječak, dječak
obitelj: muškarac, muškarac, djevojčica, djevojčica
obitelj: žena, žena, dječak
obitelj: žena, žena, djevojčica
obitelj: žena, žena, djevojčica, dječak
obitelj: žena, žena, dječak, dječak
obitelj: žena, žena, djevojčica, djevojčica
obitelj: muškarac, dječak
obitelj: muškarac, dječak, dječak
obitelj: muškarac, djevojčica
obitelj: muškarac, djevojčica, dječak
obitelj: muškarac, djevojčica, djevojčica
obitelj: žena, dječak
obitelj: žena, dječak, dječak
obitelj: žena, djevojčica
obitelj: žena, djevojčica, dječak
obitelj: žena, djevojčica, djevojčica
glava koja govori|lice silueta
poprsje u silueti|silueta sjena
poprsja u silueti|poprsje prijatelji silueta
osobe koje se grle|hvala ljubav oproštaj pozdrav prijateljstvo utjeha zagrljaj zbogom
obitelj|dijete
obitelj: odrasla osoba, odrasla osoba, dijete
obitelj: odrasla osoba, odrasla osoba, dijete, dijete
obitelj: odrasla osoba, dijete
obitelj: odrasla osoba, dijete, dijete
otisci stopala|noge otisak šetnja tijelo
otisak prsta|detektiv forenzika identitet misterij sigurnost trag zločin
lice majmuna|banana životinja
majmun|banana životinja
gorila|životinja
orangutan|majmun životinja
lice psa|ljubimac pas životinja
pas|ljubimac životinja životinje
pas vodič|pomagalo sljepoća
radni pas|pomagač vodič pomagalo pomoć traganje
pudl|ljubimac pas životinja
vuk|lice životinja
lisica|lice životinja
rakun|lukavost znatiželja
lice mačke|ljubimac mačka životinja
mačka|ljubimac maca životinja životinje
crna mačka|crno mačak mijau nesreća noć vještica životinja
lav|horoskop lice lava safari životinja zodijak
lice tigra|tigar životinja
tigar|mačka životinja
leopard|velika mačka životinja
lice konja|životinja
los|jelen rogovi sisavac životinja
magarac|mago sisavac tovar tvrdoglav životinja
konj|trkaći utrka životinja
jednorog|lice
zebra|pruge životinja
jelen|životinja
bizon|europski govedo stado životinja
lice krave|krava mlijeko životinja
vol|bik govedo horoskop životinja zodijak
vodeni bivol|voda životinja životinje
krava|mlijeko životinja
lice svinje|svinja životinja
svinja|krmača prase životinja
vepar|divlja svinja životinja
njuška svinje|lice prase svinja životinja
ovan|horoskop ovca rogovi životinja zodijak
ovca|farma janje vuna životinja
koza|horoskop jarac životinja zodijak
deva|dromedar grba jednogrba životinja
dvogrba deva|grba pustinja životinja
ljama|alpaka gvanako vuna životinja
žirafa|točke životinja
slon|životinja
mamut|izumrla životinja izumrli kljove veliki vuneni
nosorog|životinja
vodenkonj|hippopotamus nilski konj vodeni
lice miša|životinja
miš|životinja
štakor|životinja
hrčak|lice ljubimac životinja
lice zeca|kunić ljubimac životinja
zec|kunić ljubimac životinja
vjeverica|životinja
dabar|brana životinja zubi
jež|bodlje
šišmiš|vampir životinja
medvjed|grizli lice životinja
polarni medvjed|arktik bijelo
koala|australija medvjed životinja
panda|bambus lice životinja
ljenjivac|lijen spor
vidra|ribolov zaigranost
tvor|smrad
klokan|australija skakanje tobolac životinja
jazavac|medojedni štetočina životinja
tragovi šapa|otisak šape stopala
puran|purica životinja
kokoš|koka životinja
pijetao|kokot ptice životinja
pile izleglo iz jajeta|beba izlijeganje životinja
pile|beba ptica životinja
pile sprijeda|beba životinja
ptica|ornitologija životinja
pingvin|antarktika ptica životinja
golubica|letenje mir ptica životinja
orao|ptica životinja
patka|ptica životinja
labud|ptica ružno pače životinja
sova|mudrost ptica životinja
dodo|izumrlo mauricijus ptica veliko životinja
pero|lagano letjeti perje ptica
plamenac|flamingo tropski
paun|paunica ponos ptica razmetljivost ukras životinja
papiga|govor gusar ptica
krilo|anđeoski avijacija letenje mitologija nebesko nebo ptica uvis visine
crna ptica|crno gavran kljun vrana životinja
guska|gukanje jato perad ptica smiješno životinja
feniks|besmrtno fantazija oživjeti podići se ponovno rođenje preživjeti reinkarnacija slava vatrena ptica
žaba|lice životinja
krokodil|životinja zoo
kornjača|životinja
gušter|reptil životinja
zmija|horoskop ophiuchus životinja zmijonosac zodijak
lice zmaja|bajka životinja
zmaj|bajka životinja
sauropod|brahiosaur brontosaur dinosaur diplodok
tiranosaur|dinosaur t-rex životinja
kit koji izbacuje mlaz vode|lice životinja
kit|ocean životinja
dupin|delfin flipper ocean plaža životinja
orka|kit morski ocean
tuljan|morski lav ocean životinja
riba|horoskop ribe životinja zodijak
tropska ribica|riba tropi životinja
riba napuhača|životinja
morski pas|riba životinja
hobotnica|ocean životinja
spiralna školjka|more plaža školja spirala životinja
koralj|crveni greben klimatske promjene more ocean
meduza|beskralješnjak jao more morska ocean opekotina plankton žarnjak životinja
rak|horoskop zodijak
jastog|crveni kliješta morski plodovi oklop
škamp|hrana rak školjka
lignja|hrana mekušac životinja
kamenica|biser izroniti školjka
puž|vrt životinja
leptir|insekt ljepota
gusjenica|insekt životinja
mrav|insekt kukac životinja
pčela|insekt kukac proljeće životinja
buba|insekt kukac životinja
bubamara|insekt
cvrčak|insekt kukac skakavac
žohar|insekt kukac nametnik
pauk|insekt
paukova mreža
škorpion|horoskop zodijak
komarac|bolest groznica insekt malarija ugriz virus zaraza
muha|bolest crv insekt kukac nametnik trulež
crv|glista kolutićavac parazit životinja
mikrob|ameba bakterija virus znanost
buket|biljka cvijet godišnjica romantika
trešnjin cvijet|biljka cvjetanje proljeće trešnja
bijeli cvijet|biljka
lotus|blagostanje budizam čistoća cvijet hinduizam indija ljepota mir vijetnam
rozeta|biljka
ruža|biljka cvijet valentinovo
uveo cvijet
hibiskus|biljka cvijet
suncokret|biljka cvijet sunce
cvjetanje|biljka cvijet
tulipan|biljka cvijet cvjetanje
zumbul|biljka cvat cvijet jorgovan lavanda lila ljubičasto proljeće vučika zijevalica
sadnica|biljka mlada mlado
biljka u tegli|kuća rasti ukras uzgoj
zimzeleno drvo|biljka božićno drvce
listopadno drvo|biljka stablo
palma|biljka drvo plaža
kaktus|biljka pustinja
klas riže|biljka riža žitarice
biljka|list
djetelina|biljka
četverolisna djetelina|4 biljka s četiri lista
javorov list|biljka padanje
otpali list|biljka jesen padanje
list koji treperi na vjetru|puhanje treperenje vjetar
prazno gnijezdo|dom gniježđenje
gnijezdo s jajima|gniježđenje plavim jaja jaje ptica
gljiva|biljka
stablo bez lišća|ogoljeno suša zima
grožđe|biljka voće
dinja|biljka voće
lubenica|biljka voće
mandarina|biljka naranča vitamin c voće
limun|biljka voće
limeta|citrus kiselo margarita mojito salsa sok tekila tropsko voće
banana|hrana voće
ananas|biljka hrana voće
mango|tropsko voće
crvena jabuka|biljka voće
zelena jabuka|biljka voće
kruška|biljka hrana voće
breskva|biljka hrana voće
trešnje|biljka crveno hrana trešnja voće
jagoda|biljka hrana voće
borovnice|bobica borovnica plavo šumsko voće
kivi|hrana voće
rajčica|biljka hrana povrće voće
maslina|hrana
kokos|hrana palma pina colada voće
avokado|hrana voće
patlidžan|biljka povrće
krumpir|hrana povrće
mrkva|biljka hrana povrće
klip kukuruza|biljka hrana
ljuta papričica|biljka hrana ljuto paprika
paprika|babura hrana papričica povrće
krastavac|biljka hrana kiseli povrće
lisnato povrće|blitva kelj kupus salata zelena zeleno
brokula|biljka povrće
češnjak|povrće
luk|povrće
kikiriki|grickalice hrana povrće
grah|hrana mahunarka malo
kesten|biljka
đumbir|biljka korijen pivo prirodno začin zdravlje
mahuna graška|edamame grah grašak mahunarke povrće soja
smeđa gljiva|gljive hrana pizza povrće priroda tartuf vegetarijanski
korjenasto povrće|cikla korijen repa vrt
kruh|restoran štruca tost ugljikohidrati
kroasan|francuska hrana kruh
baget|francuska francuski kruh hrana
lepinja|bublica hrana kruh naan pecivo pita
perec|ispleteno isprepleteno uvijeno
pecivo|doručak krafna kruh pekarski proizvod uštipak
palačinke|crêpe hrana
vafel|doručak neodlučan tost
komad sira
meso na kosti|hrana
batak|hrana kost noga perad piletina puretina
odrezak|crveno meso janjetina svinjetina
slanina|hrana meso
hamburger|brza hrana burger
pomfrit|brza hrana krumpirić prženo
pizza|hrana kriška salama sir
hot dog|hotdog hrana hrenovka kobasica
sendvič|kruh
taco|hrana meksička
burrito|hrana meksička
tamal|hrana meksička meksičko umotano
kebab|falafel giros hrana lepinja
falafel|ćufte okruglice slanutak
jaje|doručak hrana jaja
kuhanje|doručak jaje pečenje restoran tava
posuda s hranom|hrana lonac paella plitko
lonac s hranom|gulaš hrana juha zdjela
fondi|čokolada fondue hrana otopljeno posuda rastopljeni sir skijanje švicarsko
zdjelica sa žlicom|doručak hrana žitarice
zelena salata|hrana zeleno
kokice|hrana kino
maslac|mliječni proizvod
sol|okus slano soljenka uzrujan začin
konzerva|hrana limenka
bento kutija|hrana
keks od riže|hrana riža
kuglica od riže|hrana japan riža
kuhana riža|hrana
curry riža|hrana
kipuća zdjelica|hrana para ramen tjestenina
špageti|hrana mesne okruglice restoran tjestenina
pečeni batat|biljka krumpir pečeno slatki
oden|hrana morski plodovi ražnjić štapić
sushi|hrana
prženi račić|hrana kozica prženo tempura
riblji kolač s motivom spirale|hrana riba spirala tijesto
mjesečev kolač|festival jesen slastica
dango|desert hrana japan ražnjić slatko štapić
okruglica|empanada gyōza jiaozi pierogi školjkica
kolačić sreće|za sreću proročanstvo
kutija za dostavu|dostava hrane kinesku hranu štapići jelo
meki sladoled|desert hrana led meko slatko vrhnje
sladoled s komadićima leda|desert hrana restoran slatko
sladoled|desert hrana led restoran slatko vrhnje
krafna|desert hrana slatko
keks|desert hrana slatko
rođendanska torta|desert hrana slatkiš slatko slavlje tijesto tulum zabava
komad kolača|desert kriška slatko tijesto torta
muffin|desert kolač pekarski proizvod šećer slastica
pita|kriška pite od jabuke punjenje tijesto
tabla čokolade|čokolada desert hrana slatko
bombon|desert hrana karijes slatko
lizalica|bombon desert hrana slatko
krema od jaja|desert hrana puding slastice slatko
tegla meda|hrana medvjed slatko
bočica za bebe|beba hrana mlijeko piti rođenje
čaša mlijeka|mlijeko piće
vrući napitak|čaj jutro kava kofein šalica vruće
čajnik|napitak piće posuda topli
šalica za čaj bez ručke|napitak piće piti
sake|bar boca napitak piće šalica
boca iz koje izlijeće čep|bar piće
čaša za vino|alkohol bar klub piće restoran
čaša za koktel|bar klub martini piće
tropsko piće|alkohol bar klub koktel tropi zabava
krigla za pivo|bar piće
zdravica kriglama piva|alkohol bar kucanje piće pivo
zdravica|čaša kucanje piće proslava
žestoko piće|čaša viski
izlijevanje tekućine|čaša nezgoda piće prazno proliti ups voda
čaša sa slamkom|piće sok voda
mjehuričasti čaj|boba kuglica mjehurići mlijeko napitak piće
sok u tetrapaku
mate|čaj piće
kocka leda|blok hladno santa
štapići|kineski za jelo
vilica i nož s tanjurom|kuhanje
vilica i nož|doručak glad hrana pribor za jelo restoran ručak večera
žlica|hranjenje pribor za jelo
kuhinjski nož|alat kuhanje oružje
staklenka|ništa pohrana posuda prazno umak začin
amfora|horoskop kuhanje piće vodenjak vrč zodijak
globus s prikazom Europe i Afrike|afrika europa svijet zemlja
globus s prikazom Amerika|južna sjeverna svijet zemlja
globus s prikazom Azije i Australije|australija azija svijet zemlja
globus s meridijanima|svijet zemlja
karta svijeta
karta Japana
kompas|magnetski navigacija orijentacija
planina sa snježnim vrhovima|hladno snijeg
planina
odron|kamenje katastrofa klizište lavina opasnost planina potres
vulkan|erupcija planina vrijeme
planina Fuji|japan priroda
kampiranje
plaža sa suncobranom
pustinja
pusti otok|s palmom pusto
nacionalni park
stadion
antička građevina|antika zgrada
gradilište|dizalica gradnja kran zgrada
cigle|cigla glina žbuka zid
kamen|čvrsto gromada stijena teško
drvo|cjepanica cjepanice drva
koliba|dom kuća od slame slamnata
kuće|kuća zgrada
zapuštena kuća|zapušteno zgrada
kuća|dom građevina jednostavno predgrađe vikendica zgrada
kuća s vrtom|dom dvorište kućica u cvijeću predgrađe
poslovna zgrada|poslovni prostor uredski
japanski poštanski ured|zgrada
poštanski ured|europa zgrada
bolnica|doktor liječnik medicina zgrada
banka|zgrada
hotel|zgrada
ljubavni hotel|zgrada
trgovina mješovitom robom|dućan otvoreno 24 sata zgrada
škola|zgrada
robna kuća|trgovina zgrada
tvornica|zgrada
japanski dvorac|zgrada
dvorac|europa europski zgrada
vjenčanje|crkva kapelica romantika
tokijski toranj|tokio
kip slobode|new york sloboda
crkva|križ kršćanstvo religija zgrada
džamija|islam muslimani religija
hinduski hram
sinagoga|hram judaizam religija židovi židovstvo
šintoistički hram|religija šintoizam svetište
kaba|islam muslimani religija umrah
fontana|vodoskok
šator|kampiranje
maglovito|magla vrijeme
zvjezdana noć|vrijeme zvijezde
panorama grada|zgrada
izlazak sunca iznad planina|jutro sunce vrijeme zora
izlazak sunca|jutro priroda sunce vrijeme
panorama grada u sumrak|krajolik večer zalazak zgrada
zalazak sunca|sumrak sunce vrijeme zgrada
most noću|zvijezde
termalni izvori|para vruće
konjić na vrtuljku|vrtuljak zabavni park
dječji tobogan|igralište spuštanje niz zabavni park
panoramski kotač|panorama zabavni park
vlak smrti|vrtuljak zabavni park
stup koji označava brijačnicu|frizer
cirkuski šator
lokomotiva|motor para putovanje vlak vozilo željeznica
vagon|pruga tramvaj trolejbus vlak željeznica
brzi vlak|brzina japanski shinkansen prijevoz željeznica
japanski brzi vlak shinkansen|lokomotivom u obliku metka brzina metak putovanje željeznica
vlak|dolazak vlaka vozilo željeznica
podzemna željeznica|metro putovanje vozilo
laka željeznica|dolazak vozilo
postaja|vlak vozilo željeznica
tramvaj|trolejbus vozilo
jednotračna željeznica|vozilo
planinska željeznica|planina vagon vozilo
tramvajska kola|trolejbus vagon vozilo
autobus|prijevoz škola školski vozilo
autobus u dolasku|automobili dolazak prijevoz vozilo
trolejbus|autobus prijevozno sredstvo tramvaj vozilo
minibus|autobus kamionet kombi prijevoz vozilo
ambulantno vozilo|hitna pomoć prijevoz
vatrogasno vozilo|kamion požar prijevoz vatra
policijski automobil|patrola policija vozilo
policijski automobil u dolasku|dolazak policija vozilo
taksi|vozilo vožnja žuti
taksi u dolasku|dolazak vozilo
automobil|vozilo vožnja
automobil u dolasku|dolazak vozilo
rekreacijsko vozilo|rekreacija rv suv
kamionet|automobil pick-up prijevoz teretno vozilo
dostavni kamion|dostava vozilo
zglobni kamion|prikolica tegljač vozilo
traktor|vozilo
trkaći automobil|prijevoz utrka vozilo
motocikl|motor prijevoz utrka vozilo
skuter|motorkotač vozilo
invalidska kolica na ručni pogon|pomagalo
invalidska kolica na motorni pogon|pomagalo
rikša|tuk
bicikl|vozilo vožnja bicikla
romobil|noga
skateboard|kotači skejter
koturaljka|koturaljke rolanje role sport
autobusna stanica|postaja
autocesta|autoput cesta
željeznička pruga|prijevoz putovanje tračnice vlak vozilo željeznica
bačva za naftu|nafta
pumpa za gorivo|benzin postaja
kotač|automobil guma krug okret vozilo
policijska rotirka|alarm policija sirena svjetlo vozilo
vodoravni semafor|promet raskrižje signalizacija svjetlo
okomiti semafor|promet signalizacija svjetlo
znak stop|osmerokut
znak radova|gradnja prepreka radovi
sidro|alat brod
kolut za spašavanje|bova plivanje plutanje pojas sigurnost spasitelj
jedrilica|brodica čamac jahta jedrenje more odmor
kanu|brodica čamac
gliser|brodica čamac ljeto putovanje vozilo
putnički brod|putnik vozilo
trajekt|brod putnici
motorni čamac|plovilo prijevoz vozilo
brod|prijevoz putnici putovanje vozilo
zrakoplov|avion letjeti prijevoz putovanje vozilo
mali zrakoplov|vozilo
polijetanje zrakoplova|avion odlazak prijava prijevoz vozilo
slijetanje zrakoplova|dolazak
padobran|paraglajder parajedrilica
sjedalo|stolica
helikopter|putovanje vozilo
viseća željeznica|prijevoz vozilo
žičara|gondola planina vozilo
zračni tramvaj|gondola vozilo žičara
satelit|orbita svemir
raketa|putovanje svemir vozilo
leteći tanjur|nlo svemirski brod vanzemaljci
zvono za recepciju|hotel recepcija
putna torba|kofer prtljaga putovanje
pješčani sat|pijesak vrijeme
pješčani sat s pijeskom koji curi|pijesak vrijeme
ručni sat
budilica|alarm čekanje kašnjenje sati vrijeme
štoperica|sat vrijeme
tajmer|brojač sat
stolni sat|vrijeme
dvanaest sati|00 12
dvanaest i trideset|12 30 sat
jedan sat|00 1
jedan i trideset|1 30 sat
dva sata|00 2
dva i trideset|2 30 sat
tri sata|00 3
tri i trideset|30 sat
četiri sata|00 4
četiri i trideset|4 30 sat
pet sati|00 5
pet i trideset|5 30 sat
šest sati|00 6
šest i trideset|6 30 sat
sedam sati|00 7
sedam i trideset|7 30 sat
osam sati|00 8
osam i trideset|8 30 sat
devet sati|00 9
devet i trideset|9 30 sat
deset sati|00 10
deset i trideset|10 30 sat
jedanaest sati|00 11
jedanaest i trideset|11 30 sat
mlađak|mjesec mrak svemir vrijeme
polumjesec prve četvrti|mjesec prva rastući svemir vrijeme
mjesec prve četvrti|prva svemir vrijeme
rastući izbočeni mjesec|prve četvrti rastuće svemir vrijeme
puni mjesec|svemir uštap vrijeme
padajući izbočeni mjesec|opadajuće prve četvrti treće opadanje svemir
mjesec posljednje četvrti|svemir vrijeme
polumjesec posljednje četvrti|mjesec opadanje svemir vrijeme
polumjesec|mjesec svemir vrijeme
mlađak s licem|mjesec mladi svemir vrijeme
mjesec prve četvrti s licem|svemir vrijeme
mjesec posljednje četvrti s licem|snovi svemir vrijeme
termometar|vrijeme
sunce|sunčano svemir vedro vrijeme zrake
puni mjesec s licem|smajlić svemir vedro vrijeme
sunce s licem|svemir vedro vrijeme
planet s prstenom|saturn
zvijezda|astronomija bijelo zvijezde
zvijezda koja sjaji|iskre noć pobjeda
zvijezda padalica|komet meteor padanje
Mliječna staza|kumova slama mliječni put svemir
oblak|vrijeme
sunce iza oblaka|oblačno vrijeme
oblak s grmljavinom i kišom|grmljavina grom kiša munja vrijeme
sunce iza malog oblaka|vrijeme
sunce iza velikog oblaka|vrijeme
sunce iza kišnog oblaka|kiša kišom vrijeme
oblak s kišom|kiša vrijeme
oblak sa snijegom|hladno kiša pljusak vrijeme
oblak s grmljavinom|grmljavina munja vrijeme
tornado|oblak pijavica vihor vrijeme
magla|oblak vrijeme
lice vjetra|oblak puhanje vjetar vrijeme
ciklona|orkan pijavica tajfun vrijeme vrtoglavica
duga|homoseksualno kiša lezbijski lgbtqia pride priroda vrijeme
zatvoreni kišobran|kiša odjeća vrijeme
kišobran|kiša odjeća vrijeme
kišobran s kapima kiše|kiša odjeća vrijeme
suncobran|sunce vrijeme
visoki napon|munja opasnost smrt struja
snježna pahulja|hladno pahuljica snijeg vrijeme
snjegović|hladno snijeg vrijeme
snjegović bez snijega|hladno vrijeme
komet|svemir
vatra|alat plamen požar
kapljica|hladno karikatura priroda tuga voda vrijeme znoj
vodeni val|more ocean voda vrijeme
izrezbarena bundeva|noć vještica slavlje
božićno drvce|biljka drvo slavlje
vatromet|slavlje zabava
prskalica|iskra slavlje vatromet
petarda|dinamit eksploziv vatromet
iskre|čarolija iskra zvijezda
balon|proslava rođendan slavlje
ispaljivač konfeta|konfeti rođendan slavlje uzbuđenje zabava
kugla s konfetima|slavlje zabava
drvo tanabata|japan slavlje zastava
ukras od češera|bambus biljka bor japanski slavlje
japanske lutke|festival japanski lutka slavlje
cjevasti zmaj u obliku ribe|riba slavlje
vjetreno zvono|slavlje vjetar zvonjenje
mjesečeva svečanost|mjesec slavlje
crvena omotnica|dar novac poklon sreća
mašna|slavlje
umotani poklon|božić dar iznenađenje kutija rođendan slavlje umotano
spomen-traka|podsjetnik slavlje traka
ulaznice|ulaznica
ulaznica
vojno odličje|medalja slavlje vojna vojska
trofej|nagrada pehar pobjeda prvaci sport
sportska medalja|prva prvi zlatna
zlatna medalja|prva prvi zlato
srebrna medalja|druga drugi srebro
brončana medalja|bronca treća treći
nogometna lopta
lopta za bejzbol|sport
lopta za softball|rukavica
košarkaška lopta|skok sport
odbojkaška lopta|igra sport
američki nogomet|amerika lopta sport
ragbi|američki nogomet lopta sport
tenis|loptica reket sport
frizbi|disk leteći ultimate
kuglanje|igra sport
kriket|igra kugla palica sport
hokej na travi|lopta palica sport teren trava
palica i pak za hokej na ledu|igra sport
lacrosse|gol lakros lopta sport štap
stolni tenis|igra loptica ping pong reket sport
badminton|igra loptica mrežica za reket sport
boksačka rukavica|sport
uniforma za borilačke vještine|borilački sportovi džudo karate kimono taekwondo
gol|mreža sport
zastavica u rupi|golf rupa sport
klizaljka|klizanje led sport
ribički štap|riba sport
maska za ronjenje
majica za trčanje|atletika sport
skije|skijanje snijeg sport
sanjke|sanjkanje snijeg spuštanje
kamen za karling|curling igra
pogodak u sredinu|cilj igra meta sredina strelica
jo-jo|igračka
papirnati zmaj|igračka let
pištolj na vodu|alat oružje revolver ručni voda
biljarske kugle|8 crna osmica igra kugla osam
kristalna kugla|alat sudbina
čarobni štapić|čarobnjak magija vještica
videoigrica|igra kontroler playstation xbox
igraća palica|videoigra
jednoruki jack|automat igra na sreću kasino
igraća kocka
slagalica|dio slagalice komadić trag
medvjedić|igračka plišanac plišani
pinjata|meksiko rođendan slatkiši slavlje zabava
disko kugla|ogledalo ples šljokice zabava zrcalo
babuška|lutka matrjoška rusija ruska
pik|igra karta
herc|igra karta srce
karo|igra karta
tref|igra karta
šahovski pješak|pijun potrošno
džoker|igra kartanje karte
mahjong crveni zmaj|crveno igra
igraće karte s cvijećem|japan kartanje
izvedbene umjetnosti|izvedba kazalište maska
uokvirena slika|muzej okvir slikarstvo umjetnost
slikarska paleta|muzej slikarstvo umjetnost
konac|igla šivaća šivanje uzica
šivaća igla|krojenje šavovi šivanje vezenje
klupko vune|loptica pletivo vuna
čvor|ispreplesti užad uže zapetljano zapetljati
naočale|odjeća oko
sunčane naočale|oko tamno
zaštitne naočale|plivanje ronjenje varenje zaštita oči
laboratorijska kuta|doktor eksperiment liječnik odjeća znanstvenik
sigurnosni prsluk|hitni slučaj sigurnost spašavanje
kravata|košulja odjeća ozbiljno zaposlenik
majica kratkih rukava|s ovratnikom odjeća
traperice|hlače kupnja odjeća
šal|hladnoća odjeća vrat
rukavice
kaput|hladnoća jakna odjeća
čarape|najlonke
haljina|kupnja odjeća
kimono|odjeća udobna
sari|haljina odjeća
jednodijelni kupaći kostim
gaćice|donje rublje kupaći kostim
kratke hlače|bermude donje rublje hlačice za kupanje kupaći
bikini|kupaći kostim odjeća plivanje
ženska odjeća|haljina žene
sklopiva lepeza|flert hlađenje lepršanje ples sramežljivo vruće
novčanik|kupnja odjeća sitan novac
ručna torbica|odjeća putna torba
torbica|odjeća torba
vrećice za kupovinu|kupnja kupovanje shopping vrećica
školski ruksak|obrazovanje škola torba
japanka|japanke obuća za plažu plaža sandale zōri
muška cipela|muškarci obuća
tenisica|cipela obuća sport
gojzerica|čizma kampiranje obuća za planinarenje smeđe cipele
balerinka|cipela s ravnim đonom niska papuča
cipela s visokom potpeticom|obuća potpetica žene
ženska sandala|cipela obuća žene
baletne papučice|ples
ženska čizma|cipela obuća žene
češljić|afrički afro češalj kosa stiliziranje
kruna|kraljevska obitelj kraljica odjeća
ženski šešir|odjeća žene
cilindar|odjeća šešir
maturalna kapa|diploma kićanka odjeća slavlje
šilterica|kapa sa šiltom
vojni šljem|kaciga ratnik vojnik vojska
šljem s bijelim križem|kaciga lice pomoć prva
brojanica|krunica molitva odjeća ogrlica perlice religija
ruž za usne|kozmetika šminka
prsten|brak dijamant romantika vjenčanje zaruke
dragulj|dijamant dragi kamen romantika
isključen zvučnik|glasnoća zvuk utišano
stišan zvučnik|tiho utišano
srednje glasan zvučnik|srednja glasnoća zvuk
glasan zvučnik|glasno glazba
razglas|glasno obraćanje javnosti zvuk
megafon|navijanje zvuk
poštanski rog
zvono|crkva zvuk
prekriženo zvono|isključen zvuk tišina zabranjeno
notno crtovlje|glazba nota
glazbena nota|glazba zvuk
glazbene note|glazba nota
studijski mikrofon|glazba studio
kliznik za podešavanje|glazba klizač razina
kontrolni gumbi|glazba kontrola
mikrofon|glazba karaoke
slušalice|slušalica zvuk
radio|zabava
saksofon|glazba instrument
truba|glazba instrument
trombon|glazba instrument jazz klizanje limeni tužno
harmonika|glazba instrument mala ručna
gitara|glazba instrument
klavijatura|glazba instrument klavir
violina|glazba instrument
bendžo|glazba žičani instrument
bubanj|glazba palice
visoki bubanj|instrument konga ritam udarac
marakasi|cha glazbalo instrument tresti udaraljke zvečka
flauta|blok flautist frula glazbalo puhački instrument
harfa|glazba instrument kupidon ljubav orkestar
mobilni telefon|mobitel
mobilni telefon sa strelicom|dolazni poziv mobitel strelica
telefon
telefonska slušalica
dojavljivač|pager
faks|telefaks
baterija
baterija s niskom razinom napunjenosti|elektronika ispražnjeno nije niska razina snage potrošena
strujni utikač|struja
prijenosno računalo|osobno pc ured
stolno računalo|ekran
pisač|računalo
tipkovnica|računalo
računalni miš|računalo
upravljačka kuglica|računalo
minidisk|disk optički računalo
disketa|računalo
optički disk|blu-ray cd računalo
dvd|blu-ray cd disk optički računalo
abakus|kalkulator računanje
filmska kamera|kino
filmska vrpca|traka kadrovi kino
filmski projektor|kino videozapis
klapa|film
televizor|tv video
fotoaparat|kamera putovanje selfie video
fotoaparat s bljeskalicom|bljeskalica kamera video
videokamera|kamera
videokaseta|stara škola vhs vrpca
povećalo nagnuto ulijevo|alat staklo traženje
povećalo nagnuto udesno|alat staklo traženje
svijeća|svjetlo
žarulja|ideja struja svjetlo
ručna svjetiljka|alat lampa struja svjetlo
crveni lampion|bar papirnati crveno restoran svjetlo
diya lampa|ulje uljna
bilježnica s ukrasnim omotom|knjiga
zatvorena knjiga|obrazovanje zatvoreno
otvorena knjiga|beletristika čitanje knjižnica obrazovanje otvoreno roman znanje
zelena knjiga|čitanje obrazovanje zeleno
plava knjiga|čitanje plavo
narančasta knjiga|čitanje narančasto obrazovanje
knjige|čitanje knjiga knjižnica obrazovanje škola učenje znanje
bilježnica
računovodstvena knjiga|bilježnica
savinuta stranica|dokument savinuto
svitak|papir
stranica okrenuta prema gore|dokument
novine|papir vijesti
zarolane novine|papir presavinuto vijesti
kartice knjižnih oznaka|jezičak knjižna marker
knjižna oznaka
oznaka
kovanica|blago bogatstvo dolar euro metal novac srebro zlato
vreća s novcem|bogatstvo dolar milijun novac oklada plaćanje pobjeda
škrinja s blagom|bogatstvo dijamanti dragocjenost dragulj nagrada novac srebro zlato
novčanica sa znakom jena|banka novac valuta
novčanica sa znakom dolara|banka novac valuta
novčanica sa znakom eura|banka euro novac valuta
novčanica sa znakom funte|banka funta novac valuta
novac s krilima|krila letjeti novčanica
kreditna kartica|banka novac
račun|dokaz o kupnji faktura knjigovodstvo računovodstvo
grafikon rastućeg trenda sa znakom jena|novac valuta
omotnica|e-pošta pismo
e-pošta|pismo pošta
omotnica dolazne pošte|dolazno e-pošta pismo primanje
omotnica sa strelicom|e-mail e-pošta komunikacija odlazno pismo slanje strelica
ladica odlazne pošte|izlazne odlazna pošta pismo slanje
ladica dolazne pošte|dolazna pošta pismo primanje
paket|dostava kutija pošiljka
zatvoreni sandučić s podignutom zastavicom|poštanski zatvoreno
zatvoreni sandučić sa spuštenom zastavicom|poštanski zatvoreno
otvoreni sandučić s podignutom zastavicom|poštanski otvoreno
otvoreni sandučić sa spuštenom zastavicom|poštanski otvoreno
poštanski sandučić
glasačka kutija s glasačkim listićem|glasanje glasovanje
olovka
crno pero|pisanje tinta
nalivpero|olovka pero
penkala|kemijska olovka
kist|slikanje
bojica
bilješka|olovka pismo
aktovka|ured
mapa|datoteka
otvorena mapa|datoteka otvoreno
razdjelnici|indeks kartice pregradni karton kartica razdjelnik
kalendar|datum
kalendar na trganje
spiralni notes|bilješka blok spirala
spiralni kalendar|blok spirala
kartoteka|indeks kartice rolodex
grafikon uzlaznog trenda|rast uzlazni
grafikon silaznog trenda|pad silazni
trakasti grafikon|podaci
držač spisa|bilješke popis zadataka
pribadača|igla
zaobljena pribadača|čavlić karta lokacija
spajalica
spojene spajalice|spajalica veza
ravnalo|matematika ravno
trokut|matematika ravnalo
škare|alat izrezivanje
kartotečna kutija|datoteka kartica za kartice
kartotečni ladičar|datoteka ormarić
koš za smeće
zaključano|lokot privatno zatvoreno
otključano|lokot otvoreno slomljeno
zatvoreni lokot s nalivperom|pero privatnost tinta
zatvoreni lokot s ključem|sigurno zatvoreno
ključ|lokot lozinka zaporka
starinski ključ|brava starina trag znak
čekić|alat popravci
sjekira|alat drvo sječa sjeći
pijuk|alat čekić rudarstvo
čekić i pijuk|alat
čekić i francuski ključ|alat
bodež|nož oružje
prekriženi mačevi|oružje prekriženo
bomba|eksplozija karikatura opasno uskoro
bumerang|australija posljedica vraćanje
luk i strijela|alat horoskop oružje strijelac zodijak
štit|oružje
ručna pila|alat drvo rezanje stolar
francuski ključ|alat
odvijač|alat vijak
vijak i matica|alat
zupčanik|alat
škrip|alat stezač
vaga|alat horoskop pravda uteg zodijak
bijeli štap|pomagalo sljepoća za slijepe
karika|karike veza
slomljeni lanac|lomljenje okov sloboda slomiti
lanci|lanac
udica|kuka prodajno mjesto uhvatiti uloviti zakrivljeno
kutija za alat|crvena crveno mehaničar
magnet|magnetizam megnetizam potkova privlačenje
ljestve|penjanje prečka stuba
lopata|kopati motika rupa saditi snijeg vrt
retorta|alat kemija
epruveta|eksperiment kemičar kemija laboratorij znanost
petrijeva zdjelica|bakterije biologija kultura laboratorij posuda
dnk|biologija evolucija genetika geni život
mikroskop|alat eksperiment laboratorij znanost
teleskop|alat kontakt vanzemaljski znanost
satelitska antena|tanjur
šprica|bolest cjepivo igla injekcija medicina
kap krvi|darivanje doniranje krvarenje medicina menstruacija
pilula|bolest doktor lijekovi medicina vitamin
flaster|samoljepivi
štaka|invaliditet ozljeda pomagalo za kretanje pomoć štap
stetoskop|liječnik medicina srce
rendgenska snimka|kosti kostur liječnik medicina
vrata|stražnja
dizalo|dizanje lift pristupačnost
zrcalo|odraz ogledalo šminka
prozor|okvir otvaranje pogled prozirno svjež zrak
krevet|hotel spavanje
kauč i svjetiljka|hotel
stolica|sjediti sjesti
WC školjka|kupaonica toalet
odčepljivač|kakica odčepljivanje vakuum vodoinstalater wc
tuš|voda
kada|kupanje
mišolovka|klopka mamac sir uhvatiti zamka
britva|brijanje britvica oštro žilet
bočica losiona|krema za sunčanje tijelo šampon
sigurnica|pelena pribadača punk rock ziherica
metla|čišćenje metenje vještica
košara|domaćinstvo za piknik rublje
rola papira|papirnati ručnici toaletni
kanta|bačva kabao vjedro
sapun|čistoća kupanje pjena pranje sapunica
mjehurići|biser čisto lebdenje pod vodom sapun
četkica za zube|četkanje čisto dentalna higijena kupaonica zubi
spužva|čišćenje porozno pranje upijanje
vatrogasni aparat|gašenje vatre požar protupožarni
kolica za kupnju|kupnja kupovanje
cigareta|pušenje
lijes|smrt vampir
nadgrobni spomenik|groblje počivao u miru rip smrt
urna|pepeo pogreb smrt
nazar perlica|plavo oko talisman tursko zlo
hamsa|amajlija fatima marija mirjam ruka sreća sudbina vođenje zaštita
moai|kameni kipovi lice rapa nui
transparent|demonstracije ploča prosvjed protest znak
osobna iskaznica|dokument dozvola id sigurnost vjerodajnice
znak za bankomat|banka gotovina
znak za koš za smeće|otpatke otpad
pitka voda|piće
invalidska kolica|pristup simbol
muški toalet|wc zahod
ženski toalet|wc zahod
toalet|wc zahod
simbol bebe|beba mijenjanje prematanje presvlačenje
nužnik|toalet wc zahod
kontrola putovnica
carina|pakiranje
preuzimanje prtljage|prtljaga putovanje torbe zrakoplov
odlaganje prtljage|ormarići prtljaga
upozorenje|oprez
pješački prijelaz za djecu|dijete pješak promet zebra
zabrana ulaza|ne promet zabranjeno
zabranjeno|dim nema ulaz
zabranjeno za bicikle|ne promet vozilo
zabranjeno pušenje|nema
zabranjeno bacanje otpadaka|nema otpaci
voda nije za piće|ne pitko zabranjeno
zabranjeno za pješake|ne promet
zabranjena uporaba mobilnih telefona|mobitel ne upotreba zabranjeno
zabranjeno za mlađe od osamnaest|18 dobno ograničenje maloljetnici ne
radioaktivnost
biološka opasnost|biološki znak
strelica prema gore|sjever smjer
strelica prema gore-desno|sjeveroistok smjer
strelica prema desno|istok smjer
strelica prema dolje-desno|jugoistok smjer
strelica prema dolje|jug smjer
strelica prema dolje-lijevo|jugozapad smjer
strelica prema lijevo|smjer zapad
strelica prema gore-lijevo|sjeverozapad smjer
strelica gore-dolje
strelica lijevo-desno
desna strelica koja se zakrivljuje ulijevo
lijeva strelica koja se zakrivljuje udesno
desna strelica koja se zakrivljuje prema gore
desna strelica koja se zakrivljuje prema dolje
okomite strelice u smjeru kazaljki na satu|ponovno učitavanje strelica
tipka sa strelicama ulijevo|suprotno od kazaljki na satu
strelica s natpisom "back"|natrag
strelica s natpisom "end"|kraj
strelica s natpisom "on!"|oznaka uključeno
strelica s natpisom "soon"|"uskoro" uskoro
strelica s natpisom "top"|gore vrh
mjesto za bogoslužje|molitva religija
simbol atoma|ateizam
om|hinduizam religija
davidova zvijezda|religija židovstvo
kotač dharme|budizam dharma religija
jin i jang|religija taoizam
latinski križ|kršćanstvo religija
pravoslavni križ|kršćanstvo religija
zvijezda i polumjesec|islam religija
simbol mira
menora|hanuka religija svijećnjak židovstvo
šesterokraka zvijezda s točkom|sreća židovska židovstvo
khanda|religija sikhi sikizam vjera
astrološki znak ovna|astrologija horoskop ovan zodijak
astrološki znak bika|horoskop zodijak
astrološki znak blizanaca|blizanci horoskop zodijak
astrološki znak raka|horoskop zodijak
astrološki znak lava|horoskop zodijak
astrološki znak djevice|djevica horoskop zodijak
astrološki znak vage|horoskop vaga zodijak
astrološki znak škorpiona|horoskop zodijak
astrološki znak strijelca|horoskop strijelac zodijak
astrološki znak jarca|horoskop jarac zodijak
astrološki znak vodenjaka|horoskop zodijak
astrološki znak riba|horoskop ribe zodijak
astrološki znak zmijonosca|horoskop zmija zmijonosac zodijak
tipka za nasumičnu reprodukciju pjesama|prekriženo strelica
tipka za ponavljanje|strelica u smjeru kazaljki na satu
tipka za ponavljanje jedne pjesme|jedanput kazaljki na satu strelica u smjeru
tipka za reprodukciju|desno reprodukcija strelica trokut
tipka za pretraživanje unaprijed|dvostruko brzo premotavanje strelica
tipka za sljedeću pjesmu|sljedeća pjesma sljedeći prizor strelica trokut
tipka za reprodukciju ili pauzu|desno pauza reprodukcija strelica trokut
tipka za pretraživanje unatrag|lijevo strelica trokut vraćanje
tipka za brzo pretraživanje unatrag|dvostruko premotavanje strelica
tipka za posljednju pjesmu|prethodna pjesma prethodni prizor strelica trokut
tipka prema gore|gumb strelica
tipka za brzo kretanje prema gore|dvostruko strelica
tipka prema dolje|strelica
tipka za brzo kretanje prema dolje|dvostruko strelica
tipka za pauzu|dvostruko okomito pauziranje privremeno zaustavljanje trake
tipka za zaustavljanje|kvadrat stop
tipka za snimanje|krug
tipka za izbacivanje
kino|film kamera
tipka za smanjivanje svjetline|gumb slabo svjetlina tamno
tipka za povećanje svjetline|svijetlo svjetlina svjetlo
crtice jačine signala|antena mobitel prijam prijem telefona snaga
bežična mreža|hotspot internet pametni telefon povezivanje računalo ruter veza wi-fi wlan
način vibracije|mobitel rada telefon vibracija
isključen mobilni telefon|isključeno mobitel
ženski simbol
muški simbol
simbol transrodnosti
množenje|× operator otkaži pomnoži x znak množenja
plus|+ matematika znak
minus|- matematika znak
znak dijeljenja|÷ dijeliti dijeljenje matematika
podebljani znak jednakosti|matematika rezultat
beskonačnost|beskrajno univerzalno zauvijek
dvostruki uskličnik|interpunkcija znak
uskličnik-upitnik|interpunkcija pitanje upitnik znak
crveni upitnik|? interpunkcija oznaka pitanje znak
bijeli upitnik|interpunkcija obris pitanje znak
bijeli uskličnik|interpunkcija obris znak
crveni uskličnik|! interpunkcija oznaka znak
valovita crta|interpunkcija valovito
mjenjačnica|banka novac valuta
masno otisnut znak dolara|milijun novac plaćanje valuta
simbol medicine|asklepijev štap medicina
simbol recikliranja|recikliranje
heraldički ljiljan|fleur-de-lis
znak trozupca|alat brod grb posejdon sidro trozubac
bedž s imenom|značka
japanski simbol za početnika|čin list strelica prema dolje žuto
crveni krug s rupom|o veliki
tipka s kvačicom|✓ gotovo gumb kvačica oznaka potvrđeno riješeno
potvrdni okvir s kvačicom|✓ potvrda
kvačica|✓ oznaka
križić|množenje odustajanje oznaka križića puta x znak
tipka s oznakom križića|kvadrat množenje x znak
vitičasta petlja|vitica
dvostruka vitičasta petlja|dvostruko vitica
oznaka djelomične alternacije|djelomično znak
osmerokraka zvjezdica
osmerokraka zvijezda
iskra|zvjezdica
znak za autorska prava|copyright
znak za registrirano
zaštitni znak tm
mrlja|holi proliti prskati slikati
obitelj: 
obitelj: 
tipka: 0|nula
tipka: 1|jedan
tipka: 2|dva
tipka: 3|tri
tipka: 4|četiri
tipka: 5|pet
tipka: 6|šest
tipka: 7|sedam
tipka: 8|osam
tipka: 9|devet
obitelj: 
unos velikih latiničnih slova|latinica velika
unos malih latiničnih slova|abcd latinica mala
unos brojeva|1234 brojevi
unos simbola|& % ♪ 〒 simboli
unos latiničnih slova|abc abeceda latinica
tipka krvne grupe A
tipka krvne grupe AB|krvna grupa
tipka krvne grupe B
tipka CL|gumb
tipka COOL|gumb
tipka FREE|gumb
izvor informacija|informacije
tipka ID|gumb identitet
slovo m u krugu
tipka NEW
tipka NG|gumb
tipka krvne grupe 0|krvna grupa
tipka OK|u redu
tipka P|parking parkiranje znak za
tipka SOS|pomoć
tipka UP!|gore znak
tipka VS|protiv versus
tipka s ideogramom "ovdje"|japanski
tipka s ideogramom "naplata usluge"|gumb japanski
tipka s ideogramom "mjesečni iznos"|japanski mjesečni
tipka s ideogramom "nije besplatno"|japanski naplaćuje se nije
tipka s ideogramom "rezervirano"|gumb japanski
tipka s ideogramom "povoljno"|japanski povoljno
tipka s ideogramom "popust"|gumb japanski
tipka s ideogramom "besplatno"|gumb japanski
tipka s ideogramom "zabranjeno"|japanski zabranjeno
tipka s ideogramom "prihvatljivo"|japanski prihvatljivo
tipka s ideogramom "zahtjev"|gumb japanski
tipka s ideogramom "prolazna ocjena"|japanski prolazna
tipka s ideogramom "ima slobodnih mjesta"|ima japanski
tipka s ideogramom "čestitke"|čestitanje čestitke japanski
tipka s ideogramom "tajna"|japanski tajna
tipka s ideogramom "otvoreno"|japanski otvoreno
tipka s ideogramom "popunjeno"|gumb japanski popunjeno
crveni krug|crveno geometrija
narančasti krug
žuti krug
zeleni krug
plavi krug|geometrija plavo
ljubičasti krug
smeđi krug
crni krug|geometrija
bijeli krug|geometrija
crveni kvadrat
narančasti kvadrat
žuti kvadrat
zeleni kvadrat
plavi kvadrat
ljubičasti kvadrat
smeđi kvadrat
veliki crni kvadrat|geometrija
veliki bijeli kvadrat|geometrija
srednji crni kvadrat|geometrija geometrijski lik
srednji bijeli kvadrat|geometrija
srednje mali crni kvadrat|geometrija
srednje mali bijeli kvadrat|geometrija geometrijski lik
mali crni kvadrat|geometrija
mali bijeli kvadrat|geometrija
veliki narančasti romb|dijamant geometrija narančasto
veliki plavi romb|geometrija plavo
mali narančasti romb|dijamant geometrija narančasto
mali plavi romb|dijamant geometrija plavo
crveni trokut usmjeren prema gore|crveno geometrija
crveni trokut usmjeren prema dolje|crveno geometrija
romb s točkom|dijamant geometrija unutra
kružić za označavanje|geometrija
bijela uglata tipka|bijelo crni kvadrat s bijelim obrubom geometrija gumb obris uglato
crna uglata tipka|crno geometrija gumb s crnim okvirom uglato
zastava s crno-bijelom šahovnicom|cilj pobjeda šahovnica sport utrka
trokutasta zastava|golf pošta radovi
prekrižene zastave|japan križ prekriženo slavlje
crna zastava|vijorenje
bijela zastava|vijorenje
zastava duginih boja|biseksualno duga homoseksualno lezbijski lgbtq pride trans
zastava pokreta transrodnih osoba|bijela ružičasta svjetloplava transrodne osobe
gusarska zastava|blago jolly roger



































































































































































































































































Engleska
Škotska
Wales`;
/** From light to dark. */
export const tones = [
  'svijetla boja kože',
  'svijetlo maslinasta boja kože',
  'maslinasta boja kože',
  'smeđa boja kože',
  'tamno smeđa boja kože',
];
