/** A control's name for a piece: its own could shadow what a form has (`action`, `reset`). */
export const pieceName = (id: string): string => `piece-${id}`;
