import { startPage } from "./search/page.ts";

startPage();
