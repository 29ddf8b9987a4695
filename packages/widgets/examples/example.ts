import type { Text } from '@anchan/core/language';

/** One thing a person does in an element; texts are those of the Chinese interface. */
export type Act =
  | { readonly press: string }
  | { readonly tick: string }
  | { readonly choose: string; readonly of: string }
  | { readonly fill: string; readonly with: string };

/** A named state of an element. One list feeds the tests, the pages, the screenshots and the checks of accessibility. */
export interface Example {
  readonly id: string;
  readonly element: `anchan-${string}`;
  readonly title: Text;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly act: readonly Act[];
  /** A text that must stand in view afterwards. */
  readonly shows: string;
}
