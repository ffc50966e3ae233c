//! Light stemmers: the commonest endings of languages that the Snowball project has none for.
//!
//! Each takes endings off the word, longest first, and leaves a root of a few letters. They do less than a full
//! stemmer, so that two words are rarely confused; what counts is that the forms of a name or a noun meet.

/// The word without the first of the `endings`, parted by white space, that it has and that leaves at least `root` characters.
fn strip<'w>(word: &'w str, endings: &str, root: usize) -> &'w str {
    endings
        .split_whitespace()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().nth(root - 1).is_some())
        .unwrap_or(word)
}

/// The ending of the case, with its article and number.
pub(in crate::summarize::language) fn basque(word: &str) -> &str {
    const CASES: &str = "
        arengandik engandik arentzako arentzat entzako entzat arengan arengana etarako arekiko ekiko
        etatik etako etara etaz etan arekin ekin aren ari ean etik eko era eraino eak eek ren rako tik
        dik ko go ra an en ei ek ak az ez ik ri a n k z";
    strip(strip(word, CASES, 4), "ko go a e", 4)
}

/// Case endings, classifiers and plurals, then the bare genitive, which words that end in its letter lose as well.
pub(in crate::summarize::language) fn bengali(word: &str) -> &str {
    const CASES: &str = "
        গুলোকে গুলোতে গুলোর গুলির দেরকে গুলো গুলি টিকে টাকে টিতে দের টির টার ের য়ের কে তে টি টা রা য়
        ে";
    strip(strip(strip(word, "ও ই", 3), CASES, 3), "র", 3)
}

/// The article behind the noun, then the plural or the vowel of the gender.
pub(in crate::summarize::language) fn bulgarian(word: &str) -> &str {
    const ARTICLES: &str = "ът ят та то те ия";
    const NUMBERS: &str = "овци ища ове еве ии ия а я о е и у";
    strip(strip(word, ARTICLES, 3), NUMBERS, 3)
}

/// Up to three one-letter prefixes (and, the, in, to, from, that, as), then the plural.
///
/// A root that begins with such a letter loses it too, with or without a prefix before it: both forms still meet.
pub(in crate::summarize::language) fn hebrew(word: &str) -> &str {
    let mut root = word;
    for _ in 0..3 {
        match root.strip_prefix(['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ']) {
            Some(rest) if rest.chars().nth(3).is_some() => root = rest,
            _ => break,
        }
    }
    strip(root, "יים ים ות", 3)
}

/// Plural, possessive and case endings, one after another: the language stacks them.
pub(in crate::summarize::language) fn kazakh(word: &str) -> &str {
    const CASES: &str = "
        ының інің ның нің дың дің тың тің нан нен дан ден тан тен мен бен пен ына іне ында інде нда нде
        ға ге қа ке на не ны ні ды ді ты ті да де та те";
    const POSSESSIVES: &str = "сы сі ы і";
    const PLURALS: &str = "лар лер дар дер тар тер";
    strip(strip(strip(word, CASES, 4), POSSESSIVES, 4), PLURALS, 4)
}

/// The particles that cling to a noun, and the forms of `하다` and `되다` that make a verb of it.
pub(in crate::summarize::language) fn korean(word: &str) -> &str {
    const PARTICLES: &str = "
        에서부터 으로부터 으로서는 이라고 이라는 이라며 에서는 에서도 으로는 으로도 에게서 까지는 까지도 들에게 들에서 으로써 으로서 이었다 에서의 까지의 부터의 으로의 에서
        에게 에는 에도 으로 로서 로써 로는 로도 까지 부터 처럼 보다 라고 라는 라며 과의 와의 과는 와는 만을 만이 들은 들이 들을 들의 들과 들도 이나 이며 이고 이다 였다
        께서 한테 마다 조차 은 는 이 가 을 를 의 에 도 로 와 과 만 들";
    const VERBS: &str = "
        하였으며 했으며 하였다 했다고 한다고 하겠다 됐으며 되었다 했지만 하면서 했다 한다 하는 하고 하며 하기 하게 하면 해서 하지 하여 해야 했던 할 한 해 됐다 된다 되는
        되고 되며 되어 돼 됐던 될 된";
    let noun = strip(word, PARTICLES, 2);
    if noun.len() == word.len() { strip(word, VERBS, 2) } else { noun }
}

/// Plural and oblique endings.
pub(in crate::summarize::language) fn urdu(word: &str) -> &str {
    strip(word, "یوں یاں ؤں وں یں ات ے ی ا ہ", 3)
}
