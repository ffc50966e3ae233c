//! The pages for people, and all that they load: the playground at `/`, the docs at `/docs`.

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::get;

use super::asset::{Asset, File};
use crate::config::Playground;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Rows of a path, a media type, and a file in `web/`.
macro_rules! files {
    ($($path:literal $media_type:ident $file:literal)*) => {
        &[$(File { path: $path, media_type: $media_type, bytes: include_bytes!(concat!("../../../web/", $file)) },)*]
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
    let docs = DOCS.iter().fold(Router::new(), with_file);
    match playground {
        Playground::On => PLAYGROUND.iter().fold(docs, with_file),
        Playground::Off => docs.route("/", get(|| async { Redirect::to("/docs") })),
    }
}

fn with_file<S: Clone + Send + Sync + 'static>(router: Router<S>, file: &File) -> Router<S> {
    let asset = Arc::new(Asset::new(*file));
    router.route(file.path, get(move |headers: HeaderMap| async move { asset.answer(&headers) }))
}
