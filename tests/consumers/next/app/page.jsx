import { Check } from "./check";

export default function Article() {
  return (
    <main>
      <h1>A sore breast</h1>
      <Check>
        <p>
          <strong>Call <a href="tel:911">911</a> now</strong> if you are confused, faint or hard to wake.
        </p>
      </Check>
    </main>
  );
}
