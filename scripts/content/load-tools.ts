import { questionMakerSchema, type QuestionMaker } from "../schemas/question-maker.ts";
import { selfAssessmentSchema, type SelfAssessment } from "../schemas/self-assessment.ts";
import { signalGuideSchema, type SignalGuide } from "../schemas/signal-guide.ts";
import { worksheetSchema, type Worksheet } from "../schemas/worksheet.ts";
import type { z } from "../schemas/zod-nl.ts";
import type { YamlResult } from "./yaml.ts";

/** A tool with the file that it comes from, for messages to editors. */
export interface PlacedTool<T> {
  readonly value: T;
  readonly yaml: YamlResult;
  readonly file: string;
}

/** The tools of the dossier; null for one whose file is absent or holds mistakes. */
export interface Tools {
  readonly selfAssessment: PlacedTool<SelfAssessment> | null;
  readonly signalGuide: PlacedTool<SignalGuide> | null;
  readonly questionMaker: PlacedTool<QuestionMaker> | null;
  readonly worksheet: PlacedTool<Worksheet> | null;
}

type Read = <S extends z.ZodType>(path: string, schema: S) => { value: z.infer<S> | null; yaml: YamlResult | null };

/** Reads the files in `hulpmiddelen/`. A dossier without such a file is a dossier without that tool. */
export function loadTools(read: Read, has: (path: string) => boolean): Tools {
  const tool = <S extends z.ZodType>(name: string, schema: S): PlacedTool<z.infer<S>> | null => {
    const path = `hulpmiddelen/${name}.yaml`;
    if (!has(path)) return null;
    const { value, yaml } = read(path, schema);
    return value === null || yaml === null ? null : { value, yaml, file: `_data/bron/${path}` };
  };
  return {
    selfAssessment: tool("zelfscan", selfAssessmentSchema),
    signalGuide: tool("signaalwijzer", signalGuideSchema),
    questionMaker: tool("vragenmaker", questionMakerSchema),
    worksheet: tool("werkblad", worksheetSchema),
  };
}
