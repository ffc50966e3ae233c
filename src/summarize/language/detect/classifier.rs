//! Whatever tells languages apart by adding up evidence.

/// Tells languages apart by pieces of a text.
pub(super) trait Classifier {
    /// Takes a piece into account.
    fn add(&mut self, piece: &str);

    /// Whether as much again would not change the outcome.
    fn is_beyond_doubt(&mut self) -> bool;
}

/// Adds every other piece, and the rest only if there is doubt then.
pub(super) fn add_all(classifier: &mut impl Classifier, pieces: &[&str]) {
    let (even, odd) = (pieces.iter().step_by(2), pieces.iter().skip(1).step_by(2));
    for (added, piece) in (1..).zip(even.chain(odd)) {
        classifier.add(piece);
        if added * 2 == pieces.len() && classifier.is_beyond_doubt() {
            break;
        }
    }
}
