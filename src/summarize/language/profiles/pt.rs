//! What is known of Portuguese.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
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
    first_person: &["eu", "me", "meu", "minha", "nós", "nosso", "nossa"],
    second_person: &["você", "vocês", "teu", "tua"],
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
        contrário | por outro lado | o mesmo vale | um dia depois | dois dias depois | horas depois | pouco \
        depois | uma semana depois | um mês depois | anos depois | resultado: | objetivo:",
    opener_exceptions: "esta semana | este ano | nesta",
    personal_openers: "\
        ele | ela | eles | elas | seu | sua | seus | suas | segundo ele | segundo ela | este último | esta \
        última",
    joining_openers: "mas | e | porém | contudo | no entanto | além disso | todavia",
    source_openers: "é o que | a informação é | a informação foi",
    announcing_openers: "veja | confira | estes são | estas são",
    leaning_phrases: &["um estudo semelhante", "um caso semelhante"],
    definite_articles: "o a os as",
    indefinite_articles: &["um", "uma", "uns", "umas"],
    relatives: &["que", "cujo", "cuja", "onde"],
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
                before_letters: &[
            "categoria", "classe", "grupo", "hepatite", "plano", "série", "tipo", "vitamina", "zona",
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
    name_openers: &["da", "de"],
    credit_heads: &["foto", "fotos", "fotografia"],
    keyword_words: KeywordWords {
        name_links: "de do da dos das e di del la von van der of the al bin d",
        name_conjunctions: "e",
        phrase_links: "de do da dos das em",
        name_articles: "o a os as los las el la",
        titles: "
        advogado advogada árbitro arcebispo artista ator atriz autor autora bispo candidato capitão cantor cantora
        cardeal chefe comandante comissário comentador coronel delegado deputada deputado desembargador diretor
        diretora director dona doutor dr dra economista embaixador empresário engenheiro escritor escritora
        especialista ex futebolista general governador historiador investigador jogador jornalista juiz juíza líder
        ministra ministro músico padre papa pesquisador piloto poeta porta-voz prefeita prefeito presidenta
        presidente procurador professor professora promotor rei rainha repórter secretária secretário senador
        senadora sr sra sargento técnico tenente treinador vereador vice vice-presidente primeiro-ministro atacante
        goleiro",
        before_nouns: "
        o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre sob
        entre contra até desde este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha
        nosso nossa nossos cada algum alguma alguns algumas nenhum todo toda todos todas outro outra outros outras
        ao à aos às num numa dois duas",
        before_verbs: "
        ele ela eles elas eu você nós que se não me te lhe tem têm tinha é são era foi foram ser estar está estão já
        também nunca quem vai vão pode podem deve devem havia há",
        plain: "
        homem homens mulher mulheres criança crianças menino menina filho filhos filha pai mãe pais irmão irmã
        marido esposa família famílias amigo amigos gente pessoa pessoas jovem jovens cidadãos moradores habitantes
        membro membros equipe equipa time jogador jogadores clube jogo jogos partida temporada gol gols golos ponto
        pontos vitória derrota mundo vida morte corpo cabeça mão mãos olhos rosto nome palavra palavras história
        momento tempo vez vezes dia dias noite manhã tarde hora horas data idade ano anos mês meses semana século
        período fim início lugar local cidade cidades país países região área zona bairro rua estrada casa casas
        quarto escritório porta edifício prédio carro veículo avião trem navio polícia policial policiais agentes
        autoridades justiça tribunal juiz caso casos processo investigação relatório vítima vítimas ataque acidente
        governo ministério partido grupo maioria oposição política lei texto projeto medida medidas decisão reforma
        plano programa campanha eleição eleições voto votos reunião acordo pergunta questão problema problemas
        situação causa razão motivo exemplo modo maneira forma tipo parte partes nível número números total média
        milhões mil euros reais dólares dinheiro preço preços vendas cliente clientes produto produtos mercado
        empresa empresas sociedade trabalho emprego funcionários trabalhadores serviço serviços sistema site página
        internet imagem imagens foto fotos vídeo mensagem informação informações imprensa jornal jornalista
        televisão rádio filme série livro livros canção álbum título escola escolas alunos universidade estudantes
        hospital médico médicos paciente pacientes saúde tratamento estudo pesquisa pesquisadores investigadores
        cientistas especialistas resultado resultados água mar terra ar norte sul leste oeste centro possibilidade
        oportunidade papel direito direitos liberdade segurança ordem poder estado coisa coisas ideia quilômetros
        metros município visitantes apoio ajuda fase campo obra obras",
        vague: "
        novo nova novos novas velho velha antigo antiga grande grandes pequeno pequena bom boa melhor melhores pior
        mau jovem primeiro primeira primeiros último última últimos segunda segundo terceiro terceira próximo
        próxima só mesmo mesma próprio própria alto alta baixo longo forte importante importantes nacional
        internacional local público pública político política social econômico económico brasileiro brasileira
        português portuguesa americano francês alemão inglês europeu europeia mundial geral principal possível
        difícil livre aberto claro atual passado passada três quatro cinco seis sete oito nove dez vinte cem fazer
        dizer ir ver saber poder querer vir dever feito dito explicou disse afirmou declarou contou acordo
        encontrado preso morto ferido condenado acusado diz tem",
        news_sources: "
        a bola | afp | agência brasil | band | bbc | cnn | cnn brasil | correio da manhã | diário de notícias |
        estadão | expresso | folha | folha de s.paulo | folha de são paulo | g1 | globo | jornal de notícias |
        lusa | notícias | o globo | o jogo | observador | público | record | reuters | rtp | sbt | sic |
        sic notícias | terra | tv | tv globo | tvi | uol | valor econômico | veja",
        ..NO_KEYWORD_WORDS
    },
    adjectives_follow: true,
    ..Profile::NONE
};
