package io.kewei.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import io.kewei.ticket.TicketsChanged;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is pushed to open screens tells nothing of another branch: neither its records nor that something happened there. */
@WithUser
class PushIsolationTest extends UiTest {

    @Autowired
    private Office office;
    @Autowired
    private TicketTestData tickets;

    @Test
    void everyKindOfAnnouncementIsTriedHere() {
        assertThat(Inventory.announcements()).isEqualTo(Set.of(TicketsChanged.class));
    }

    @ParameterizedTest
    @EnumSource(value = JobRole.class, mode = EnumSource.Mode.EXCLUDE, names = "MASTER_DATA")
    void theBoardHearsOfItsOwnBranchOnly(JobRole job) {
        var mine = office.open("甲", 1);
        var other = office.open("乙", 1);
        logIn(new PortalUser(mine.handler(), "wei.zhang", "张伟", mine.branch(), "甲", Set.of(job),
                Access.of(Scope.of(Set.of(mine.branch())))));
        go("board");
        var eyes = new Eyes(List.of());
        var before = eyes.read();

        var theirs = tickets.in(TicketState.CLASSIFIED, other.customer(), "乙-NEW", other.handler());
        var ours = tickets.in(TicketState.CLASSIFIED, mine.customer(), "甲-NEW", mine.handler());
        tickets.announce(theirs);
        MockVaadin.clientRoundtrip(true);
        assertThat(Findings.timeless(eyes.read())).isEqualTo(Findings.timeless(before));

        tickets.announce(ours);
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return eyes.read().contains("甲-NEW");
        });
        assertThat(eyes.read()).doesNotContain("乙");
    }
}
