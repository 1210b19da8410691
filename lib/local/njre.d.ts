/** The one call of `njre` 3 that we use; the package ships no types. */
declare module 'njre' {
  const njre: {
    /** Downloads and verifies a Temurin build, unpacks it into `<parent of installPath>/jre`. */
    install(
      version: number,
      options: { readonly type: 'jre'; readonly installPath: string },
    ): Promise<string>;
  };
  export default njre;
}
