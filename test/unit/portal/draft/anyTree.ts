import fc from 'fast-check';

type Tree = { [key: string]: number | readonly number[] | Tree };

/** Small objects with few names, so that two of them have much in common. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; node: Tree[string] }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 }),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.nat(2),
    fc.array(fc.nat(2), { maxLength: 2 }),
    tie('tree'),
  ),
})).tree;
