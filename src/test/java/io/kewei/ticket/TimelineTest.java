package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket's timeline tells what was done, the trail proves it: whichever way a ticket goes, both say the same. */
@PortalTest
class TimelineTest {

    private static final int STEPS = 40;

    @Autowired
    TicketService service;
    @Autowired
    TicketMoves moves;
    @Autowired
    TicketQueries queries;
    @Autowired
    ChangeLog history;
    @Autowired
    TicketTestData data;
    private final Random random = new Random(7);
    List<StaffId> people;
    TicketId ticket;

    @BeforeEach
    void aTicket() {
        var branch = data.branch("华中分公司");
        people = List.of(data.staff("王芳", branch), data.staff("李强", branch));
        var customer = data.customer("长沙泵业", branch);
        ticket = data.as(() -> service.report(TicketTestData.details(customer, "漏油"), false));
    }

    @Test
    void theTimelineAndTheTrailTellOfTheSameMoves() {
        data.as(() -> {
            for (var step = 0; step < STEPS; step++) {
                step();
            }
            return null;
        });

        assertThat(timeline()).hasSizeGreaterThan(STEPS / 2).isEqualTo(trail("state"));
        assertThat(handlers()).isNotEmpty().containsAll(trail("handler"));
    }

    private void step() {
        var page = queries.find(ticket).orElseThrow();
        var may = TicketAction.of(page.row().state(), page.row().type()).stream()
                .filter(one -> one != TicketAction.CANCEL && one != TicketAction.ARCHIVE).toList();
        var action = may.get(random.nextInt(may.size()));
        var seen = page.row().version();
        switch (action) {
            case CLASSIFY -> moves.classify(ticket, seen, TicketType.PROBLEM, "HARDWARE");
            case ASSIGN, REASSIGN -> moves.assign(ticket, seen,
                    people.get(people.getFirst().equals(page.row().handler()) ? 1 : 0), "");
            case HOLD -> moves.hold(ticket, seen, HoldReason.PARTS, "");
            default -> moves.move(ticket, seen, action.to(), "说明");
        }
    }

    private List<String> timeline() {
        return data.as(() -> queries.timeline(ticket)).stream()
                .filter(line -> line.from() != null && line.from() != line.to())
                .map(line -> line.from() + "→" + line.to()).toList();
    }

    private List<String> handlers() {
        return data.as(() -> queries.timeline(ticket)).stream().filter(line -> line.kind() == EntryKind.ASSIGNED)
                .map(line -> line.text().lines().findFirst().orElse("")).toList();
    }

    private List<String> trail(String field) {
        return data.as(() -> history.of("ticket", queries.find(ticket).orElseThrow())).stream()
                .filter(line -> line.field().equals(field))
                .map(line -> (field.equals("state") ? line.oldValue() + "→" : "") + line.newValue()).toList();
    }
}
