//! What the reader sees: a view of plain data, and the Yew components that draw it.
//!
//! [`view`] turns a sheet and one language's words into what stands on a page; it compiles
//! everywhere, so that a test can read every result. The components only draw and pass events on.
//! **Invariant:** no component holds a rule, and no file here holds a sentence that a reader sees.

pub mod view;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod aloud;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub mod app;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod bar;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod clock;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod dom;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod drawing;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod due;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod erase;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod events;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod fields;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod listen;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod pictures;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod result;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod screen;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod settings;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod take;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod typed_fields;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod typing;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod zones;
