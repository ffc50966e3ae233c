//! The compiled half of the Python package `nutgraf`: request objects in, answers out, both as JSON. The other half, in
//! `package/nutgraf`, gives it Python's clothes.

mod answering;
mod batch;

/// `nutgraf._native`.
#[pyo3::pymodule]
mod _native {
    /// The version of the package, which is the service's.
    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
    #[pymodule_export]
    use crate::answering::{answer, not_json};
    #[pymodule_export]
    use crate::batch::answer_all;
}
