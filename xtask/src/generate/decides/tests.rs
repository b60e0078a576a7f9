//! The page before any script ran.
