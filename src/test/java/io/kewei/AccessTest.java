package io.kewei;

import static io.kewei.platform.security.JobRole.*;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which job opens which screen. A new screen fails this test until it has a line in the table. */
@WithUser
class AccessTest extends UiTest {

    private static final Set<JobRole> ALL = EnumSet.allOf(JobRole.class);

    private static final Map<String, Set<JobRole>> TABLE = Map.ofEntries(
            entry("", ALL),
            entry("customers", ALL),
            entry("customers/:id/:tab?", ALL),
            entry("tickets", EnumSet.complementOf(EnumSet.of(MASTER_DATA))),
            entry("tickets/:id", EnumSet.complementOf(EnumSet.of(MASTER_DATA))),
            entry("board", EnumSet.complementOf(EnumSet.of(MASTER_DATA))),
            entry("calendar", EnumSet.complementOf(EnumSet.of(MASTER_DATA))),
            entry("visits/:id", EnumSet.complementOf(EnumSet.of(MASTER_DATA))),
            entry("dashboard", EnumSet.complementOf(EnumSet.of(MASTER_DATA, TECHNICIAN))),
            entry("admin/accounts", EnumSet.of(ADMINISTRATOR)),
            entry("account", ALL),
            entry("account/password", ALL),
            entry("account/second-factor", ALL),
            entry("account/locked", ALL),
            entry("audit", EnumSet.of(AUDITOR, ADMINISTRATOR)),
            entry("import", EnumSet.of(MASTER_DATA, ADMINISTRATOR)),
            entry("admin/access", EnumSet.of(ADMINISTRATOR)),
            entry("admin/calendars", EnumSet.of(ADMINISTRATOR)),
            entry("admin/organization", EnumSet.of(ADMINISTRATOR)),
            entry("absences", ALL),
            entry("admin/staff", EnumSet.of(ADMINISTRATOR)));

    @Test
    void everyScreenHasALineInTheTable() {
        var declared = new TreeMap<String, Set<JobRole>>();
        views().filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class) && !view.getName().contains("Test"))
                .forEach(view -> declared.put(view.getAnnotation(Route.class).value(), openedBy(view)));

        assertThat(declared).isEqualTo(new TreeMap<>(TABLE));
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void theFrameKeepsToTheTable(JobRole job) {
        logIn(WithUser.Factory.user("access", "测试", BranchId.next(), Scope.NOTHING, job));

        for (var address : TABLE.keySet().stream().filter(address -> !address.contains(":")).sorted().toList()) {
            go(address);
            var denied = words().contains(t("platform.error.denied.page"));
            assertThat(denied).as("%s turned away from /%s", job, address).isEqualTo(!TABLE.get(address).contains(job));
        }
    }

    private static Set<JobRole> openedBy(Class<?> view) {
        if (view.isAnnotationPresent(PermitAll.class)) {
            return ALL;
        }
        var rights = List.of(view.getAnnotation(RolesAllowed.class).value());
        return ALL.stream().filter(job -> job.rights().stream().anyMatch(rights::contains))
                .collect(toCollection(() -> EnumSet.noneOf(JobRole.class)));
    }

    private static Stream<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(Portal.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
}
