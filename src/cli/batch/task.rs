//! All that the output depends on: inputs, options, and the version that works on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::coding::Packing;
use super::input::{Identity, Input};
use crate::config::batch::BatchFlags;

/// What is asked for. Two runs of the same task write the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Task {
    version: String,
    inputs: Vec<Identity>,
    packing: Packing,
    /// Flags by their names, with their values.
    options: BTreeMap<String, String>,
}

impl Task {
    /// What these flags ask for.
    pub(super) fn new(flags: &BatchFlags, inputs: &[Input], packing: Packing) -> Self {
        let shape = &flags.shape;
        let limits = [
            ("line-limit", Some(flags.line_limit.to_string())),
            ("answer-limit", Some(flags.answer_limit.to_string())),
            ("chunk-bytes", Some(flags.chunk_bytes.to_string())),
            ("text-field", shape.text_field.clone()),
            ("html-field", shape.html_field.clone()),
            ("title-field", shape.title_field.clone()),
            ("id-field", shape.id_field.clone()),
            ("keep", Some(shape.keep.join(",")).filter(|names| !names.is_empty())),
            ("ignore", Some(shape.ignore.join(",")).filter(|names| !names.is_empty())),
        ];
        let limits = limits.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let summary = flags.summary.given().map(|(name, value)| (name.replace('_', "-"), value.to_owned()));
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            inputs: inputs.iter().map(|input| input.identity().clone()).collect(),
            packing,
            options: limits.chain(summary).collect(),
        }
    }

    /// What is no longer as it was in `before`, as a sentence; nothing if all is.
    pub(super) fn difference(&self, before: &Self) -> Option<String> {
        if self.version != before.version {
            return Some(format!("it was begun by nutgraf {}, and this is {}", before.version, self.version));
        }
        if let Some((now, was)) =
            self.inputs.iter().zip(&before.inputs).find(|(now, was)| now.name != was.name)
        {
            return Some(format!("{} was read, and now it is {}", was.name, now.name));
        }
        if self.inputs.len() != before.inputs.len() {
            let (was, now) = (before.inputs.len(), self.inputs.len());
            return Some(format!("the files were {was}, and now they are {now}"));
        }
        if let Some((now, _)) = self.inputs.iter().zip(&before.inputs).find(|(now, was)| now != was) {
            return Some(format!("{} has changed since", now.name));
        }
        let names = self.options.keys().chain(before.options.keys());
        for name in names {
            let told = |task: &Self| {
                task.options.get(name).map_or("not given".to_owned(), |value| format!("{value:?}"))
            };
            if told(self) != told(before) {
                return Some(format!("--{name} was {}, and now it is {}", told(before), told(self)));
            }
        }
        (self.packing != before.packing)
            .then(|| "the output was compressed in another way or at another --compression-level".to_owned())
    }
}
