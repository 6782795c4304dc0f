// A kernel that runs nothing. Jupyter draws the widgets of a page only once a kernel has answered what
// it is and which widgets it has: this one has none, so the page's own saved ones are drawn.

/** @import { Asked, KernelMaker, Messages, Specs } from "../../../types.js" */

const NAME = "python3"; // what the pages ask for
const ABOUT = {
  status: "ok",
  protocol_version: "5.3",
  implementation: "still",
  implementation_version: "1",
  banner: "",
  help_links: [],
  language_info: {
    name: "python",
    version: "3",
    mimetype: "text/x-python",
    file_extension: ".py",
    codemirror_mode: { name: "python" },
    pygments_lexer: "ipython3",
    nbconvert_exporter: "python",
  },
};

/**
 * The plugin that offers the kernel to JupyterLite.
 * @param {KernelMaker} BaseKernel
 * @param {Messages} messages
 * @param {unknown} IKernelSpecs
 */
export function stillKernel(BaseKernel, messages, IKernelSpecs) {
  const Still = kernelClass(BaseKernel, messages);
  const spec = {
    name: NAME,
    display_name: "Nothing runs here",
    language: "python",
    argv: [],
    resources: {},
  };
  return {
    id: "als-still:kernel",
    description: "A kernel that runs nothing, so that saved widgets come alive.",
    autoStart: true,
    requires: [IKernelSpecs],
    activate: (/** @type {object} */ _, /** @type {Specs} */ specs) =>
      specs.register({ spec, create: async (given) => new Still(given) }),
  };
}

/**
 * @param {KernelMaker} BaseKernel
 * @param {Messages} messages
 */
export function kernelClass(BaseKernel, messages) {
  return class extends BaseKernel {
    /** JupyterLite's own kernels leave this one question without an answer. */
    async handleMessage(/** @type {Asked} */ asked) {
      const { header } = asked;
      if (header.msg_type === "comm_info_request") {
        const content = { status: "ok", comms: {} };
        const { session } = header;
        const given = { msgType: "comm_info_reply", channel: "shell", parentHeader: header };
        this._sendMessage(messages.createMessage({ ...given, session, content }));
      }
      return super.handleMessage(asked);
    }

    /** Widgets that run ask for the state of all others, and wait for it. */
    async commMsg(/** @type {Asked} */ { content, header }) {
      if (content.data?.method !== "request_states") return;
      const data = { method: "update_states", states: {}, buffer_paths: [] };
      this.handleComm("comm_msg", { comm_id: content.comm_id, data }, {}, [], header);
    }

    async kernelInfoRequest() {
      return ABOUT;
    }

    async executeRequest() {
      return { status: "ok", execution_count: this.executionCount, user_expressions: {} };
    }

    async completeRequest() {
      return { status: "ok", matches: [], cursor_start: 0, cursor_end: 0, metadata: {} };
    }

    async inspectRequest() {
      return { status: "ok", found: false, data: {}, metadata: {} };
    }

    async isCompleteRequest() {
      return { status: "complete", indent: "" };
    }

    inputReply() {}
    async commOpen() {}
    async commClose() {}
  };
}
