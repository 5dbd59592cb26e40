interface SearchPaletteProps {
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function SearchPalette(_props: SearchPaletteProps) {
  return null;
}
