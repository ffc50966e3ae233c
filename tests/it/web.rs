//! The pages for people, as a browser gets them.

use std::io::Read as _;

use crate::router::{Draft, Reply, exchange, request, router};

/// Asks for a page; they are no part of the contract.
async fn get(flags: &[&str], draft: Draft) -> Reply {
    exchange(&router(flags), draft).await
}

/// The addresses of this service that a page loads or leads to.
fn links(page: &str) -> Vec<&str> {
    let attributes = ["href=\"", "src=\""].into_iter().flat_map(|name| page.split(name).skip(1));
    attributes.filter_map(|rest| rest.split('"').next()).filter(|link| link.starts_with('/')).collect()
}

#[tokio::test]
async fn all_that_the_pages_load_or_lead_to_is_there() {
    for page in ["/", "/docs"] {
        let reply = get(&[], request("GET", page)).await;
        assert_eq!(reply.status, 200, "{page}");
        assert_eq!(reply.header("content-type"), "text/html; charset=utf-8");
        let links = links(reply.text());
        assert!(links.len() >= 4, "{page}: {links:?}");
        for link in links {
            assert_eq!(get(&[], request("GET", link)).await.status, 200, "{page} has {link}");
        }
    }
}

#[tokio::test]
async fn the_modules_of_the_playground_and_its_samples_are_there() {
    let main = get(&[], request("GET", "/playground/main.js")).await;
    let modules = main.text().lines().filter_map(|line| line.split_once("from \"./")).map(|(_, file)| file);
    let modules: Vec<&str> = modules.filter_map(|file| file.split('"').next()).collect();
    assert!(modules.len() >= 8, "{modules:?}");
    for module in modules {
        let reply = get(&[], request("GET", &format!("/playground/{module}"))).await;
        assert_eq!(
            (reply.status.as_u16(), reply.header("content-type")),
            (200, "text/javascript; charset=utf-8")
        );
    }
    for language in ["ar", "de", "en", "es", "hi", "ja"] {
        let reply = get(&[], request("GET", &format!("/playground/samples/{language}.txt"))).await;
        assert_eq!(reply.status, 200, "{language}");
    }
}

#[tokio::test]
async fn a_page_may_do_nothing_that_it_does_not_need() {
    for page in ["/", "/docs", "/docs/docs.js", "/playground/main.js"] {
        let reply = get(&[], request("GET", page)).await;
        let policy = reply.header("content-security-policy");
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'"] {
            assert!(policy.contains(rule), "{page}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{page}: {policy}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
    }
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let first = get(&[], request("GET", "/docs")).await;
    let tag = first.header("etag");
    assert!(!tag.is_empty() && first.header("cache-control") == "no-cache");
    let again =
        get(&[], request("GET", "/docs").header("if-none-match", &format!("\"other\", W/{tag}"))).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    assert_eq!(again.header("etag"), tag);
    let other = get(&[], request("GET", "/docs").header("if-none-match", "\"other\"")).await;
    assert_eq!(other.status, 200);
}

#[tokio::test]
async fn every_coding_of_a_page_is_the_page_under_a_tag_of_its_own() {
    let plain = get(&[], request("GET", "/docs")).await;
    let brotli = get(&[], request("GET", "/docs").header("accept-encoding", "gzip, br")).await;
    assert_eq!(brotli.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::Decompressor::new(&brotli.body[..], 4096).read_to_end(&mut unpacked).unwrap();
    assert!(unpacked == plain.body);
    let gzip = get(&[], request("GET", "/docs").header("accept-encoding", "gzip")).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&gzip.body[..]).read_to_end(&mut unpacked).unwrap();
    assert!(unpacked == plain.body);
    assert!(brotli.body.len() < gzip.body.len() && gzip.body.len() < 12_000);
    assert!(brotli.header("etag") != gzip.header("etag") && gzip.header("etag") != plain.header("etag"));
    assert_eq!(plain.header("vary"), "accept-encoding");
}

#[tokio::test]
async fn the_playground_is_for_this_machine_unless_asked_for() {
    for (flags, is_on) in [
        (&["--listen", "127.0.0.1:80"][..], true),
        (&["--listen", "[::1]:80"][..], true),
        (&["--listen", "0.0.0.0:80"][..], false),
        (&["--listen", "0.0.0.0:80", "--playground", "on"][..], true),
        (&["--playground", "off"][..], false),
    ] {
        let reply = get(flags, request("GET", "/")).await;
        if is_on {
            assert_eq!(reply.status, 200, "{flags:?}");
        } else {
            assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/docs"), "{flags:?}");
            assert_eq!(get(flags, request("GET", "/playground/main.js")).await.status, 404, "{flags:?}");
        }
        assert_eq!(get(flags, request("GET", "/docs")).await.status, 200, "{flags:?}");
    }
}

#[tokio::test]
async fn the_button_is_for_other_sites_and_for_ever() {
    let info = get(&[], request("GET", "/info")).await.json();
    let (path, integrity) =
        (info["button"]["path"].as_str().unwrap(), info["button"]["integrity"].as_str().unwrap());
    assert!(integrity.starts_with("sha384-"));
    let script = get(&[], request("GET", path)).await;
    assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(script.header("access-control-allow-origin"), "*");
    assert_eq!(script.header("cross-origin-resource-policy"), "cross-origin");
    let newest = get(&[], request("GET", "/nutgraf.js")).await;
    assert_eq!(newest.body, script.body);
    assert!(newest.header("cache-control").contains("max-age=3600"));
}

#[tokio::test]
async fn the_button_of_a_language_takes_four_kilobytes() {
    let router = router(&["--playground", "off"]);
    for language in nutgraf::summarize::Language::ALL {
        let draft = request("GET", &format!("/nutgraf.{}.js", language.code()));
        let script = exchange(&router, draft.header("accept-encoding", "gzip")).await;
        assert_eq!((script.status.as_u16(), script.header("content-encoding")), (200, "gzip"));
        assert!(script.body.len() <= 4096, "{}: {}", language.code(), script.body.len());
    }
}
