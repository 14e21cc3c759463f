
// The status page. Its figures are those of /status.json, one document a second; docs/status.schema.json says what is in them.
// It writes text, never markup, and asks nobody but the server it came from.

const MAX_POINTS = 300;
const WINDOW_MS = 300_000;
// A server that has just begun has little to show: its curves have this width at first, and more as they grow.
const MIN_WINDOW_MS = 60_000;
// A second is missed now and then; three are not.
const LOST_AFTER_MS = 3_500;
// A stream that is silent for so long is given up for a new one.
const REOPEN_AFTER_MS = 10_000;
const POLL_MS = 2_000;
const POLLS_BEFORE_STREAM = 15;
const COLUMNS = ["at_ms", "connections", "replay_entries", "price", "accepted", "challenges", "grants", "refusals"];

const at = (id) => document.getElementById(id);
const points = Object.fromEntries(COLUMNS.map((name) => [name, []]));
// What was heard last, and what is on the page: while it is paused, that of then.
let status = null;
let shown = null;
let heardAt = performance.now();
let heardWhen = new Date();
let shownWhen = heardWhen;
let source = null;
let polls = 0;
let lost = false;
// Since when, as text.
let paused = null;

// Figures as text.

const grouped = (number) => Math.round(number).toLocaleString("en-US").replaceAll(",", "\u202f");
const rate = (number) => (number === 0 ? "0" : number < 9.95 ? number.toFixed(1) : grouped(number));
const percent = (part, whole) => (whole === 0 ? 0 : (part / whole) * 100);
const bits = (number) => `${Number(number.toFixed(1))} bits`;
const clock = (date) => date.toTimeString().slice(0, 8);

function seconds(number) {
  if (number < 0.0005) return "< 1 ms";
  if (number < 0.0995) return `${grouped(number * 1000)} ms`;
  if (number < 9.95) return `${number.toFixed(1)} s`;
  if (number < 119.5) return `${grouped(number)} s`;
  return `${(number / 60).toFixed(1)} min`;
}

function hashes(number) {
  for (const [size, unit] of [[1e12, "TH"], [1e9, "GH"], [1e6, "MH"], [1e3, "kH"]]) {
    if (number >= size) return `${(number / size).toPrecision(3)} ${unit}`;
  }
  return `${grouped(number)} H`;
}

const moment = (ms) => new Date(ms).toLocaleString("sv");

function span(whole) {
  const [days, hours, minutes] = [Math.floor(whole / 86400), Math.floor(whole / 3600) % 24, Math.floor(whole / 60) % 60];
  if (days) return `${days} d ${hours} h`;
  if (hours) return `${hours} h ${minutes} min`;
  if (!minutes) return `${whole} s`;
  return whole % 60 ? `${minutes} min ${whole % 60} s` : `${minutes} min`;
}

// Text into the page. What did not change is not touched, so that nothing is read out twice and a selection stays.

function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function make(name, attributes, ...children) {
  const svg = ["svg", "path", "line"].includes(name);
  const element = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// Rows as told: cells of [text, smaller text, class]. Rows that are there are kept.
function table(body, rows) {
  while (body.rows.length > rows.length) body.deleteRow(-1);
  rows.forEach((cells, number) => {
    if (body.rows.length <= number) {
      const row = cells.map((_, place) => (place === 0 ? make("th", { scope: "row" }) : make("td", {})));
      row.forEach((cell) => cell.append(make("span", {}), make("small", {})));
      body.append(make("tr", {}, ...row));
    }
    cells.forEach(([text, small = "", style = "", mark = ""], place) => {
      const cell = body.rows[number].cells[place];
      if (cell.className !== style) cell.className = style;
      if (cell.firstChild.className !== mark) cell.firstChild.className = mark;
      say(cell.firstChild, text);
      say(cell.lastChild, small);
      cell.lastChild.hidden = small === "";
    });
  });
}

// A figure with its chart: made once, then fed.

function figure(title, unit, column) {
  const value = make("p", { class: "value" });
  const note = make("p", { class: "note" });
  const area = make("path", { class: "area" });
  const curve = make("path", { class: "curve" });
  const ground = make("line", { class: "ground", x1: 0, x2: 300, y1: 50, y2: 50 });
  const chart = make("svg", { viewBox: "0 0 300 50", preserveAspectRatio: "none", role: "img" }, ground, area, curve);
  const [from, most] = [make("span", {}), make("span", {})];
  const axis = make("div", { class: "axis", "aria-hidden": "true" }, from, most);
  const fill = make("i", {});
  const bar = make("div", { class: "bar", role: "meter", "aria-valuemin": 0, "aria-valuemax": 100, "aria-label": `${title}, share of the cap` }, fill);
  bar.hidden = true;
  const box = make("article", { class: "figure" }, bar, make("h2", {}, title), value, note, chart, axis);
  at("figures").append(box);
  return (text, small, under, format, share) => {
    value.replaceChildren(text, make("small", {}, small ? ` ${small}` : ""));
    say(note, under);
    if (share !== undefined) {
      bar.hidden = false;
      bar.setAttribute("aria-valuenow", Math.round(share));
      fill.style.setProperty("--share", Math.min(1, share / 100));
    }
    const peak = Math.max(0, ...points[column]);
    const width = span(Math.round(windowMs() / 1000));
    draw(points[column], peak, area, curve);
    say(from, width);
    say(most, `peak ${format(peak)}`);
    chart.setAttribute("aria-label", `${title}${unit}, last ${width}: now ${text} ${small}, highest ${format(peak)}`);
  };
}

function windowMs() {
  const shown = (points.at_ms.at(-1) ?? 0) - (points.at_ms[0] ?? 0);
  return Math.min(WINDOW_MS, Math.max(MIN_WINDOW_MS, shown));
}

// The newest point is at the right edge; a pause in the points is a pause in the curve.
function draw(values, peak, area, curve) {
  const times = points.at_ms;
  const end = times.at(-1) ?? 0;
  let line = "";
  let shape = "";
  let begun = null;
  const width = windowMs();
  const x = (time) => (300 - ((end - time) / width) * 300).toFixed(1);
  const close = (time) => {
    if (begun !== null) shape += `L${x(time)} 50L${begun} 50Z`;
  };
  values.forEach((value, place) => {
    const y = peak === 0 ? 49.5 : (49 - (value / peak) * 46).toFixed(1);
    const gap = place === 0 || times[place] - times[place - 1] > 3_500;
    if (gap) {
      if (place > 0) close(times[place - 1]);
      begun = x(times[place]);
    }
    line += `${gap ? "M" : "L"}${x(times[place])} ${y}`;
    shape += `${gap ? "M" : "L"}${x(times[place])} ${y}`;
  });
  if (values.length) close(end);
  curve.setAttribute("d", line);
  area.setAttribute("d", shape);
}

const figures = {
  grants: figure("Grants", " per second", "grants"),
  price: figure("Price", "", "price"),
  refusals: figure("Refusals", " per second", "refusals"),
  connections: figure("Connections", "", "connections"),
  replay: figure("Replay set", "", "replay_entries"),
};

const CAUSES = { floor: "at its floor", load: "raised by demand", source: "raised by its source", ceiling: "at its ceiling" };

// The whole page.

function show() {
  shown = status;
  shownWhen = heardWhen;
  // An older server, put back while the page stayed open, says nothing of providers.
  const { connections, replay, outcomes, services, providers = [] } = shown;
  const dearest = services.reduce((most, service) => (service.price.work > most.price.work ? service : most));
  const where = services.length > 1 ? `${dearest.name}, ` : "";
  figures.grants(rate(outcomes.grants.per_second), "/s", `${rate(outcomes.challenges.per_second)}/s challenges asked`, rate);
  figures.price(seconds(dearest.price.seconds), bits(dearest.price.bits), `${where}${CAUSES[dearest.price.cause]}`, (work) => bits(Math.log2(Math.max(1, work))));
  figures.refusals(rate(outcomes.refusals.per_second), "/s", `${grouped(outcomes.refusals.total)} since start`, rate);
  figures.connections(grouped(connections.now), `of ${grouped(connections.max)}`, `${rate(outcomes.accepted.per_second)}/s accepted`, grouped, percent(connections.now, connections.max));
  const full = percent(replay.now, replay.max);
  const share = full === 0 ? "0 %" : full < 0.1 ? "< 0.1 %" : `${full.toFixed(full < 10 ? 1 : 0)} %`;
  figures.replay(share, "full", `${grouped(replay.now)} of ${grouped(replay.max)}`, grouped, full);
  say(at("reference"), `at ${hashes(shown.reference_hashes_per_second)}/s`);
  table(at("services"), services.map(serviceRow));
  at("provided").hidden = providers.length === 0;
  table(at("providers"), providers.map(providerRow));
  const none = [["None", "", "quiet"], ["", "", "number"], ["", "", "number"], ["", "", "number wide"]];
  const most = shown.refusals.map(refusalRow);
  table(at("refusals"), most.length ? most : [none]);
  table(at("checks"), Object.entries(shown.health.checks).map(checkRow));
  const read = shown.reload;
  const again = read ? `. Configuration read again ${moment(read.at_ms)}: ${read.outcome}${read.mistakes.length ? `, ${read.mistakes[0]}` : ""}` : "";
  say(at("process"), `Version ${shown.version}, up ${span(shown.uptime_seconds)}, since ${moment(shown.started_ms)}${again}`);
}

function serviceRow({ name, kind, default: chosen, price, challenges, grants, tunnel, quotes }) {
  const demand = price.hashes_per_second ? `, ${hashes(price.hashes_per_second)}/s verified` : "";
  const behind = tunnel
    ? [tunnel.circuit === "closed" ? tunnel.upstream : `${tunnel.upstream}: circuit ${tunnel.circuit.replace("_", " ")}`, `${tunnel.live} of ${tunnel.max} tunnels${tunnel.waiting ? `, ${tunnel.waiting} wait` : ""}`, "", tunnel.circuit === "closed" ? "" : "mark"]
    : quotes?.from === "nowhere"
      ? ["no saying at hand", "who has paid is refused, and keeps the solution", "", "mark"]
      : [quotes?.provider ?? "its own sayings"];
  return [
    [name, chosen ? `${kind}, default` : kind],
    [seconds(price.seconds), `${bits(price.bits)}, ${CAUSES[price.cause]}${demand}`, "", price.cause === "floor" ? "" : "mark"],
    [`${rate(challenges.per_second)}/s`, grouped(challenges.total), "number wide"],
    [`${rate(grants.per_second)}/s`, grouped(grants.total), "number"],
    behind,
  ];
}

function providerRow({ name, circuit, sayings, fetched_ms: fetched, last_failure: failure }) {
  const asking = { closed: ["regularly"], half_open: ["for a trial", "", "", "mark"], open: ["pauses", "it failed too often", "", "mark"] };
  return [
    [name],
    asking[circuit],
    [grouped(sayings.now), `of ${grouped(sayings.max)}`, "number"],
    fetched ? [moment(fetched), "", "wide"] : ["never", "", "wide", "mark"],
    failure ? [failure.why, moment(failure.at_ms)] : ["none", "", "", "quiet"],
  ];
}

function refusalRow({ reason, recent, total, per_second: now }) {
  return [[reason, "", "label"], [grouped(recent), "", "number"], [rate(now), "", "number"], [grouped(total), "", "number wide"]];
}

function checkRow([name, { status: state, detail }]) {
  return [[name], [state, "", "", state === "healthy" ? "" : "mark"], [detail]];
}

// The top of it: how the gate is, as far as anything is heard of it, also while the rest is paused.
function head() {
  const { state, word, why } = lost ? silence() : status.summary;
  const link = lost ? "disconnected" : polls ? "live, every 2 s" : "live";
  document.documentElement.dataset.state = state;
  say(at("link"), !paused ? link : `paused at ${paused}${lost ? ", disconnected" : ""}`);
  say(at("state"), word);
  say(at("why"), why);
  document.title = `${word} \u00b7 Hash of Wisdom`;
}

function silence() {
  const since = shown ? `Nothing heard since ${clock(heardWhen)}. The figures are those of ${paused ? clock(shownWhen) : "then"};` : "Nothing was heard yet;";
  return { state: "lost", word: "Disconnected", why: `${since} trying again.` };
}

// Where the figures come from: a stream, or asking again and again where there is no place for another stream.

function receive(next) {
  // Another process counts anew: its curves do not continue those of the one before.
  if (status && status.started_ms !== next.started_ms) COLUMNS.forEach((name) => (points[name].length = 0));
  status = next;
  const known = points.at_ms.at(-1) ?? 0;
  const first = next.history.at_ms.findIndex((time) => time > known);
  if (first >= 0) COLUMNS.forEach((name) => points[name].push(...next.history[name].slice(first)));
  // By time as well: a server that is busy, or was stopped for a while, makes fewer than one a second.
  const old = points.at_ms.findIndex((time) => time >= points.at_ms.at(-1) - WINDOW_MS);
  const over = Math.max(0, old, points.at_ms.length - MAX_POINTS);
  COLUMNS.forEach((name) => points[name].splice(0, over));
  heardAt = performance.now();
  heardWhen = new Date();
  lost = false;
  head();
  if (!paused || !shown) show();
}

const since = () => `since=${points.at_ms.at(-1) ?? 0}`;

function stream() {
  polls = 0;
  source = new EventSource(`status/stream?${since()}`);
  source.onmessage = (event) => receive(JSON.parse(event.data));
  source.onerror = () => {
    // Closed for good: refused, because enough others watch or because something else answered.
    if (source.readyState === EventSource.CLOSED) poll();
  };
}

async function poll() {
  polls += 1;
  try {
    const answer = await fetch(`status.json?${since()}`, { signal: AbortSignal.timeout(POLL_MS * 2) });
    if (answer.ok) receive(await answer.json());
  } catch {
    // The line above says that nothing was heard; it is asked again.
  }
  setTimeout(polls < POLLS_BEFORE_STREAM ? poll : stream, POLL_MS);
}

function watch() {
  const silent = performance.now() - heardAt;
  if (silent < LOST_AFTER_MS) return;
  lost = true;
  head();
  if (silent > REOPEN_AFTER_MS && !polls) {
    heardAt = performance.now() - LOST_AFTER_MS;
    source.close();
    stream();
  }
}

at("pause").addEventListener("click", () => {
  paused = paused ? null : clock(new Date());
  say(at("pause"), paused ? "Resume" : "Pause");
  if (!status) return;
  if (!paused) show();
  head();
});
setInterval(watch, 500);
stream();
