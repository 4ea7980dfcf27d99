package io.kewei.visit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.visit.VisitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendar element ({@code frontend/calendar/visit-calendar.ts}, around FullCalendar) as screens use it. It tells
 * which range it shows and what the user does; the screen answers with entries. All times are wall-clock time of the
 * office, whatever zone the browser is in.
 */
@Tag("visit-calendar")
@NpmPackage(value = "@fullcalendar/core", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/daygrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/interaction", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/list", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/timegrid", version = "6.1.21")
@JsModule("./calendar/visit-calendar.ts")
class VisitCalendar extends Component implements HasSize, HasStyle {

    private final ZoneId zone;
    private final boolean editable;
    private @Nullable CalendarSpan span;
    private @Nullable LocalDate date;
    private List<CalendarEntry> entries = List.of();
    private List<More> more = List.of();
    private OfficeDays office = OfficeDays.UNKNOWN;

    /** @param editable whether this user may plan and move visits */
    VisitCalendar(ZoneId zone, boolean editable) {
        this.zone = zone;
        this.editable = editable;
    }

    /** Goes to another span or date; null leaves the one that is shown, at first the one that suits the window. */
    void goTo(@Nullable CalendarSpan toSpan, @Nullable LocalDate toDate) {
        span = toSpan;
        date = toDate;
        if (isAttached()) {
            getElement().callJsFunction("goTo", name(span), text(date));
        }
    }

    /**
     * Shows these visits and no others, and when the office works.
     *
     * @param others how many more there are on a day of the month; who asks for them is taken to that day
     */
    void setEntries(List<CalendarEntry> visits, Map<LocalDate, Integer> others, OfficeDays days) {
        entries = List.copyOf(visits);
        more = others.entrySet().stream().map(day -> new More(day.getKey().toString(), day.getValue())).toList();
        office = days;
        getElement().callJsFunction("show", entries, more, office);
    }

    /** What there is beside the visits that it shows. */
    List<More> more() {
        return more;
    }

    /** When the office works, as it shows it. */
    OfficeDays office() {
        return office;
    }

    /** The visits that it shows. */
    List<CalendarEntry> entries() {
        return entries;
    }

    /** Asked for entries whenever another range of time is shown. */
    void onRange(ComponentEventListener<RangeShown> listener) {
        addListener(RangeShown.class, listener);
    }

    /** A visit was dragged to another time, or its end was. If the listener throws, it goes back where it was. */
    void onMove(SerializableConsumer<Moved> listener) {
        addListener(Moved.class, event -> {
            var accepted = false;
            try {
                listener.accept(event);
                accepted = true;
            } finally {
                if (!accepted) {
                    getElement().callJsFunction("putBack");
                }
            }
        });
    }

    /** A free time was clicked or marked. */
    void onChoose(ComponentEventListener<TimeChosen> listener) {
        addListener(TimeChosen.class, listener);
    }

    /** A visit was clicked. */
    void onOpen(ComponentEventListener<Opened> listener) {
        addListener(Opened.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().callJsFunction("configure", new Settings(name(span),
                text(date), getLocale().toLanguageTag(),
                zone.getId(), editable, CalendarWords.now()));
    }

    private static String name(@Nullable CalendarSpan span) {
        return span == null ? "" : span.word();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** How many visits of a day are not among the entries. */
    record More(String date, int count) {
    }

    /** What the element is told when it is attached; the fields are those that the script reads. */
    record Settings(String view, String date, String language, String zone, boolean editable,
                    CalendarWords words) {
    }

    /** A range is on the screen, from inclusive to exclusive. Events are public because Vaadin constructs them. */
    @DomEvent("visit-range")
    public static class RangeShown extends ComponentEvent<VisitCalendar> {

        private final CalendarSpan span;
        private final LocalDate date;
        private final LocalDateTime from;
        private final LocalDateTime to;
        private final boolean initial;

        public RangeShown(VisitCalendar source, boolean byUser, @EventData("event.detail.view") String view,
                @EventData("event.detail.date") String date, @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to, @EventData("event.detail.initial") boolean initial) {
            super(source, byUser);
            this.span = CalendarSpan.of(view);
            this.date = LocalDate.parse(date);
            this.from = LocalDateTime.parse(from);
            this.to = LocalDateTime.parse(to);
            this.initial = initial;
        }

        CalendarSpan span() {
            return span;
        }

        LocalDate date() {
            return date;
        }

        LocalDateTime from() {
            return from;
        }

        LocalDateTime to() {
            return to;
        }

        /** Whether nobody chose it: it is what the calendar showed first. */
        boolean isInitial() {
            return initial;
        }
    }

    /** A visit was put at another time. */
    @DomEvent("visit-move")
    public static class Moved extends ComponentEvent<VisitCalendar> {

        private final VisitId visit;
        private final long version;
        private final LocalDateTime start;
        private final LocalDateTime end;

        public Moved(VisitCalendar source, boolean byUser, @EventData("event.detail.id") String id,
                @EventData("event.detail.version") double version, @EventData("event.detail.start") String start,
                @EventData("event.detail.end") String end) {
            super(source, byUser);
            this.visit = new VisitId(UUID.fromString(id));
            this.version = (long) version;
            this.start = LocalDateTime.parse(start);
            this.end = LocalDateTime.parse(end);
        }

        VisitId visit() {
            return visit;
        }

        long version() {
            return version;
        }

        LocalDateTime start() {
            return start;
        }

        LocalDateTime end() {
            return end;
        }
    }

    /** A free time was clicked or marked. */
    @DomEvent("visit-choose")
    public static class TimeChosen extends ComponentEvent<VisitCalendar> {

        private final LocalDateTime start;
        private final LocalDateTime end;

        public TimeChosen(VisitCalendar source, boolean byUser, @EventData("event.detail.start") String start,
                @EventData("event.detail.end") String end) {
            super(source, byUser);
            this.start = LocalDateTime.parse(start);
            this.end = LocalDateTime.parse(end);
        }

        LocalDateTime start() {
            return start;
        }

        LocalDateTime end() {
            return end;
        }
    }

    /** A visit was clicked. */
    @DomEvent("visit-open")
    public static class Opened extends ComponentEvent<VisitCalendar> {

        private final VisitId visit;

        public Opened(VisitCalendar source, boolean byUser, @EventData("event.detail.id") String id) {
            super(source, byUser);
            this.visit = new VisitId(UUID.fromString(id));
        }

        VisitId visit() {
            return visit;
        }
    }
}
