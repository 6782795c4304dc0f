// What the stand-in for Python touches of JupyterLite, which has no types where these scripts are made.

import type { Shell } from "../jupyterlab/types.js";

/** A message to a kernel. */
export type Asked = {
  header: { msg_type: string; session: string };
  content: { comm_id?: string; data?: { method?: string } };
};

/** What JupyterLite's kernels are built on. */
export type KernelMaker = new (given: object) => {
  executionCount: number;
  _sendMessage(message: object): void;
  handleMessage(asked: Asked): Promise<void>;
  handleComm(
    kind: string,
    content: object,
    metadata: object,
    buffers: unknown[],
    parent: object,
  ): void;
};

export type Messages = { createMessage(given: object): object };

/** The list of kernels. */
export type Specs = {
  register(one: { spec: object; create(given: object): Promise<object> }): void;
};

/** A cell that is to be run. */
export type Running = { cell: { model: { type: string }; rendered?: boolean } };

export type LiteApp = {
  shell: Shell;
  started: Promise<unknown>;
  restored: Promise<unknown>;
  commands: {
    addCommand(name: string, what: { execute(given: { search: string }): unknown }): void;
  };
};

export type Router = {
  register(one: { command: string; pattern: RegExp }): void;
  navigate(address: string, how: { skipRouting: boolean }): void;
};

export type Documents = {
  openOrReveal(path: string, factory: string, kernel: undefined, how: { ref: string }): void;
};
