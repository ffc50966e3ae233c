//! Names and what they are doing, with no verb: "Ole Lund handing the key to Hanne Claes".

use super::words::{LISTS, is_among, is_name, is_past};

/// The fewest names before what somebody is doing: one may be a noun that opens its sentence.
const NAMES_OF_AN_ACT: usize = 2;

/// Whether names are followed by what they are doing and by no verb: "Ole Lund handing the key to Hanne Claes".
pub(super) fn is_act(parts: &[&str]) -> bool {
    let names = parts.iter().take_while(|part| is_name(part) || **part == LISTS.and).count();
    let is_doing = |part: &&str| part.ends_with("ing") && !is_among(LISTS.no_act, part);
    names >= NAMES_OF_AN_ACT
        && !parts[names - 1].ends_with([',', ':'])
        && parts.get(names).is_some_and(is_doing)
        && !parts[names..].iter().any(|part| is_past(part))
}
