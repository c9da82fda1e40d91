import type { PlacedSpan } from '../../prose/block';
import type { LinkedStatement } from './block-speech';
import type { Entity } from './entity';

/** A place in the article and the entity that a reader sees in it. */
export interface Reference extends PlacedSpan {
  readonly entity: Entity;
}

/** The article read from top to bottom. */
export interface Reading {
  readonly statements: readonly LinkedStatement[];
  readonly references: readonly Reference[];
  readonly entities: readonly Entity[];
}
