//! Promise: what the page for publishers offers to copy works as it stands. Each text, pasted into an empty page and
//! nothing else done, leads a reader to a result; and no colour that cannot be read gets into one.
//!
//! The texts for npm and React are modules: they are bundled with the package's own folder by the bundler of these pages.
//! Not here: other bundlers and frameworks with the packed package (`tests/consumers`).

use std::path::{Path, PathBuf};
use std::process::Command;

use journeys::engine::Engine;
use journeys::pages::small;
use journeys::server::Reply;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde_json::json;

/// Where the package lies on the journey's site.
const FOLDER: &str = "/pkg";

/// Takes the choices, as a publisher makes them, and gives the text of one way.
const CHOSEN: &str = "
    const [way, choices] = arguments;
    const form = document.getElementById('choices');
    for (const [name, value] of Object.entries({ way, ...choices })) {
      const field = form.elements.namedItem(name);
      if (field.type === 'checkbox') field.checked = value;
      else field.value = value;
      const control = field instanceof RadioNodeList ? [...field].find((one) => one.checked) : field;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return document.querySelector(`section[data-way=${way}]:not([hidden]) code[data-snippet]`).textContent;";

/// Modules and other engines take minutes; a plain run looks at them in Chromium.
fn is_left_out(reader: &Reader) -> bool {
    reader.browser.engine != Engine::Chromium && std::env::var_os("LONG").is_none()
}

/// What the page offers after these choices.
async fn offered(
    reader: &mut Reader,
    way: &str,
    choices: serde_json::Value,
) -> Result<String, Failure> {
    reader.open("/embed.html").await?;
    reader.until_in_page("document.documentElement.dataset.embed === 'ready'").await?;
    reader.browser.ask(CHOSEN, vec![json!(way), choices]).await
}

/// The reader of a pasted element gets to a result, in the look that was chosen.
async fn leads_to_a_result(reader: &mut Reader, accent: &str) -> Result<(), Failure> {
    reader.scroll_to_checker().await?;
    let first = reader.begin().await?;
    assert!(first.text.contains("999"), "the chosen region's number: {first}");
    let colour = "return getComputedStyle(root.querySelector('.primary')).backgroundColor";
    assert_eq!(reader.look::<String>(colour, vec![]).await?, accent);
    reader.tell(&Story::plain_clog()).await?;
    assert_eq!(reader.result().await?.urgency, "self_care");
    Ok(())
}

#[tokio::test]
async fn the_script_tag_pasted_into_an_empty_page_leads_to_a_result() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let choices = json!({ "base": FOLDER, "region": "uk", "units": "f", "theme": "light", "own-accent": true });
        let text = offered(reader, "script", choices).await?;
        assert!(text.contains("integrity=\"sha384-"), "{text}");
        assert!(text.contains("tel:999") && !text.contains("911"), "its own number: {text}");
        reader.open_own_page("", &text).await?;
        leads_to_a_result(reader, "rgb(107, 45, 92)").await
    })
    .await
}

#[tokio::test]
async fn the_script_tag_takes_no_other_script() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let text = offered(reader, "script", json!({ "base": FOLDER })).await?;
        reader.site.alter("/pkg/clog-or-mastitis.js", |mut reply| {
            reply.body.push(b'\n');
            reply
        });
        reader.open_own_page("", &text).await?;
        reader.until_console("integrity").await?;
        let taken = "Boolean(customElements.get('clog-or-mastitis'))";
        assert!(!reader.in_page::<bool>(&format!("return {taken}")).await?, "it is refused");
        let guide = reader.page_text().await?;
        assert!(guide.contains("911") && guide.contains("confusion"), "the guide stays: {guide}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_frame_pasted_into_an_empty_page_leads_to_a_result() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let choices = json!({ "base": FOLDER, "region": "uk", "lang": "fr", "units": "f" });
        let text = offered(reader, "frame", choices).await?;
        assert!(!text.contains("<script") && !text.contains("style="), "for strict systems: {text}");
        assert!(!text.contains("allow-same-origin"), "{text}");
        reader.open_own_page("", &text).await?;
        let first = reader.until("the first screen", |view| view.screen.is_some()).await?;
        assert!(first.text.contains("999"), "{first}");
        let lang = "return document.documentElement.lang";
        assert_eq!(reader.look::<String>(lang, vec![]).await?, "fr");
        reader.tell(&Story::plain_clog()).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");
        let unseen = "try { return String(document.querySelector('iframe').contentDocument) } catch (e) { return e.name }";
        assert!(reader.console().await?.is_empty(), "the console was silent until the page looked in");
        assert_eq!(reader.in_page::<String>(unseen).await?, "null", "the page cannot look in");
        // WebKit tells of each look that it refuses.
        if reader.browser.engine == Engine::WebKit {
            reader.until_console("Blocked a frame").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_module_for_npm_leads_to_a_result() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let choices = json!({ "base": FOLDER, "region": "uk", "units": "f", "theme": "light", "own-accent": true });
        let text = offered(reader, "npm", choices).await?;
        reader.site.replace("/bundle.js", Reply::script(bundled("check.js", &text)?));
        let script = "<script type=\"module\" src=\"/bundle.js\"></script>";
        reader.open_own_page(script, "<div id=\"sore-breast-check\"></div>").await?;
        leads_to_a_result(reader, "rgb(107, 45, 92)").await
    })
    .await
}

/// The component's own text, drawn by a stand-in for React that makes elements and nothing else; the fixture of a whole
/// React app stands in `tests/consumers`.
#[tokio::test]
async fn the_component_for_react_leads_to_a_result() -> Result<(), Failure> {
    const DRAW: &str = "
        function h(tag, props, ...inside) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(props ?? {})) {
            if (name === 'style') for (const [key, set] of Object.entries(value)) element.style.setProperty(key, set);
            else element.setAttribute(name === 'className' ? 'class' : name, value);
          }
          element.append(...inside.flat());
          return element;
        }
        document.body.append(SoreBreastCheck());";
    journey(Setup::default(), async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let choices = json!({ "base": FOLDER, "region": "uk", "units": "f", "theme": "light", "own-accent": true });
        let text = offered(reader, "react", choices).await?;
        let bundle = bundled("check.jsx", &[text.as_str(), DRAW].concat())?;
        reader.site.replace("/bundle.js", Reply::script(bundle));
        reader.site.replace("/app.html", small("", "<script type=\"module\" src=\"/bundle.js\"></script>"));
        reader.open("/app.html").await?;
        leads_to_a_result(reader, "rgb(107, 45, 92)").await
    })
    .await
}

/// Yellow on white: 1.3 to 1.
#[tokio::test]
async fn a_colour_that_cannot_be_read_reaches_neither_the_check_nor_the_text() -> Result<(), Failure>
{
    journey(Setup { window: (1280, 900), ..Setup::default() }, async |reader| {
        if is_left_out(reader) {
            return Ok(());
        }
        let said = "return document.getElementById('said-accent').textContent";
        let faint = json!({ "theme": "light", "own-accent": true, "accent": "#ffe600" });
        let text = offered(reader, "script", faint).await?;
        assert!(!text.contains("ffe600"), "{text}");
        let told: String = reader.in_page(said).await?;
        assert!(told.contains("to 1") && told.contains("4.5"), "{told}");
        let set = "element.style.getPropertyValue('--clog-or-mastitis-accent')";
        assert_eq!(reader.of_element::<String>(set).await?, "");

        // Readable in the light theme and not in the dark one: the theme decides.
        let dark = json!({ "theme": "light", "own-accent": true, "accent": "#6b2d5c" });
        assert!(offered(reader, "script", dark.clone()).await?.contains("#6b2d5c"));
        assert_eq!(reader.of_element::<String>(set).await?, "#6b2d5c");
        let both = json!({ "theme": "auto", "own-accent": true, "accent": "#6b2d5c" });
        assert!(!offered(reader, "script", both).await?.contains("#6b2d5c"));
        Ok(())
    })
    .await
}

/// Bundles a module with the package's folder as `clog-or-mastitis`.
pub fn bundled(name: &str, text: &str) -> Result<String, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir()?;
    let file = folder.path().join(name);
    std::fs::write(&file, text)?;
    let modules = folder.path().join("node_modules");
    std::fs::create_dir(&modules)?;
    let package: PathBuf = root.join("pkg").canonicalize()?;
    std::os::unix::fs::symlink(package, modules.join("clog-or-mastitis"))?;
    let out = Command::new(root.join("www/node_modules/.bin/esbuild"))
        .arg(&file)
        .args(["--bundle", "--format=esm", "--jsx-factory=h", "--log-level=error"])
        .output()?;
    if !out.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&out.stderr).into_owned()));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
