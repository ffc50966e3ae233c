//! Stop words of the languages in Latin script: lower case, as written, parted by white space.
//!
//! Words that carry no topic of their own: articles, pronouns, prepositions, conjunctions, auxiliaries, the
//! commonest adverbs. Elided articles stand alone ("l", "dell"), as the tokens beside an apostrophe do.

pub(super) const BASQUE: &str = "
    eta edo baina ere baino ez bai da dira zen ziren du dute zuen zuten dago daude zegoen dut dugu duzu
    dituzte ditu zituen zituzten dio diote zion zioten izan izango izaten ari egin egiten egingo behar nahi
    ahal bat batek baten batean batekin batzuk batzuek bi hau hori hura hauek horiek haiek honek horrek hark
    honen horren haren hauen horien haien honetan horretan hartan hemen hor han bere beren euren ni zu gu
    zuek bera berak nire zure gure oso gehiago gutxi asko guzti guztiak guztien guztiz dena denak beste
    bestea besteak besteek arte artean aurrean aurka azpian barruan bezala bidez buruz gain gainean gainera
    gabe ondoren ondoan orain oraindik atzo gaur bihar lehen gero beti inoiz inork inor ezer zer zein zeinek
    nor nork non noiz nola zergatik zeren bait baita baitira baitu baldin beraz hala halere horregatik
    hortaz berriz izen den diren duen duten zela dela direla dutela duela zuela zutela omen eman esan zuenez
    denez dituen dituztela ziena dezake daiteke litzateke kontra alde izateko egiteko egon egoten";

pub(super) const CATALAN: &str = "
    el la els les un una uns unes lo l d s m t n de del dels al als a en amb per pel pels i o u ni que què
    qui quin quina quins quines com quan on perquè però sinó si no és són era eren fou va van vaig vam ser
    estar està estan ha han he hem havia havien hi ho es em et se ens us li jo tu ell ella nosaltres
    vosaltres ells elles seu seva seus seves meu meva teu nostre nostra aquest aquesta aquests aquestes
    aquell aquella aquells aquelles això allò aquí allà més menys molt molta molts moltes poc tan tant tot
    tota tots totes altre altra altres cada mateix mateixa cap res alguna algun alguns algunes també tampoc
    ja encara ara avui ahir abans després durant entre fins des sobre sota sense segons contra només doncs
    així quals qual té tenen tenia fer fa fan pot poden sigut estat dos dues tres hauria seria mentre dins
    fora davant";

pub(super) const CZECH: &str = "
    a i o u k s v z ke se ve ze do na od po pro při za před přes pod nad mezi bez podle proti kvůli kolem
    během kromě díky vůči že aby když protože ale nebo ani jako než však tedy tak také taky jen jenom už
    ještě až ať zda jestli pokud být je jsem jsi jsme jste jsou byl byla bylo byli byly bude budou budu bych
    by bychom bys není nejsou nebyl nebyla nebylo má mají mám měl měla mělo měli mít může mohou mohl mohla
    musí musel chce to ten ta ti ty té toho tomu tom tím této tento tato toto tyto těchto těm které který
    která kteří kterou kterého kterém kterých co kdo kde kdy jak proč kam já on ona ono oni my vy mě mi mně
    mne mu ho jí ji jej jeho její jejich jim nich nim něj ní nás nám vás vám si sebe sobě svůj své svou
    svého svých svým můj náš všechny všech vše všichni každý jiný jiné některé někteří více méně velmi moc
    hodně tady tam zde pak potom teď nyní dnes včera právě tohoto tuto těmi jednou dva dvě tři jeden jedna
    jedno první zase proto totiž sice což čím jejíž jehož jež kdyby ne ano pouze například uvedl řekl";

pub(super) const DANISH: &str = "
    og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham
    hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind
    når være dog noget ville jo deres efter ned skulle denne end dette mit også under have dig anden hende
    mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver hendes været thi jer
    sådan jeg kan vores så blot blevet bare før hvem hvilken hvilket hvilke hvordan hvorfor fordi mens siden
    igen ingen intet uden ved samt mellem kun mere mest andre andet allerede altså både begge derfor dér dit
    dine enten endnu flere fik få får gennem gør gøre går hen ifølge inden igennem kom kommer lige må måske
    måtte nok nogen omkring selvom sidste siger sagde senere således tager to tre udenfor vort år";

pub(super) const DUTCH: &str = "
    de het een en van in is dat die te zijn op met voor niet aan er om ook als dan maar bij of uit nog
    worden door naar heeft hebben had hadden werd werden wordt was waren ben bent hij zij ze ik je jij u we
    wij jullie hem haar hun hen mij me mijn jouw uw onze ons zich zichzelf dit deze wat wie waar wanneer
    waarom hoe welke welk over tot tegen tussen onder na voordat nadat omdat zodat terwijl hoewel toen nu al
    alleen altijd nooit vaak weer veel meer meest minder weinig zeer heel erg zo dus want kan kunnen kon
    konden zal zullen zou zouden moet moeten moest mag mogen mocht wil willen wilde gaan gaat ging laten
    doen doet deed daar hier daarom daarna iets niets iemand niemand alle alles andere ander elk elke ieder
    iedere geen zonder sinds volgens tijdens binnen buiten boven achter via per vanaf ten ter der des den
    eens even wel reeds toch echter ge zelf geweest geworden gehad enkele sommige beide zoals waarbij waarin
    waarop 't 's 'n s t hebt staat";

pub(super) const ENGLISH: &str = "
    a about above across after afterwards again against ago all almost along already also although always am
    among amongst an and another any anybody anyone anything anyway anywhere are aren't around as at away
    back be became because become becomes been before being below between both but by can can't cannot come
    could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever
    every everybody everyone everything few for from further get gets getting go goes going gone got had
    hadn't has hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how
    however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just least
    less let let's like made make many may maybe me might mine more moreover most much must my myself
    neither never no nobody none nor not nothing now of off often on once one only onto or other others our
    ours ourselves out over own per perhaps please put quite rather re really s said same say says see seem
    seemed seems several shall she she'd she'll she's should shouldn't since so some somebody someone
    something sometimes somewhere still such t take than that that's the their theirs them themselves then
    there there's therefore these they they'd they'll they're they've thing things this those though through
    throughout thus to together told too toward towards under unless until up upon us use used very via was
    wasn't we we'd we'll we're we've well went were weren't what what's whatever when where whereas whether
    which while who who's whoever whole whom whose why will with within without won't would wouldn't yes yet
    you you'd you'll you're you've your yours yourself yourselves d ll m ve";

pub(super) const FINNISH: &str = "
    ja on ei että se oli ovat hän joka mutta kuin myös olla sen hänen kun niin tai ole ollut mukaan jo vain
    sekä siitä nyt vielä jotka jonka jossa johon josta mitä mikä minä sinä me te he minun sinun meidän
    teidän heidän minua sinua häntä meitä heitä minulle sinulle hänelle meille heille tämä tuo nämä nuo ne
    tämän tuon näiden niiden tätä tuota näitä niitä tässä siinä tästä tähän siihen sitä sillä sille siellä
    täällä tuolla olen olet olemme olette olisi olisivat olivat olleet ollaan en et emme ette eivät eikä voi
    voivat voisi voidaan pitää pitäisi täytyy saa saada sai tulee tuli tulla mennä ennen jälkeen aikana
    kanssa ilman kautta vastaan välillä päällä alla yli ali noin koko kaikki kaikkien joku jokin joitakin
    jotain jokainen muu muut muiden toinen itse vaan eli koska jos vaikka jotta kunnes siis kuitenkin silti
    ehkä aina usein joskus hyvin enemmän vähemmän enää ensin sitten taas juuri kuten kuka ketkä kenen miksi
    miten missä mihin mistä milloin yksi kaksi kolme viime eilen tänään luona varten kohti asti lisäksi mm
    muun muassa";

pub(super) const FRENCH: &str = "
    le la les l un une des de du d au aux à en dans par pour sur sous avec sans chez vers entre contre
    depuis pendant avant après devant derrière selon malgré dès jusque jusqu hors parmi outre et ou où mais
    donc or ni car que qu qui quoi dont lequel laquelle lesquels lesquelles auquel duquel quand comme
    comment pourquoi si lorsque lorsqu puisque puisqu parce quoique tandis afin je j tu il elle on nous vous
    ils elles me m te t se s lui leur leurs eux moi toi soi y ce c cet cette ces ceci cela ça celui celle
    ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos ne n pas plus moins jamais rien
    personne aucun aucune non oui est sont était étaient été être suis es sommes êtes étant sera seront
    serait seraient soit soient fut furent a ai as avons avez ont avait avaient avoir ayant eu aura auront
    aurait auraient ait fait faire font faut peut peuvent pouvait pourrait doit doivent va vont aller très
    trop peu beaucoup assez aussi autant ainsi alors encore toujours déjà souvent ici là tout toute tous
    toutes autre autres même mêmes quel quelle quels quelles quelque quelques chaque plusieurs certain
    certains certaine certaines tel telle bien enfin ensuite puis cependant pourtant toutefois notamment
    environ lors presque seulement surtout aujourd'hui hier demain qu'il qu'elle c'est d'un d'une n'est dit";

pub(super) const GERMAN: &str = "
    der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß
    ob wenn als wie wo was wer wen wem wessen warum wann welche welcher welches welchen welchem in im an am
    auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum
    zur zwischen hinter neben trotz statt ab außer laut innerhalb außerhalb ins ans aufs ich du er sie es
    wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meiner dein deine sein seine
    seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserer euer eure dieser
    diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem man kein keine keinen keinem
    keiner nicht nichts nie niemals niemand jemand etwas alle allem allen aller alles viel viele vielen
    vieler wenig wenige mehr weniger meist einige einigen einiger andere anderen anderer anderem anderes
    beide beiden solche solchen bin bist ist sind seid war waren wäre wären gewesen hat habe haben hast
    hatte hatten hätte hätten gehabt wird werde werden wirst wurde wurden würde würden worden geworden kann
    können könnte könnten konnte konnten muss müssen musste mussten müsste soll sollen sollte sollten will
    wollen wollte wollten darf dürfen durfte mag möchte lassen lässt ließ auch noch schon nur sehr so dann
    da dort hier nun jetzt immer wieder bereits erst etwa fast sogar selbst zwar jedoch dabei damit daran
    darauf daraus dafür dagegen dazu davon darüber darum deshalb daher also nämlich bisher zuletzt zudem
    allerdings dessen deren derer hin her hinaus gar weiter weitere weiteren wohl ganz eben indem sowie
    sowohl weder je mal sei seien sagte";

pub(super) const HUNGARIAN: &str = "
    a az egy és hogy nem is van volt meg de ez el ha már csak még azt ezt mint ki mi vagy majd lesz lehet
    pedig olyan fel be le ami aki ahol amely amelyek amelyet amelynek amikor ahogy akik akit akinek ezek
    azok ezeket azokat ennek annak ebben abban erre arra ettől attól ezzel azzal ezért azért itt ott én te ő
    ti ők engem téged őt minket őket neki nekik nekem nekünk magát maga saját minden mind semmi senki soha
    sem se sincs nincs vannak voltak volna lenne lesznek lett lettek legyen kell kellett kellene lehetett
    tud tudja fog fogja fognak után előtt alatt között mellett szerint miatt nélkül ellen által során felé
    óta múlva helyett iránt nagyon több kevés sok igen egyik másik más többi első két három most akkor
    mindig újra ismét végül szintén azonban viszont ugyanis tehát illetve valamint mert hiszen bár noha úgy
    így ilyen annyira hol hová mikor miért hogyan milyen mennyi melyik át rá ide oda össze vissza bele
    egyébként például csupán szinte éppen csaknem mintegy akár ugyan arról erről ahhoz ehhez azon ezen abból
    ebből voltam vagyok vagyunk";

pub(super) const INDONESIAN: &str = "
    yang dan di ke dari untuk pada dengan dalam ini itu adalah tidak akan telah sudah oleh juga atau sebagai
    karena tersebut bisa dapat ada saya kami kita mereka dia ia anda kamu aku nya para lebih saat seperti
    namun tetapi tapi hanya bahwa serta hingga sampai bagi tak bukan belum masih pun lagi sangat setelah
    sebelum ketika jika kalau agar maka sehingga sementara antara secara atas bawah kepada terhadap menjadi
    merupakan melalui sejak selama tentang menurut sebuah seorang satu dua salah semua setiap banyak
    beberapa sejumlah lain lainnya apa siapa mana kapan mengapa bagaimana hal pula yakni yaitu ujar kata
    katanya harus ingin mau boleh sedang pernah selalu sering tanpa meski meskipun walaupun bahkan saja
    sekitar hampir sekarang kini lalu kemudian selain itulah inilah terjadi dilakukan begitu sini sana
    dirinya sendiri";

pub(super) const ITALIAN: &str = "
    il lo la i gli le l un uno una di d a da in con su per tra fra del dello della dell dei degli delle al
    allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul
    sullo sulla sull sui sugli sulle col e ed o od ma però anche che chi cui quale quali quanto quanta
    quanti quante come quando dove perché se non né più meno molto molta molti molte poco pochi tanto tanti
    troppo tutto tutta tutti tutte ogni altro altra altri altre stesso stessa stessi stesse alcuni alcune
    qualche nessuno nessuna niente nulla questo questa questi queste quest quello quella quelli quelle quell
    quegli ciò io tu lui lei egli ella noi voi loro mi m ti t si s ci c vi v ne n me te sé suo sua suoi sue
    mio mia miei mie tuo tua nostro nostra nostri nostre vostro vostra è sono era erano sei siamo siete
    essere stato stata stati state sia siano fosse fu furono sarà saranno sarebbe sarebbero ha ho hai hanno
    abbiamo avete aveva avevano avere avuto abbia avrà avrebbe avrebbero fa fare fatto fanno può possono
    potrebbe poter deve devono dovrebbe va vanno viene vengono già ancora ora adesso oggi ieri domani sempre
    mai poi prima dopo durante senza sotto sopra contro verso fino oltre secondo presso circa così quindi
    dunque mentre infatti invece inoltre solo soltanto proprio ben qui qua lì là due c'è";

pub(super) const NORWEGIAN: &str = "
    og i det at en et den til er som på de med han av for ikke der var meg seg men har om vi min mitt mine
    hadde ham hun nå over da fra du ut sin si sitt dem oss opp man hans hvor eller hva skal selv her alle
    vil ble kunne inn når være noen noe ville jo deres etter ned skulle denne enn dette også under ha deg
    annen henne alt mye mot disse hvis din ditt dine hos bli mange blir hennes vært slik jeg kan vår vårt
    våre så bare før hvem hvilken hvilket hvilke hvordan hvorfor fordi mens siden igjen ingen ikkje uten ved
    samt mellom kun mer mest andre annet allerede både begge derfor dere enten enda flere fikk få får
    gjennom gjør gjøre går ifølge innen kom kommer like må måtte nok omkring siste sier sa senere to tre
    slike dersom kanskje blitt blant bak ei eg ein eit dei vart vere ho me frå korleis kva då nokon noko
    sjølv berre meir år ennå";

pub(super) const POLISH: &str = "
    i a o u w z we ze do na od po za przez przed przy pod nad między bez dla według wobec oraz lub albo ale
    lecz jednak więc dlatego ponieważ bo gdy gdyż kiedy jeśli jeżeli aby żeby by że iż jak jako niż czy też
    także również tylko już jeszcze nawet bardzo więcej mniej tak nie ani jest są był była było byli były
    będzie będą być bym został została zostało zostały zostali ma mają miał miała mieli mieć może mogą mógł
    można musi muszą trzeba należy to ten ta te ci tego tej temu tym tych tymi tę tą tamten który która
    które którzy którego której któremu którym których którymi którą co kto kogo komu kim czym czego czemu
    gdzie skąd dokąd dlaczego ile ja ty on ona ono my wy oni one mnie mi mną ciebie jego jej jemu mu go ich
    im nim nią nimi niego niej nich nas nam nami was wam się siebie sobie swój swoje swoją swojego swojej
    swoich swoim mój moja nasz nasze wszystko wszystkie wszyscy wszystkich każdy każda każde inny inne
    innych jakiś coś ktoś nic nikt żaden tu tam tutaj teraz wtedy potem zawsze nigdy często dziś dzisiaj
    wczoraj jutro około ponad podczas wśród poza mimo przeciw jeden jedna jedno dwa dwie trzy sam sama samo
    właśnie gdyby natomiast zaś choć chociaż aż prawie m in tys np proc r";

pub(super) const PORTUGUESE: &str = "
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para
    com sem sob sobre entre até desde contra após ante durante segundo e ou mas porém nem que quem qual
    quais cujo cuja quando como onde porque porquê se não sim mais menos muito muita muitos muitas pouco
    poucos tão tanto tantos todo toda todos todas tudo cada outro outra outros outras mesmo mesma algum
    alguma alguns algumas nenhum nenhuma nada ninguém alguém algo este esta estes estas esse essa esses
    essas aquele aquela aqueles aquelas isto isso aquilo neste nesta nesse nessa deste desta desse dessa
    daquele naquele eu tu ele ela nós vós eles elas você vocês me te lhe lhes vos mim si seu sua seus suas
    meu minha meus minhas teu tua nosso nossa nossos nossas é são era eram foi foram ser sido sendo será
    serão seria seriam fosse está estão estava estavam estar esteve há havia haver houve tem têm tinha
    tinham ter teve tendo terá teria tenha faz fazer feito pode podem poderia poder deve devem vai vão ir já
    ainda agora hoje ontem amanhã sempre nunca depois antes então também só apenas assim aqui ali lá bem
    cerca além enquanto embora portanto pois dois duas num numa dele dela deles delas dum diz disse";

pub(super) const ROMANIAN: &str = "
    și şi în a al ai ale la de din cu pe pentru prin până după fără sub peste între către despre împotriva
    înainte spre lângă sau ori dar însă ci nici că să ca care ce cine cum când unde cât câți câte dacă deși
    deşi deoarece fiindcă încât nu da mai foarte prea tot toată toți toţi toate fiecare alt altă alți alte
    altul alta alții același aceeași un o unui unei unor unul una unii unele acest această acești aceste
    acestei acestui acestor acesta aceasta acestea aceștia acel acea acei acele acelui cel cea cei cele
    celor eu tu el ea noi voi ei ele mă te se ne vă îl îi le mi ți îmi îți își lui lor meu mea mei mele tău
    ta său sa săi sale nostru noastră vostru este e sunt era erau fost fi fie fiind va vor vom ar aș am au
    are avea aveau aibă avut poate pot putea trebuie face fac făcut doar numai chiar deja încă acum astăzi
    azi ieri mâine apoi atunci aici acolo așa aşa astfel decât precum totuși deci iar mult multe mulți puțin
    doi două trei asupra potrivit conform circa aproape niciun nicio nimic nimeni cineva ceva într dintr
    printr s l i m n";

pub(super) const SPANISH: &str = "
    el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde hacia contra
    según tras ante bajo durante mediante y e o u ni pero sino aunque porque pues que qué quien quién
    quienes cual cuál cuales cuando cuándo como cómo donde dónde cuyo cuya si sí no más menos muy mucho
    mucha muchos muchas poco poca pocos tan tanto tanta tantos todo toda todos todas otro otra otros otras
    mismo misma mismos mismas cada algún alguna algunos algunas ningún ninguna nada nadie alguien algo este
    esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello éste ésta yo tú él
    ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus mí ti
    nuestro nuestra nuestros nuestras suyo suya es son era eran fue fueron ser sido siendo será serán sería
    serían sea sean fuera soy eres somos está están estaba estaban estar estado estuvo esté ha han he hemos
    había habían haber hay hubo habrá habría haya tiene tienen tenía tenían tener tuvo hace hacer hizo hecho
    puede pueden podía podría poder debe deben va van ir ya aún todavía ahora hoy ayer mañana siempre nunca
    después antes luego entonces también tampoco sólo solo así aquí ahí allí bien además mientras casi cerca
    dentro incluso embargo dos dice dijo";

pub(super) const SWEDISH: &str = "
    och i att det en den till är som på de med han av för inte der var mig sig men ett har om vi min hade
    honom hon nu över då från du ut sin dem oss upp man hans där eller vad ska skall själv här alla vill
    blev kunde in när vara också någon något några ville ju deras efter ned skulle denna än detta mitt under
    ha dig annan henne mina allt mycket sitt sina vår mot dessa din hos bli många blir hennes varit sådan
    jag kan vårt våra så bara innan vem vilken vilket vilka hur varför medan sedan igen ingen inget inga
    utan vid samt mellan endast mer mest andra annat redan både båda därför ni er ert era antingen ännu fler
    flera fick få får genom gör göra gjorde går enligt inom kom kommer lika måste nog omkring sade säger sa
    senare två tre samma eftersom kanske blivit bland bakom dock även dit hit varje åt ur dess trots ändå
    därmed alltså själva ens vars hela år";

pub(super) const TURKISH: &str = "
    ve bir bu da de ile için çok daha olarak olan ne gibi en kadar sonra ancak ama fakat veya ya ki mi mı mu
    mü değil her o şu ben sen biz siz onlar onun bunun şunun benim senin bizim sizin onların bana sana ona
    bize size onlara beni seni onu bizi sizi onları bunu şunu buna bunlar şunlar bunları bunların bunda
    ondan bundan kendi kendisi kendini kendine olduğu olduğunu oldu olması olmak olur olacak ise idi iken
    var yok vardı yoktu etti eden ederek etmek edildi yapılan dedi diye göre karşı önce üzere üzerinde
    üzerine arasında içinde dolayı rağmen beri doğru hem hiç hep bazı bütün tüm birçok başka aynı diğer şey
    şekilde nasıl neden niçin nerede kim hangi kaç zaman şimdi artık yine bile sadece yalnız henüz hala
    belki çünkü eğer zira oysa ayrıca böyle şöyle öyle iki üç biri birlikte iyi kez ilk son tarafından
    nedeniyle ilgili ait dahi yani";

pub(super) const VIETNAMESE: &str = "
    và là của có các những được trong cho không với này đã để một khi người từ đến ra cũng vào ở như thì về
    tại sẽ bị đó nhiều sau trên đang theo lại nhưng mà nên do vì nếu thể phải hay hoặc rất còn chỉ hơn tôi
    ông bà anh chị em họ chúng ta mình nó ai gì nào đâu sao thế đây kia ấy đều mới cùng qua bởi giữa trước
    dưới ngoài bằng hết vẫn rồi tuy dù mỗi mọi từng cả khác nhau việc sự cái con chiếc cuộc đi lên xuống làm
    rằng vậy hiện nay lúc năm ngày tháng số hai ba nhất quá luôn thường chưa chẳng biết nói cách thêm điều
    đối bên lần hàng tới gần khoảng ngay thành";
