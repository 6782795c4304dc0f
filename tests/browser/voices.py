"""A browser's voice that says nothing, and notes what it was given."""

VOICE = """
globalThis.heard = [];
const here = { lang: "en-GB", name: "A voice of this device", localService: true };
const afar = { lang: "en-US", name: "A voice from afar", localService: false };
const other = { lang: "de-DE", name: "Another language", localService: true };
const unsaid = { lang: "en-US", name: "A voice that does not say where it is" };
globalThis.voices ??= [afar, unsaid, other, here];
Object.defineProperty(globalThis, "speechSynthesis", { value: {
  getVoices: () => globalThis.gone ? [] : globalThis.voices,
  cancel() { const last = this.last; this.last = null; last?.dispatchEvent(new Event("error")); },
  speak(words) { heard.push(words.text); globalThis.by = words.voice?.name;
    this.last = words; globalThis.finish = () => {
    this.last = null; words.dispatchEvent(new Event("end")); }; },
  addEventListener() {},
} });
globalThis.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
"""
"""Three voices that may not be used, and one that may; ``finish()`` ends what is being said."""
