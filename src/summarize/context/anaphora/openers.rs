//! The phrases themselves, in lower case, parted by bars.

use crate::summarize::language::Language;

/// Phrases that lean on an earlier sentence when they open one.
pub(super) const OPENERS: &[(Language, &str)] = &[
    (
        Language::English,
        "\
             he | she | they | it | his | her | hers | him | them | their | theirs | its | this | that | \
             these | those | but | and | however | so | or | also | yet | still | meanwhile | then | \
             moreover | instead | nor | such | another | others | both | therefore | thus | hence | \
             nevertheless | nonetheless | furthermore | besides | otherwise | similarly | likewise | \
             consequently | accordingly | neither | either | the latter | the former | the two | the pair | \
             the trio | the couple | the duo | as a result | in addition | for example | for instance | \
             by contrast | in contrast | on the other hand | at the same time | after that | afterwards | \
             one of them | some of them | most of them | all of them | none of them | in turn | \
             in response | too | though | because of this | because of that | despite this | despite that | \
             in that case | at least that | in this case | here | there he | there she | there they | among them | \
             the same | one, | two of them | many of them | several of them | both of them | each of them",
    ),
    (
        Language::French,
        "\
             il | elle | ils | elles | celui-ci | celle-ci | ceux-ci | celles-ci | celui-là | celle-là | \
             ce | c'est | c'était | cela | ça | ceci | cet | cette | ces | son | sa | ses | leur | leurs | \
             mais | et | or | ou | donc | car | ainsi | alors | cependant | toutefois | pourtant | \
             néanmoins | en revanche | par ailleurs | en outre | de plus | aussi | ensuite | puis | enfin | \
             en effet | par conséquent | c'est pourquoi | d'ailleurs | de même | le même | la même | \
             ce dernier | cette dernière | ces derniers | ces dernières | tous deux | les deux hommes | \
             une autre | un autre | d'autres | parmi eux | à l'inverse | au contraire | dans ce cadre | à tel point | a tel point",
    ),
    (
        Language::Spanish,
        "\
             él | ella | ellos | ellas | esto | eso | aquello | este | esta | estos | estas | ese | esa | \
             esos | esas | su | sus | pero | y | e | o | sin embargo | no obstante | además | también | \
             así | entonces | por eso | por ello | por tanto | por lo tanto | asimismo | tampoco | luego | \
             después | mientras tanto | en cambio | por su parte | por otra parte | por otro lado | \
             de hecho | ambos | ambas | otro | otra | otros | otras | dicho | dicha | tal | aun así | ahí",
    ),
    (
        Language::German,
        "\
             er | sie | es | ihr | ihre | ihm | ihn | ihnen | sein | seine | seinen | seinem | seiner | \
             das | dies | diese | dieser | dieses | diesem | diesen | jene | jener | jenes | aber | und | \
             doch | jedoch | dennoch | trotzdem | allerdings | außerdem | zudem | deshalb | daher | darum | \
             deswegen | also | dann | danach | dabei | damit | dafür | dagegen | darauf | daraufhin | \
             darüber | dazu | davon | denn | oder | so | auch | ebenso | beide | beides | stattdessen | \
             hingegen | zugleich | gleichzeitig | dort | da | solche | somit | nun",
    ),
    (
        Language::Italian,
        "\
             egli | ella | lui | lei | loro | essi | esse | esso | essa | questo | questa | questi | \
             queste | quello | quella | quelli | quelle | ciò | suo | sua | suoi | sue | ma | e | ed | o | \
             però | tuttavia | inoltre | infatti | quindi | dunque | perciò | così | poi | anche | invece | \
             intanto | nel frattempo | entrambi | entrambe | un altro | un'altra | altri | altre",
    ),
    (
        Language::Portuguese,
        "\
             ele | ela | eles | elas | isto | isso | aquilo | este | esta | estes | estas | esse | essa | \
             esses | essas | seu | sua | seus | suas | mas | e | ou | porém | contudo | no entanto | \
             entretanto | todavia | além disso | também | assim | então | portanto | por isso | depois | \
             já | ambos | ambas | outro | outra | outros | outras | tal | enquanto isso",
    ),
    (
        Language::Dutch,
        "\
             hij | zij | ze | het | dit | dat | deze | die | zijn | haar | hun | hem | hen | maar | en | \
             of | echter | toch | ook | daarom | dus | daarnaast | bovendien | daarbij | daarna | dan | \
             toen | vervolgens | beide | beiden | zo | daar | intussen | ondertussen | daardoor",
    ),
    (
        Language::Swedish,
        "\
             han | hon | de | den | det | dessa | denna | detta | hans | hennes | deras | dess | men | \
             och | eller | dock | också | därför | dessutom | sedan | då | så | båda | samtidigt",
    ),
    (
        Language::Norwegian,
        "\
             han | hun | de | den | det | disse | denne | dette | hans | hennes | deres | dens | men | og | \
             eller | likevel | også | derfor | dessuten | så | da | begge | samtidig",
    ),
    (
        Language::Danish,
        "\
             han | hun | de | den | det | disse | denne | dette | hans | hendes | deres | dens | men | og | \
             eller | dog | også | derfor | desuden | så | da | begge | samtidig | derefter",
    ),
    (
        Language::Finnish,
        "\
             hän | he | se | ne | tämä | nämä | tuo | nuo | hänen | heidän | sen | niiden | mutta | ja | \
             tai | kuitenkin | silti | siksi | lisäksi | myös | sitten | molemmat | samalla",
    ),
    (
        Language::Polish,
        "\
             on | ona | ono | oni | one | to | ten | ta | te | ci | tego | tej | jego | jej | ich | ale | \
             i | a | lub | jednak | jednakże | dlatego | ponadto | także | również | więc | potem | \
             następnie | natomiast | obaj | obie | tymczasem | mimo to | poza tym",
    ),
    (
        Language::Russian,
        "\
             он | она | оно | они | это | этот | эта | эти | этого | этой | тот | та | те | его | её | ее | \
             их | но | и | а | или | однако | поэтому | также | кроме того | при этом | затем | потом | \
             тем не менее | в то же время | таким образом | оба | обе | такой | такая | такие | там",
    ),
    (
        Language::Ukrainian,
        "\
             він | вона | воно | вони | це | цей | ця | ці | цього | цієї | той | та | ті | його | її | \
             їх | їхній | але | і | й | а | або | однак | проте | тому | також | крім того | при цьому | \
             потім | водночас | таким чином | обидва | там",
    ),
    (
        Language::Turkish,
        "\
             o | onlar | bu | şu | bunlar | onun | onların | bunun | ama | fakat | ancak | ve | veya | \
             ayrıca | bununla birlikte | bu nedenle | bu yüzden | böylece | sonra | daha sonra | \
             öte yandan",
    ),
    (
        Language::Arabic,
        "\
             هو | هي | هم | هذا | هذه | هؤلاء | ذلك | تلك | وهو | وهي | لكن | ولكن | كما | أيضا | لذلك | \
             ثم | إلا أن | بينما | وكان | وكانت",
    ),
    (
        Language::Vietnamese,
        "\
             ông ấy | bà ấy | anh ấy | cô ấy | họ | nó | điều này | điều đó | việc này | nhưng | và | \
             tuy nhiên | do đó | vì vậy | vì thế | ngoài ra | đồng thời | sau đó | trong khi đó | \
             bên cạnh đó | cũng",
    ),
    (
        Language::Korean,
        "\
             그는 | 그가 | 그의 | 그녀는 | 그녀가 | 그들은 | 이는 | 이것은 | 이것이 | 이를 | 이에 | 이런 | 이러한 | 이 같은 | 그러나 | 하지만 | \
             그리고 | 그래서 | 따라서 | 또한 | 또 | 그런데 | 그럼에도 | 반면 | 한편",
    ),
    (
        Language::Chinese,
        "\
             他 | 她 | 它 | 这 | 那 | 此 | 该 | 但 | 而 | 并 | 因此 | 所以 | 然而 | 不过 | 此外 | 另外 | 同时 | 随后 | 其 | 這 | 該 | \
             並 | 隨後 | 另",
    ),
    (
        Language::Japanese,
        "\
             彼 | これ | それ | この | その | こうした | そうした | しかし | だが | ただ | また | さらに | そして | そのため | このため | 一方 | 同 | \
             なお | ところが",
    ),
    (
        Language::Hindi,
        "\
             वह | वे | यह | ये | उन्होंने | उसने | इस | उस | इन | उन | इसके | उनके | उनका | उनकी | इससे | \
             लेकिन | और | मगर | हालांकि | इसलिए | फिर | साथ ही | वहीं",
    ),
    (Language::Urdu, "وہ | یہ | اس | ان | انہوں | انھوں | لیکن | مگر | اور | تاہم | پھر | اسی"),
    (
        Language::Bengali,
        "\
             তিনি | সে | তারা | তাঁরা | এটি | এটা | এই | এ | ওই | কিন্তু | তবে | এবং | আর | এছাড়া | তাই | \
             এরপর",
    ),
    (Language::Persian, "او | وی | آنها | این | آن | اما | ولی | و | همچنین | بنابراین | سپس"),
    (
        Language::Basque,
        "\
             hura | hark | hau | hori | haiek | horiek | baina | eta | edo | hala ere | gainera | beraz | \
             horregatik | halaber | ordea",
    ),
    (
        Language::Indonesian,
        "\
             dia | ia | mereka | ini | itu | hal ini | hal itu | tetapi | tapi | namun | dan | atau | \
             selain itu | karena itu | oleh karena itu | kemudian | lalu | sementara itu",
    ),
    (
        Language::Catalan,
        "\
             ell | ella | ells | elles | això | allò | aquest | aquesta | aquests | aquestes | però | i | \
             o | tanmateix | a més | també | així | llavors",
    ),
    (
        Language::Romanian,
        "\
             el | ea | ei | ele | acesta | aceasta | aceștia | acestea | acest | această | dar | însă | \
             și | sau | totuși | de asemenea | astfel | apoi | prin urmare",
    ),
    (
        Language::Czech,
        "\
             on | ona | ono | oni | to | ten | ta | tento | tato | toto | jeho | její | jejich | ale | a | \
             nebo | však | proto | také | navíc | pak | poté | přesto",
    ),
    (
        Language::Greek,
        "\
             αυτός | αυτή | αυτό | αυτοί | αυτές | αυτά | αλλά | και | όμως | ωστόσο | επίσης | έτσι | \
             στη συνέχεια",
    ),
    (
        Language::Hungarian,
        "\
             ő | ők | ez | az | ezek | azok | ezt | azt | de | és | vagy | azonban | ezért | emellett | \
             továbbá | így | aztán",
    ),
    (Language::Hebrew, "הוא | היא | הם | הן | זה | זו | זאת | אלה | אבל | אך | אולם | לכן | בנוסף | גם"),
    (
        Language::Bulgarian,
        "\
             той | тя | то | те | това | този | тази | тези | но | и | а | или | обаче | затова | \
             освен това | също",
    ),
];

/// Phrases that look like a reference but point at the calendar or at nothing ("Il y a").
pub(super) const EXCEPTIONS: &[(Language, &str)] = &[
    (
        Language::French,
        "\
             il y a | il faut | il est | ce lundi | ce mardi | ce mercredi | ce jeudi | ce vendredi | \
             ce samedi | ce dimanche | cette semaine | cette année | ce mois",
    ),
    (
        Language::Spanish,
        "\
             este lunes | este martes | este miércoles | este jueves | este viernes | este sábado | \
             este domingo | esta semana | este año | este mes",
    ),
    (Language::German, "es gibt | das ganze | diese woche | dieses jahr"),
    (Language::Italian, "questa settimana | quest'anno"),
    (Language::Portuguese, "esta semana | este ano | nesta"),
];
