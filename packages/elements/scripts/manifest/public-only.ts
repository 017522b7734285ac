// What is not for hosts is left out: private and protected members, what doc comments call internal, and what is no tag.
import type { ClassMember, Declaration, Package } from 'custom-elements-manifest/schema.js';
import { isTag, type Plugin } from './parts.ts';

// Lit's, and ours to override; of a tag nothing static is for hosts.
const inner = new Set(['connectedCallback', 'disconnectedCallback', 'viewOf']);

const isForHosts = (member: ClassMember): boolean =>
  !member.name.startsWith('#') &&
  (member.privacy ?? 'public') === 'public' &&
  !inner.has(member.name);

const membersOf = (of: Declaration, members: readonly ClassMember[]): ClassMember[] => {
  const forHosts = members.filter((member) => isForHosts(member) && !(isTag(of) && member.static));
  // What a constructor puts into a field is no default.
  for (const member of forHosts)
    if (isEvent(of) && 'default' in member && !member.static) delete member.default;
  return forHosts;
};

const isEvent = ({ name }: Declaration) => name.endsWith('Event');

const clean = (modules: Package['modules']): Package['modules'] =>
  modules
    .map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).filter((one) => isTag(one) || isEvent(one)),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    .map((module) => ({
      ...module,
      path: module.path.replace(/^src\/(?<file>.*)\.ts$/u, 'dist/$<file>.js'),
    }));

/** Leaves what a host may use. */
export const publicOnly = (): Plugin => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = clean(customElementsManifest.modules);
    for (const one of customElementsManifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    ))
      if ('members' in one) one.members = membersOf(one, one.members);
  },
});
