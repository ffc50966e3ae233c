//! Which module may import which. Data flows one way, and so do imports: a file that breaks a rule is named.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the sources fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What each module may import besides itself. A module that is not listed is held to the rule of the one that it is in.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("main", &["cli", "config"]),
    ("cli", &["api", "config", "http", "lifecycle", "server", "summarize", "telemetry"]),
    ("http", &["api", "config", "lifecycle", "summarize"]),
    ("api", &["summarize"]),
    ("server", &["config", "lifecycle"]),
    ("telemetry", &["config"]),
    ("config", &[]),
    ("lifecycle", &[]),
    (
        "summarize::output",
        &[
            "analysis",
            "document",
            "furniture",
            "language",
            "options",
            "scoring",
            "sentences",
            "terms",
            "text",
        ],
    ),
    ("summarize::selection", &["analysis", "context", "options", "scoring", "text"]),
    (
        "summarize::analysis",
        &[
            "cancellation",
            "context",
            "document",
            "furniture",
            "language",
            "options",
            "scoring",
            "sentences",
            "terms",
            "text",
        ],
    ),
    ("summarize::scoring", &["context", "language", "sentences", "terms", "text"]),
    ("summarize::furniture", &["document", "language", "sentences", "text"]),
    ("summarize::context", &["document", "language", "sentences", "terms", "text"]),
    ("summarize::terms", &["language", "sentences", "text"]),
    ("summarize::sentences", &["document", "language", "text"]),
    ("summarize::document", &["language", "text"]),
    ("summarize::options", &["language"]),
    ("summarize::cancellation", &[]),
    ("summarize::language", &["text"]),
    ("summarize::text", &[]),
];

/// Crates that a module must not know of.
const MUST_NOT_NAME: &[(&str, &[&str])] = &[
    (
        "summarize",
        &[
            "axum",
            "bytes",
            "clap",
            "hyper",
            "hyper_util",
            "serde",
            "serde_json",
            "tokio",
            "tower",
            "tower_http",
            "tracing",
        ],
    ),
    ("api", &["axum", "bytes", "clap", "hyper", "hyper_util", "tokio", "tower", "tower_http", "tracing"]),
];

/// The stages of the core: nothing outside it may name one, but what its root hands out.
const STAGES: &[&str] = &[
    "analysis",
    "cancellation",
    "context",
    "document",
    "furniture",
    "language",
    "output",
    "scoring",
    "selection",
    "sentences",
    "terms",
    "text",
];

/// The most files and folders that a folder may have, unless they are all alike.
const MOST_IN_FOLDER: usize = 16;

/// Folders whose files are all alike: one a language.
const ALIKE: &[&str] = &["summarize/language/profiles", "summarize/furniture/phrases/tables"];

/// The sources by module path, without their tests: `summarize::text::bloom`.
type Sources = BTreeMap<String, String>;

fn sources() -> Sources {
    fn read(folder: &Path, module: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            if stem == "tests" {
                continue;
            }
            let inner = if module.is_empty() { stem.to_owned() } else { format!("{module}::{stem}") };
            if path.is_dir() {
                read(&path, &inner, sources);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = if stem == "mod" { module.to_owned() } else { inner };
                sources.insert(name, without_tests(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut sources = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut sources);
    sources.remove("lib");
    sources
}

/// A source up to its tests, without comments.
fn without_tests(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Every path that a source names from `crate`, `super` or `self`, or that it imports, resolved to one from the root.
fn paths(module: &str, source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in source.match_indices("use ") {
        let is_statement =
            source[..at].chars().next_back().is_none_or(|before| before.is_whitespace() || before == ')');
        if is_statement && let Some(tree) = source[at + 4..].split(';').next() {
            expand("", tree, &mut found);
        }
    }
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in source.match_indices(root) {
            // A visibility is no import.
            if !source[..at].ends_with(is_path) && !source[..at].ends_with("pub(in ") {
                let end = source[at..].find(|c| !is_path(c)).map_or(source.len(), |end| at + end);
                if !source[end..].starts_with('{') {
                    found.insert(source[at..end].trim_end_matches(':').to_owned());
                }
            }
        }
    }
    found.into_iter().map(|path| resolve(module, &path)).collect()
}

/// The leaves of a tree of imports.
fn expand(prefix: &str, tree: &str, found: &mut BTreeSet<String>) {
    let tree = tree.trim();
    let Some((head, rest)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default().trim();
        if !path.is_empty() {
            found.insert(format!("{prefix}{path}"));
        }
        return;
    };
    let prefix = format!("{prefix}{}", head.trim());
    let (mut depth, mut from) = (0, 0);
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                expand(&prefix, &inner[from..at], found);
                from = at + 1;
            }
            _ => {}
        }
    }
    expand(&prefix, &inner[from..], found);
}

/// A path from the root of the crate; one that starts with the name of another crate stays as it is.
fn resolve(module: &str, path: &str) -> String {
    let mut here: Vec<&str> = module.split("::").collect();
    if path.starts_with("super") {
        here.pop();
    }
    let mut parts = path.split("::").peekable();
    match parts.peek() {
        Some(&"crate") => {
            parts.next();
            here.clear();
        }
        Some(&"self") => {
            parts.next();
        }
        Some(&"super") => {
            parts.next();
            while parts.peek() == Some(&"super") {
                parts.next();
                here.pop();
            }
        }
        _ => return path.to_owned(),
    }
    here.into_iter().chain(parts).collect::<Vec<_>>().join("::")
}

fn is_within(path: &str, module: &str) -> bool {
    path == module || path.strip_prefix(module).is_some_and(|rest| rest.starts_with("::"))
}

/// What breaks a rule, a line each.
fn broken_rules(sources: &Sources) -> Vec<String> {
    let mut broken = Vec::new();
    let is_ours =
        |path: &str| MAY_IMPORT.iter().any(|(module, _)| is_within(path, module.split("::").next().unwrap()));
    for (module, source) in sources {
        let named = paths(module, source);
        for path in &named {
            for (place, crates) in MUST_NOT_NAME {
                let outside = path.split("::").next().unwrap_or_default();
                if is_within(module, place)
                    && crates.contains(&outside)
                    && !is_within(path, place)
                    && !is_ours_module(sources, path)
                {
                    broken
                        .push(format!("{module} names the crate {outside}, which {place} must not know of"));
                }
            }
            if !is_ours(path) || module == "summarize" {
                continue;
            }
            if !is_within(module, "summarize") {
                if let Some(stage) = path.strip_prefix("summarize::").and_then(|rest| rest.split("::").next())
                    && STAGES.contains(&stage)
                {
                    broken.push(format!(
                        "{module} imports {path}: outside the core, only what its root hands out"
                    ));
                }
            } else if is_within(path, "summarize")
                && !STAGES
                    .iter()
                    .chain(&["options"])
                    .any(|stage| is_within(path, &format!("summarize::{stage}")))
            {
                broken.push(format!("{module} imports {path} through the root of the core"));
                continue;
            }
            let Some((owner, allowed)) = MAY_IMPORT.iter().find(|(owner, _)| is_within(module, owner)) else {
                broken.push(format!("{module} has no rule"));
                continue;
            };
            let prefix = if owner.starts_with("summarize::") { "summarize::" } else { "" };
            let may = is_within(path, owner)
                || allowed.iter().any(|other| is_within(path, &format!("{prefix}{other}")));
            if !may {
                broken.push(format!("{module} imports {path}, which {owner} may not"));
            }
        }
    }
    broken.sort();
    broken.dedup();
    broken
}

fn is_ours_module(sources: &Sources, path: &str) -> bool {
    sources.keys().any(|module| is_within(path, module))
}

/// The file that a path leads to.
fn file_of<'s>(sources: &'s Sources, path: &str) -> Option<&'s str> {
    sources
        .keys()
        .filter(|module| is_within(path, module))
        .max_by_key(|module| module.len())
        .map(String::as_str)
}

/// Files that import one another in a circle.
fn circles(sources: &Sources) -> Vec<String> {
    let mut imports: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (module, source) in sources {
        let named = paths(module, source);
        let files = named.iter().filter_map(|path| file_of(sources, path)).filter(|file| file != module);
        imports.insert(module, files.collect());
    }
    let reaches = |from: &str, to: &str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for &next in imports.get(at).into_iter().flatten() {
                if next == to {
                    return true;
                }
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    };
    let mut found = Vec::new();
    for (&module, files) in &imports {
        for &file in files {
            if module < file && reaches(file, module)
                || module > file && reaches(file, module) && !imports[file].contains(module)
            {
                found.push(format!("{module} imports {file}, which leads back to it"));
            }
        }
    }
    found
}

#[test]
fn imports_run_one_way() {
    let broken = broken_rules(&sources());
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn no_files_import_one_another_in_a_circle() {
    let circles = circles(&sources());
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}

#[test]
fn no_folder_holds_more_unlike_files_than_one_can_survey() {
    fn look(folder: &Path, name: &str) {
        let entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        let unlike = entries
            .iter()
            .filter(|path| path.file_stem().is_some_and(|stem| stem != "mod" && stem != "tests"));
        let count = unlike.count();
        assert!(count <= MOST_IN_FOLDER || ALIKE.contains(&name), "src/{name} has {count} files and folders");
        for path in entries.iter().filter(|path| path.is_dir()) {
            let inner = path.file_name().unwrap().to_str().unwrap();
            look(path, &if name.is_empty() { inner.to_owned() } else { format!("{name}/{inner}") });
        }
    }
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "");
}

/// Sources made up to break rules.
fn made_up(files: &[(&str, &str)]) -> Sources {
    files.iter().map(|(module, source)| ((*module).to_owned(), without_tests(source))).collect()
}

#[test]
fn a_file_that_breaks_a_rule_is_named() {
    for (module, source, reason) in [
        ("server::socket", "use crate::http::error::ApiError;", "which server may not"),
        ("http::body", "fn f() { crate::telemetry::log::start(); }", "which http may not"),
        ("api::problem", "use axum::body::Body;", "must not know of"),
        ("summarize::text::bloom", "use crate::summarize::language::Language;", "may not"),
        ("summarize::document::block", "use super::super::sentences::Sentence;", "may not"),
        ("summarize::scoring::score", "use {crate::{summarize::Language}};", "through the root"),
        ("http::routes", "use crate::summarize::terms::term::Term;", "only what its root hands out"),
        ("summarize::terms", "use serde_json::Value;", "must not know of"),
    ] {
        let broken = broken_rules(&made_up(&[(module, source)]));
        assert!(
            broken.iter().any(|line| line.starts_with(module) && line.contains(reason)),
            "{source}: {broken:?}"
        );
    }
}

#[test]
fn what_is_allowed_or_only_said_breaks_no_rule() {
    for (module, source) in [
        (
            "http::body",
            "use crate::api::{error::RequestError, problem};\nuse crate::summarize::{Document, offsets::Span};",
        ),
        ("summarize::text::bloom", "// use crate::http::body;"),
        (
            "summarize::text::bloom",
            "fn f() {}\n#[cfg(test)]\nmod tests {\n    use crate::summarize::output::Summary;\n}",
        ),
        ("summarize::terms::term", "use super::word_key::WordKey;"),
    ] {
        assert_eq!(broken_rules(&made_up(&[(module, source)])), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn a_circle_is_found() {
    let one = ("summarize::text::one", "use super::two::Two;");
    let two = ("summarize::text::two", "use crate::summarize::text::three::THREE;");
    let back = ("summarize::text::three", "fn f() -> super::one::One {}");
    assert!(!circles(&made_up(&[one, two, back])).is_empty());
    assert!(circles(&made_up(&[one, two, ("summarize::text::three", "")])).is_empty());
}
