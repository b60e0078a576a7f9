// Never run: the types know what the tag takes.
import type {} from "clog-or-mastitis/react";

// @ts-expect-error There is no such region.
export const place = <clog-or-mastitis region="mars" />;
// @ts-expect-error Events carry no answer.
export const answers = <clog-or-mastitis onstarted={(event) => event.detail.answers} />;
