import { createContext } from 'react';
import type { Services } from '../../state/services.ts';

/** The stores, handed down from the composition root. */
export const ServicesContext = createContext<Services | null>(null);
