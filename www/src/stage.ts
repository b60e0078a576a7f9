/**
 * Where the widget shows: the one dialog that holds it, the plain guide beside it, and the control that opens it.
 *
 * Inline: the dialog lies over the guide's place in the article, at a height that was there before, so nothing moves.
 * Sheet: the guide stays in the article; "Start" opens the dialog over the whole window, so that only one thing scrolls
 * under the thumb.
 *
 * Opening, closing and changing between the two never reload what is inside (frames keep running in a closed dialog).
 *
 * Not here: what runs inside (`mount.ts`), when it is started (`check.ts`).
 */
import { about, markWith, type Language } from "./languages";
import { markAsPrivate } from "./markers";
import type { Display } from "./options";
import { keepRoom, WIDE, type Parts } from "./parts";
import type { Showing } from "./protocol";

/** What opens the check, by language, put in by `build.mjs` from `locales/`. */
declare const STARTS: Readonly<Record<string, string>>;

/** What the element wants to know. */
export interface Audience {
  /** Where the widget shows has changed. */
  shown(showing: Showing): void;
  /** The reader closed the sheet by the browser's own means: Escape, a back gesture. */
  closed(): void;
}

export class Stage {
  /** The dialog; whatever runs, runs inside. */
  readonly dialog: HTMLDialogElement;
  readonly #parts: Parts;
  readonly #stage: HTMLElement;
  readonly #guide: HTMLElement;
  readonly #start: HTMLSlotElement;
  readonly #button: HTMLButtonElement;
  readonly #audience: Audience;
  #display: Display = "auto";
  #ready = false;
  #begun = false;
  #showing: Showing = "hidden";

  constructor(parts: Parts, audience: Audience) {
    const { stage, guide, start, button } = parts;
    this.#audience = audience;
    this.#parts = parts;
    this.#stage = stage;
    this.#guide = guide;
    this.#start = start;
    this.#button = button;
    // Marks on the host do not reach into its shadow root.
    markAsPrivate(stage);
    this.dialog = stage.ownerDocument.createElement("dialog");
    this.dialog.className = "place";
    stage.prepend(this.dialog);

    start.addEventListener("click", (event) => {
      // Until the widget is ready a link of the publisher's leads to the standalone page, as it does without script.
      if (!this.#ready) return;
      event.preventDefault();
      this.#open();
    });
    this.dialog.addEventListener("close", () => {
      if (this.#showing !== "sheet") return;
      this.#tell("hidden");
      this.#giveFocusBack();
      this.#audience.closed();
    });
  }

  /** Follows the window, until the signal aborts. */
  watch(signal: AbortSignal): void {
    matchMedia(WIDE).addEventListener("change", () => this.#arrange(), { signal });
    // A tap on "Close" also gives its frame the focus, and in Chromium, where that frame is a process of its own, this
    // news can come after the sheet was closed: then the focus would sit where nobody sees it.
    const takeBack = (): void => {
      const root = this.#stage.getRootNode() as ShadowRoot;
      if (!this.dialog.open && this.dialog.contains(root.activeElement)) this.#giveFocusBack();
    };
    addEventListener("blur", () => setTimeout(takeBack), { signal });
  }

  /**
   * Puts the words of a language on what the shell itself draws. What the publisher wrote keeps its own direction, which
   * it would otherwise inherit from around its slot.
   */
  speak(language: Language): void {
    this.#button.textContent = STARTS[language] ?? "";
    this.dialog.ariaLabel = about(language).title;
    markWith(this.#button, language);
    markWith(this.dialog, language);
  }

  /** The attribute `display`. */
  set display(display: Display) {
    this.#display = display;
    this.#arrange();
  }

  /** The widget stands ready inside the dialog. */
  ready(): void {
    this.#ready = true;
    this.#arrange();
  }

  /** The reader is in the middle of it: a window that gets narrow must not put it out of sight. */
  begun(): void {
    this.#begun = true;
    if (this.#showing === "inline") this.#stage.scrollIntoView({ block: "nearest" });
  }

  /** Closes the sheet and gives the focus back to what opened it. */
  close(): void {
    if (this.#showing !== "sheet") return;
    this.#tell("hidden");
    this.dialog.close();
    this.#giveFocusBack();
  }

  /** The element was moved to another place on the page, which shuts an open sheet without a word. */
  moved(): void {
    if (this.#showing === "sheet" && !this.dialog.matches(":modal")) this.#open();
  }

  /** The guide comes back into view, and the dialog is empty. */
  reset(): void {
    this.#ready = false;
    this.#begun = false;
    this.close();
    this.#arrange();
    this.dialog.replaceChildren();
  }

  /** Engines differ in what they give the focus back to when it was in a frame. */
  #giveFocusBack(): void {
    const [control = this.#button] = this.#start.assignedElements();
    (control as HTMLElement).focus({ preventScroll: true });
  }

  #open(): void {
    if (this.dialog.open) this.dialog.open = false;
    this.dialog.showModal();
    this.#tell("sheet");
  }

  #arrange(): void {
    const inline = keepRoom(this.#parts, this.#display);
    this.#stage.classList.toggle("ready", this.#ready);
    if (!this.#ready || !inline) {
      if (this.#showing === "inline") {
        this.dialog.open = false;
        this.#tell("hidden");
        if (this.#ready && this.#begun) this.#open();
      }
    } else if (this.#showing !== "inline") {
      // Told first, so that the close of the sheet is not taken for the reader's.
      this.#tell("inline");
      this.dialog.close();
      // Not show(): that would take the focus out of the article.
      this.dialog.open = true;
    }
    this.#guide.inert = this.#showing === "inline";
  }

  #tell(showing: Showing): void {
    this.#showing = showing;
    this.#audience.shown(showing);
  }
}
