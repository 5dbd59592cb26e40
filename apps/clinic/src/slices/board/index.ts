/** What other pages use of the board: the day's visits, moving them, and the cells that show them. */
export { BoardDialogs } from './board-dialogs.tsx';
export { BoardNotice } from './board-notice.tsx';
export { PatientCell, PlaceCell, StateCell, TimerCell, TokenCell, WholeRowLinks } from './cells.tsx';
export { type RowActions, StepCell } from './step-cell.tsx';
export { useBoard, useChangedVisits } from './use-board.ts';
export { useBoardDialog } from './use-board-dialog.ts';
export { fullName, useMoves } from './use-moves.ts';
export { useOwnRoom } from './use-room.ts';
export { useRowActions } from './use-row-actions.ts';
