/**
 * The script for script tags and content networks: importing it registers `<clog-or-mastitis>`, and its parts are fetched
 * from the folder that it came from. With a bundler, import `clog-or-mastitis` instead.
 *
 * @packageDocumentation
 */
export { ClogOrMastitisElement } from "./index.js";
