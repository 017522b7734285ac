// What bars somebody's way, by axe.
import axe from 'axe-core';

/** Each violation in an element, in words; none if all is well. */
export const violationsIn = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // For two rules it would read every style sheet first, and take four times as long: one is experimental, and not asked;
    // the other is about sound.
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
};
