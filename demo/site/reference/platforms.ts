// Where Latchkey can be put, with the files that show how. The files are built and opened by tests.

/** A file of a snippet. */
export interface Listing {
  readonly file: string;
  readonly language: string;
}

/** A framework, or another place for the tags. */
export interface Platform {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly listings: readonly Listing[];
  /** What somebody wants to know besides. In Markdown. */
  readonly notes: string;
  /** Whether tests build, open and use it. */
  readonly isRun: boolean;
}

const listing = (file: string, language: string): Listing => ({
  file: `test/embedding/${file}`,
  language,
});

const types =
  'Each module that defines a tag tells `HTMLElementTagNameMap` of it, and the package `HTMLElementEventMap` of its events.';

/** All of them. */
export const platforms: readonly Platform[] = [
  {
    path: 'embed/html/',
    name: 'Plain HTML',
    description: 'One import, one tag: Latchkey in a page without a framework.',
    isRun: true,
    listings: [listing('html/index.html', 'html')],
    notes: `- **Properties.** What is text is an attribute too; \`links\` as JSON, or as an object by the property.
- **Events** are DOM events with a class of their own, and bubble: listen on the tag, or anywhere above it.
- **Types.** ${types} \`document.querySelector('latchkey-login')\` is a \`LatchkeyLogin\`.
- **Taking it away.** Remove the element: what is under way is given up, and no listener is left.`,
  },
  {
    path: 'embed/react/',
    name: 'React',
    description:
      'How to embed Latchkey in React 19: properties and events as they are, types included.',
    isRun: true,
    listings: [listing('react/login.tsx', 'tsx'), listing('react/latchkey.d.ts', 'ts')],
    notes: `- **Properties.** React 19 sets a property where the element has one: objects arrive as they are. Keep them out of the component, or they are new at each render.
- **Events.** \`on\` before the event’s name: \`onlatchkey-outcome\`.
- **Types.** The second file gives them to JSX, once for all tags. ${types}
- **Taking it away.** Render something else: React removes the element, and the tag gives up what is under way.
- React 18 knows neither: set properties and listen by a \`ref\`.`,
  },
  {
    path: 'embed/vue/',
    name: 'Vue',
    description: 'How to embed Latchkey in Vue 3: one import, one tag, one line of configuration.',
    isRun: true,
    listings: [listing('vue/Login.vue', 'vue'), listing('vue/vite.config.ts', 'ts')],
    notes: `- **Properties.** \`:links\` sets the property, for the element has one.
- **Events.** \`@latchkey-outcome\`; \`.prevent\` keeps the person on the page.
- **The compiler** has to know that the tag is no component of yours: \`isCustomElement\`.
- **Types.** ${types} A \`ref\` of the template can be a \`LatchkeyLogin\`.
- **Taking it away.** \`v-if\` or a route: Vue removes the element, and the tag gives up what is under way.`,
  },
  {
    path: 'embed/angular/',
    name: 'Angular',
    description: 'How to embed Latchkey in Angular: a standalone component with one schema.',
    isRun: true,
    listings: [listing('angular/login.ts', 'ts'), listing('angular/main.ts', 'ts')],
    notes: `- **Properties.** \`[links]\` sets the property.
- **Events.** \`(latchkey-outcome)\`; the handler gets the event itself.
- **The schema** \`CUSTOM_ELEMENTS_SCHEMA\` tells the compiler that the tag is none of yours. It checks no bindings of it.
- **Types.** ${types} \`$event\` is an \`Event\` in templates: take it for a \`LatchkeyOutcomeEvent\` where you read it.
- **Taking it away.** \`@if\` or a route. The test compiles in the browser; ahead of time it is the same component.`,
  },
  {
    path: 'embed/svelte/',
    name: 'Svelte',
    description: 'How to embed Latchkey in Svelte 5: properties and events as attributes.',
    isRun: true,
    listings: [listing('svelte/Login.svelte', 'svelte'), listing('svelte/vite.config.ts', 'ts')],
    notes: `- **Properties.** \`{links}\` sets the property, for the element has one.
- **Events.** \`on\` before the event’s name: \`onlatchkey-outcome={leave}\`.
- **Types.** ${types}
- **Taking it away.** \`{#if}\` or a route: Svelte removes the element, and the tag gives up what is under way.`,
  },
  {
    path: 'embed/server/',
    name: 'A page from a server',
    description:
      'Latchkey in a page that a server renders: a form that works without scripts, and a strict policy.',
    isRun: true,
    listings: [listing('server/page.ts', 'ts'), listing('server/login.ts', 'ts')],
    notes: `- **Before scripts, and without them**, what stands between the tags shows and works. The tag takes its place when it comes alive, and takes along what was typed.
- **Properties.** All that is needed is an attribute.
- **The policy** holds as it stands here, with Trusted Types: nothing of ours needs \`unsafe-inline\`.
- **Import** the tags’ module in a bundle for browsers alone; on a server, the import does nothing.
- **Events.** None are needed: with \`return-to\`, the page goes there when the person is in.`,
  },
  {
    path: 'embed/ios/',
    name: 'iOS',
    description: 'Latchkey in a WKWebView: what to set, and how the app hears of a sign-in.',
    isRun: false,
    listings: [listing('ios/LoginView.swift', 'swift')],
    notes: `- **The app hears of a sign-in** by the address that the login goes to: \`return-to="/inbox"\`. The session is a cookie of the web view.
- Every setting, and what happens without it: [webviews](docs/webviews.md).
- **Not run by a test**: there is no iOS here. What is tested is that it names the settings that the guide asks for.`,
  },
  {
    path: 'embed/android/',
    name: 'Android',
    description: 'Latchkey in Android’s WebView: what to set, and how the app hears of a sign-in.',
    isRun: false,
    listings: [listing('android/LoginActivity.kt', 'kotlin')],
    notes: `- **The app hears of a sign-in** by the address that the login goes to: \`return-to="/inbox"\`. The session is a cookie of the web view.
- Every setting, and what happens without it: [webviews](docs/webviews.md).
- **Not run by a test**: there is no Android here. What is tested is that it names the settings that the guide asks for.`,
  },
];
