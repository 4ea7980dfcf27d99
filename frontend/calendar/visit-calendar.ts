import { Calendar } from '@fullcalendar/core';
import type {
  CalendarOptions,
  DatesSetArg,
  DayCellContentArg,
  DayHeaderContentArg,
  EventApi,
  EventContentArg,
  EventInput,
  EventMountArg,
} from '@fullcalendar/core';
import zhLocale from '@fullcalendar/core/locales/zh-cn';
import dayGridPlugin from '@fullcalendar/daygrid';
import interactionPlugin from '@fullcalendar/interaction';
import listPlugin from '@fullcalendar/list';
import timeGridPlugin from '@fullcalendar/timegrid';

/** One visit as the server sends it; moments are wall-clock time of the office, without an offset. */
interface Entry {
  id: string;
  version: number;
  start: string;
  end: string;
  title: string;
  detail: string;
  person: string;
  initials: string;
  hue: number;
  kind: string;
  look: 'planned' | 'overdue' | 'done' | 'cancelled';
  lookText: string;
  movable: boolean;
}

/** How many visits of a day of the month are not among the entries. */
interface More {
  date: string;
  count: number;
}

/** When the office works in the range that is shown, in wall-clock time. */
interface Office {
  open: { start: string; end: string }[];
  off: string[];
  named: { date: string; sign: string; name: string; free: boolean }[];
}

/** The words of the tool bar, in the user's language. */
interface Words {
  today: string;
  previous: string;
  next: string;
  day: string;
  week: string;
  month: string;
  agenda: string;
  more: string;
  none: string;
  label: string;
}

/** What the server says once, when the element is attached. No view: what suits the window; no date: today. */
interface Settings {
  view: ViewName | '';
  date: string;
  language: string;
  zone: string;
  editable: boolean;
  words: Words;
}

type ViewName = 'day' | 'week' | 'month' | 'agenda';

const VIEWS: Record<ViewName, string> = {
  day: 'timeGridDay',
  week: 'timeGridWeek',
  month: 'dayGridMonth',
  agenda: 'listWeek',
};

/** Windows this wide or narrower show the agenda first; the week does not fit. */
const PHONE = 800;
const SHORTEST_CHOICE = 30 * 60_000;
const CHOICE_BY_CLICK = 60 * 60_000;

function nameOf(type: string): ViewName {
  return (Object.keys(VIEWS) as ViewName[]).find((name) => VIEWS[name] === type) ?? 'week';
}

/** FullCalendar is told that the zone is UTC, so its moments are wall-clock time with a Z; the server wants no Z. */
function wallClock(moment: Date): string {
  return moment.toISOString().slice(0, 19);
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * The visit calendar: a thin shell around FullCalendar. It asks for the visits of the range it shows, tells what
 * the user did, and puts a visit back when the server refuses. It lives in the light DOM, so that the portal's
 * style sheets reach it.
 */
class VisitCalendarElement extends HTMLElement {
  private calendar?: Calendar;
  private settings?: Settings;
  private office: Office = { open: [], off: [], named: [] };
  private putBackLast?: () => void;
  /** How many visits of a day are not here. */
  private more = new Map<string, number>();
  private toldRange = false;
  private readonly sizes = new ResizeObserver(() => this.calendar?.updateSize());

  connectedCallback(): void {
    this.addEventListener('keydown', this.onKey);
    this.draw();
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this.onKey);
    this.erase();
  }

  /** Called by the server on attach, and again when the language changes. */
  configure(settings: Settings): void {
    this.settings = settings;
    this.toldRange = false;
    this.erase();
    this.draw();
  }

  /** Replaces all visits by these, and says anew when the office works. */
  show(entries: Entry[], more: More[], office: Office): void {
    const calendar = this.calendar;
    if (!calendar) {
      return;
    }
    this.putBackLast = undefined;
    this.more = new Map(more.map((day) => [day.date, day.count]));
    calendar.batchRendering(() => {
      calendar.removeAllEvents();
      this.shades(office).forEach((shade) => calendar.addEvent(shade));
      entries.forEach((entry) => calendar.addEvent(this.toEvent(entry)));
      more.forEach((day) => calendar.addEvent(this.toRest(day)));
      this.name(office);
    });
    this.setAttribute('aria-busy', 'false');
  }

  /** Undoes the last drag or resize, because the server refused it. */
  putBack(): void {
    this.putBackLast?.();
    this.putBackLast = undefined;
  }

  /** Shows another view or date, as an address said; empty words leave the one that is shown. */
  goTo(view: ViewName | '', date: string): void {
    const calendar = this.calendar;
    if (calendar) {
      calendar.changeView(view ? VIEWS[view] : calendar.view.type, date || undefined);
    }
  }

  private draw(): void {
    const settings = this.settings;
    if (!settings || !this.isConnected || this.calendar) {
      return;
    }
    const host = document.createElement('div');
    this.replaceChildren(host);
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', settings.words.label);
    this.calendar = new Calendar(host, this.options(settings));
    this.calendar.render();
    // Drawn while it has no width, FullCalendar shows an empty frame.
    this.sizes.observe(this);
  }

  private erase(): void {
    this.sizes.disconnect();
    this.calendar?.destroy();
    this.calendar = undefined;
    this.replaceChildren();
  }

  private options(settings: Settings): CalendarOptions {
    const words = settings.words;
    const chinese = settings.language.startsWith('zh');
    const narrow = window.innerWidth <= PHONE;
    const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
    return {
      plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin],
      locale: chinese ? zhLocale : 'en-gb',
      timeZone: 'UTC',
      now: () => this.now(settings.zone),
      initialView: VIEWS[settings.view || (narrow ? 'agenda' : 'week')],
      initialDate: settings.date || undefined,
      firstDay: 1,
      height: '100%',
      allDaySlot: false,
      nowIndicator: true,
      slotDuration: '00:30:00',
      slotLabelInterval: '01:00:00',
      scrollTime: '07:30:00',
      scrollTimeReset: false,
      slotEventOverlap: false,
      eventDisplay: 'block',
      eventMinHeight: 22,
      dayMaxEvents: true,
      moreLinkContent: (link) => ({ domNodes: [this.countOf(link.num)] }),
      moreLinkClick: (link) => (this.more.has(wallClock(link.date).slice(0, 10)) ? VIEWS.day : 'popover'),
      displayEventEnd: false,
      slotLabelFormat: clock,
      eventTimeFormat: clock,
      listDayFormat: { month: 'long', day: 'numeric', weekday: 'long' },
      listDaySideFormat: false,
      headerToolbar: {
        start: 'prev,today,next title',
        center: '',
        end: 'timeGridDay,timeGridWeek,dayGridMonth,listWeek',
      },
      buttonText: { today: words.today },
      buttonHints: { prev: words.previous, next: words.next, today: words.today },
      views: {
        // What would stand beside more than so many others at the same time is counted and listed on request.
        timeGridDay: { buttonText: words.day, eventMaxStack: narrow ? 3 : 8 },
        timeGridWeek: { buttonText: words.week, eventMaxStack: narrow ? 1 : 3 },
        dayGridMonth: { buttonText: words.month },
        listWeek: { buttonText: words.agenda },
      },
      viewHint: '$0',
      moreLinkText: (count) => this.moreWords(count),
      moreLinkHint: (count) => this.moreWords(count),
      noEventsText: words.none,
      navLinks: true,
      navLinkHint: '$0',
      eventInteractive: true,
      editable: settings.editable,
      eventDurationEditable: settings.editable,
      selectable: settings.editable,
      selectMirror: true,
      longPressDelay: 400,
      dayHeaderContent: (day) => this.dayHeader(day),
      dayCellContent: (day) => this.dayCell(day),
      eventContent: (content) => this.eventContent(content),
      eventDidMount: (mounted) => this.describe(mounted),
      datesSet: (dates) => this.tellRange(dates),
      eventClick: (click) => {
        click.jsEvent.preventDefault();
        if (click.event.extendedProps.rest) {
          this.goTo('day', click.event.extendedProps.rest);
        } else {
          this.tell('visit-open', { id: click.event.id });
        }
      },
      eventDrop: (drop) => this.tellMove(drop.event, drop.revert),
      eventResize: (resize) => this.tellMove(resize.event, resize.revert),
      select: (choice) => this.tellChoice(choice.start, choice.end, choice.allDay),
    };
  }

  private toEvent(entry: Entry): EventInput {
    return {
      id: entry.id,
      start: entry.start,
      end: entry.end,
      title: entry.title,
      editable: entry.movable,
      classNames: ['visit', `visit-${entry.look}`, `person-${entry.hue}`],
      extendedProps: { entry },
    };
  }

  /** Stands last on its day for all visits that are not here: one of those that do not fit, or by itself where all do. */
  private toRest(day: More): EventInput {
    return {
      start: `${day.date}T23:59:00`,
      end: `${day.date}T23:59:59`,
      title: this.moreWords(day.count),
      editable: false,
      classNames: ['visit-rest'],
      extendedProps: { rest: day.date },
    };
  }

  private moreWords(count: number): string {
    return (this.settings?.words.more ?? '{0}').replace('{0}', String(count));
  }

  /**
   * What is left of a day. FullCalendar counts one for all that are not here, and does not say of which day it asks before
   * its link is in the page. On a phone a number alone: words would be cut off, and its last digits with them.
   */
  private countOf(hidden: number): HTMLElement {
    const words = part('more-words', '');
    requestAnimationFrame(() => {
      const day = words.closest<HTMLElement>('[data-date]')?.dataset.date ?? '';
      const count = hidden - 1 + (this.more.get(day) ?? 1);
      words.textContent = window.innerWidth <= PHONE ? `+${count}` : this.moreWords(count);
      words.closest('a')?.setAttribute('title', this.moreWords(count));
    });
    return words;
  }

  /** What lies outside of working time; the month knows whole days only. */
  private shades(office: Office): EventInput[] {
    const calendar = this.calendar;
    const off = office.off.map((date) => ({
      start: date, allDay: true, display: 'background', classNames: ['office-off'],
    }));
    const open = office.open.map((one) => ({
      ...one, groupId: 'office', display: 'inverse-background', classNames: ['office-closed'],
    }));
    // The inverse of nothing is nothing: a range without working time is shaded as a whole.
    const closed = open.length > 0 || office.off.length === 0 || !calendar ? [] : [{
      start: calendar.view.activeStart, end: calendar.view.activeEnd, display: 'background', classNames: ['office-closed'],
    }];
    return [...off, ...open, ...closed];
  }

  /** Draws the days' heads anew where holidays have to be named. */
  private name(office: Office): void {
    const before = JSON.stringify(this.office.named);
    this.office = office;
    if (JSON.stringify(office.named) !== before) {
      this.calendar?.setOption('dayHeaderContent', (day) => this.dayHeader(day));
      this.calendar?.setOption('dayCellContent', (day) => this.dayCell(day));
    }
  }

  /** The sign of a holiday, or of a day that makes up for one. */
  private sign(date: Date): HTMLElement | undefined {
    const day = this.office.named.find((one) => one.date === wallClock(date).slice(0, 10));
    if (!day) {
      return undefined;
    }
    const sign = part(day.free ? 'day-sign day-sign-free' : 'day-sign', day.sign);
    sign.title = day.name;
    return sign;
  }

  private dayCell(day: DayCellContentArg): { domNodes: Node[] } {
    const sign = this.sign(day.date);
    const number = document.createTextNode(String(day.date.getUTCDate()));
    return { domNodes: sign ? [sign, number] : [number] };
  }

  /** Weekday small, day of the month large; the month view names weekdays only, the agenda writes the date out. */
  private dayHeader(day: DayHeaderContentArg): { domNodes: Node[] } | string {
    if (day.view.type === 'listWeek') {
      return day.text;
    }
    const language = this.settings?.language ?? 'zh';
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(day.date);
    const nodes: Node[] = [part('day-name', weekday)];
    if (day.view.type !== 'dayGridMonth') {
      nodes.push(part('day-number', String(day.date.getUTCDate())));
      const sign = this.sign(day.date);
      if (sign) {
        nodes.push(sign);
      }
    }
    return { domNodes: nodes };
  }

  private eventContent(content: EventContentArg): { domNodes: Node[] } | boolean {
    const entry = content.event.extendedProps.entry as Entry | undefined;
    if (content.event.extendedProps.rest) {
      return { domNodes: [part('more-words', content.event.title)] };
    }
    if (!entry) {
      return true;
    }
    const initials = part('visit-initials', entry.initials);
    initials.setAttribute('aria-hidden', 'true');
    const title = part('visit-title', entry.title);
    const agenda = content.view.type === 'listWeek';
    const head = document.createElement('span');
    head.className = 'visit-head';
    if (!agenda) {
      head.append(part('visit-time', content.timeText));
    }
    head.append(initials, title);
    if (agenda) {
      head.append(part('visit-state', entry.lookText));
    }
    const nodes: Node[] = [head];
    const long = Date.parse(entry.end) - Date.parse(entry.start) >= 60 * 60_000;
    if (agenda || (content.view.type !== 'dayGridMonth' && long)) {
      nodes.push(part('visit-detail', agenda ? `${entry.person} · ${entry.detail}` : entry.detail));
    }
    return { domNodes: nodes };
  }

  /** State and person are told by colour and initials on the screen; in words on hover and to a screen reader. */
  private describe(mounted: EventMountArg): void {
    const entry = mounted.event.extendedProps.entry as Entry | undefined;
    if (!entry) {
      return;
    }
    const from = entry.start.slice(11, 16);
    const to = entry.end.slice(11, 16);
    const words = `${from}–${to} ${entry.title}\n${entry.detail}\n${entry.person} · ${entry.lookText}`;
    mounted.el.title = words;
    mounted.el.setAttribute('aria-label', words.replaceAll('\n', ', '));
    mounted.el.dataset.visit = entry.id;
  }

  private now(zone: string): string {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone, dateStyle: 'short', timeStyle: 'medium',
    }).format(new Date());
    return parts.replace(' ', 'T');
  }

  private tellRange(dates: DatesSetArg): void {
    this.setAttribute('aria-busy', 'true');
    this.tell('visit-range', {
      view: nameOf(dates.view.type),
      date: wallClock(dates.view.calendar.getDate()).slice(0, 10),
      from: wallClock(dates.start),
      to: wallClock(dates.end),
      initial: !this.toldRange,
    });
    this.toldRange = true;
  }

  private tellMove(event: EventApi, revert: () => void): void {
    const entry = event.extendedProps.entry as Entry;
    const start = event.start ?? new Date(`${entry.start}Z`);
    const end = event.end ?? new Date(start.getTime() + CHOICE_BY_CLICK);
    this.putBackLast = revert;
    this.tell('visit-move', { id: entry.id, version: entry.version, start: wallClock(start), end: wallClock(end) });
  }

  /** A click on a free slot means an hour from there; a click on a day of the month means that day at nine. */
  private tellChoice(start: Date, end: Date, wholeDays: boolean): void {
    let from = start.getTime();
    let to = end.getTime();
    if (wholeDays) {
      from += 9 * 60 * 60_000;
      to = from + CHOICE_BY_CLICK;
    } else if (to - from <= SHORTEST_CHOICE) {
      to = from + CHOICE_BY_CLICK;
    }
    this.calendar?.unselect();
    this.tell('visit-choose', { start: wallClock(new Date(from)), end: wallClock(new Date(to)) });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** T today, 1 to 4 the views, Page Up and Page Down the range before and after. */
  private readonly onKey = (key: KeyboardEvent): void => {
    if (!this.calendar || key.ctrlKey || key.altKey || key.metaKey) {
      return;
    }
    const view = (Object.keys(VIEWS) as ViewName[])[Number(key.key) - 1];
    if (view) {
      this.calendar.changeView(VIEWS[view]);
    } else if (key.key.toLowerCase() === 't') {
      this.calendar.today();
    } else if (key.key === 'PageUp') {
      this.calendar.prev();
    } else if (key.key === 'PageDown') {
      this.calendar.next();
    } else {
      return;
    }
    key.preventDefault();
  };
}

customElements.define('visit-calendar', VisitCalendarElement);
