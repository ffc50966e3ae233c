//! The phrases of furniture in Greek.

use crate::summarize::furniture::kind::Furniture::{
    Byline, CallToAction, Caption, CookieNotice, Notice, RelatedArticle,
};
use crate::summarize::furniture::phrases::entry::PhrasePosition::{BeforeTitles, Opening, Stamp, Whole};
use crate::summarize::furniture::phrases::entry::Row;
use crate::summarize::furniture::phrases::rule_words::RuleWords;

pub(super) const WORDS: RuleWords = RuleWords::NONE;

pub(super) const ROWS: &[Row] = &[
    (
        Whole,
        CallToAction,
        &[
            "διαβάστε περισσότερα",
            "διαβάστε ολόκληρο το άρθρο",
            "δείτε περισσότερα",
            "μάθετε περισσότερα",
            "κοινοποίηση",
            "μοιραστείτε το άρθρο",
            "αντιγραφή συνδέσμου",
            "σύνδεση",
            "εγγραφή",
            "εγγραφείτε",
            "σχολιάστε",
            "αφήστε ένα σχόλιο",
            "κάντε κλικ εδώ",
        ],
    ),
    (
        Opening(30),
        CallToAction,
        &["ακολουθήστε μας", "εγγραφείτε στο", "κατεβάστε την εφαρμογή", "ακολουθήστε το"],
    ),
    (
        Opening(60),
        CookieNotice,
        &["χρησιμοποιούμε cookies", "αυτός ο ιστότοπος χρησιμοποιεί", "εμείς και οι συνεργάτες μας"],
    ),
    (Whole, Notice, &["διαφήμιση", "με επιφύλαξη παντός δικαιώματος", "χορηγούμενο περιεχόμενο"]),
    (Opening(20), Caption, &["φωτογραφία:", "φωτο:", "φωτό:", "βίντεο:", "πηγή φωτογραφίας:"]),
    (
        BeforeTitles,
        RelatedArticle,
        &[
            "διαβάστε ακόμα",
            "διαβάστε επίσης",
            "δείτε επίσης",
            "σχετικά άρθρα",
            "σχετικές ειδήσεις",
            "περισσότερες ειδήσεις",
            "δημοφιλή",
        ],
    ),
    (Stamp, Byline, &["δημοσιεύτηκε", "δημοσίευση", "ενημερώθηκε", "τελευταία ενημέρωση"]),
];
