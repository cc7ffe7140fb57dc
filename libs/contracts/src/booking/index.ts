export * from './booking.events.ts';
export * from './booking.problems.ts';
export * from './moede.endpoints.ts';
export * from './bookingfrist.endpoints.ts';
export * from './kalender.endpoints.ts';
export * from './booking-fejl.endpoints.ts';
export * from './leverandoer.endpoints.ts';
export * from './indsigt.endpoints.ts';
