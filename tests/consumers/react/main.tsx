import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { Check } from "./check";

function Article() {
  const [state, setState] = useState("waiting");
  return (
    <>
      <Check onReady={() => setState("ready")} />
      <p>
        The check is <output>{state}</output>.
      </p>
    </>
  );
}

const place = document.querySelector("#app");
if (place === null) throw new Error("The page has no place for the app.");
createRoot(place).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
