import { z } from "zod";

z.config(z.locales.nl());

export { z };
