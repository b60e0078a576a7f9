//! The file that a reader keeps: one page of HTML that needs nothing else, and says nothing in its name.
//!
//! HTML, because every phone opens it, in the right direction and letters, with text that fits the screen; a plain text
//! file is guessed at by some. Not here: saving it (`widget::take`).

use super::TakeAlong;

const HEAD: &str = "<meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
    <style>html{color-scheme:light dark}\
    body{max-width:42rem;margin:1rem auto;padding:0 1rem;font:1rem/1.45 system-ui,sans-serif}\
    h1,h2{font-size:1.25rem;margin:1rem 0 .25rem}p{margin:.25rem 0}\
    blockquote{margin:1rem 0;padding-inline-start:.75rem;border-inline-start:4px solid}\
    @media print{body{margin:0;font-size:10pt}}</style>";

/// The page.
pub(super) fn page(take: &TakeAlong) -> String {
    let mut page = Markup(String::from("<!doctype html><html dir=\"auto\""));
    page.raw(" lang=\"");
    page.text(&take.language);
    page.raw("\">");
    page.raw(HEAD);
    page.element("title", &take.notes);
    page.element("p", &take.made);
    take.how_soon.iter().for_each(|line| page.element("h1", line));
    take.calls.iter().for_each(|line| page.element("p", line));
    page.raw("<blockquote>");
    take.script.iter().for_each(|line| page.element("p", line));
    page.raw("</blockquote>");
    take.findings.iter().for_each(|finding| page.element("p", &finding.text));
    page.element("h2", &take.signs_title);
    page.raw("<ul>");
    take.signs.iter().for_each(|sign| page.element("li", sign));
    page.raw("</ul>");
    page.element("p", &take.foot);
    page.element("p", &take.review);
    page.raw("</html>\n");
    page.0
}

struct Markup(String);

impl Markup {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                letter => self.0.push(letter),
            }
        }
    }

    fn element(&mut self, name: &str, text: &str) {
        for part in ["<", name, ">"] {
            self.raw(part);
        }
        self.text(text);
        for part in ["</", name, ">\n"] {
            self.raw(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let mut page = Markup(String::new());
        page.element("p", "<b title=\"x\">&amp;</b>");
        assert_eq!(page.0, "<p>&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;</p>\n");
    }
}
