import { useState } from 'react';
import type { LatchkeyOutcomeEvent } from '@latchkey/elements';
import '@latchkey/elements/define/login.js';

const links = { support: '/help' };

export const Login = () => {
  const [isSignedIn, setSignedIn] = useState(false);
  if (isSignedIn) return <p>You are signed in.</p>;

  const leave = (event: LatchkeyOutcomeEvent) => {
    event.preventDefault(); // stay on the page
    setSignedIn(true);
  };
  return <latchkey-login endpoint="/account" links={links} onlatchkey-outcome={leave} />;
};
