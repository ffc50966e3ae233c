//! Words that name nothing when they stand alone: days and months, units of time and number, forms of address.

/// In small letters, in the order of their bytes.
#[rustfmt::skip]
const HOLLOW: &[&str] = &[
    "abril", "agosto", "année", "années", "ans", "août", "april", "august", "avril", "año", "años", "billion",
    "cent", "day", "days", "december", "dezember", "diciembre", "dienstag", "dimanche", "dinsdag", "domenica",
    "domingo", "don", "donderdag", "donnerstag", "doña", "dr", "décembre", "día", "días", "enero", "febrero",
    "februar", "february", "frau", "freitag", "friday", "février", "giovedì", "herr", "heure", "heures", "horas",
    "hour", "hours", "jahr", "jahre", "jahren", "januar", "january", "janvier", "jeudi", "jour", "jours",
    "jueves", "juillet", "juin", "juli", "julio", "july", "june", "juni", "junio", "lundi", "lunedì", "lunes",
    "m", "maandag", "madam", "madame", "mai", "march", "mardi", "mars", "martedì", "martes", "marzo", "may",
    "mayo", "mercoledì", "mercredi", "mes", "meses", "million", "millionen", "millions", "millones", "minute",
    "minuten", "minutes", "miss", "mittwoch", "miércoles", "mlle", "mme", "mois", "monday", "monsieur", "montag",
    "month", "months", "mr", "mrs", "ms", "märz", "november", "novembre", "noviembre", "october", "octobre",
    "octubre", "oktober", "percent", "prof", "prozent", "sabato", "samedi", "samstag", "saturday", "semaine",
    "semaines", "semana", "semanas", "september", "septembre", "septiembre", "señor", "señora", "sir",
    "sonnabend", "sonntag", "stunden", "sunday", "sábado", "tag", "tage", "thursday", "time", "times", "tuesday",
    "vendredi", "venerdì", "viernes", "vrijdag", "wednesday", "week", "weeks", "woensdag", "year", "years",
    "zaterdag", "zondag",
];

/// Whether a word is one of those, whatever its case and the stop of an abbreviation.
pub(super) fn is_hollow(word: &str) -> bool {
    let lower = word.trim_end_matches('.').to_lowercase();
    HOLLOW.binary_search(&lower.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{HOLLOW, is_hollow};

    #[test]
    fn the_words_are_in_order_and_found() {
        assert!(HOLLOW.is_sorted());
        for (word, hollow) in
            [("Tuesday", true), ("août", true), ("Mr.", true), ("YEARS", true), ("ferry", false), ("", false)]
        {
            assert_eq!(is_hollow(word), hollow, "{word}");
        }
    }
}
