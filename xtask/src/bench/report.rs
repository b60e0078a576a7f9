//! What was measured, as one page of Markdown.

use anyhow::Result;

use super::Options;
use crate::project::Project;

pub struct Report {
    text: String,
}

impl Report {
    pub fn new(_project: &Project, _options: &Options) -> Result<Self> {
        Ok(Self { text: String::new() })
    }
    pub fn bytes(&mut self, _project: &Project) -> Result<()> {
        Ok(())
    }
    pub fn logic(&mut self, _project: &Project) -> Result<()> {
        Ok(())
    }
    pub fn pages(&mut self, _project: &Project, _found: &serde_json::Value) -> Result<()> {
        Ok(())
    }
    pub fn text(&self) -> String {
        self.text.clone()
    }
}
