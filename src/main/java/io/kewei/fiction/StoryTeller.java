package io.kewei.fiction;

import io.kewei.ticket.EntryKind;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one ticket's story: who did what when, in office hours unless it burns. */
public final class StoryTeller {

    private final Rhythm rhythm;
    private final Phrases phrases;
    private final Chance chance;
    private final Request request;
    private final Crew.Member clerk;
    private final List<Crew.Member> handlers;
    private final boolean burning;
    private final String field;
    private final List<Story.Beat> beats = new ArrayList<>();

    /** @param burning whether people work on it at night and on Sundays too */
    public StoryTeller(Rhythm rhythm, Phrases phrases, Chance chance, Request request, Crew.Member clerk,
            List<Crew.Member> handlers, boolean burning) {
        this.rhythm = rhythm;
        this.phrases = phrases;
        this.chance = chance;
        this.request = request;
        this.clerk = clerk;
        this.handlers = handlers;
        this.burning = burning;
        this.field = field(request);
    }

    /** The whole story of a request that came in at a moment and is to be solved so much later. */
    public Story tell(LocalDateTime opened, LocalDateTime solved) {
        report(opened);
        var begun = work(opened.plusMinutes(chance.between(2, 9)));
        clerk(begun, TicketState.CONFIRMED, "confirm");
        if (chance.hits(0.02)) {
            clerk(work(begun.plusMinutes(chance.between(20, 900))), TicketState.CANCELLED, "cancel");
        } else if (request.type() == TicketType.CONSULTATION && chance.hits(0.6)) {
            add(begun.plusMinutes(chance.between(3, 25)), EntryKind.MOVED, clerk, TicketState.CLOSED, clerk,
                    request.resolution());
            archive();
        } else {
            var done = solved.isAfter(begun.plusMinutes(25)) ? solved : begun.plusMinutes(chance.between(30, 80));
            finish(solve(begun, done, false), beats.getLast().at(), chance.hits(0.035));
        }
        return new Story(beats);
    }

    /** The story of a request on which work has not got further than a state before a moment. */
    public Story tellUpTo(TicketState state, LocalDateTime opened, LocalDateTime latest) {
        report(opened);
        clerk(opened.plusMinutes(chance.between(3, 20)), TicketState.CONFIRMED, "confirm");
        var handler = solve(beats.getLast().at(), opened.plus(Duration.between(opened, latest).multipliedBy(3).dividedBy(4)),
                true);
        var told = new ArrayList<Story.Beat>();
        for (var beat : beats) {
            told.add(beat);
            if (beat.state() == (state == TicketState.ON_HOLD ? TicketState.IN_PROGRESS : state)) {
                break;
            }
        }
        if (state == TicketState.ON_HOLD) {
            told.add(new Story.Beat(told.getLast().at().plusMinutes(chance.between(20, 60)), EntryKind.MOVED,
                    handler.name(), state, null, phrases.pick("hold.CUSTOMER", chance)));
        }
        return new Story(told);
    }

    /** Which kind of work it is, for the words that people use. */
    private static String field(Request request) {
        return switch (request.type()) {
            case PROBLEM -> request.category().equals("SOFTWARE") || request.category().equals("CONFIGURATION")
                    ? "SOFTWARE" : "HARDWARE";
            case SERVICE -> isDeskWork(request) ? "DESK" : "SERVICE";
            default -> "DESK";
        };
    }

    /** Whether it is done on the phone and on paper, so that nobody has to go anywhere. */
    public static boolean isDeskWork(Request request) {
        return switch (request.type()) {
            case PROBLEM -> false;
            case SERVICE -> request.category().equals("RENEWAL") || request.category().equals("RETURN_VISIT");
            default -> true;
        };
    }

    private void report(LocalDateTime opened) {
        add(opened, EntryKind.REPORTED, clerk, TicketState.NEW, null, "");
    }

    private Crew.Member solve(LocalDateTime begun, LocalDateTime solved, boolean overtime) {
        var time = Duration.between(begun, solved);
        clerk(within(begun, time, 0.05, 25), TicketState.CLASSIFIED, desk("classify"));
        var handler = chance.of(handlers);
        assign(within(begun, time, 0.1, 150), handler, handler.equals(clerk) ? "self" : "assign");
        if (handlers.size() > 1 && chance.hits(0.09)) {
            var first = handler;
            handler = chance.of(handlers.stream().filter(one -> !one.equals(first)).toList());
            assign(within(begun, time, 0.13, 400), handler, "reassign");
        }
        by(handler, during(within(begun, time, 0.16, 300), solved, overtime), TicketState.ACKNOWLEDGED,
                "acknowledge." + field);
        by(handler, during(within(begun, time, 0.2 + chance.share() * 0.25, 2_000), solved, overtime),
                TicketState.IN_PROGRESS, "start." + field);
        if (chance.hits(0.5)) {
            add(during(after(time, begun, 0.55), solved, overtime), EntryKind.NOTE, handler, null, null,
                    phrases.pick("progress." + field, chance));
        }
        if (time.toHours() > 6 && chance.hits(0.2)) {
            var reason = !field.equals("DESK") && chance.hits(0.6) ? "PARTS" : "CUSTOMER";
            by(handler, during(after(time, begun, 0.6), solved, overtime), TicketState.ON_HOLD, "hold." + reason);
            by(handler, during(after(time, begun, 0.85), solved, overtime), TicketState.IN_PROGRESS,
                    "resume." + reason);
        }
        add(solved, EntryKind.MOVED, handler, TicketState.RESOLVED, null, request.resolution());
        return handler;
    }

    /** In office hours if the work leaves time for that, or else when it has to be. */
    private LocalDateTime during(LocalDateTime wanted, LocalDateTime solved, boolean overtime) {
        var atWork = work(wanted);
        return overtime || !atWork.isBefore(solved) ? wanted : atWork;
    }

    private void finish(Crew.Member handler, LocalDateTime solved, boolean again) {
        var told = work(solved.plusMinutes(chance.between(5, 110)));
        clerk(told, TicketState.NOTIFIED, desk("notify"));
        if (again) {
            var reopened = work(told.plusMinutes(chance.between(200, 2_600)));
            clerk(reopened, TicketState.IN_PROGRESS, "reopen");
            var solvedAgain = work(reopened.plusMinutes(chance.between(90, 1_500)));
            add(solvedAgain, EntryKind.MOVED, handler, TicketState.RESOLVED, null, request.resolution());
            finish(handler, solvedAgain, false);
            return;
        }
        clerk(rhythm.atWork(told.plusMinutes((long) chance.around(900, 0.8))), TicketState.CLOSED, desk("close"));
        archive();
    }

    private void archive() {
        var closed = beats.getLast().at();
        clerk(closed.plusDays(7).toLocalDate().atTime(20, 0), TicketState.ARCHIVED, "archive");
    }

    private String desk(String use) {
        return field.equals("DESK") ? use + ".DESK" : use;
    }

    private void assign(LocalDateTime at, Crew.Member handler, String use) {
        add(at, EntryKind.ASSIGNED, clerk, TicketState.ASSIGNED, handler,
                phrases.pick(use, chance).replace("{handler}", handler.name()));
    }

    private void clerk(LocalDateTime at, TicketState state, String use) {
        by(clerk, at, state, use);
    }

    private void by(Crew.Member who, LocalDateTime at, TicketState state, String use) {
        add(at, EntryKind.MOVED, who, state, null, phrases.pick(use, chance));
    }

    /** Nothing happens before what happened last. */
    private void add(LocalDateTime at, EntryKind kind, Crew.Member by, @Nullable TicketState state,
            Crew.@Nullable Member handler, String text) {
        var earliest = beats.isEmpty() ? at : beats.getLast().at().plusSeconds(chance.between(20, 90));
        beats.add(new Story.Beat(at.isBefore(earliest) ? earliest : at, kind, by.name(), state, handler, text));
    }

    private LocalDateTime within(LocalDateTime begun, Duration time, double share, int minutesAtMost) {
        var minutes = Math.min(time.toMinutes() * share, minutesAtMost * (0.3 + 0.7 * chance.share()));
        return begun.plusSeconds((long) (minutes * 60));
    }

    private static LocalDateTime after(Duration time, LocalDateTime begun, double share) {
        return begun.plusSeconds((long) (time.toSeconds() * share));
    }

    private LocalDateTime work(LocalDateTime moment) {
        return burning ? moment : rhythm.atWork(moment);
    }
}
