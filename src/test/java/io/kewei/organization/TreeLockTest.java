package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.Meanwhile;
import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators at work in the tree at once leave a tree: the second waits for the first. */
@PortalTest
@Tag("database")
@WithUser
class TreeLockTest {

    @Autowired
    PlaceService service;
    @Autowired
    PlaceQueries queries;
    @Autowired
    StaffService staff;
    @Autowired
    Lineage lineage;
    @Autowired
    Meanwhile meanwhile;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId headquarters;
    BranchId south;
    BranchId branch;

    @BeforeEach
    void open() {
        headquarters = lineage.headquarters().orElseThrow();
        south = open("S", "华南大区", BranchKind.REGION, headquarters);
        branch = open("B", "广州分公司", BranchKind.BRANCH, headquarters);
    }

    @Test
    void whatOpensBelowAPlaceThatMovesMovesAlong() throws Exception {
        var station = meanwhile.both(() -> service.move(branch, 0, south),
                () -> open("T", "服务站", BranchKind.STATION, branch));

        assertThat(lineage.of(station.get(30, TimeUnit.SECONDS)))
                .containsExactly(station.get(), branch, south, headquarters);
    }

    @Test
    void whatReopensBelowAPlaceThatClosesIsRefused() {
        var station = open("T", "服务站", BranchKind.STATION, branch);
        service.close(station, 0);
        var reopened = meanwhile.both(() -> service.close(branch, 0), () -> {
            service.reopen(station, 1);
            return station;
        });

        assertThatThrownBy(() -> reopened.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsTakenOnAtAPlaceThatCloses() {
        var employed = meanwhile.both(() -> service.close(branch, 0), () -> staff.employ(
                StaffDetails.of("x" + code, "王芳", branch, Set.of(JobRole.AGENT))));

        assertThatThrownBy(() -> employed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void aPlaceWhereSomebodyIsTakenOnIsNotClosed() {
        var wang = StaffDetails.of("x" + code, "王芳", branch, Set.of(JobRole.AGENT));
        var closed = meanwhile.both(() -> staff.employ(wang), () -> {
            service.close(branch, 0);
            return branch;
        });

        assertThatThrownBy(() -> closed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
        assertThat(queries.sheet(branch).closedOn()).isNull();
    }

    private BranchId open(String prefix, String name, BranchKind kind, BranchId above) {
        return service.open(PlaceDetails.of(prefix + code, name, kind), above);
    }
}
