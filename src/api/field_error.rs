//! What can be wrong with a field.

use serde::Serialize;

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Where it is: a JSON pointer (RFC 6901) into the request object, whatever form the request came in.
    pub pointer: String,
    /// The kind of error.
    pub code: FieldErrorCode,
    /// What was wrong and what would be accepted.
    pub detail: String,
}

/// The kinds of error. Their names in snake case are part of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldErrorCode {
    /// A field that must be there is not.
    Missing,
    /// There is no field of this name.
    UnknownField,
    /// The field is there twice.
    Duplicate,
    /// The field wants another type.
    WrongType,
    /// The number is too small or too great, or the string or array too long.
    OutOfRange,
    /// The string is none of those that the field knows.
    UnknownValue,
    /// The text has nothing in it.
    Empty,
    /// Two fields contradict each other.
    Conflict,
}
