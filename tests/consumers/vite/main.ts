import { mount } from "clog-or-mastitis";

const place = document.querySelector("#check");
if (place === null) throw new Error("The page has no place for the check.");
mount(place, { region: "us", units: "f" });
