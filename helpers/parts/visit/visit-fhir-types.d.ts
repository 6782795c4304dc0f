// What of FHIR R4 the visit sheet is written in.

export type Coding = { system: string; code: string; display: string };

/** One thing that is asked, or a group. */
export type Asked = {
  linkId: string;
  text: string;
  type: "group" | "choice" | "date" | "string" | "text" | "boolean";
  repeats?: boolean;
  answerOption?: { valueCoding: Coding }[];
  item?: Asked[];
};

/** One answer, and what was answered below it. */
export type Value = {
  valueCoding?: Coding;
  valueDate?: string;
  valueString?: string;
  valueBoolean?: boolean;
  item?: Answered[];
};

/** What was answered to one thing, or in a group; what was left out is not there. */
export type Answered = { linkId: string; text: string; answer?: Value[]; item?: Answered[] };
