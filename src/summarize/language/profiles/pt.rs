//! What is known of Portuguese.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::profile::{Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    script: Script::Latin,
    letters: "áâãàçéêíóôõú",
    trigram_model: Some(whatlang::Lang::Por),
    words_per_minute: 189,
    stemming: Stemming::RustStemmers(rust_stemmers::Algorithm::Portuguese),
    stop_words: "
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
    cerca além enquanto embora portanto pois dois duas num numa dele dela deles delas dum diz disse",
    pronouns: &["eu", "me", "meu", "minha", "nós", "nosso", "nossa", "você", "vocês"],
    generic_words: &[
        "abril", "agosto", "agência", "ano", "anos", "bilhões", "capitão", "dezembro", "dia", "dias",
        "diretor", "diretora", "domingo", "doutor", "fevereiro", "general", "governador", "hora", "horas",
        "janeiro", "juiz", "julho", "junho", "maio", "março", "meses", "milhão", "milhões", "ministra",
        "ministro", "minutos", "mês", "novembro", "outubro", "prefeito", "presidente", "professor",
        "príncipe", "quarta", "quarta-feira", "quinta", "quinta-feira", "rainha", "rei", "segunda",
        "segunda-feira", "semana", "semanas", "senador", "senhor", "senhora", "setembro", "sexta",
        "sexta-feira", "sábado", "terça", "terça-feira",
    ],
    openers: "\
        ele | ela | eles | elas | isto | isso | aquilo | este | esta | estes | estas | esse | essa | esses \
        | essas | seu | sua | seus | suas | mas | e | ou | porém | contudo | no entanto | entretanto | \
        todavia | além disso | também | assim | então | portanto | por isso | depois | já | ambos | ambas | \
        outro | outra | outros | outras | tal | enquanto isso | segundo ele | segundo ela | segundo eles | \
        segundo elas | de acordo com ele | de acordo com ela | de acordo com eles | para ele | para ela | \
        para eles | na opinião dele | na opinião dela | na sua opinião | por sua vez | dessa vez | desta \
        vez | daquela vez | nesse momento | naquele momento | naquela ocasião | na ocasião | na época | à \
        época | desde então | até então | nesse dia | naquele dia | no mesmo dia | no dia seguinte | dias \
        depois | um ano depois | ao chegar | questionado sobre | questionada sobre | por essa razão | por \
        esse motivo | por este motivo | em outras palavras | ou seja | de fato | de facto | este último | \
        esta última | os dois | as duas | um deles | uma delas | alguns deles | o outro | a outra | os \
        outros | as outras | os demais | nele | nela | com isso | apesar disso | em troca | disse | afirmou \
        | acrescentou | explicou | em comparação | a título de comparação | em contrapartida | pelo \
        contrário | por outro lado | o mesmo vale",
    opener_exceptions: "esta semana | este ano | nesta",
    personal_openers: "\
        ele | ela | eles | elas | seu | sua | seus | suas | segundo ele | segundo ela | este último | esta \
        última",
    leaning_phrases: &["um estudo semelhante", "um caso semelhante"],
    definite_articles: "o a os as",
    anaphoric_nouns: "\
        organização grupo empresa companhia firma agência entidade associação sindicato partido clube \
        equipe equipa tribunal juiz juíza comissão comitê instituto universidade hospital banco fabricante \
        operadora estudo pesquisa relatório documento carta comunicado anúncio decisão sentença lei medida \
        medidas plano projeto proposta programa acordo contrato oferta negociações reunião protesto greve \
        ataque explosão tiroteio assassinato incidente acidente incêndio doença veículo carro caminhão \
        avião navio homem mulher menino menina criança jovem casal dupla trio família vítima vítimas \
        suspeito suspeitos acusado agressor motorista piloto ator atriz cantor cantora autor autora jogador \
        atacante treinador capitão pesquisadores cientistas filme livro romance série canção",
    restrictors: "de do da dos das que para em com por a ao no na e ou sobre entre contra",
    retractions: "\
        falso falsa falsos falsas infundado infundada errado errada desmentiu desmente negou nega mentira \
        incorreto incorreta inexato retirou inventado",
    copula: "é",
    author_roles: "correspondente jornalista repórter redator redatora editor editora autor autora escritor escritora colunista professor professora",
    abbreviations: Abbreviations {
        never_last: &[
            "adv", "alm", "aprox", "arq", "av", "brig", "cap", "cel", "cf", "cfr", "coord", "coords", "cx", "d",
            "dep", "depto", "dpto", "dr", "dra", "dras", "drs", "dª", "ed", "eng", "enga", "ex", "exma", "exmo",
            "frei", "gov", "i.e", "i.é", "ilma", "ilmo", "jd", "maj", "mons", "org", "orgs", "p.ex", "pca",
            "pres", "prof", "profa", "profs", "pç", "pça", "r", "rod", "s", "sen", "sgt", "sr", "sra", "sras",
            "srs", "srta", "st", "sta", "sto", "tel", "telef", "ten", "trav", "univ", "vl", "vs",
        ],
        before_number: &[
            "abr", "ago", "art", "arts", "cap", "dez", "fev", "fig", "figs", "inc", "jan", "jul", "jun", "mai",
            "mar", "n", "no", "nov", "num", "n°", "nº", "núm", "out", "p", "pag", "par", "pp", "pág", "págs",
            "ramal", "set", "t", "tab", "tel", "vol", "vols",
        ],
        seldom_last: &[
            "c.ia", "cia", "co", "corp", "e.u.a", "eua", "inc", "jr", "ltd", "ltda", "r.j", "s.a", "s.p", "sr",
            "u.s",
        ],
        often_last: &[
            "a.c", "a.e.c", "a.m", "d.c", "d.e.c", "etc", "p.m",
        ],
        openers: &[
            "a", "agora", "ainda", "algumas", "alguns", "ali", "além", "ambos", "ante", "antes", "ao", "aos",
            "apenas", "apesar", "após", "aquela", "aquele", "aqui", "aquilo", "as", "assim", "atualmente",
            "até", "cada", "caso", "com", "como", "conforme", "contra", "contudo", "da", "das", "daí", "de",
            "depois", "desde", "dessa", "desse", "desta", "deste", "diante", "do", "dois", "dos", "durante",
            "e", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "entre", "entretanto", "então",
            "era", "eram", "essa", "essas", "esse", "esses", "esta", "estas", "este", "estes", "está", "eu",
            "foi", "foram", "hoje", "há", "isso", "isto", "juntamente", "já", "lhe", "logo", "lá", "mais",
            "mas", "me", "mesmo", "meu", "minha", "muitas", "muito", "muitos", "na", "nada", "nas", "nem",
            "nenhum", "nenhuma", "nessa", "nesse", "nesta", "neste", "ninguém", "no", "nos", "nossa", "nosso",
            "nunca", "não", "nós", "o", "onde", "ontem", "os", "ou", "outra", "outras", "outro", "outros",
            "para", "pela", "pelas", "pelo", "pelos", "pois", "por", "porque", "porém", "posteriormente",
            "pouco", "primeiro", "quais", "qual", "qualquer", "quando", "quanto", "quase", "quatro", "que",
            "quem", "se", "segundo", "sem", "sendo", "ser", "seu", "seus", "sob", "sobre", "somente", "sua",
            "suas", "só", "tal", "também", "tanto", "tem", "todas", "todo", "todos", "três", "tu", "tudo", "um",
            "uma", "umas", "uns", "você", "vocês", "à", "às", "é",
        ],
        ..NO_ABBREVIATIONS
    },
    site_phrases: &[
        "cookies", "política de privacidade", "termos de uso", "aviso legal", "página não encontrada",
        "não existe", "página inicial", "já é assinante", "assine", "entrar", "faça login",
        "ative o javascript", "habilite o javascript", "contato", "contacte-nos",
        "todos os direitos reservados", "nossos parceiros", "aceitar todos",
    ],
    name_links: &["de", "da", "do", "e"],
    credit_heads: &["foto", "fotos", "fotografia"],
    ..Profile::NONE
};
