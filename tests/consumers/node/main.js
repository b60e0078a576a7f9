// The interview in Node, as a program would hold it: what is asked next, answered, until nothing more is asked.
