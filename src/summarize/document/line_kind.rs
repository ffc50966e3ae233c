//! Whether a line of plain text is a heading, an item of a list, or of a paragraph.

use super::block::BlockKind;

/// What a line shows itself to be.
pub(super) fn kind_of(line: &str) -> BlockKind {
    let hashes = line.bytes().take(7).take_while(|&b| b == b'#').count();
    if (1..=6).contains(&hashes) && line[hashes..].starts_with([' ', '\t']) {
        return BlockKind::Heading;
    }
    let mut chars = line.chars();
    match chars.next() {
        Some('•' | '‣' | '◦' | '▪' | '●' | '⁃' | '·') => return BlockKind::ListItem,
        Some('-' | '*' | '+') if chars.next() == Some(' ') => return BlockKind::ListItem,
        _ => {}
    }
    let unbracketed = line.strip_prefix('(').unwrap_or(line);
    let marker = unbracketed.bytes().take(4).take_while(u8::is_ascii_alphanumeric).count();
    let label = &unbracketed[..marker];
    let rest = &unbracketed[marker..];
    let numbered = (1..=3).contains(&marker) && label.bytes().all(|b| b.is_ascii_digit());
    let lettered = marker == 1 && label.bytes().all(|b| b.is_ascii_lowercase());
    let closed = [") ", ".) "].iter().any(|end| rest.starts_with(end));
    if (numbered || lettered) && (closed || unbracketed.len() == line.len() && rest.starts_with(". ")) {
        BlockKind::ListItem
    } else {
        BlockKind::Paragraph
    }
}
