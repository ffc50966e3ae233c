//! Character references: `&amp;`, `&#8217;`, `&#x2019;`.

/// The longest reference that is looked for, in bytes, without its ampersand.
const LONGEST: usize = 32;

/// Decodes the reference that `source` starts with, at its ampersand.
///
/// Gives the character and the reference's length in bytes, or nothing where the ampersand stands for itself. The
/// closing semicolon may be missing, as HTML forgives it, after a number and after the five names that pages most often
/// leave it out of.
pub(super) fn decode(source: &str) -> Option<(char, usize)> {
    let body = source.strip_prefix('&')?;
    if let Some(number) = body.strip_prefix('#') {
        let (digits, radix, prefix) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16, 3),
            None => (number, 10, 2),
        };
        let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
        let code = digits.get(..length).filter(|digits| !digits.is_empty())?;
        let code = u32::from_str_radix(code.trim_start_matches('0'), radix).unwrap_or(0);
        let semicolon = usize::from(digits.as_bytes().get(length) == Some(&b';'));
        return Some((character(code), prefix + length + semicolon));
    }
    let length = body.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let name = body.get(..length).filter(|name| name.len() > 1)?;
    let found = ENTITIES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    let (_, character) = ENTITIES.get(found)?;
    if body.as_bytes().get(length) == Some(&b';') {
        return Some((*character, length + 2));
    }
    matches!(name, "amp" | "lt" | "gt" | "quot" | "nbsp").then_some((*character, length + 1))
}

/// The character of a number. The numbers 128 to 159 mean Windows-1252's characters, as the HTML standard has it, and
/// impossible ones the replacement character.
fn character(code: u32) -> char {
    const WINDOWS_1252: [char; 32] = [
        '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}',
        '\u{2C6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}', '\u{90}',
        '\u{2018}', '\u{2019}', '\u{201C}', '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2DC}',
        '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}', '\u{17E}', '\u{178}',
    ];
    let windows = code.checked_sub(128).and_then(|at| WINDOWS_1252.get(at as usize));
    match windows {
        Some(character) => *character,
        None => char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// The names of HTML 4.01 and those of HTML 5 for punctuation and the letters of Latin Extended-A, in order of their
/// bytes. Source: <https://html.spec.whatwg.org/multipage/named-characters.html>.
#[rustfmt::skip]
const ENTITIES: &[(&str, char)] = &[
    ("AElig", '\u{C6}'), ("AMP", '\u{26}'), ("Aacute", '\u{C1}'), ("Abreve", '\u{102}'),
    ("Acirc", '\u{C2}'), ("Agrave", '\u{C0}'), ("Alpha", '\u{391}'), ("Amacr", '\u{100}'),
    ("Aogon", '\u{104}'), ("Aring", '\u{C5}'), ("Atilde", '\u{C3}'), ("Auml", '\u{C4}'),
    ("Beta", '\u{392}'), ("COPY", '\u{A9}'), ("Cacute", '\u{106}'), ("Ccaron", '\u{10C}'),
    ("Ccedil", '\u{C7}'), ("Ccirc", '\u{108}'), ("Cdot", '\u{10A}'), ("Chi", '\u{3A7}'),
    ("CloseCurlyDoubleQuote", '\u{201D}'), ("CloseCurlyQuote", '\u{2019}'), ("Dagger", '\u{2021}'),
    ("Dcaron", '\u{10E}'), ("Delta", '\u{394}'), ("Dstrok", '\u{110}'), ("ENG", '\u{14A}'),
    ("ETH", '\u{D0}'), ("Eacute", '\u{C9}'), ("Ecaron", '\u{11A}'), ("Ecirc", '\u{CA}'),
    ("Edot", '\u{116}'), ("Egrave", '\u{C8}'), ("Emacr", '\u{112}'), ("Eogon", '\u{118}'),
    ("Epsilon", '\u{395}'), ("Eta", '\u{397}'), ("Euml", '\u{CB}'), ("GT", '\u{3E}'), ("Gamma", '\u{393}'),
    ("Gbreve", '\u{11E}'), ("Gcedil", '\u{122}'), ("Gcirc", '\u{11C}'), ("Gdot", '\u{120}'),
    ("Hcirc", '\u{124}'), ("Hstrok", '\u{126}'), ("IJlig", '\u{132}'), ("Iacute", '\u{CD}'),
    ("Icirc", '\u{CE}'), ("Idot", '\u{130}'), ("Igrave", '\u{CC}'), ("Imacr", '\u{12A}'),
    ("Iogon", '\u{12E}'), ("Iota", '\u{399}'), ("Itilde", '\u{128}'), ("Iuml", '\u{CF}'),
    ("Jcirc", '\u{134}'), ("Kappa", '\u{39A}'), ("Kcedil", '\u{136}'), ("LT", '\u{3C}'),
    ("Lacute", '\u{139}'), ("Lambda", '\u{39B}'), ("Lcaron", '\u{13D}'), ("Lcedil", '\u{13B}'),
    ("Lmidot", '\u{13F}'), ("Lstrok", '\u{141}'), ("Mu", '\u{39C}'), ("Nacute", '\u{143}'),
    ("Ncaron", '\u{147}'), ("Ncedil", '\u{145}'), ("NewLine", '\u{A}'), ("NonBreakingSpace", '\u{A0}'),
    ("Ntilde", '\u{D1}'), ("Nu", '\u{39D}'), ("OElig", '\u{152}'), ("Oacute", '\u{D3}'),
    ("Ocirc", '\u{D4}'), ("Odblac", '\u{150}'), ("Ograve", '\u{D2}'), ("Omacr", '\u{14C}'),
    ("Omega", '\u{3A9}'), ("Omicron", '\u{39F}'), ("OpenCurlyDoubleQuote", '\u{201C}'),
    ("OpenCurlyQuote", '\u{2018}'), ("Oslash", '\u{D8}'), ("Otilde", '\u{D5}'), ("Ouml", '\u{D6}'),
    ("Phi", '\u{3A6}'), ("Pi", '\u{3A0}'), ("Prime", '\u{2033}'), ("Psi", '\u{3A8}'), ("QUOT", '\u{22}'),
    ("REG", '\u{AE}'), ("Racute", '\u{154}'), ("Rcaron", '\u{158}'), ("Rcedil", '\u{156}'),
    ("Rho", '\u{3A1}'), ("Sacute", '\u{15A}'), ("Scaron", '\u{160}'), ("Scedil", '\u{15E}'),
    ("Scirc", '\u{15C}'), ("Sigma", '\u{3A3}'), ("THORN", '\u{DE}'), ("TRADE", '\u{2122}'),
    ("Tab", '\u{9}'), ("Tau", '\u{3A4}'), ("Tcaron", '\u{164}'), ("Tcedil", '\u{162}'),
    ("Theta", '\u{398}'), ("Tstrok", '\u{166}'), ("Uacute", '\u{DA}'), ("Ubreve", '\u{16C}'),
    ("Ucirc", '\u{DB}'), ("Udblac", '\u{170}'), ("Ugrave", '\u{D9}'), ("Umacr", '\u{16A}'),
    ("Uogon", '\u{172}'), ("Upsilon", '\u{3A5}'), ("Uring", '\u{16E}'), ("Utilde", '\u{168}'),
    ("Uuml", '\u{DC}'), ("Wcirc", '\u{174}'), ("Xi", '\u{39E}'), ("Yacute", '\u{DD}'), ("Ycirc", '\u{176}'),
    ("Yuml", '\u{178}'), ("Zacute", '\u{179}'), ("Zcaron", '\u{17D}'), ("Zdot", '\u{17B}'),
    ("Zeta", '\u{396}'), ("aacute", '\u{E1}'), ("abreve", '\u{103}'), ("acirc", '\u{E2}'),
    ("acute", '\u{B4}'), ("aelig", '\u{E6}'), ("agrave", '\u{E0}'), ("alefsym", '\u{2135}'),
    ("alpha", '\u{3B1}'), ("amacr", '\u{101}'), ("amp", '\u{26}'), ("and", '\u{2227}'), ("ang", '\u{2220}'),
    ("aogon", '\u{105}'), ("apos", '\u{27}'), ("aring", '\u{E5}'), ("ast", '\u{2A}'), ("asymp", '\u{2248}'),
    ("atilde", '\u{E3}'), ("auml", '\u{E4}'), ("bdquo", '\u{201E}'), ("beta", '\u{3B2}'),
    ("brvbar", '\u{A6}'), ("bsol", '\u{5C}'), ("bull", '\u{2022}'), ("cacute", '\u{107}'),
    ("cap", '\u{2229}'), ("ccaron", '\u{10D}'), ("ccedil", '\u{E7}'), ("ccirc", '\u{109}'),
    ("cdot", '\u{10B}'), ("cedil", '\u{B8}'), ("cent", '\u{A2}'), ("check", '\u{2713}'), ("chi", '\u{3C7}'),
    ("circ", '\u{2C6}'), ("clubs", '\u{2663}'), ("colon", '\u{3A}'), ("comma", '\u{2C}'),
    ("commat", '\u{40}'), ("cong", '\u{2245}'), ("copy", '\u{A9}'), ("crarr", '\u{21B5}'),
    ("cup", '\u{222A}'), ("curren", '\u{A4}'), ("dArr", '\u{21D3}'), ("dagger", '\u{2020}'),
    ("darr", '\u{2193}'), ("dash", '\u{2010}'), ("dcaron", '\u{10F}'), ("deg", '\u{B0}'),
    ("delta", '\u{3B4}'), ("diams", '\u{2666}'), ("divide", '\u{F7}'), ("dollar", '\u{24}'),
    ("dstrok", '\u{111}'), ("eacute", '\u{E9}'), ("ecaron", '\u{11B}'), ("ecirc", '\u{EA}'),
    ("edot", '\u{117}'), ("egrave", '\u{E8}'), ("emacr", '\u{113}'), ("empty", '\u{2205}'),
    ("emsp", '\u{2003}'), ("eng", '\u{14B}'), ("ensp", '\u{2002}'), ("eogon", '\u{119}'),
    ("epsilon", '\u{3B5}'), ("equals", '\u{3D}'), ("equiv", '\u{2261}'), ("eta", '\u{3B7}'),
    ("eth", '\u{F0}'), ("euml", '\u{EB}'), ("euro", '\u{20AC}'), ("excl", '\u{21}'), ("exist", '\u{2203}'),
    ("fnof", '\u{192}'), ("forall", '\u{2200}'), ("frac12", '\u{BD}'), ("frac14", '\u{BC}'),
    ("frac34", '\u{BE}'), ("frasl", '\u{2044}'), ("gamma", '\u{3B3}'), ("gbreve", '\u{11F}'),
    ("gcirc", '\u{11D}'), ("gdot", '\u{121}'), ("ge", '\u{2265}'), ("grave", '\u{60}'), ("gt", '\u{3E}'),
    ("hArr", '\u{21D4}'), ("hairsp", '\u{200A}'), ("half", '\u{BD}'), ("harr", '\u{2194}'),
    ("hcirc", '\u{125}'), ("hearts", '\u{2665}'), ("hellip", '\u{2026}'), ("horbar", '\u{2015}'),
    ("hstrok", '\u{127}'), ("hyphen", '\u{2010}'), ("iacute", '\u{ED}'), ("icirc", '\u{EE}'),
    ("iexcl", '\u{A1}'), ("igrave", '\u{EC}'), ("ijlig", '\u{133}'), ("imacr", '\u{12B}'),
    ("image", '\u{2111}'), ("imath", '\u{131}'), ("infin", '\u{221E}'), ("inodot", '\u{131}'),
    ("int", '\u{222B}'), ("iogon", '\u{12F}'), ("iota", '\u{3B9}'), ("iquest", '\u{BF}'),
    ("isin", '\u{2208}'), ("itilde", '\u{129}'), ("iuml", '\u{EF}'), ("jcirc", '\u{135}'),
    ("kappa", '\u{3BA}'), ("kcedil", '\u{137}'), ("kgreen", '\u{138}'), ("lArr", '\u{21D0}'),
    ("lacute", '\u{13A}'), ("lambda", '\u{3BB}'), ("lang", '\u{2329}'), ("laquo", '\u{AB}'),
    ("larr", '\u{2190}'), ("lbrace", '\u{7B}'), ("lbrack", '\u{5B}'), ("lcaron", '\u{13E}'),
    ("lcedil", '\u{13C}'), ("lceil", '\u{2308}'), ("lcub", '\u{7B}'), ("ldquo", '\u{201C}'),
    ("le", '\u{2264}'), ("lfloor", '\u{230A}'), ("lmidot", '\u{140}'), ("lowast", '\u{2217}'),
    ("lowbar", '\u{5F}'), ("loz", '\u{25CA}'), ("lpar", '\u{28}'), ("lrm", '\u{200E}'),
    ("lsaquo", '\u{2039}'), ("lsqb", '\u{5B}'), ("lsquo", '\u{2018}'), ("lstrok", '\u{142}'),
    ("lt", '\u{3C}'), ("macr", '\u{AF}'), ("mdash", '\u{2014}'), ("micro", '\u{B5}'), ("middot", '\u{B7}'),
    ("minus", '\u{2212}'), ("mldr", '\u{2026}'), ("mu", '\u{3BC}'), ("nabla", '\u{2207}'),
    ("nacute", '\u{144}'), ("napos", '\u{149}'), ("nbsp", '\u{A0}'), ("ncaron", '\u{148}'),
    ("ncedil", '\u{146}'), ("ndash", '\u{2013}'), ("ne", '\u{2260}'), ("ni", '\u{220B}'),
    ("nldr", '\u{2025}'), ("not", '\u{AC}'), ("notin", '\u{2209}'), ("nsub", '\u{2284}'),
    ("ntilde", '\u{F1}'), ("nu", '\u{3BD}'), ("num", '\u{23}'), ("numsp", '\u{2007}'), ("oacute", '\u{F3}'),
    ("ocirc", '\u{F4}'), ("odblac", '\u{151}'), ("oelig", '\u{153}'), ("ograve", '\u{F2}'),
    ("oline", '\u{203E}'), ("omacr", '\u{14D}'), ("omega", '\u{3C9}'), ("omicron", '\u{3BF}'),
    ("oplus", '\u{2295}'), ("or", '\u{2228}'), ("ordf", '\u{AA}'), ("ordm", '\u{BA}'), ("oslash", '\u{F8}'),
    ("otilde", '\u{F5}'), ("otimes", '\u{2297}'), ("ouml", '\u{F6}'), ("para", '\u{B6}'),
    ("part", '\u{2202}'), ("percnt", '\u{25}'), ("period", '\u{2E}'), ("permil", '\u{2030}'),
    ("perp", '\u{22A5}'), ("phi", '\u{3C6}'), ("phone", '\u{260E}'), ("pi", '\u{3C0}'), ("piv", '\u{3D6}'),
    ("plus", '\u{2B}'), ("plusmn", '\u{B1}'), ("pound", '\u{A3}'), ("prime", '\u{2032}'),
    ("prod", '\u{220F}'), ("prop", '\u{221D}'), ("psi", '\u{3C8}'), ("puncsp", '\u{2008}'),
    ("quest", '\u{3F}'), ("quot", '\u{22}'), ("rArr", '\u{21D2}'), ("racute", '\u{155}'),
    ("radic", '\u{221A}'), ("rang", '\u{232A}'), ("raquo", '\u{BB}'), ("rarr", '\u{2192}'),
    ("rbrace", '\u{7D}'), ("rbrack", '\u{5D}'), ("rcaron", '\u{159}'), ("rcedil", '\u{157}'),
    ("rceil", '\u{2309}'), ("rcub", '\u{7D}'), ("rdquo", '\u{201D}'), ("rdquor", '\u{201D}'),
    ("real", '\u{211C}'), ("reg", '\u{AE}'), ("rfloor", '\u{230B}'), ("rho", '\u{3C1}'),
    ("rlm", '\u{200F}'), ("rpar", '\u{29}'), ("rsaquo", '\u{203A}'), ("rsqb", '\u{5D}'),
    ("rsquo", '\u{2019}'), ("rsquor", '\u{2019}'), ("sacute", '\u{15B}'), ("sbquo", '\u{201A}'),
    ("scaron", '\u{161}'), ("scedil", '\u{15F}'), ("scirc", '\u{15D}'), ("sdot", '\u{22C5}'),
    ("sect", '\u{A7}'), ("semi", '\u{3B}'), ("shy", '\u{AD}'), ("sigma", '\u{3C3}'), ("sigmaf", '\u{3C2}'),
    ("sim", '\u{223C}'), ("sol", '\u{2F}'), ("spades", '\u{2660}'), ("star", '\u{2606}'),
    ("starf", '\u{2605}'), ("sub", '\u{2282}'), ("sube", '\u{2286}'), ("sum", '\u{2211}'),
    ("sup", '\u{2283}'), ("sup1", '\u{B9}'), ("sup2", '\u{B2}'), ("sup3", '\u{B3}'), ("supe", '\u{2287}'),
    ("szlig", '\u{DF}'), ("tau", '\u{3C4}'), ("tcaron", '\u{165}'), ("tcedil", '\u{163}'),
    ("there4", '\u{2234}'), ("theta", '\u{3B8}'), ("thetasym", '\u{3D1}'), ("thinsp", '\u{2009}'),
    ("thorn", '\u{FE}'), ("tilde", '\u{2DC}'), ("times", '\u{D7}'), ("trade", '\u{2122}'),
    ("tstrok", '\u{167}'), ("uArr", '\u{21D1}'), ("uacute", '\u{FA}'), ("uarr", '\u{2191}'),
    ("ubreve", '\u{16D}'), ("ucirc", '\u{FB}'), ("udblac", '\u{171}'), ("ugrave", '\u{F9}'),
    ("umacr", '\u{16B}'), ("uml", '\u{A8}'), ("uogon", '\u{173}'), ("upsih", '\u{3D2}'),
    ("upsilon", '\u{3C5}'), ("uring", '\u{16F}'), ("utilde", '\u{169}'), ("uuml", '\u{FC}'),
    ("verbar", '\u{7C}'), ("vert", '\u{7C}'), ("wcirc", '\u{175}'), ("weierp", '\u{2118}'),
    ("xi", '\u{3BE}'), ("yacute", '\u{FD}'), ("ycirc", '\u{177}'), ("yen", '\u{A5}'), ("yuml", '\u{FF}'),
    ("zacute", '\u{17A}'), ("zcaron", '\u{17E}'), ("zdot", '\u{17C}'), ("zeta", '\u{3B6}'),
    ("zwj", '\u{200D}'), ("zwnj", '\u{200C}'),
];
