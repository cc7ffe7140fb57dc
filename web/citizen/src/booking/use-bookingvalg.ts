import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Bookingvalg } from './bookingvalg.ts';

const key = ['bookingvalg'] as const;
const intet: Bookingvalg = {};

/** The answers of the booking flow. They live with the app, so that each step can be a page of its own, and end with it. */
export const useBookingvalg = (): { readonly valg: Bookingvalg; readonly saet: (valg: Bookingvalg) => void } => {
  const cache = useQueryClient();
  const { data = intet } = useQuery<Bookingvalg>({ queryKey: key, queryFn: () => cache.getQueryData<Bookingvalg>(key) ?? intet, staleTime: Infinity, gcTime: Infinity, initialData: intet });
  return { valg: data, saet: useCallback((valg) => void cache.setQueryData(key, valg), [cache]) };
};
