/**
 * Teaches JSX of React 19 the tag `<clog-or-mastitis>`: `import "clog-or-mastitis/react"`. Types only; the import does
 * nothing at run time. React sets the attributes and adds the listeners by itself: `onfailed={(event) => …}`.
 *
 * @packageDocumentation
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ClogOrMastitisAttributes, ClogOrMastitisElement, ClogOrMastitisEventMap } from "./index.js";

/** The props of `<clog-or-mastitis>` in React. */
export type ClogOrMastitisProps = DetailedHTMLProps<HTMLAttributes<ClogOrMastitisElement>, ClogOrMastitisElement> &
  ClogOrMastitisAttributes & {
    /** React passes `on` and the event's own name through to `addEventListener`. */
    [Name in keyof ClogOrMastitisEventMap as `on${Name}`]?: (event: ClogOrMastitisEventMap[Name]) => void;
  };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "clog-or-mastitis": ClogOrMastitisProps;
    }
  }
}
