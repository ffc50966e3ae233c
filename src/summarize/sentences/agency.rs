//! The names of news and picture agencies, as datelines and credits write them.

/// The agencies; a name may also stand in capitals.
#[rustfmt::skip]
const AGENCIES: &[&str] = &[
    "AP", "AFP", "dpa", "EFE", "Reuters", "UPI", "ANSA", "Lusa", "APA", "SDA", "Keystone", "Keystone-SDA",
    "ATS", "Belga", "ANP", "TT", "NTB", "Ritzau", "STT", "PAP", "ČTK", "MTI", "TASR", "SITA", "Agerpres",
    "Mediafax", "Tanjug", "Hina", "FENA", "BTA", "ANA", "AMNA", "AA", "Anadolu", "Anadolu Agency", "DHA",
    "İHA", "IHA", "TASS", "Interfax", "Ukrinform", "Unian", "Xinhua", "Kyodo", "Jiji", "Yonhap", "PTI",
    "ANI", "IANS", "UNI", "Bernama", "Antara", "VNA", "TTXVN", "EPA", "EPA-EFE", "ots", "KNA", "epd",
    "SID", "Europa Press", "EP", "Notimex", "Télam", "Adnkronos", "AGI", "Askanews", "LaPresse", "IRNA",
    "ISNA", "WAM", "SPA", "KUNA", "PA", "PA Wire", "PA Images", "Press Association", "PA Media",
    "Associated Press", "The Associated Press", "Agence France-Presse", "Getty", "Getty Images", "Alamy",
    "Shutterstock", "iStock", "Imago", "picture alliance", "ZUMA", "ZUMA Press", "NurPhoto",
    "Sipa", "Sipa USA", "Abaca", "MaxPPP", "Rex", "Rex Features", "Scanpix", "NTB Scanpix", "TT News Agency",
    "AAP", "CP", "The Canadian Press", "Canadian Press", "Colpisa", "Agência Brasil", "Agência Lusa",
    "Xinhua News Agency", "AP Photo", "AFP Photo", "EFE-EPA", "Demotix", "Splash News", "WireImage",
    "USA Today Sports", "CNS", "ITAR-TASS", "RIA Novosti", "Sputnik",
    "ТАСС", "РИА Новости", "Интерфакс", "РИА", "Спутник", "Укринформ", "Укрінформ", "УНИАН", "УНІАН", "БТА",
    "رويترز", "أ ف ب", "د ب أ", "أ ب", "واس", "وام", "قنا", "الأناضول", "سبوتنيك", "أ.ف.ب", "د.ب.أ", "وكالات",
    "भाषा", "वार्ता", "एएनआई", "आईएएनएस", "एजेंसी", "বাসস", "ইউএনবি", "এএফপি", "রয়টার্স",
    "新华社", "中新社", "中央社", "共同", "時事", "연합뉴스", "뉴시스",
];

/// The most bytes of an agency's name.
const LONGEST: usize = 40;

/// Whether a stretch is the name of an agency, or of several with strokes between them.
pub(crate) fn is_agency(name: &str) -> bool {
    name.len() <= LONGEST && name.split('/').map(str::trim).all(is_one)
}

/// Whether a stretch is the name of one agency.
fn is_one(name: &str) -> bool {
    !name.is_empty()
        && AGENCIES.iter().any(|agency| {
            *agency == name || agency.eq_ignore_ascii_case(name) && !name.contains(char::is_lowercase)
        })
}

#[cfg(test)]
mod tests {
    use super::is_agency;

    #[test]
    fn agencies_by_name_or_in_capitals() {
        for (name, expected) in [
            ("Reuters", true),
            ("REUTERS", true),
            ("reuters", false),
            ("dpa", true),
            ("dpa/ots", true),
            ("РИА Новости", true),
            ("Labour", false),
            ("", false),
            ("/", false),
        ] {
            assert_eq!(is_agency(name), expected, "{name}");
        }
    }
}
