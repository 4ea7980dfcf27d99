package io.kewei.bench;

import io.kewei.customer.CustomerGrade;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Dossiers;
import io.kewei.fiction.Firm;
import io.kewei.fiction.Firms;
import io.kewei.fiction.Pace;
import io.kewei.fiction.Phrases;
import io.kewei.fiction.Request;
import io.kewei.fiction.Requests;
import io.kewei.fiction.Story;
import io.kewei.fiction.StoryTeller;
import io.kewei.fiction.Urn;
import io.kewei.ticket.EntryKind;
import io.kewei.ticket.HoldReason;
import io.kewei.ticket.ImportedEntry;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes tickets with their timelines and facts. Stories go as in real life, and about two of a hundred have not ended:
 * those of the last days, and some that were left lying. What is older than a season has a timeline of four lines, as an
 * archive keeps it.
 */
final class TicketMaker {

    private static final int SEASON_DAYS = 90;
    private static final int SETTLED_HOURS = 6;
    private static final int LINES_MOST = 64;
    /** How often a ticket was left lying, by its age in days. */
    private static final double[][] NEGLECT = {{3, .2}, {14, .25}, {60, .2}, {180, .12}, {365, .04}, {10_000, .004}};
    private static final Urn<TicketState> LEFT_IN = new Urn<>(List.of(TicketState.NEW, TicketState.CONFIRMED,
            TicketState.CLASSIFIED, TicketState.ASSIGNED, TicketState.ACKNOWLEDGED, TicketState.IN_PROGRESS,
            TicketState.ON_HOLD, TicketState.RESOLVED), state -> state == TicketState.IN_PROGRESS ? 30
            : state == TicketState.ON_HOLD ? 22 : state == TicketState.ASSIGNED ? 14 : 8);

    private final Setting setting;
    private final Rows tickets;
    private final Rows entries;
    private final Rows facts;
    private final Firms firms;
    private final Pace pace;
    private final Dossiers dossiers = new Dossiers();
    private final Requests requests = new Requests();
    private final Phrases phrases = new Phrases();

    TicketMaker(Setting setting, JdbcTemplate jdbc) {
        this.setting = setting;
        this.firms = new Firms(setting.company().cities());
        this.pace = new Pace(setting.rhythm());
        tickets = new Rows(jdbc, "ticket", "id, version, branch_id, number, customer_id, channel, type, category, urgency,"
                + " priority, subject, description, contact, phone, state, handler_id, handler_name, group_name, opened_at,"
                + " due_at, held_at, hold_reason, resolved_at, closed_at, reassignments, reopens, in_time, source");
        entries = new Rows(jdbc, "ticket_entry", "id, ticket_id, branch_id, happened_at, position, happened_by, kind,"
                + " from_state, to_state, text");
        facts = new Rows(jdbc, "ticket_fact", "ticket_id, version, branch_id, customer_id, handler_id, handler_name,"
                + " priority, category, state, opened_at, opened_on, due_at, held_at, resolved_at, resolution_ms,"
                + " closed_at, closed_on, reassignments, in_time");
    }

    void make(DayPlan.Chunk chunk) {
        for (var day = chunk.from(); day.isBefore(chunk.to()); day = day.plusDays(1)) {
            var first = setting.ticketPlan().before(day);
            var openings = setting.openings(day);
            for (var index = 0; index < openings.size(); index++) {
                make(first + index, Marks.number("WO", day, index), openings.get(index));
            }
        }
        tickets.write();
        entries.write();
        facts.write();
    }

    private void make(int serial, String number, LocalDateTime opened) {
        var chance = new Chance("ticket", serial);
        var customer = setting.patrons().caller(opened.toLocalDate(), chance);
        var firm = Patrons.firm(firms, customer);
        var request = requests.request(firm, chance);
        var priority = Priority.of(request.urgency(), request.type(), CustomerGrade.valueOf(String.valueOf(firm.grade())));
        var story = story(firm, request, priority, opened, chance);
        var lines = story.entries(setting.zone());
        var ticket = new Outcome(Marks.id("ticket", serial, setting.at(opened)), setting.company().station(firm).value(),
                setting.patrons().id(customer), story.state(), story.handler().map(handler -> handler.id().value()).orElse(null),
                story.handler().map(Crew.Member::name).orElse(""), opened, opened.plus(Pace.target(priority)),
                story.state() == TicketState.ON_HOLD ? lines.getLast().at() : null, story.resolvedAt().orElse(null),
                story.closedAt().orElse(null), story.reassignments(), story.reopens());
        var contact = chance.of(dossiers.contacts(firm));
        ticket(ticket, number, request, priority, contact.name(), contact.mobile());
        fact(ticket, request, priority);
        timeline(ticket, serial, lines);
    }

    /** What became of a request. */
    private record Outcome(UUID id, UUID branch, UUID customer, TicketState state, @Nullable UUID handler,
                           String handlerName, LocalDateTime opened, LocalDateTime due, @Nullable Instant held,
                           @Nullable LocalDateTime resolved, @Nullable LocalDateTime closed, int reassignments,
                           int reopens) {

        @Nullable Boolean inTime() {
            return resolved == null ? null : !resolved.isAfter(due);
        }
    }

    private Story story(Firm firm, Request request, Priority priority, LocalDateTime opened, Chance chance) {
        var crew = setting.company().crew();
        var handlers = StoryTeller.isDeskWork(request) ? crew.agents(firm) : crew.technicians(firm);
        var teller = new StoryTeller(setting.rhythm(), phrases, chance, request, chance.of(crew.agents(firm)), handlers,
                priority == Priority.P1);
        var age = Duration.between(opened, setting.now());
        var whole = age.toHours() < SETTLED_HOURS || !chance.hits(neglect(age.toDays()))
                ? teller.tell(opened, pace.solved(priority, opened, setting.company().pace(firm), chance))
                : teller.tellUpTo(LEFT_IN.draw(chance), opened, opened.plus(worked(age, chance)));
        return whole.until(setting.now());
    }

    private static double neglect(long days) {
        for (var step : NEGLECT) {
            if (days < step[0]) {
                return step[1];
            }
        }
        return 0;
    }

    /** How long something was done about a ticket before it was left lying. */
    private static Duration worked(Duration age, Chance chance) {
        var hours = Math.min(age.toHours() * 0.9, 4 + 90 * chance.share());
        return Duration.ofMinutes((long) (hours * 60));
    }

    private void ticket(Outcome one, String number, Request request, Priority priority, String contact, String phone) {
        tickets.add(one.id(), 0, one.branch(), number, one.customer(), request.channel(), request.type(),
                request.category(), request.urgency(), priority, request.subject(), request.description(), contact, phone,
                one.state(), one.handler(), one.handlerName(), "", at(one.opened()), at(one.due()), one.held(),
                one.held() == null ? null : HoldReason.CUSTOMER, at(one.resolved()), at(one.closed()), one.reassignments(),
                one.reopens(), one.inTime(), "");
    }

    private void fact(Outcome one, Request request, Priority priority) {
        facts.add(one.id(), 0, one.branch(), one.customer(), one.handler(), one.handlerName(), priority, request.category(),
                one.state(), at(one.opened()), one.opened().toLocalDate(), at(one.due()), one.held(), at(one.resolved()),
                one.resolved() == null ? null : Duration.between(one.opened(), one.resolved()).toMillis(),
                at(one.closed()), one.closed() == null ? null : one.closed().toLocalDate(), one.reassignments(),
                one.inTime());
    }

    private void timeline(Outcome ticket, int serial, List<ImportedEntry> story) {
        var lines = ticket.opened().isBefore(setting.now().minusDays(SEASON_DAYS)) ? brief(story) : story;
        TicketState before = null;
        for (var position = 0; position < lines.size(); position++) {
            var line = lines.get(position);
            var moved = line.state() != null && line.state() != before;
            entries.add(Marks.id("entry", (long) serial * LINES_MOST + position, line.at()), ticket.id(), ticket.branch(),
                    line.at(), position, line.by(), line.kind(), moved ? before : null, moved ? line.state() : null,
                    line.text());
            before = line.state() == null ? before : line.state();
        }
    }

    /** How it came in, who was to work on it, how it was solved, and the end. */
    private static List<ImportedEntry> brief(List<ImportedEntry> story) {
        return IntStream.range(0, story.size()).filter(at -> at == 0 || at == story.size() - 1
                || story.get(at).kind() == EntryKind.ASSIGNED || story.get(at).state() == TicketState.RESOLVED)
                .mapToObj(story::get).toList();
    }

    private @Nullable Instant at(@Nullable LocalDateTime wallClock) {
        return wallClock == null ? null : setting.at(wallClock);
    }
}
