//! The words that single rules look for in a language, beside the phrases of its table.

use crate::summarize::language::Language;

/// What the rules of furniture look for in a language. What it lacks stays as in [`RuleWords::NONE`].
pub(in crate::summarize::furniture) struct RuleWords {
    /// "By", as a byline opens, in small letters.
    pub(in crate::summarize::furniture) by: &'static [&'static str],
    /// The same, where the name may stand in the sentence behind it, as above stories.
    pub(in crate::summarize::furniture) masthead_by: &'static [&'static str],
    /// How a line of credits opens, in small letters.
    pub(in crate::summarize::furniture) credits: &'static [&'static str],
    /// What each of those has, with the space before it.
    pub(in crate::summarize::furniture) credit_marks: &'static [&'static str],
    /// Small words between the names in a line of credits.
    pub(in crate::summarize::furniture) credit_links: &'static [&'static str],
    /// What stands between the name of a writer who is not of the house and the house's, as written.
    pub(in crate::summarize::furniture) commissions: &'static [&'static str],
    /// What reporters did, between their names and a place, with the spaces around it.
    pub(in crate::summarize::furniture) filed: &'static [&'static str],
    /// What all of `filed` begin with.
    pub(in crate::summarize::furniture) filed_verbs: &'static [&'static str],
    /// Words of a time stamp that nothing but one has, in small letters.
    pub(in crate::summarize::furniture) stamp_heads: &'static [&'static str],
    /// Its other words, in small letters; digits, days and months aside.
    pub(in crate::summarize::furniture) stamp_words: &'static [&'static str],
    /// What stands between a video's title and its source where pages glue the two, with the space behind it.
    pub(in crate::summarize::furniture) before_source: &'static [&'static str],
    /// Words that open what somebody says of themselves or of others, not a title; as they are written.
    pub(in crate::summarize::furniture) speakers: &'static [&'static str],
    /// The words of links and calls without a phrase of their own.
    pub(in crate::summarize::furniture) links: LinkWords,
    /// The words of captions that are told in the present.
    pub(in crate::summarize::furniture) present: PresentWords,
    /// The words of captions.
    pub(in crate::summarize::furniture) captions: CaptionWords,
}

/// The words of links and calls that no fixed phrase covers; as they are written.
pub(in crate::summarize::furniture) struct LinkWords {
    /// Words that open a link when they stand in capitals before a text that does not.
    pub(in crate::summarize::furniture) shouted: &'static [&'static str],
    /// Verbs that open a link where one of `linked` follows.
    pub(in crate::summarize::furniture) imperatives: &'static [&'static str],
    /// What those verbs ask to look at.
    pub(in crate::summarize::furniture) linked: &'static [&'static str],
    /// Verbs that open a link unless one of `advice` follows.
    pub(in crate::summarize::furniture) watch: &'static [&'static str],
    /// What follows `watch` in advice rather than in a link.
    pub(in crate::summarize::furniture) advice: &'static [&'static str],
    /// How a call to follow somebody opens.
    pub(in crate::summarize::furniture) follow: &'static [&'static str],
    /// What stands before the network, with the spaces around it.
    pub(in crate::summarize::furniture) follow_on: &'static str,
    /// Where readers are asked to follow.
    pub(in crate::summarize::furniture) networks: &'static [&'static str],
}

/// The words of captions, in small letters where nothing else is said.
pub(in crate::summarize::furniture) struct CaptionWords {
    /// Words that place somebody in a picture.
    pub(in crate::summarize::furniture) places: &'static [&'static str],
    /// Words that may come before those.
    pub(in crate::summarize::furniture) qualifiers: &'static [&'static str],
    /// Those of them that a story may have, too.
    pub(in crate::summarize::furniture) vague_qualifiers: &'static [&'static str],
    /// Words that open a bracket about a picture but may stand in a story.
    pub(in crate::summarize::furniture) pointers: &'static [&'static str],
    /// What a bracket about a picture may end in.
    pub(in crate::summarize::furniture) bracket_endings: &'static [&'static str],
    /// "Pictured" without its first letter, which may be a capital.
    pub(in crate::summarize::furniture) pictured_tail: &'static str,
    /// That first letter, small and as a capital.
    pub(in crate::summarize::furniture) pictured_initials: [char; 2],
    /// "Pictured", and what may stand for it in an aside.
    pub(in crate::summarize::furniture) asides: &'static [&'static str],
    /// What may stand for it where a time follows.
    pub(in crate::summarize::furniture) timed_asides: &'static [&'static str],
    /// What follows "pictured" and tells of nothing but the picture.
    pub(in crate::summarize::furniture) here: &'static [&'static str],
    /// What comes before a time.
    pub(in crate::summarize::furniture) before_time: &'static [&'static str],
    /// What comes before a word of `pictures`, with the space behind it.
    pub(in crate::summarize::furniture) in_this: &'static str,
    /// What a caption may point at.
    pub(in crate::summarize::furniture) pictures: &'static [&'static str],
    /// Words in front of "pictured" that make it the story's verb.
    pub(in crate::summarize::furniture) passives: &'static [&'static str],
    /// What people do in pictures, in the present tense in which captions are written; a space ends a whole word.
    pub(in crate::summarize::furniture) scenes: &'static [&'static str],
    /// Who does those things, but for people by their names.
    pub(in crate::summarize::furniture) crowds: &'static [&'static str],
    /// How the two sides of a picture are told: the first with a capital.
    pub(in crate::summarize::furniture) sides: &'static [(&'static str, &'static str)],
    /// "Are seen", with the spaces around it.
    pub(in crate::summarize::furniture) seen: &'static [&'static str],
    /// What the verb ends in that follows those.
    pub(in crate::summarize::furniture) act_ending: &'static str,
    /// What may follow them instead.
    pub(in crate::summarize::furniture) seen_here: &'static str,
    /// What tells a label from the opening of a clause, by its last word.
    pub(in crate::summarize::furniture) no_label_ends: &'static [&'static str],
    /// Verbs that no label has.
    pub(in crate::summarize::furniture) no_label_verbs: &'static [&'static str],
    /// Words that open a clause before a colon, and no label or name.
    pub(in crate::summarize::furniture) clause_openers: &'static [&'static str],
    /// Labels of match reports, whose lists are the story's.
    pub(in crate::summarize::furniture) score_sheet: &'static [&'static str],
    /// How the call to scroll for a video opens.
    pub(in crate::summarize::furniture) scroll: &'static str,
}

/// The words by which a caption is known that tells in the present what its picture shows; each a list with spaces between.
pub(in crate::summarize::furniture) struct PresentWords {
    /// What people do in pictures whatever the words around say.
    pub(in crate::summarize::furniture) scenic: &'static str,
    /// What people do in pictures, but in stories too: a caption also says when or where.
    pub(in crate::summarize::furniture) shown: &'static str,
    /// What opens no caption: it refers to somebody, or opens a clause.
    pub(in crate::summarize::furniture) no_subject: &'static str,
    /// What no caption has: it tells when something was, or that somebody says it.
    pub(in crate::summarize::furniture) of_stories: &'static str,
    /// The days of the week and the months.
    pub(in crate::summarize::furniture) days: &'static str,
    /// Plurals without their letter.
    pub(in crate::summarize::furniture) plurals: &'static str,
    /// What may stand between the subject and the day or the place.
    pub(in crate::summarize::furniture) before_place: &'static str,
    /// Words, besides those, that no subject ends in.
    pub(in crate::summarize::furniture) no_noun: &'static str,
    /// What a subject opens with that is one, as it stands at the head of a sentence.
    pub(in crate::summarize::furniture) one_of: &'static str,
    /// What tells of a moment.
    pub(in crate::summarize::furniture) moments: &'static str,
    /// The verbs of what is done to somebody.
    pub(in crate::summarize::furniture) passive_verbs: &'static str,
    /// What is done to people in pictures.
    pub(in crate::summarize::furniture) undergone: &'static str,
    /// What is done to them in stories too, but hardly with a day behind it.
    pub(in crate::summarize::furniture) undergone_on_a_day: &'static str,
    /// What stands before those who do it.
    pub(in crate::summarize::furniture) doers: &'static str,
    /// What may stand before the name of a place.
    pub(in crate::summarize::furniture) articles: &'static str,
    /// Where in the picture somebody stands, in brackets behind the name.
    pub(in crate::summarize::furniture) sides: &'static str,
    /// Words for a picture.
    pub(in crate::summarize::furniture) pictures: &'static str,
    /// What a caption about its own picture opens with, as it stands at the head of a sentence.
    pub(in crate::summarize::furniture) picture_openers: &'static str,
    /// What follows the word for a picture there.
    pub(in crate::summarize::furniture) after_picture: &'static str,
    /// Which word and which articles open the part about the picture at a caption's end: "in" and "a".
    pub(in crate::summarize::furniture) in_picture: (&'static str, &'static str),
    /// What is said of a picture there, besides its year.
    pub(in crate::summarize::furniture) of_picture: &'static str,
    /// Words before the day that a caption ends with.
    pub(in crate::summarize::furniture) before_day: &'static str,
    /// What opens a sentence about a part of the picture, and what those parts are called.
    pub(in crate::summarize::furniture) in_ground: (&'static str, &'static str),
    /// Where videos are shown that a credit names.
    pub(in crate::summarize::furniture) video_sites: &'static str,
    /// What stands before such a site.
    pub(in crate::summarize::furniture) before_video_site: &'static str,
    /// Its words for "from", "and", "of" and "to".
    pub(in crate::summarize::furniture) from: &'static str,
    pub(in crate::summarize::furniture) and: &'static str,
    pub(in crate::summarize::furniture) of: &'static str,
    pub(in crate::summarize::furniture) to: &'static str,
    /// Words in "-ing" that say nothing of what somebody does.
    pub(in crate::summarize::furniture) no_act: &'static str,
    /// Small words that stand between the names and nouns of a caption without a verb.
    pub(in crate::summarize::furniture) without_verb: &'static str,
}

impl RuleWords {
    /// What holds of a language that the rules know nothing of.
    pub(in crate::summarize::furniture) const NONE: Self = Self {
        by: &[],
        masthead_by: &[],
        credits: &[],
        credit_marks: &[],
        credit_links: &[],
        commissions: &[],
        filed: &[],
        filed_verbs: &[],
        stamp_heads: &[],
        stamp_words: &[],
        before_source: &[],
        speakers: &[],
        links: LinkWords::NONE,
        present: PresentWords::NONE,
        captions: CaptionWords::NONE,
    };

    /// Those of English, whose links and captions are the only ones that are known so far.
    pub(in crate::summarize::furniture) const ENGLISH: &'static Self = Self::of(Language::English);
}

impl LinkWords {
    const NONE: Self = Self {
        shouted: &[],
        imperatives: &[],
        linked: &[],
        watch: &[],
        advice: &[],
        follow: &[],
        follow_on: "",
        networks: &[],
    };
}

impl PresentWords {
    const NONE: Self = Self {
        scenic: "",
        shown: "",
        no_subject: "",
        of_stories: "",
        days: "",
        plurals: "",
        before_place: "",
        no_noun: "",
        one_of: "",
        moments: "",
        passive_verbs: "",
        undergone: "",
        undergone_on_a_day: "",
        doers: "",
        articles: "",
        sides: "",
        pictures: "",
        picture_openers: "",
        after_picture: "",
        in_picture: ("", ""),
        of_picture: "",
        before_day: "",
        without_verb: "",
        in_ground: ("", ""),
        video_sites: "",
        before_video_site: "",
        from: "",
        and: "",
        of: "",
        to: "",
        no_act: "",
    };
}

impl CaptionWords {
    const NONE: Self = Self {
        places: &[],
        qualifiers: &[],
        vague_qualifiers: &[],
        pointers: &[],
        bracket_endings: &[],
        pictured_tail: "",
        pictured_initials: [' '; 2],
        asides: &[],
        timed_asides: &[],
        here: &[],
        before_time: &[],
        in_this: "",
        pictures: &[],
        passives: &[],
        scenes: &[],
        crowds: &[],
        sides: &[],
        seen: &[],
        act_ending: "",
        seen_here: "",
        no_label_ends: &[],
        no_label_verbs: &[],
        clause_openers: &[],
        score_sheet: &[],
        scroll: "",
    };
}
