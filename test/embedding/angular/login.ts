import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import '@latchkey/elements/define/login.js';

@Component({
  selector: 'app-login',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (isSignedIn()) {
      <p>You are signed in.</p>
    } @else {
      <latchkey-login
        endpoint="/account"
        [links]="links"
        (latchkey-outcome)="leave($event)"
      ></latchkey-login>
    }
  `,
})
export class Login {
  readonly links = { support: '/help' };
  readonly isSignedIn = signal(false);

  leave(event: Event): void {
    event.preventDefault(); // stay on the page
    this.isSignedIn.set(true);
  }
}
