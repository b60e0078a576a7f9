// Makes one tree out of a screen's trees in all its states.
//
// State: one value for each *axis* (region, sheet or not …). Node: a text, or `[tag, attributes, ...children]`, or a
// choice. Choice: `{ by, at, of }`; the axes that it hangs on, for each combination of their values (the last axis runs
// fastest) a place in `of`, and what may stand there; null for nothing.
//
// Not here: reading such a tree (`src/early.ts`).

/** `drawn`: pairs of a state and its tree. `axes`: name to values. */
export function merged(axes, drawn) {
  return node(axes, drawn);
}

function node(axes, drawn) {
  const first = drawn[0][1];
  if (drawn.every(([, tree]) => same(tree, first))) return first;
  const parted = drawn.filter(([, tree]) => tree !== null);
  if (parted.length < drawn.length) {
    // Present or not is one question, how it looks another.
    const inside = node(axes, parted);
    return choice(axes, drawn.map(([state, tree]) => [state, tree === null ? null : inside]));
  }
  if (!drawn.every(([, tree]) => Array.isArray(tree) && tree[0] === first[0])) return choice(axes, drawn);
  const names = [...new Set(drawn.flatMap(([, tree]) => Object.keys(tree[1])))];
  const attributes = names.map((name) => {
    const given = drawn.map(([state, tree]) => [state, tree[1][name] ?? null]);
    return [name, given.every(([, value]) => value === given[0][1]) ? given[0][1] : choice(axes, given)];
  });
  return [first[0], Object.fromEntries(attributes), ...children(axes, drawn)];
}

/** Puts the children of all states side by side: those of one kind stand at one place. */
function children(axes, drawn) {
  const keyed = drawn.map(([state, tree]) => [state, withKeys(tree.slice(2))]);
  const order = [];
  for (const [, list] of keyed) {
    let place = 0;
    for (const key of list.keys()) {
      const known = order.indexOf(key);
      if (known < 0) order.splice(place, 0, key);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return order.map((key) => node(axes, keyed.map(([state, list]) => [state, list.get(key) ?? null])));
}

function withKeys(list) {
  const seen = new Map();
  return new Map(
    list.map((child) => {
      const kind = Array.isArray(child) ? `${child[0]}.${child[1].class ?? ""}` : "text";
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      return [`${kind} ${count}`, child];
    }),
  );
}

function choice(axes, given) {
  const by = Object.keys(axes).filter((axis, _place, all) => {
    // An axis counts where two states that differ in it alone differ in what stands there.
    const others = all.filter((other) => other !== axis);
    const met = new Map();
    return given.some(([state, value]) => {
      const key = others.map((other) => state[other]).join();
      if (met.has(key)) return !same(met.get(key), value);
      met.set(key, value);
      return false;
    });
  });
  const of = [];
  const at = combinations(axes, by).map((wanted) => {
    const found = given.find(([state]) => by.every((axis) => state[axis] === wanted[axis]));
    // No state has these values together.
    if (found === undefined) return 0;
    const known = of.findIndex((value) => same(value, found[1]));
    return known < 0 ? of.push(found[1]) - 1 : known;
  });
  return { by, at, of };
}

/** Every combination of values of these axes; the last one runs fastest. */
export function combinations(axes, names = Object.keys(axes)) {
  return names.reduce(
    (all, name) => all.flatMap((state) => axes[name].map((value) => ({ ...state, [name]: value }))),
    [{}],
  );
}

function same(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
