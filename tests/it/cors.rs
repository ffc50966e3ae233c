//! CORS: pages of other sites that may ask.

use crate::keys::keyed;
use crate::router::{Draft, Reply, article, exchange, request, router, send_to};

const ORIGIN: &str = "https://www.example.org";
const FLAG: &str = "--cors-origin=https://www.example.org,https://example.net";

fn from(origin: &str, draft: Draft) -> Draft {
    draft.header("origin", origin)
}

fn preflight() -> Draft {
    request("OPTIONS", "/summarize")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization,content-type")
}

fn allowed(reply: &Reply) -> &str {
    reply.header("access-control-allow-origin")
}

#[tokio::test]
async fn it_is_off_unless_asked_for() {
    let reply = send_to(&router(&[]), from(ORIGIN, article("A story."))).await;
    assert_eq!((reply.status.as_u16(), allowed(&reply)), (200, ""));
    assert_eq!(exchange(&router(&[]), from(ORIGIN, preflight())).await.status, 405);
}

#[tokio::test]
async fn pages_of_the_origins_named_may_ask_and_no_others() {
    let router = router(&[FLAG]);
    for (origin, expected) in
        [(ORIGIN, ORIGIN), ("https://example.net", "https://example.net"), ("https://evil.example", "")]
    {
        let reply = send_to(&router, from(origin, article("A story."))).await;
        assert_eq!((reply.status.as_u16(), allowed(&reply)), (200, expected));
        assert!(reply.headers.get_all("vary").iter().any(|value| value.to_str().unwrap().contains("origin")));
    }
}

#[tokio::test]
async fn a_preflight_is_answered_without_a_key() {
    let reply = exchange(&keyed(&[("site", "one", "")], &[FLAG]), from(ORIGIN, preflight())).await;
    assert_eq!((reply.status.as_u16(), allowed(&reply)), (200, ORIGIN));
    assert!(reply.header("access-control-allow-methods").contains("POST"));
    assert!(reply.header("access-control-allow-headers").contains("authorization"));
}

#[tokio::test]
async fn problems_can_be_read_too() {
    let router = keyed(&[("site", "one", "")], &[FLAG]);
    for (draft, status) in [
        (article("A story."), 401),
        (request("GET", "/nothing"), 404),
        (article(" ").header("authorization", "Bearer one"), 422),
    ] {
        let reply = exchange(&router, from(ORIGIN, draft)).await;
        assert_eq!((reply.status.as_u16(), allowed(&reply)), (status, ORIGIN));
        assert!(reply.header("access-control-expose-headers").contains("x-request-id"));
    }
}
