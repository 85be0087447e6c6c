/**
 * The words of the interface. Vietnamese sets the shape; a key that another language lacks,
 * or has too many, is a compile error.
 */
import type { vi } from './vi';

export type Catalogue = typeof vi;
