package io.kewei.demo;

import io.kewei.customer.CustomerGrade;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Pace;
import io.kewei.fiction.Phrases;
import io.kewei.fiction.Request;
import io.kewei.fiction.Requests;
import io.kewei.fiction.Rhythm;
import io.kewei.fiction.Story;
import io.kewei.fiction.StoryTeller;
import io.kewei.fiction.Urn;
import io.kewei.ticket.ImportedTicket;
import io.kewei.ticket.Priority;
import io.kewei.ticket.TicketDetails;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a year of tickets as they stand now, and those on which people are working today. */
final class Tickets {

    /** How much of the time that is allowed a branch usually takes. */
    private static final Map<String, Double> PACE = Map.of("GZ", 0.36, "SH", 0.43, "CS", 0.5);
    private static final double OTHERS = 0.4;
    /** Of those with which the day begins, so many are late already, and so many due today, one each hour from nine. */
    private static final int LATE = 4;
    private static final int HOURS = 12;
    private static final int FIRST_HOUR = 9;
    /** On which states the day begins with how many tickets, so that every column of the board has some. */
    private static final Map<TicketState, Integer> AT_DAWN = new TreeMap<>(Map.of(TicketState.NEW, 5,
            TicketState.CONFIRMED, 4, TicketState.CLASSIFIED, 5, TicketState.ASSIGNED, 6, TicketState.ACKNOWLEDGED, 6,
            TicketState.IN_PROGRESS, 9, TicketState.ON_HOLD, 5, TicketState.RESOLVED, 5));
    /** All of them together, and those in the first three states, which nobody has taken up yet. */
    static final int DAWN = 45;
    private static final int FRESH = 14;

    private final LocalDateTime now;
    private final ZoneId zone;
    private final Crew crew;
    private final Rhythm rhythm;
    private final Pace pace;
    private final Urn<Client> callers;
    private final Requests requests = new Requests();
    private final Phrases phrases = new Phrases();

    /** @param active the customers who have something to report */
    Tickets(LocalDateTime now, ZoneId zone, Crew crew, List<Client> active) {
        this.now = now;
        this.zone = zone;
        this.crew = crew;
        this.rhythm = new Rhythm(now.toLocalDate());
        this.pace = new Pace(rhythm);
        this.callers = new Urn<>(active, Tickets::calls);
    }

    /** A year of tickets, oldest first; those that would be opened later today are left out. */
    List<ImportedTicket> year(int total) {
        var tickets = new ArrayList<ImportedTicket>(total);
        var openings = rhythm.openings(total);
        for (var number = 0; number < openings.size(); number++) {
            if (!openings.get(number).isAfter(now)) {
                tickets.add(ticket(number, openings.get(number)));
            }
        }
        return tickets;
    }

    /** What was still to do this morning; due all around the clock, so that there is always something due soon. */
    List<ImportedTicket> atDawn() {
        var tickets = new ArrayList<ImportedTicket>();
        AT_DAWN.forEach((state, count) -> {
            for (var i = 0; i < count; i++) {
                tickets.add(atDawn(tickets.size(), state));
            }
        });
        return tickets;
    }

    private ImportedTicket ticket(int number, LocalDateTime opened) {
        var chance = new Chance("ticket", opened.toLocalDate().toEpochDay() * 1_000 + number);
        var client = callers.draw(chance);
        var request = requests.request(client.firm(), chance);
        var priority = priority(request, client);
        var solved = pace.solved(priority, opened, PACE.getOrDefault(client.firm().branch(), OTHERS), chance);
        var story = teller(client, request, priority, chance).tell(opened, solved);
        return imported("T%05d".formatted(number + 1), client, request, priority, story.until(now), chance);
    }

    private ImportedTicket atDawn(int number, TicketState state) {
        var dawn = now.toLocalDate().atStartOfDay();
        var chance = new Chance("dawn", dawn.toLocalDate().toEpochDay() * 100 + number);
        var client = callers.draw(chance);
        var request = requests.request(client.firm(), chance);
        while (!isPending(request, priority(request, client), number, dawn)) {
            client = callers.draw(chance);
            request = requests.request(client.firm(), chance);
        }
        var priority = priority(request, client);
        var opened = opened(number, priority, dawn);
        var latest = opened.plusHours(10).isBefore(dawn) ? opened.plusHours(10) : dawn;
        var story = teller(client, request, priority, chance).tellUpTo(state, opened, latest);
        return imported("D%s-%02d".formatted(dawn.toLocalDate(), number + 1), client, request, priority, story, chance);
    }

    /** What nobody has taken up yet came in yesterday; the rest came in as long ago as it may take. */
    private static LocalDateTime opened(int number, Priority priority, LocalDateTime dawn) {
        return number < FRESH ? dawn.minusHours(10).plusMinutes(number * 35L)
                : due(number - FRESH, dawn).minus(Pace.target(priority));
    }

    /** The first ones since last evening, then one each hour of today, the others tomorrow and after. */
    private static LocalDateTime due(int number, LocalDateTime dawn) {
        var mixed = number * 17 % (DAWN - FRESH);
        if (mixed < LATE) {
            return dawn.minusHours(7).plusMinutes(mixed * 50L);
        }
        var later = mixed - LATE - HOURS;
        return later < 0 ? dawn.plusHours(FIRST_HOUR + mixed - LATE).plusMinutes(30)
                : dawn.plusDays(1 + later / 10).plusMinutes(500 + later % 10 * 55L);
    }

    /** Whether the request would have come in before today and take more than some hours. */
    private static boolean isPending(Request request, Priority priority, int number, LocalDateTime dawn) {
        return request.type() != TicketType.CONSULTATION && priority != Priority.P1
                && opened(number, priority, dawn).isBefore(dawn.minusHours(2));
    }

    private StoryTeller teller(Client client, Request request, Priority priority, Chance chance) {
        var handlers = StoryTeller.isDeskWork(request) ? crew.agents(client.firm()) : crew.technicians(client.firm());
        return new StoryTeller(rhythm, phrases, chance, request, chance.of(crew.agents(client.firm())), handlers,
                priority == Priority.P1);
    }

    private ImportedTicket imported(String number, Client client, Request request, Priority priority, Story story,
            Chance chance) {
        var contact = chance.of(client.contacts());
        var details = new TicketDetails(client.id(), request.channel(), request.type(), request.category(),
                request.urgency(), request.subject(), request.description(), contact.name(), contact.mobile(), null);
        return new ImportedTicket(Folders.SOURCE, number, client.branch(), details, priority, story.state(),
                story.handler().map(Crew.Member::id).orElse(null), story.handler().map(Crew.Member::name).orElse(""), "",
                at(story.openedAt()), null,
                story.resolvedAt().map(this::at).orElse(null), story.closedAt().map(this::at).orElse(null),
                story.reassignments(), story.reopens(), null, story.entries(zone));
    }

    private static Priority priority(Request request, Client client) {
        return Priority.of(request.urgency(), request.type(), CustomerGrade.valueOf(String.valueOf(client.firm().grade())));
    }

    /** How often a firm calls, compared with others: big ones more, and each in its own measure. */
    private static double calls(Client client) {
        var size = switch (client.firm().grade()) {
            case 'A' -> 6.0;
            case 'B' -> 2.2;
            default -> 0.7;
        };
        return size * new Chance("calls", client.firm().number()).around(1, 0.8);
    }

    private Instant at(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }

}
