//! What is abbreviated, by lists. Each is in lower case, without the closing point, in the order of its bytes, so that it can
//! be searched by halving.

/// What a language abbreviates.
#[derive(Debug)]
pub(crate) struct Abbreviations {
    /// Never ends a sentence: titles, "z. B.", "e.g.".
    pub(crate) never_last: &'static [&'static str],
    /// Ends no sentence when a number follows: "No. 5", "Feb. 3". Otherwise the word is a word.
    pub(crate) before_number: &'static [&'static str],
    /// Ends a sentence only when the next word is one that opens sentences: "Inc.", "U.S.", "Jr.".
    pub(crate) seldom_last: &'static [&'static str],
    /// Ends a sentence when a capital follows: "p.m.", "usw.".
    pub(crate) often_last: &'static [&'static str],
    /// Ends a sentence after a number when a capital or a letter without case follows: "90 mph.", "431 هـ.".
    pub(crate) units: &'static [&'static str],
    /// What stands between a number and such a unit: "5 sq km".
    pub(crate) powers: &'static [&'static str],
    /// What compounds end in that are abbreviated, and end a sentence as seldom: "Bergstr. 14".
    pub(crate) compounds: &'static [&'static str],
    /// Words that open sentences, and are no part of a name.
    pub(crate) openers: &'static [&'static str],
    /// Words with a capital that go with what is before them: a day after an hour, a month after an ordinal.
    pub(crate) counted: &'static [&'static str],
    /// Words that come before an ordinal number: articles and prepositions.
    pub(crate) before_ordinals: &'static [&'static str],
    /// Words that a single capital tells one of, which is then no initial: "Group D".
    pub(crate) before_letters: &'static [&'static str],
    /// Words that, with a capital between small letters, open a sentence though no mark parts it from the one before.
    pub(crate) unmarked_openers: &'static [&'static str],
}

/// No abbreviations at all.
pub(crate) const NO_ABBREVIATIONS: Abbreviations = Abbreviations {
    never_last: &[],
    before_number: &[],
    seldom_last: &[],
    often_last: &[],
    units: &[],
    powers: &[],
    compounds: &[],
    openers: &[],
    counted: &[],
    before_ordinals: &[],
    before_letters: &[],
    unmarked_openers: &[],
};

/// Titles, companies and months that are met in any language.
#[rustfmt::skip]
pub(crate) const SHARED: Abbreviations = Abbreviations {
    never_last: &[
        "dipl", "dr", "e.g", "i.e", "ing", "lic", "messrs", "mgr", "mlle", "mme", "mr", "mrs", "ms", "prof",
        "vs",
    ],
    before_number: &[
        "apr", "aug", "dec", "feb", "fig", "figs", "jan", "jul", "jun", "no", "nos", "nov", "nr", "n°",
        "nº", "oct", "okt", "p", "pg", "pp", "sep", "sept", "tel", "vol", "vols", "№",
    ],
    seldom_last: &[
        "b.a", "bros", "co", "corp", "e.u", "esq", "gmbh", "inc", "jr", "l.a", "llc", "ltd", "m.a", "m.d",
        "mio", "mld", "mlrd", "mrd", "n.y", "plc", "sr", "st", "u.k", "u.n", "u.s", "u.s.a", "млн", "млрд",
    ],
    units: &[
        "cc", "cm", "ft", "g", "gb", "ghz", "gw", "gwh", "ha", "hp", "kb", "kbps", "kg", "kgs", "khz", "km",
        "km/h", "kmh", "kmph", "kph", "kw", "kwh", "lb", "lbs", "m", "mb", "mbps", "mg", "mhz", "ml", "mm",
        "mpg", "mph", "mw", "mwh", "nm", "oz", "ppm", "psi", "rpm", "tb", "tbsp", "tsp", "twh", "yd", "yds",
    ],
    powers: &["cu", "cubic", "sq", "square"],
    ..NO_ABBREVIATIONS
};
