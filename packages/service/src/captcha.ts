/** How it is found out that somebody is a person. */
export interface Captcha {
  /** By what the page knows which captcha to show. */
  readonly provider: string;
  readonly siteKey: string;
  /** Whether the token that the page brings is that of somebody who has solved it. */
  solved(token: string): Promise<boolean>;
}
