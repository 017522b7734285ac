import { markup, type Markup } from '../markup.ts';

/** A table; the first cell of each row names it. Who reads with the keyboard can scroll it. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup => markup`<div class="table" tabindex="0" role="group" aria-label="${heads[0]}"><table>
    <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([first = '', ...rest]) =>
        markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
