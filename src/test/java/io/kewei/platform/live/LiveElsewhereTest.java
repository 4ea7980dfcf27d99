package io.kewei.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.isolation.Inventory;
import io.kewei.platform.feed.News;
import io.kewei.platform.feed.OtherProcess;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import io.kewei.ticket.TicketsChanged;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Screens of one process hear of what another has committed, as it was said there. */
@PortalTest
@WithUser
@Tag("database")
class LiveElsewhereTest {

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Live here;
    @Autowired
    TicketTestData tickets;

    private final List<TicketsChanged> heard = new CopyOnWriteArrayList<>();
    private final List<TicketsChanged> heardThere = new CopyOnWriteArrayList<>();

    @Test
    void anAnnouncementIsTheSameInBothProcesses() {
        var other = OtherProcess.on(jdbc, transactions);
        var there = new Live(other.feed());
        var listening = here.listen(TicketsChanged.class, heard::add);
        there.listen(TicketsChanged.class, heardThere::add);
        var branch = tickets.branch("湖南分公司");
        tickets.in(TicketState.ON_HOLD, tickets.customer("中联重科", branch), "异响", tickets.staff("张伟", branch));
        other.read();

        await().untilAsserted(() -> assertThat(heard).isNotEmpty().last().satisfies(
                last -> assertThat(last.tickets().getFirst().state()).isEqualTo(TicketState.ON_HOLD)));
        await().untilAsserted(() -> assertThat(heardThere).containsExactlyElementsOf(heard));
        listening.remove();
    }

    @Test
    void newsAreRecordsThatTheFeedCanWriteDown() {
        assertThat(Inventory.types().filter(News.class::isAssignableFrom).filter(type -> !type.isInterface()))
                .isNotEmpty().allMatch(Class::isRecord)
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }
}
