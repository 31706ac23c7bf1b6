import { useContext } from 'react';
import type { Services } from '../../state/services.ts';
import { ServicesContext } from './ServicesContext.ts';

/** The stores. @throws Error outside of the app. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services: render inside ServicesContext.');
  return services;
}
