//! `nutgraf button`.

use std::io::{self, Write as _};
use std::net::SocketAddr;

use crate::http::button;

/// Prints what to copy into a page: the script, and the summary that a site has stored, which shows without it too.
///
/// # Errors
/// If there is no button in `language`, or nobody reads the output.
pub fn run(listen: SocketAddr, language: Option<&str>) -> io::Result<()> {
    let script = button::script(language).ok_or_else(|| {
        let unknown = language.unwrap_or_default();
        io::Error::other(format!("the button does not speak `{unknown}`; /info lists the languages"))
    })?;
    writeln!(
        io::stdout(),
        r#"<script src="http://{listen}{}"
  integrity="{}" crossorigin="anonymous" defer></script>

<nutgraf-summary>
  <details>
    <summary>No time to read? Get a summary</summary>
    <ul>
      <li>A sentence of the summary that you stored when the article was saved.</li>
    </ul>
  </details>
</nutgraf-summary>"#,
        script.versioned_path(),
        script.integrity()
    )
}
