package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Tickets of other systems on the real database: kept as they came, and once only. */
@PortalTest
@Tag("database")
@RecordApplicationEvents
class TicketImportTest {

    private static final Instant OPENED = Instant.parse("2016-03-02T16:30:00Z");

    @Autowired
    TicketImport imports;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketTestData data;
    @Autowired
    ApplicationEvents events;

    private final String source = "t" + Long.toString(System.nanoTime(), 36);
    private BranchId south;
    private CustomerId customer;

    @BeforeEach
    void office() {
        south = data.branch("华南分公司");
        customer = data.customer("长沙中联重科", south);
        WithUser.Factory.logIn(TicketTestData.user(StaffId.next(), "管理员", south, Scope.of(Set.of(south))));
    }

    private ImportedTicket ticket(String number) {
        return TicketTestData.imported(source, number, customer, south, OPENED);
    }

    @Test
    void whatTheSourceKnowsIsKeptAndTheHistoryComesInOrder() {
        imports.store(List.of(ticket("INC0042")));
        var row = queries.list(TicketFilter.ALL.withCustomer(customer), PageRequest.of(0, 5)).getFirst();
        var page = queries.find(row.id()).orElseThrow();

        assertThat(row.number()).startsWith("WO-160303-");
        assertThat(row.inTime()).as("the source's verdict, although our target was met").isFalse();
        assertThat(row.openedAt()).isEqualTo(OPENED);
        assertThat(row.dueAt()).isEqualTo(OPENED.plus(Duration.ofHours(72)));
        assertThat(page.reassignments()).isEqualTo(2);
        assertThat(page.reopens()).isEqualTo(1);
        assertThat(page.groupName()).isEqualTo("25");
        assertThat(page.externalNumber()).isEqualTo("INC0042");
        assertThat(queries.timeline(row.id())).extracting(TicketEntryRow::to).containsExactly(TicketState.CLOSED,
                TicketState.RESOLVED, TicketState.IN_PROGRESS, TicketState.NEW);
        assertThat(queries.timeline(row.id()).getLast().at()).isEqualTo(OPENED);
    }

    @Test
    void theSameFileTwiceChangesNothingAndTellsNobody() {
        assertThat(imports.store(List.of(ticket("1"), ticket("2"), ticket("2")))).isEqualTo(2);
        var told = events.stream(TicketsChanged.class).count();

        assertThat(imports.store(List.of(ticket("1"), ticket("2")))).isZero();
        assertThat(queries.count(TicketFilter.ALL)).isEqualTo(2);
        assertThat(told).isEqualTo(1);
        assertThat(events.stream(TicketsChanged.class).count()).isEqualTo(told);
    }

    @Test
    void aChunkIsOneEventWithVersionsThatAreStored() {
        imports.store(IntStream.range(0, 500).mapToObj(number -> ticket("N" + number)).toList());

        var chunks = events.stream(TicketsChanged.class).toList();
        assertThat(chunks).hasSize(1);
        assertThat(chunks.getFirst().tickets()).hasSize(500);
        var facts = chunks.getFirst().tickets().getFirst();
        assertThat(queries.find(facts.ticket()).orElseThrow().row().version()).isEqualTo(facts.version());
    }
}
