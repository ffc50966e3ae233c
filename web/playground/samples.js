/** The sample articles: invented news in six languages. */

export const samples = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
  { code: "de", name: "Deutsch" },
  { code: "ar", name: "العربية" },
  { code: "ja", name: "日本語" },
  { code: "hi", name: "हिन्दी" },
];

/** Whether there is a sample of this name. */
export const isSample = (code) => samples.some((sample) => sample.code === code);

/** The text of a sample. */
export async function loadSample(code) {
  const response = await fetch(`/playground/samples/${code}.txt`);
  if (!response.ok) throw new Error(`The sample could not be loaded (${response.status}).`);
  return response.text();
}

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** The direction that a language is written in. */
export const directionOf = (language) => (RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");
