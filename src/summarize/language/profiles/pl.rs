//! What is known of Polish.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "ąćęłńóśźż",
    trigram_model: Some(whatlang::Lang::Pol),
    words_per_minute: 173,
    stemming: Stemming::Frostem(frostem::Algorithm::Polish),
    stop_words: "
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
    właśnie gdyby natomiast zaś choć chociaż aż prawie m in tys np proc r",
    generic_words: &[
        "burmistrz", "czerwca", "czerwiec", "czwartek", "dni", "dyrektor", "dzień", "godzin", "grudnia",
        "grudzień", "kwiecień", "kwietnia", "lat", "lipca", "lipiec", "listopad", "listopada", "lutego",
        "luty", "maj", "maja", "marca", "marzec", "miesiąc", "miesięcy", "miliardów", "milion", "milionów",
        "minister", "minut", "niedziela", "niedzielę", "pan", "pani", "październik", "października",
        "piątek", "poniedziałek", "premier", "prezydent", "procent", "profesor", "rok", "roku", "sierpień",
        "sierpnia", "sobota", "sobotę", "styczeń", "stycznia", "tydzień", "tygodni", "wrzesień",
        "września", "wtorek", "środa", "środę",
    ],
    first_person: &["ja", "mnie", "my", "nas", "nam", "nasz", "nasza", "nasze"],
    second_person: &["ty", "ciebie", "cię", "tobie", "wy", "was", "wam", "wasz", "wasza", "wasze"],
    openers: "\
        on | ona | ono | oni | one | to | ten | ta | te | ci | tego | tej | jego | jej | ich | ale | i | a \
        | lub | jednak | jednakże | dlatego | ponadto | także | również | więc | potem | następnie | \
        natomiast | obaj | obie | tymczasem | mimo to | poza tym | według niego | według niej | według nich \
        | jego zdaniem | jej zdaniem | ich zdaniem | dla niego | dla niej | dla nich | wtedy | wówczas | w \
        tym czasie | w tamtym czasie | od tego czasu | od tamtej pory | do tego czasu | tego dnia | tego \
        samego dnia | następnego dnia | kilka dni później | rok później | zapytany o | zapytana o | pytany \
        o | pytana o | z tego powodu | innymi słowy | ten ostatni | ta ostatnia | ci ostatni | dwaj | jeden \
        z nich | jedna z nich | niektórzy z nich | drugi z nich | pozostali | podobny | podobna | podobne | \
        przeciwnie | pomimo tego | zamiast tego | tam | w nim | w niej | z nim | z nią | dodał | dodała | \
        powiedział | powiedziała | dzięki temu | w ten sposób | dla porównania | odwrotnie",
    personal_openers: "\
        on | ona | oni | jego | jej | ich | według niego | według niej | jego zdaniem | jej zdaniem",
    joining_openers: "ale | jednak | jednakże | dlatego | ponadto | natomiast",
    announcing_openers: "oto",
    leaning_phrases: &["podobne badanie", "podobny przypadek"],
    anaphoric_nouns: "\
        organizacja grupa firma spółka przedsiębiorstwo agencja stowarzyszenie związek partia klub drużyna \
        sąd sędzia komisja instytut badanie badania raport dokument list oświadczenie decyzja wyrok ustawa \
        plan projekt propozycja program umowa porozumienie oferta rozmowy negocjacje spotkanie protest \
        strajk atak wybuch incydent wypadek pożar choroba mężczyzna kobieta chłopiec dziewczynka dziecko \
        para duet rodzina ofiara ofiary podejrzany oskarżony sprawca kierowca pilot aktor aktorka \
        piosenkarz autor piłkarz napastnik trener naukowcy badacze film książka",
    restrictors: "z ze w we na do dla od o po który która które i oraz im",
    retractions: "\
        fałszywe fałszywy nieprawda nieprawdą nieprawdziwe bezpodstawne zaprzeczył zaprzeczyła zaprzecza \
        zdementował odwołał wymyślone mylące",
    copula: "jest",
    author_roles: "korespondent korespondentka redaktor redaktorka dziennikarz dziennikarka autor autorka publicysta publicystka profesor",
    abbreviations: Abbreviations {
        never_last: &[
            "abp", "adm", "al", "amb", "ang", "arch", "b.m", "bp", "bł", "c", "ca", "doc", "dr", "dra", "dyr",
            "fr", "franc", "gen", "gm", "gr", "hab", "hiszp", "im", "inż", "kard", "kmdr", "kpr", "kpt", "ks",
            "lic", "m.in", "m.st", "mec", "mgr", "min", "min.in", "mjr", "nb", "niem", "np", "o", "obr", "ojc",
            "ok", "oprac", "os", "p", "pl", "por", "pow", "pp", "ppor", "ppłk", "prez", "prof", "przekł",
            "przyp", "ps", "pseud", "płk", "red", "ros", "s", "sierż", "sp", "szer", "tel", "tel.kom", "tj",
            "tzn", "tzw", "tłum", "ul", "ur", "vs", "wg", "woj", "ww", "wyd", "wł", "właśc", "zast", "zm",
            "zob", "zw", "łac", "śp", "św", "śś",
        ],
        before_number: &[
            "art", "cze", "czw", "dz", "godz", "gru", "il", "kwi", "lip", "lis", "lit", "lut", "niedz", "nr",
            "nry", "par", "paź", "pkt", "pn", "poz", "pt", "rozdz", "rys", "s", "sie", "sob", "st", "str",
            "sty", "t", "tab", "tel", "tom", "ust", "vol", "wrz", "wt", "zał", "§", "śr",
        ],
        seldom_last: &[
            "bln", "co", "corp", "inc", "jr", "ltd", "mld", "mln", "o.o", "s.a", "sp", "sr", "tys", "u.s", "z",
        ],
        often_last: &[
            "etc", "itd", "itp", "m.in.n", "n.e", "p.n.e", "r", "rr", "w", "ww", "zł",
        ],
        openers: &[
            "a", "aby", "albo", "ale", "ani", "bardzo", "bez", "bo", "by", "był", "była", "było", "były",
            "będzie", "chcą", "chociaż", "choć", "ci", "co", "coraz", "czy", "dla", "dlatego", "do", "dopiero",
            "dwa", "dwie", "dzięki", "dziś", "gdy", "gdyby", "gdzie", "i", "ich", "ile", "jak", "jaki", "jakie",
            "jako", "jedna", "jednak", "jednocześnie", "jednym", "jego", "jej", "jest", "jestem", "jeszcze",
            "jeśli", "jeżeli", "już", "ją", "każdy", "kiedy", "kto", "która", "które", "który", "lecz", "ma",
            "mają", "mam", "mimo", "między", "mnie", "może", "można", "my", "na", "nad", "należy", "nawet",
            "nie", "niektórzy", "nigdy", "nikt", "o", "oba", "obecnie", "od", "ok", "on", "ona", "one", "oni",
            "oprócz", "oraz", "oto", "pan", "pani", "po", "pod", "podczas", "podobnie", "ponad", "ponadto",
            "ponieważ", "potem", "poza", "przed", "przede", "przez", "przy", "przypomnijmy", "później", "sam",
            "się", "skoro", "stało", "swoje", "są", "ta", "tak", "także", "tam", "te", "tego", "ten", "teraz",
            "to", "tu", "tutaj", "tych", "tylko", "tym", "u", "w", "wciąż", "we", "według", "wiele", "wielu",
            "więc", "wobec", "wraz", "wreszcie", "wszyscy", "wszystko", "wtedy", "wówczas", "właśnie", "wśród",
            "z", "za", "zatem", "zaś", "zdaniem", "ze", "znów", "żaden", "że",
        ],
        ..NO_ABBREVIATIONS
    },
    ordinals: Ordinals::Point,
    site_phrases: &[
        "plików cookie", "pliki cookie", "cookies", "polityka prywatności", "polityką prywatności",
        "regulamin", "nie znaleziono strony", "strona nie istnieje", "strona główna", "zaloguj",
        "zarejestruj", "subskrypcj", "prenumerat", "javascript", "kontakt", "wszelkie prawa zastrzeżone",
        "naszych partnerów", "akceptuj",
    ],
    credit_heads: &["zdjęcie", "fot.", "fot", "foto"],
    keyword_words: KeywordWords {
        name_links: "de von van der du la of the al",
        name_conjunctions: "i",
        titles: "
        adwokat aktor aktorka ambasador arcybiskup autor biskup burmistrz dowódca doktor dyrektor dziennikarz
        dziennikarka ekspert generał gen gubernator historyk inspektor kanclerz kapitan kardynał komendant kierownik
        ks ksiądz lekarz lider marszałek mecenas minister ministra muzyk naczelnik napastnik obrońca papież
        piosenkarz piosenkarka piłkarz poseł posłanka premier prezes prezydent prezydenta prof profesor prokurator
        przewodniczący przewodnicząca radny rektor reżyser rzecznik rzeczniczka sędzia sekretarz selekcjoner senator
        starosta szef szefowa trener wicepremier wiceprezydent wiceminister wójt wojewoda król królowa pan pani
        polityk badacz naukowiec pisarz szefa prezesa dr",
        before_nouns: "
        w we na z ze do od po za o u przy przez dla bez pod nad przed między wśród ten ta to te tego tej tym tych ci
        swój swoją swoje swojego jego jej ich każdy każda nasz nasza jeden jedna kilka wiele wszystkie ku około
        według podczas",
        before_verbs: "
        on ona oni ja my się nie że żeby by będzie będą jest są był była było zostać został została zostały może
        mogą musi już też",
        plain: "
        mężczyzna mężczyźni kobieta kobiety dziecko dzieci chłopak dziewczyna syn córka ojciec matka rodzice brat
        siostra mąż żona rodzina rodziny przyjaciel ludzie człowiek osoba osoby osób obywatel mieszkaniec mieszkańcy
        członek członkowie drużyna zespół zawodnik zawodnicy klub mecz mecze sezon gol bramka punkt punkty
        zwycięstwo porażka świat życie śmierć ciało głowa ręka oko twarz imię nazwisko słowo słowa historia raz czas
        dzień dni noc wieczór rano godzina godziny data wiek rok lata miesiąc tydzień okres koniec początek miejsce
        miasto miasta wieś kraj kraje państwo region obszar ulica droga dom domy pokój biuro drzwi budynek samochód
        auto pojazd samolot pociąg statek policja policjant policjanci władze sąd sprawa sprawy proces śledztwo
        raport ofiara ofiary atak wypadek rząd ministerstwo partia grupa większość ustawa prawo projekt plan program
        decyzja wybory głos głosy spotkanie rozmowa umowa pytanie problem problemy sytuacja przyczyna powód sposób
        przykład część poziom liczba procent milion miliony złoty złotych euro pieniądze cena ceny sprzedaż klient
        klienci produkt produkty rynek firma firmy spółka praca pracownik pracownicy usługa system strona internet
        zdjęcie zdjęcia film wideo wiadomość informacja informacje media gazeta dziennikarz telewizja radio książka
        piosenka album szkoła uczniowie uniwersytet studenci szpital lekarz lekarze pacjent pacjenci zdrowie
        leczenie badanie badania naukowcy eksperci wynik wyniki woda powietrze ziemia morze północ południe wschód
        zachód centrum możliwość rola prawa wolność bezpieczeństwo władza rzecz pomysł kilometr metr gmina powiat
        polak polacy",
        vague: "
        nowy nowa nowe nowych stary stara duży duża duże wielki mały dobry dobra lepszy najlepszy zły młody młoda
        pierwszy pierwsza pierwsze ostatni ostatnia następny inny inna inne sam ten własny wysoki wysoka niski długi
        silny ważny ważna ważne narodowy krajowy międzynarodowy lokalny publiczny publiczna polityczny społeczny
        gospodarczy polski polska polskie niemiecki rosyjski francuski amerykański brytyjski europejski ogólny
        główny możliwy wolny otwarty obecny były dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto
        tysiąc powiedział powiedziała dodał dodała mówi mówił poinformował podkreślił zaznaczył wynika ma mają",
        news_sources: "
        afp | bbc | cnn | do rzeczy | dziennik | fakt | gazeta | gazeta wyborcza | interia | newsweek | onet | pap |
        polityka | polsat | polsat news | polskie radio | przegląd sportowy | radio zet | reuters | rmf | rmf fm |
        rzeczpospolita | super express | tok fm | tvn | tvn24 | tvp | tvp info | wp | wprost | wyborcza",
        ..NO_KEYWORD_WORDS
    },
    ..Profile::NONE
};
