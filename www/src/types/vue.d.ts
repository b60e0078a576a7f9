/**
 * Teaches Vue's templates the tag `<clog-or-mastitis>`: `import "clog-or-mastitis/vue"`. Types only; the import does
 * nothing at run time. Vue's compiler has to be told that the tag is no component of its own:
 * `compilerOptions.isCustomElement: (tag) => tag === "clog-or-mastitis"`.
 *
 * @packageDocumentation
 */
import type { DefineComponent, HTMLAttributes, PublicProps } from "vue";
import type { ClogOrMastitisAttributes, ClogOrMastitisElement, ClogOrMastitisEventMap } from "./index.js";

/** The props of `<clog-or-mastitis>` in Vue, with `onReady` and the like for `@ready`. */
export type ClogOrMastitisProps = ClogOrMastitisAttributes & {
  [Name in keyof ClogOrMastitisEventMap as `on${Capitalize<Name>}`]?: (event: ClogOrMastitisEventMap[Name]) => void;
};

/** The tag as Vue's templates see it. */
export type ClogOrMastitisComponent = (new () => ClogOrMastitisElement & {
  /** Exists for the types alone. */
  $props: HTMLAttributes & PublicProps & ClogOrMastitisProps;
}) &
  DefineComponent<ClogOrMastitisProps>;

declare module "vue" {
  interface GlobalComponents {
    "clog-or-mastitis": ClogOrMastitisComponent;
    ClogOrMastitis: ClogOrMastitisComponent;
  }
}
