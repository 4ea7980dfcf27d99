package io.kewei.platform.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.Ids;
import io.kewei.platform.audit.Actor;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.ExportButton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-061 and UC-062: an auditor reads the trail and has it verified. */
@WithUser(JobRole.AUDITOR)
@Tag("database")
class AuditViewTest extends UiTest {

    @Autowired
    CustomerTestData data;
    @Autowired
    AuditLog audit;
    @Autowired
    EntityManager entities;

    private final UUID record = Ids.next();
    private BranchId north;
    private BranchId south;

    @BeforeEach
    void someLines() {
        north = data.organization().branch("审计北方分公司");
        south = data.organization().branch("审计南方分公司");
        note(AuditNote.of(AuditKind.CHANGED, "status").in(north).values("ACTIVE", "FROZEN"));
        note(AuditNote.of(AuditKind.SHARED, "shared").in(north).values("", "审计南方分公司"));
        note(AuditNote.of(AuditKind.CHANGED, "name").in(south).values("旧名", "新名"));
        entities.flush();
    }

    private void note(AuditNote note) {
        audit.note(note.on("customer", record, "ZZ-990305-0001 审计机械"));
    }

    @Test
    void linesComeNewestFirstInWords() {
        go("audit?q=ZZ-990305-0001");

        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst()).contains("李娜", "修改", "ZZ-990305-0001 审计机械", "客户名称", "旧名 → 新名", "审计南方分公司", "待封存");
        assertThat(rows().getLast()).contains("状态", "正式 → 冻结");
    }

    @Test
    void changesOfSensitiveValuesAreMaskedAndReasonsToRevealThemAreNot() {
        note(AuditNote.of(AuditKind.CHANGED, "bankAccount").in(north).values("6222021234560123", "6222021234569876"));
        note(AuditNote.of(AuditKind.REVEALED, "bankAccount").in(north).saying("核对合同付款账号"));
        entities.flush();
        go("audit?q=ZZ-990305-0001");

        assertThat(rows().toString()).contains("6222 **** **** 0123 → 6222 **** **** 9876", "核对合同付款账号")
                .doesNotContain("6222021234560123", "6222021234569876");
    }

    @Test
    void theFilterStandsInTheAddressAndNarrows() {
        go("audit?q=ZZ-990305-0001&kind=SHARED");
        assertThat(rows()).singleElement().asString().contains("共享");

        go("audit?q=审计机械&branch=" + north.value());
        assertThat(rows()).hasSize(2);

        go("audit?q=ZZ-990305-0001&from=2001-01-01&to=2001-01-02");
        assertThat(rows()).isEmpty();

        go("audit?q=ZZ-990305-0001&person=" + Ids.next());
        assertThat(rows()).isEmpty();

        go("audit?q=ZZ%25");
        assertThat(rows()).as("a per cent sign is one").isEmpty();
    }

    @Test
    void aLineOpensBesideTheListWithAllThatIsKnown() {
        go("audit?q=ZZ-990305-0001&kind=SHARED");
        var table = the(AuditTable.class);
        table.select(table.getGenericDataView().getItem(0));
        MockVaadin.clientRoundtrip(true);

        assertThat(words()).contains("customers/" + record, t("audit.detail"), "li.na", t("audit.seal"),
                t("audit.waiting"));

        click(t("audit.all"));
        assertThat(rows()).hasSize(3);
    }

    @Test
    void anAuditorOfABranchSeesItsRecordsAndItsPeopleAndNothingElse() {
        var auditor = data.organization().loggedIn(data.organization().employed(north, "审计员", JobRole.AUDITOR));
        var colleague = data.organization().loggedIn(data.organization().employed(north, "同事", JobRole.AGENT));
        note(AuditNote.of(AuditKind.READ_ELSEWHERE, "opened").in(south).by(Actor.of(colleague)));
        note(AuditNote.of(AuditKind.ADMINISTERED, "opened"));
        logIn(auditor);
        go("audit?q=ZZ-990305-0001");

        assertThat(rows()).hasSize(3).noneMatch(row -> row.contains("新名"));
        assertThat(rows().getFirst()).contains("同事", "跨机构查看", "ZZ-990305-0001")
                .as("the number of another branch's record, and not the name").doesNotContain("审计机械");
        assertThat(_find(Button.class, spec -> spec.withText(t("audit.verify"))))
                .as("only who sees the whole verifies it").isEmpty();
    }

    @Test
    void whoMayNotSeeAPhoneDoesNotReadItHere() {
        var auditor = data.organization().loggedIn(data.organization().employed(north, "审计员", JobRole.AUDITOR));
        note(AuditNote.of(AuditKind.CHANGED, "phone").in(north).values("13812345678", "13987654321"));
        entities.flush();
        logIn(auditor);
        go("audit?q=ZZ-990305-0001&kind=CHANGED");

        assertThat(rows().getFirst()).contains("138****5678 → 139****4321");
    }

    @Test
    void whatTheListShowsGoesOutAsAFile() throws IOException {
        go("audit?q=ZZ-990305-0001");

        var file = DownloadKt._download(_get(ExportButton.class));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2 + 3);
        }
    }

    @Test
    void theTrailIsVerifiedWhileOneWaits() {
        go("audit");
        click(t("audit.verify"));
        var kept = _get(TextField.class, spec -> spec.withLabel(t("audit.verify.kept")));
        assertThat(words()).contains(t("audit.head"));

        _setValue(kept, "12:abc");
        verify();
        assertThat(kept.getErrorMessage()).isEqualTo(t("audit.verify.kept.wrong"));

        _setValue(kept, "");
        verify();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return words().contains(t("audit.report.none")) || words().contains("审计日志完好");
        });
    }

    @Test
    @WithUser(JobRole.BRANCH_MANAGER)
    void whoIsNoAuditorDoesNotGetThere() {
        go("audit");

        _assertNone(AuditView.class);
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        speak("en");
        go("audit?q=ZZ-990305-0001");

        assertThat(rows().getLast()).contains("Status", "Active → Frozen", "To be sealed");
    }

    private static void verify() {
        var buttons = _find(Button.class, spec -> spec.withText(t("audit.verify")));
        _click(buttons.getLast());
    }

    private static List<String> rows() {
        var table = the(AuditTable.class);
        return IntStream.range(0, _size(table))
                .mapToObj(row -> String.join(", ", _getFormattedRow(table, row))).toList();
    }
}
