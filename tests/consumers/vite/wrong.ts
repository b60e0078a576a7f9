// Never run: the types know what mount() takes.
import { mount } from "clog-or-mastitis";

// @ts-expect-error There is no such region.
export const place = () => mount(document.body, { region: "mars" });
// @ts-expect-error There is no such option.
export const name = () => mount(document.body, { colour: "red" });
