/** What differs between the places where the portal runs. */
export type PortalConfig = {
  /** Origin of the API. */
  readonly api: string;
  /** What the paths of images are below: the output `MediaUrl` of the stage. */
  readonly media: string;
  /** Of the user pool, for OpenID Connect discovery. */
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Cognito's `/logout`, which discovery does not tell. */
  readonly signOut: string;
};
