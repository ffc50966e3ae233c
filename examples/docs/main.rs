//! Writes the docs page, `web/docs/index.html`, from the contract: `cargo run --example docs`.
//!
//! The page is committed, so that building the program needs none of this; a test holds it to the contract.

mod contract;
mod html;
mod page;
mod schema;
mod snippets;

use std::{error::Error, fs, path::Path};

use contract::Contract;

const CONTRACT: &str = include_str!("../../openapi.yaml");
const PAGE: &str = "web/docs/index.html";

fn main() -> Result<(), Box<dyn Error>> {
    let page = page::render(&Contract::parse(CONTRACT)?);
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE), page)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMITTED: &str = include_str!("../../web/docs/index.html");

    #[test]
    fn the_committed_page_is_the_contract_as_it_is_now() {
        let page = page::render(&Contract::parse(CONTRACT).unwrap());
        assert!(page == COMMITTED, "the docs page is out of date: cargo run --example docs");
    }

    #[test]
    fn the_page_has_every_operation_with_five_clients() {
        for (path, operation) in Contract::parse(CONTRACT).unwrap().operations() {
            let id = contract::text(operation.definition, "operationId");
            assert!(COMMITTED.contains(&format!("<section id=\"{id}\"")), "{path} {id}");
            for client in ["curl", "JavaScript", "PHP", "Python", "Go"] {
                let tab = format!("id=\"{id}-{}\"", client.to_lowercase());
                assert!(COMMITTED.contains(&tab), "{id}: {client}");
            }
        }
    }

    #[test]
    fn nothing_on_the_page_is_fetched_from_elsewhere() {
        for (place, _) in COMMITTED.match_indices("://") {
            let rest = &COMMITTED[place + 3..];
            assert!(rest.starts_with("127.0.0.1:8080"), "an address outside: {}", &rest[..40]);
        }
        assert!(!COMMITTED.contains("=\"//"), "an address without a scheme");
    }
}
