//! Markup, as browsers read it.

use super::text;

#[test]
fn markup_is_read_as_browsers_read_it() {
    let cases = [
        ("white space is folded", "<p>One\n\t two&nbsp; three.", "One two three."),
        (
            "references",
            "<p>R&amp;D &lt;3 caf&eacute; &#8217;&#x2019; &#146; &copy; a&b &nosuch; &amp",
            "R&D <3 café ’’ ’ © a&b &nosuch; &",
        ),
        (
            "every name of the standard, in whichever spelling it allows",
            "<p>&frac38; cup, &hearts;, &copy 2026, &NotEqualTilde;, &eacutet&eacute.",
            "⅜ cup, ♥, © 2026, ≂̸, été.",
        ),
        ("emphasis parts nothing", "<p>Un<b>break</b>able, <a href=x>li</a>nk.", "Unbreakable, link."),
        (
            "a link within a sentence, whatever its name",
            "<p>MOEN — <a class=\"post-link\" href=x>Ole Lund</a> sold the ferry.</p><p><a class=\"post-link\" href=x>More</a></p>",
            "MOEN — Ole Lund sold the ferry.",
        ),
        ("end tags left out", "<p>One.<p>Two.<div>Three.", "One.\n\nTwo.\n\nThree."),
        ("two line breaks part", "<p>One line<br>goes on.<br><br>Two.", "One line goes on.\n\nTwo."),
        ("a line break after a full stop parts", "<div>One.<br>Two.</div>", "One.\n\nTwo."),
        ("a bracket in a value", "<p title=\"a > b\">One.</p>", "One."),
        ("a bracket that opens no tag", "<p>2 < 3 and 4 > 3.", "2 < 3 and 4 > 3."),
        ("comments", "<p>One<!-- <p>two --> three.<!---->", "One three."),
        ("an end tag in a script's string", "<script>var a = '</p>'; // </scrip </script><p>One.", "One."),
        ("upper case", "<DIV><P CLASS=A>One.</P><SCRIPT>two</SCRIPT></DIV>", "One."),
        ("soft hyphens and zero-width spaces", "<p>un&shy;broken\u{200B}.", "unbroken."),
        ("stray end tags", "</div></p><p>One.</span></b> Two.", "One. Two."),
        (
            "cells",
            "<table><tr><td>One is a long enough cell.<td>Two.</table>",
            "One is a long enough cell.\n\nTwo.",
        ),
        ("nothing at all", "", ""),
        ("text alone", "Just words & no markup.", "Just words & no markup."),
    ];
    for (why, page, expected) in cases {
        assert_eq!(text(page), expected, "{why}");
    }
}

#[test]
fn a_tag_or_a_comment_ends_where_a_browser_ends_it() {
    for (source, expected) in [
        ("<!-- a --!> Bread", "Bread"),
        ("<!----!> Bread", "Bread"),
        ("<!-- a --- > b ---> Bread", "Bread"),
        ("<!--> Bread", "Bread"),
        ("<p =\">\"> Bread", "\"> Bread"),
        ("<p/=\">\"> Bread", "\"> Bread"),
        ("<p id=x\">\"> Bread", "\"> Bread"),
        ("<p id = \">\"> Bread", "Bread"),
        ("<p=\">\"> Bread", "\"> Bread"),
        ("<b></b=\">\"> Bread", "\"> Bread"),
        ("<script>'</scripts>'</script> Bread", "Bread"),
    ] {
        assert_eq!(text(source), expected, "{source}");
    }
}
