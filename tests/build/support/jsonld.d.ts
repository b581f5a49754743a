/** The one function of jsonld that the tests use; the package has no types of its own. */
declare module "jsonld" {
  const jsonld: {
    toRDF(document: object, options: { readonly format: "application/n-quads" }): Promise<unknown>;
  };
  export default jsonld;
}
