// What `cp -r node_modules/clog-or-mastitis dist/` does, on every system.
import { cpSync } from "node:fs";

cpSync("node_modules/clog-or-mastitis", "dist/clog-or-mastitis", { recursive: true });
