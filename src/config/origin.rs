//! The origin of a page, as browsers name it.

use std::str::FromStr;

use axum::http::{HeaderValue, Uri};

/// An origin such as `https://www.example.org`: scheme, host and perhaps a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(HeaderValue);

impl Origin {
    /// As it stands in a header.
    #[must_use]
    pub fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl FromStr for Origin {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = "an origin is a scheme and a host in small letters, such as https://www.example.org, without a path";
        let uri: Uri = text.parse().map_err(|_| fault)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(fault) };
        let is_whole = text == format!("{scheme}://{authority}") && !authority.as_str().contains('@');
        if !is_whole || text.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'*') {
            return Err(fault);
        }
        HeaderValue::from_str(text).map(Self).map_err(|_| fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for text in ["https://www.example.org", "http://127.0.0.1:8080"] {
            assert!(text.parse::<Origin>().is_ok(), "{text}");
        }
        for text in [
            "*",
            "www.example.org",
            "https://example.org/",
            "https://Example.org",
            "https://*.example.org",
            "https://a@b",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }
}
