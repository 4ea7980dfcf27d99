/** Words for the states of a due time, in the user's language; gaps are {d}, {h}, {m} and {t}. */
interface Words {
  left: string;
  late: string;
  paused: string;
  days: string;
  hours: string;
  minutes: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TICK = 15_000;

/** Those on the screen, all moved on by one clock. */
const shown = new Set<DueTime>();
let clock = 0;

/**
 * Counts down to the moment at which a ticket is due, and on from there. Attributes: `due` and `risk` (moments),
 * `held` (the moment at which the time was stopped), `done` (a word instead of a count), `moment`, `words`.
 */
class DueTime extends HTMLElement {
  static observedAttributes = ['due', 'risk', 'held', 'done', 'words'];

  connectedCallback() {
    shown.add(this);
    clock ||= window.setInterval(tick, TICK);
    this.draw();
  }

  disconnectedCallback() {
    shown.delete(this);
    if (shown.size === 0) {
      window.clearInterval(clock);
      clock = 0;
    }
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.draw();
    }
  }

  draw() {
    const due = this.moment('due');
    if (Number.isNaN(due)) {
      return;
    }
    const words = this.words();
    const held = this.hasAttribute('held');
    const now = held ? this.moment('held') : Date.now();
    this.title = this.getAttribute('moment') ?? '';
    if (this.hasAttribute('done')) {
      const state = this.getAttribute('state');
      this.show(this.getAttribute('done')!, state === 'MET' ? 'done' : state === 'MISSED' ? 'overdue' : 'frozen');
    } else if (now > due) {
      this.show(words.late.replace('{t}', span(now - due, words)), 'overdue');
    } else if (held) {
      this.show(words.paused.replace('{t}', span(due - now, words)), 'frozen');
    } else {
      this.show(words.left.replace('{t}', span(due - now, words)), now >= this.moment('risk') ? 'risk' : 'neutral');
    }
  }

  private show(text: string, tone: string) {
    if (this.textContent !== text) {
      this.textContent = text;
    }
    const classes = `status status-${tone}`;
    if (this.className !== classes) {
      this.className = classes;
    }
  }

  private moment(name: string) {
    return Date.parse(this.getAttribute(name) ?? '');
  }

  private words(): Words {
    const [left, late, paused, days, hours, minutes] = (this.getAttribute('words') ?? '').split('|');
    return { left, late, paused, days, hours, minutes };
  }
}

/** A span of time in its two largest units. */
function span(millis: number, words: Words) {
  const days = Math.floor(millis / DAY);
  const hours = Math.floor((millis % DAY) / HOUR);
  const minutes = Math.floor((millis % HOUR) / MINUTE);
  const form = days > 0 ? words.days : hours > 0 ? words.hours : words.minutes;
  return form.replace('{d}', String(days)).replace('{h}', String(hours)).replace('{m}', String(minutes));
}

function tick() {
  if (!document.hidden) {
    shown.forEach((element) => element.draw());
  }
}

document.addEventListener('visibilitychange', tick);
customElements.define('due-time', DueTime);
