package io.kewei.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.customer.CustomerId;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Several people take the same card at the same moment: one gets it, the others are told so. */
@PortalTest
@Tag("database")
class TicketRaceTest {

    private static final int PEOPLE = 6;

    @Autowired
    TicketMoves moves;
    @Autowired
    TicketTestData data;

    @RepeatedTest(5)
    void oneMovesItAndTheOthersHearThatSomebodyDid() throws Exception {
        BranchId place = data.branch("华南分公司");
        CustomerId customer = data.customer("长沙中联重科", place);
        StaffId li = data.staff("李娜", place);
        var ticket = data.in(TicketState.ACKNOWLEDGED, customer, "无法开机", li);
        var seen = data.version(ticket);
        var start = new CyclicBarrier(PEOPLE);
        Callable<Boolean> move = () -> {
            start.await();
            try {
                data.as(() -> {
                    moves.move(ticket, seen, TicketState.IN_PROGRESS, "");
                    return ticket;
                });
                return true;
            } catch (StaleVersion | OptimisticLockingFailureException later) {
                return false;
            }
        };
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var moved = IntStream.range(0, PEOPLE).mapToObj(one -> people.submit(move)).toList();
            var done = 0;
            for (var one : moved) {
                done += outcome(one::get) ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(data.version(ticket)).isEqualTo(seen + 1);
    }

    private static boolean outcome(Callable<Boolean> one) throws Exception {
        try {
            return one.call();
        } catch (ExecutionException failed) {
            throw new AssertionError("Refused otherwise than because somebody was first", failed.getCause());
        }
    }
}
