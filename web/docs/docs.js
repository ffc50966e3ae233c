/** What a script adds to the docs page: this service's own address, one choice of client for all, answers in place. */

const WRITTEN = "http://127.0.0.1:8080";

for (const code of document.querySelectorAll("pre code")) {
  code.textContent = code.textContent.replaceAll(WRITTEN, location.origin);
}

document.addEventListener("change", ({ target }) => {
  if (target.type !== "radio") return;
  for (const other of document.querySelectorAll(`input[type=radio][value="${target.value}"]`)) other.checked = true;
});

/** What a form asks for: the address and the options of a request. */
function requestOf(form) {
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ""));
  return [form.action, form.method === "get" ? {} : { method: "POST", body: fields }];
}

const laidOut = (type, body) => (/\bjson\b/.test(type) ? JSON.stringify(JSON.parse(body), null, 2) : body);

async function send(form) {
  const answer = form.querySelector("output");
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  try {
    const response = await fetch(...requestOf(form));
    const type = response.headers.get("content-type") ?? "";
    const took = response.headers.get("server-timing")?.replace(/^total;dur=/, "") ?? "?";
    pre.textContent = laidOut(type, await response.text());
    answer.replaceChildren(`${response.status} · ${type} · ${took} ms`, pre);
  } catch {
    answer.replaceChildren("The service does not answer.");
  }
  answer.hidden = false;
}

for (const form of document.querySelectorAll("form.trial")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}
