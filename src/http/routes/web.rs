//! The pages for people, and all that they load: the playground at `/`, the docs at `/docs`; and the button, for other
//! sites' pages.

use std::borrow::Cow;
use std::sync::Arc;

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::get;

use super::asset::{Asset, Audience, File};
use crate::config::Playground;
use crate::http::button;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Rows of a path, a media type, and a file in `web/`.
macro_rules! files {
    ($($path:literal $media_type:ident $file:literal)*) => {
        &[$(File {
            path: Cow::Borrowed($path),
            media_type: $media_type,
            audience: Audience::Pages,
            bytes: include_bytes!(concat!("../../../web/", $file)),
        },)*]
    };
}

/// The docs page, and what both pages show.
const DOCS: &[File] = files! {
    "/docs" HTML "docs/index.html"
    "/docs/docs.css" CSS "docs/docs.css"
    "/docs/docs.js" SCRIPT "docs/docs.js"
    "/icon.svg" SVG "icon.svg"
    "/theme.css" CSS "theme.css"
};

/// The playground.
const PLAYGROUND: &[File] = files! {
    "/" HTML "playground/index.html"
    "/playground/playground.css" CSS "playground/playground.css"
    "/playground/article.js" SCRIPT "playground/article.js"
    "/playground/fragment.js" SCRIPT "playground/fragment.js"
    "/playground/main.js" SCRIPT "playground/main.js"
    "/playground/options.js" SCRIPT "playground/options.js"
    "/playground/reasons.js" SCRIPT "playground/reasons.js"
    "/playground/report.js" SCRIPT "playground/report.js"
    "/playground/request.js" SCRIPT "playground/request.js"
    "/playground/samples.js" SCRIPT "playground/samples.js"
    "/playground/snippets.js" SCRIPT "playground/snippets.js"
    "/playground/source.js" SCRIPT "playground/source.js"
    "/playground/summary.js" SCRIPT "playground/summary.js"
    "/playground/samples/ar.txt" TEXT "playground/samples/ar.txt"
    "/playground/samples/de.txt" TEXT "playground/samples/de.txt"
    "/playground/samples/en.txt" TEXT "playground/samples/en.txt"
    "/playground/samples/es.txt" TEXT "playground/samples/es.txt"
    "/playground/samples/hi.txt" TEXT "playground/samples/hi.txt"
    "/playground/samples/ja.txt" TEXT "playground/samples/ja.txt"
};

/// The routes of the pages; without the playground, `/` leads to the docs.
pub(in crate::http) fn routes<S: Clone + Send + Sync + 'static>(playground: Playground) -> Router<S> {
    let button = button_files().fold(Router::new(), with_file);
    let docs = DOCS.iter().cloned().fold(button, with_file);
    match playground {
        Playground::On => PLAYGROUND.iter().cloned().fold(docs, with_file),
        Playground::Off => docs.route("/", get(|| async { Redirect::to("/docs") })),
    }
}

/// The scripts of the button, each under both of its names.
fn button_files() -> impl Iterator<Item = File> {
    button::scripts().iter().flat_map(|script| {
        let names = [(script.path(), Audience::Sites), (script.versioned_path(), Audience::SitesForEver)];
        names.map(|(path, audience)| File {
            path: path.into(),
            media_type: SCRIPT,
            audience,
            bytes: script.body.as_bytes(),
        })
    })
}

fn with_file<S: Clone + Send + Sync + 'static>(router: Router<S>, file: File) -> Router<S> {
    let path = file.path.clone();
    let asset = Arc::new(Asset::new(file));
    router.route(&path, get(move |headers: HeaderMap| async move { asset.answer(&headers) }))
}
