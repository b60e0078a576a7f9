//! What is promised of the consumers' files, without building one.

