// Where a person can be in <latchkey-access>: in a journey, or on a page of the hub.
import type { JourneyName } from '@latchkey/contract';
import { journeyLinks, type LinkName, type Links } from '../links.ts';

const journeys: Readonly<Record<JourneyName, true>> = {
  login: true,
  'second-factor': true,
  'password-reset': true,
  'identifier-recovery': true,
  reidentification: true,
  'identity-check': true,
};

const topics = { help: true, 'help-second-step': true } as const;

/** A page of the hub: all situations, or one of which there are two kinds. */
export type Topic = keyof typeof topics;

/** A journey, or a page of the hub; what stands in the URL. */
export type Place = JourneyName | Topic;

/** What a choice of the hub leads to: a help link, or another page of the hub. */
export type HubLink = LinkName | Exclude<Topic, 'help'>;

export const isTopic = (name: string): name is Topic => Object.hasOwn(topics, name);

export const isPlace = (name: string): name is Place =>
  isTopic(name) || Object.hasOwn(journeys, name);

/** Every place, for who has written none of them. */
export const placeNames: readonly string[] = [...Object.keys(journeys), ...Object.keys(topics)];

/** Which place each link leads to. */
export const placeOf: Readonly<Partial<Record<HubLink, Place>>> = {
  ...(journeyLinks as Partial<Record<LinkName, Place>>),
  'identity-check': 'identity-check',
  'help-second-step': 'help-second-step',
};

/** URLs of what can be led to; what has none is not offered. */
export type HubLinks = Readonly<Partial<Record<HubLink, string>>>;

/** Links to every place; one that the host gives goes before, and an empty one takes the place away. */
export const linksWith = (given: Links, route: { href(place: string): string }): HubLinks => ({
  ...Object.fromEntries(Object.entries(placeOf).map(([link, place]) => [link, route.href(place)])),
  ...given,
});

/** Whether a place is shown here. One for which the host has a page of its own is left to that. */
export const isOurs = (place: string, given: Links): place is Place =>
  isPlace(place) && !Object.entries(placeOf).some(([link, at]) => at === place && link in given);
