//! Which operation a request is: a row of a closed table, so that no path, method or status that a client makes up becomes
//! a series of its own.

use axum::http::Method;

/// A route as metrics name it, or that there was none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::http) enum Route {
    Summarize,
    Health,
    Ready,
    Info,
    Contract,
    Metrics,
    /// The playground, the docs and all that they load.
    Page,
    /// The button's scripts.
    Script,
    /// No operation of the service: an unknown path, or a method that the path does not have.
    Unknown,
}

impl Route {
    /// The route of a path that matched; `None` where nothing did.
    pub(in crate::http) fn of(matched: Option<&str>) -> Self {
        match matched {
            None => Self::Unknown,
            Some("/summarize") => Self::Summarize,
            Some("/health") => Self::Health,
            Some("/ready") => Self::Ready,
            Some("/info") => Self::Info,
            Some("/openapi.yaml") => Self::Contract,
            Some("/metrics") => Self::Metrics,
            Some(path) if path.starts_with("/nutgraf") => Self::Script,
            Some(_) => Self::Page,
        }
    }

    /// Its name; the pages and the scripts have one each for them all.
    pub(in crate::http) const fn label(self) -> &'static str {
        match self {
            Self::Summarize => "/summarize",
            Self::Health => "/health",
            Self::Ready => "/ready",
            Self::Info => "/info",
            Self::Contract => "/openapi.yaml",
            Self::Metrics => "/metrics",
            Self::Page => "/{page}",
            Self::Script => "/{script}.js",
            Self::Unknown => "",
        }
    }
}

/// A method as metrics name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::http) enum Verb {
    /// Or HEAD, which is answered as GET is.
    Get,
    Post,
    Put,
    Other,
}

impl Verb {
    pub(in crate::http) fn of(method: &Method) -> Self {
        match method.as_str() {
            "GET" | "HEAD" => Self::Get,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            _ => Self::Other,
        }
    }

    pub(in crate::http) const fn label(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Other => "_OTHER",
        }
    }
}

/// What an article may be answered with.
const SUMMARIZED: &[u16] = &[200, 400, 401, 406, 408, 413, 415, 422, 429, 500, 503];

/// Every row of the table: a route, its methods, and the statuses of their answers. What has no row of its own counts among
/// the last.
pub(super) const OPERATIONS: &[(Route, &[Verb], &[u16])] = &[
    (Route::Summarize, &[Verb::Post, Verb::Put], SUMMARIZED),
    (Route::Health, &[Verb::Get], &[200]),
    (Route::Ready, &[Verb::Get], &[200, 503]),
    (Route::Info, &[Verb::Get], &[200]),
    (Route::Contract, &[Verb::Get], &[200]),
    (Route::Metrics, &[Verb::Get], &[200]),
    (Route::Page, &[Verb::Get], &[200, 304]),
    (Route::Script, &[Verb::Get], &[200, 304]),
    (Route::Unknown, &[Verb::Other], &[200, 400, 404, 405, 500, 503, OTHER_STATUS]),
];

/// Stands for every status that no row has.
pub(super) const OTHER_STATUS: u16 = 0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_client_makes_up_has_no_name_of_its_own() {
        assert_eq!(Route::of(None).label(), "");
        assert_eq!(Verb::of(&Method::from_bytes(b"BREW").unwrap()).label(), "_OTHER");
        assert_eq!(Verb::of(&Method::HEAD), Verb::Get);
    }

    #[test]
    fn files_share_a_name() {
        assert_eq!(Route::of(Some("/docs/docs.css")), Route::of(Some("/")));
        assert_eq!(Route::of(Some("/nutgraf-0.1.0.de.js")).label(), "/{script}.js");
    }
}
