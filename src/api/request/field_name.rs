//! The names of a request's fields.

/// Writes the enum and its names side by side, so that neither can fall behind the other.
macro_rules! fields {
    ($($variant:ident $name:literal,)*) => {
        /// A field of the request object.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum FieldName {
            $($variant,)*
        }

        impl FieldName {
            /// Every field.
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The field of this name.
            pub(super) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// What clients call it.
            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

fields! {
    Text "text",
    Html "html",
    Title "title",
    Language "language",
    SentenceCount "sentence_count",
    Ratio "ratio",
    Length "length",
    MaxWords "max_words",
    MaxChars "max_chars",
    SortBy "sort_by",
    Query "query",
    Avoid "avoid",
    Pin "pin",
    Exclude "exclude",
    StringIndexType "string_index_type",
    Include "include",
    Id "id",
}

impl FieldName {
    /// Whether it takes several values, and so may be repeated in a form.
    pub(super) const fn is_list(self) -> bool {
        matches!(self, Self::Avoid | Self::Pin | Self::Exclude | Self::Include)
    }

    /// The field that whoever wrote `name` most likely meant.
    pub(super) fn nearest(name: &str) -> Option<Self> {
        const LONGEST: usize = 32;
        if name.len() > LONGEST {
            return None;
        }
        let name = name.to_ascii_lowercase();
        if let Some(field) = Self::ALL.iter().find(|field| name.len() >= 3 && field.name().starts_with(&name))
        {
            return Some(*field);
        }
        let nearest = Self::ALL.iter().map(|field| (strsim::levenshtein(&name, field.name()), *field));
        let (edits, field) = nearest.min_by_key(|(edits, _)| *edits)?;
        (edits <= field.name().len().div_ceil(3)).then_some(field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        for (name, meant) in [
            ("sentnce_count", Some("sentence_count")),
            ("sentenceCount", Some("sentence_count")),
            ("Text", Some("text")),
            ("lang", Some("language")),
            ("sortby", Some("sort_by")),
            ("max_word", Some("max_words")),
            ("x", None),
            ("completely_different", None),
        ] {
            assert_eq!(FieldName::nearest(name).map(FieldName::name), meant, "{name}");
        }
    }

    #[test]
    fn names_lead_to_their_fields() {
        for field in FieldName::ALL {
            assert_eq!(FieldName::named(field.name()), Some(*field));
        }
        assert_eq!(FieldName::named("Text"), None);
    }
}
