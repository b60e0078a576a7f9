import "clog-or-mastitis";
import type {} from "clog-or-mastitis/react";

export function Check({ onReady }: { onReady: () => void }) {
  return (
    <clog-or-mastitis lang="en" region="us" onready={onReady}>
      <p>
        <strong>Call <a href="tel:911">911</a> now</strong> if you are confused, faint or hard to wake.
      </p>
    </clog-or-mastitis>
  );
}
