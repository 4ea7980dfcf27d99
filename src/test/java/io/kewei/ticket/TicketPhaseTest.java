package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.platform.Ids;
import java.util.HashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The database orders tickets by the same phases that the states stand for. */
@PortalTest
@Tag("database")
@Transactional
class TicketPhaseTest {

    @Autowired
    TicketTestData data;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyStateHasItsPhase() {
        var ticket = data.reported(data.customer("长沙重机", data.branch("华中分公司")), "阀门漏油");
        var id = Ids.bytes(ticket.value());

        var phases = new HashMap<TicketState, Integer>();
        for (var state : TicketState.values()) {
            jdbc.update("update ticket set state = ? where id = ?", state.name(), id);
            phases.put(state, jdbc.queryForObject("select phase from ticket where id = ?", Integer.class, (Object) id));
        }

        assertThat(phases).allSatisfy((state, phase) -> assertThat(phase)
                .isEqualTo(state.isUnsolved() ? 0 : state.isOpen() ? 1 : 2));
    }
}
