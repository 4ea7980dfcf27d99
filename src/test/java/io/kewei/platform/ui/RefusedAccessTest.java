package io.kewei.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.PortalUser;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody asks for in vain is in the audit trail, and does not fill it. */
@WithUser
class RefusedAccessTest extends UiTest {

    @Autowired
    OrganizationTestData organization;
    @Autowired
    RefusedAccess refused;
    @Autowired
    JdbcTemplate jdbc;

    private PortalUser li;

    @BeforeEach
    void logIn() {
        li = organization.loginUserOf(organization.branch("华南"), "李晓", JobRole.AGENT);
        logIn(li);
    }

    @Test
    void aScreenThatNoJobOpensIsNotedOnce() {
        go("audit");
        go("audit");

        assertThat(noted()).containsExactly("denied audit");
    }

    @Test
    void aRecordThatIsNotThereForTheUserIsNotedOnceAndWithoutWhatWasSearchedFor() {
        var id = UUID.randomUUID();
        go("tickets/" + id + "?q=13800138000");
        go("tickets/" + id);
        go("customers/" + id + "/contacts");

        assertThat(noted()).containsExactly("missing tickets/" + id, "missing customers/" + id + "/contacts");
    }

    @Test
    void wordsThatSomebodyTypesIntoAnAddressAreNotKept() {
        go("audit/KH-260105-0004");
        refused.denied(new Location("admin/staff/KH-260105-0004"));

        assertThat(noted()).containsExactly("denied admin/staff/…");
    }

    @Test
    void anAddressThatIsNoneIsNotWorthALine() {
        go("nothing/of/the/kind");
        go("customers");

        assertThat(noted()).isEmpty();
    }

    @Test
    void whoTriesAllIdsFillsNothing() {
        for (var i = 0; i < RefusedAccess.MOST + 20; i++) {
            refused.missing(new Location("tickets/" + UUID.randomUUID()));
        }

        assertThat(noted()).hasSize(RefusedAccess.MOST);
    }

    private List<String> noted() {
        return jdbc.queryForList("select concat(action, ' ', label) from audit_entry where kind = 'REFUSED' "
                + "and actor_login = ? order by at, id", String.class, li.login());
    }
}
