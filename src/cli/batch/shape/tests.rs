use super::*;

/// What an object becomes with these flags: the request, and what is kept.
fn apply(flags: &ShapeFlags, line: &str) -> (String, String) {
    let shape = Shape::new(flags, &["language", "length", "include"]).unwrap().unwrap();
    let (mut request, mut kept) = (b"left over".to_vec(), b"left over".to_vec());
    shape.apply(line.as_bytes(), &mut request, &mut kept);
    (String::from_utf8(request).unwrap(), String::from_utf8(kept).unwrap())
}

fn request(flags: &ShapeFlags, line: &str) -> String {
    apply(flags, line).0
}

fn body() -> ShapeFlags {
    ShapeFlags { text_field: Some("body".to_owned()), ..ShapeFlags::default() }
}

#[test]
fn without_flags_objects_are_requests() {
    assert_eq!(Shape::new(&ShapeFlags::default(), &[]), Ok(None));
}

#[test]
fn fields_are_found_by_the_names_told_and_others_are_passed_over() {
    let flags =
        ShapeFlags { title_field: Some("headline".to_owned()), id_field: Some("guid".to_owned()), ..body() };
    assert_eq!(
        request(&flags, r#"{"guid": 7, "url": "x", "headline": "A \"b\"", "body":"It\n rains."}"#),
        r#"{"text":"It\n rains.","title":"A \"b\"","id":7}"#
    );
}

#[test]
fn what_is_not_told_has_its_usual_name() {
    assert_eq!(
        request(&body(), r#"{"id":"a","title":"b","body":"c"}"#),
        r#"{"text":"c","title":"b","id":"a"}"#
    );
    let kept_alone = ShapeFlags { keep: vec!["url".to_owned()], ..ShapeFlags::default() };
    assert_eq!(request(&kept_alone, r#"{"html":"<p>a","url":"u"}"#), r#"{"html":"<p>a"}"#);
}

#[test]
fn where_the_text_is_told_nothing_else_is_read_for_it() {
    assert_eq!(request(&body(), r#"{"text":"summary","html":"<p>a","body":"c"}"#), r#"{"text":"c"}"#);
}

#[test]
fn the_page_is_read_where_there_is_no_text() {
    let flags = ShapeFlags { html_field: Some("page".to_owned()), ..body() };
    for (line, expected) in [
        (r#"{"body":"a","page":"<p>b"}"#, r#"{"text":"a"}"#),
        (r#"{"body":null,"page":"<p>b"}"#, r#"{"html":"<p>b"}"#),
        (r#"{"body":"","page":"<p>b"}"#, r#"{"html":"<p>b"}"#),
        (r#"{"page":"<p>b"}"#, r#"{"html":"<p>b"}"#),
        (r#"{"body":null}"#, "{}"),
    ] {
        assert_eq!(request(&flags, line), expected, "{line}");
    }
}

#[test]
fn an_objects_own_options_hold_unless_they_are_ignored() {
    let line = r#"{"body":"a","length":1234,"language":"de"}"#;
    assert_eq!(request(&body(), line), r#"{"text":"a","length":1234,"language":"de"}"#);
    let flags = ShapeFlags { ignore: vec!["length".to_owned()], ..body() };
    assert_eq!(request(&flags, line), r#"{"text":"a","language":"de"}"#);
}

#[test]
fn what_is_kept_is_kept_as_it_is() {
    let flags = ShapeFlags { keep: vec!["url".to_owned(), "a\"b".to_owned(), "none".to_owned()], ..body() };
    let (_, kept) = apply(&flags, r#"{"a\"b": [1, {"c": 1.50}], "body":"a", "url":"\u0041"}"#);
    assert_eq!(kept, r#","kept":{"url":"\u0041","a\"b":[1, {"c": 1.50}]}"#);
}

#[test]
fn a_field_may_be_read_and_kept() {
    let flags =
        ShapeFlags { title_field: Some("headline".to_owned()), keep: vec!["headline".to_owned()], ..body() };
    let expected = (r#"{"text":"a","title":"t"}"#.to_owned(), r#","kept":{"headline":"t"}"#.to_owned());
    assert_eq!(apply(&flags, r#"{"headline":"t","body":"a"}"#), expected);
}

#[test]
fn what_is_no_object_stays_as_it_is() {
    for line in ["not JSON", "[]", r#"{"body":"a"} {}"#, r#"{"body":"#] {
        assert_eq!(apply(&body(), line), (line.to_owned(), String::new()));
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_object() {
    assert_eq!(request(&body(), "\u{feff}{\"body\":\"a\"}"), r#"{"text":"a"}"#);
}

#[test]
fn one_field_is_not_two_things() {
    let flags = ShapeFlags { title_field: Some("body".to_owned()), ..body() };
    assert!(Shape::new(&flags, &[]).unwrap_err().contains("`body`"));
}
