import { useEffect, useMemo, useState } from 'react';
import type { NamedColumn } from '../../course/huntColumns.ts';
import { watchTranslation } from '../translated.ts';
import { drawGame } from './game.ts';
import { HuntGame } from './HuntGame.tsx';

interface Props {
  columns: readonly NamedColumn[];
  /** The address of the lab that shows what such columns cost. */
  lab: string;
}

/** The availability hunt: the game whose number the address has, so that a link leads a room into the same one. */
export function HuntIsland({ columns, lab }: Props) {
  const [game, setGame] = useState(() => gameIn(location.search));
  const drawn = useMemo(() => drawGame(columns, game), [columns, game]);
  useEffect(() => {
    watchTranslation();
    const onBack = () => setGame(gameIn(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const another = () => {
    history.pushState(null, '', `${location.pathname}?game=${game + 1}`);
    setGame(game + 1);
  };
  return <HuntGame key={game} columns={drawn} game={game} lab={lab} onAnother={another} />;
}

/** The number of a game, from 1; the first where the address says none. */
function gameIn(search: string): number {
  const text = new URLSearchParams(search).get('game') ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
