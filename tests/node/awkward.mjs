// Values that JavaScript allows and nobody expects, for the functions of the package: in Node (`hostile.test.mjs`) and in
// browsers (`tests/journeys/pages/any_value.js`). fast-check makes the ordinary ones; these are what it does not make.
//
// Not here: what has to become of them.

export const throwing = () => {
  throw new RangeError("thrown by a getter");
};

const deep = () => {
  let value = {};
  for (let depth = 0; depth < 20_000; depth += 1) value = { milk: value };
  return value;
};

const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** By what each is; made anew at each call, since a call may change it. */
export const AWKWARD = {
  "a getter that throws": () => ({ get milk() { return throwing(); } }),
  "a getter that throws a revoked proxy": () => ({ get milk() { throw revoked({}); } }),
  "a proxy that throws at everything": () => new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing }),
  "a proxy of keys without end": () => new Proxy({}, { get: () => "yes", has: () => true }),
  "a proxy that was revoked": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a revoked function": () => revoked(() => {}),
  "a cycle": () => {
    const cycle = { temperature: { value: 38, unit: "C" } };
    cycle.milk = cycle;
    cycle.list = [cycle];
    return cycle;
  },
  "a list in itself": () => {
    const list = [];
    list.push(list);
    return list;
  },
  "a cycle in a map": () => {
    const map = new Map();
    map.set("milk", map);
    return map;
  },
  "a map without an end": () => Object.assign(new Map(), { *[Symbol.iterator]() { for (;;) yield ["milk", "yes"]; } }),
  "a map of half a million": () => new Map(Array.from({ length: 500_000 }, (_, place) => [`${place}`, place])),
  "a proxy of a map": () => new Proxy(new Map([["milk", "yes"]]), {}),
  "a value twenty thousand deep": deep,
  "a huge string": () => "x".repeat(5_000_000),
  "a huge answer": () => ({ milk: "x".repeat(5_000_000) }),
  "a huge key": () => ({ ["x".repeat(5_000_000)]: "yes" }),
  "half a character": () => ({ milk: "\ud800", "\udc00": 1 }),
  "an iterator that throws": () => ({ [Symbol.iterator]: throwing }),
  "an iterator without end": () => ({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: ["milk", "yes"] }) }) }),
  "toJSON, toString and valueOf that throw": () => ({ toJSON: throwing, toString: throwing, valueOf: throwing }),
  "an object without a prototype": () => Object.create(null),
  "a prototype that throws": () => Object.create({ get milk() { return throwing(); }, get nodeType() { return throwing(); } }),
  "a prototype of another kind": () => Object.setPrototypeOf({ milk: 7 }, Array.prototype),
  "a function": () => throwing,
  "a symbol": () => Symbol("milk"),
  "a key that is a symbol": () => ({ [Symbol("milk")]: "yes", milk: Symbol("yes") }),
  "a big number": () => ({ temperature: { value: 10n ** 400n, unit: "C" } }),
  "a temperature whose keys throw": () => ({ temperature: new Proxy({ value: 38, unit: "C" }, { ownKeys: throwing }) }),
  "a number as an object": () => ({ temperature: { value: Object(38), unit: Object("C") } }),
  "an error": () => new Error("handed in"),
  "a promise": () => Promise.resolve({ confused: "yes" }),
  "what looks like a node": () => ({ nodeType: 1, append: throwing, ownerDocument: null }),
};

/** One of these; its name goes along, as not every value can be told. */
export function named(fc, all) {
  return fc.constantFrom(...Object.keys(all)).map((name) => ({ name, make: all[name], [fc.toStringMethod]: () => name }));
}

/** fast-check's own, and these among them. */
export function values(fc) {
  const anything = fc.anything({
    ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true },
    ...{ withObjectString: true, withSparseArray: true, withTypedArray: true, maxDepth: 4 },
  });
  const drawn = anything.map((value) => ({ make: () => value, [fc.toStringMethod]: () => fc.stringify(value) }));
  return fc.oneof(drawn, named(fc, AWKWARD));
}
