// What the mends touch of JupyterLab. Its own types would come with the whole of it; here stands the
// little that the mends rely on, so that a newer JupyterLab can be compared with it.

/** Tells whoever is connected: who it is, and what there is to tell. */
export type Signal<Sender, Told = unknown> = {
  connect(hear: (sender: Sender, told: Told) => void): void;
};

/** A page that is open. */
export type Panel = Shown & {
  content: Notebook;
  context: Context & { sessionContext: SessionContext };
  toolbar: { insertItem(place: number, name: string, widget: object): boolean };
  disposed: Signal<Panel>;
};

/** The file behind a page. */
export type Context = { path: string; isReady: boolean; ready: Promise<unknown> };

/** The notebook on a page. */
export type Notebook = { node: HTMLElement; widgets: Iterable<Cell>; model: Model | null };

/** What a notebook holds, once it is loaded. */
export type Model = {
  cells: Iterable<{ getMetadata(name: string): unknown }>;
  getMetadata(name: string): unknown;
};

/** By which day a page is to be checked again, and what it says after that. */
export type ReviewBy = { due: string; overdue: string };

/** A cell; only one of code has an area of outputs. */
export type Cell = { node: HTMLElement; model: { type: string }; outputArea: OutputArea };

/** Where the outputs of a cell are, each in an area of its own. */
export type OutputArea = {
  model: { get(place: number): OutputModel | undefined };
  widgets: { children(): Iterable<Renderer> }[];
};

/** An output as the notebook holds it. */
export type OutputModel = { data?: { [mimeType: string]: unknown } };

/** What draws an output. */
export type Renderer = {
  node: HTMLElement;
  mimeType: string;
  isDisposed: boolean;
  renderModel(model: OutputModel): Promise<void>;
};

/** A page's hold on its kernel. */
export type SessionContext = {
  ready: Promise<void>;
  session: { kernel: Kernel | null } | null;
  sessionManager: {
    refreshRunning(): Promise<void>;
    running(): Iterable<{ kernel: Kernel | null }>;
  };
  kernelPreference: { name?: string };
  changeKernel(wanted: { name?: string }): Promise<unknown>;
};

export type Kernel = { id: string; status: string };

/** What stands around the pages. */
export type Shell = Fitted & { currentWidget: Shown | null; currentChanged: Signal<Shell> };

/** What it shows: a page, or something else. */
export type Shown = { node: HTMLElement; content?: { model?: Model | null }; context?: Context };

/** A part of the window that measures itself and what it holds. */
export type Fitted = { fit(): void; children?(): Iterable<Fitted> };

/** Makes a part of the window out of an element. */
export type WidgetMaker = new (given: { node: HTMLElement }) => object;

export type App = {
  restored: Promise<unknown>;
  shell: Shell;
  commands: {
    hasCommand(name: string): boolean;
    execute(name: string, given: object): Promise<unknown>;
  };
};

/** What the room says, as `helpers.build` makes it from the content. */
export type Words = {
  bar: { [name: string]: string };
  one: { [name: string]: string };
  /** The words between the numbers, which have no address, and the numbers with theirs. */
  anywhere: [said: string, href: string][];
  calling: { [country: string]: { say: string; ways: { say: string; href: string }[] } };
  either: string;
  note: string;
  both: string;
  named: string;
  ways: string;
  levels: { [words: string]: string };
  pages: { file: string; title: string }[];
  series: number;
};

/** All pages that are open. */
export type Tracker = {
  forEach(act: (panel: Panel) => void): void;
  widgetAdded: Signal<Tracker, Panel>;
};

/** The parts that JupyterLab offers to its extensions, by name and version: each of another kind. */
export type Offered = {
  [name: string]: { [version: string]: { get(): Promise<() => any> } };
};

declare global {
  /** The extensions that JupyterLab finds. */
  var _JUPYTERLAB: {
    [extension: string]: { init(offered: Offered): void; get(): Promise<() => object> };
  };
}
