// What a script knows that runs beside the pages: TypeScript tells of it or of pages, never of both.

/** Every file with its sum, and what stands where a page is not there. */
export type Kept = { files: { [name: string]: string }; missing: string };

export type WaitingEvent = Event & { waitUntil(done: Promise<unknown>): void };
export type VisitEvent = WaitingEvent & {
  request: Request;
  respondWith(answer: Promise<Response>): void;
};

export type KeepingScope = {
  alsKept: Kept;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  addEventListener<Kind extends Event>(name: string, hear: (event: Kind) => void): void;
};
