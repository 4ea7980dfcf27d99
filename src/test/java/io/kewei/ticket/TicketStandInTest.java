package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.absence.AbsenceDetails;
import io.kewei.absence.AbsenceKind;
import io.kewei.absence.AbsenceService;
import io.kewei.organization.StaffFile;
import io.kewei.organization.StaffQueries;
import io.kewei.organization.StaffService;
import io.kewei.platform.Refusal;
import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Work for somebody who is away goes to the substitute; work of somebody who leaves to the successor. */
@PortalTest
@Tag("database")
@WithUser
@Transactional
class TicketStandInTest {

    @Autowired
    TicketMoves moves;
    @Autowired
    TicketQueries queries;
    @Autowired
    TicketTestData data;
    @Autowired
    AbsenceService absences;
    @Autowired
    StaffService staff;
    @Autowired
    StaffQueries people;
    private TicketId ticket;
    private StaffId li;
    private StaffId wang;

    @BeforeEach
    void office() {
        var branch = data.branch("华南分公司");
        li = data.staff("李娜", branch);
        wang = data.staff("王芳", branch);
        ticket = data.in(TicketState.CLASSIFIED, data.customer("长沙中联重科", branch), "无法开机", li);
    }

    @Test
    void aTicketForSomebodyWhoIsAwayGoesToTheSubstituteAndTheTimelineSaysSo() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        absences.enter(new AbsenceDetails(li, AbsenceKind.LEAVE, today, today.plusDays(3), wang, ""));

        moves.assign(ticket, version(), li, "请尽快");

        assertThat(queries.find(ticket).orElseThrow().row().handlerName()).isEqualTo("王芳");
        assertThat(queries.timeline(ticket).getFirst().text())
                .isEqualTo("王芳\n李娜不在岗至 " + today.plusDays(3) + "，由其代理人处理\n请尽快");
    }

    @Test
    void openTicketsOfWhoLeavesGoToTheSuccessorAndStayWhereTheyStand() {
        moves.assign(ticket, version(), li, "");
        assertThat(people.openWork(li)).isEqualTo(Map.of("ticket.openWork", 1L));

        staff.leave(li, file(li).line().version(), LocalDate.parse("2026-03-05"), wang);

        var row = queries.find(ticket).orElseThrow().row();
        assertThat(row.handlerName()).isEqualTo("王芳");
        assertThat(row.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(people.openWork(li)).isEmpty();
    }

    private StaffFile file(StaffId person) {
        return people.file(person);
    }

    @Test
    void nobodyTakesOverTicketsWithoutSeeingThem() {
        moves.assign(ticket, version(), li, "");
        var elsewhere = data.staff("赵强", data.branch("华东分公司"));

        assertThatThrownBy(() -> staff.leave(li, file(li).line().version(), LocalDate.parse("2026-03-05"), elsewhere))
                .isInstanceOf(Refusal.class).hasMessageContaining("ticket.refusal.handler");
    }

    private long version() {
        return queries.find(ticket).orElseThrow().row().version();
    }
}
