package io.kewei.customer.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerTestData;
import io.kewei.platform.Ids;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.ui.Table;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WithUser
@Tag("database")
class MaskingScreensTest extends UiTest {

    @Autowired
    EntityManager entities;
    @Autowired
    CustomerTestData data;
    @Autowired
    CustomerQueries queries;
    @Autowired
    JdbcTemplate jdbc;

    private BranchId branch;
    private CustomerId customer;

    @BeforeEach
    void customer() {
        branch = data.organization().branch("湖南分公司");
        customer = data.stored(CustomerTestData.secret("中联重科", branch));
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void noScreenTellsMoreThanTheRoleSees(JobRole job) {
        as(job);
        for (var address : List.of(page("overview"), page("contacts"), page("changes"),
                "customers?branch=" + branch.value() + "&open=" + customer.value())) {
            go(address);
            var screen = words() + tables();
            assertThat(screen).as(address).contains("中联重科");
            if (!job.rights().contains("CONTACT_OPEN")) {
                CustomerTestData.CONTACT_SECRETS.forEach(secret -> assertThat(screen).doesNotContain(secret));
            }
            if (!job.rights().contains("FINANCE_OPEN")) {
                CustomerTestData.FINANCE_SECRETS.forEach(secret -> assertThat(screen).doesNotContain(secret));
            }
        }
    }

    @Test
    void anAgentIsNotToldThatThereIsAnAccount() {
        as(JobRole.AGENT);
        go(page("overview"));

        assertThat(words()).contains("张伟", "13812345678", "税号").doesNotContain("银行账号", "信用额度", "账期", "****");
    }

    @Test
    void theEyeShowsOneValueAndIsNoted() {
        as(JobRole.SUPERVISOR);
        go(page("overview"));
        assertThat(words()).contains("6222 **** **** 0123").doesNotContain("6222021234560123");
        click("显示银行账号");

        assertThat(words()).contains("6222021234560123").doesNotContain("8,642,975");
        click("显示" + t("customer.creditLimit"));
        assertThat(words()).contains("8,642,975");
        assertThat(noted()).containsExactly("bankAccount by masking SUPERVISOR", "creditLimit by masking SUPERVISOR");

        go(page("overview"));
        assertThat(words()).doesNotContain("6222021234560123", "8,642,975");
    }

    @Test
    void savingAMaskedFormKeepsWhatIsStored() {
        as(JobRole.SUPERVISOR);
        go(page("overview"));
        click("编辑");
        assertThat(field("银行账号").getValue()).isEqualTo("6222 **** **** 0123");
        assertThat(_find(BigDecimalField.class).getFirst().getPlaceholder()).isEqualTo("****");
        _setValue(field("客户名称"), "中联重科股份");
        click("保存");

        as(JobRole.MASTER_DATA);
        var stored = queries.file(customer).details();
        assertThat(stored.name()).isEqualTo("中联重科股份");
        assertThat(stored.bankAccount()).isEqualTo("6222021234560123");
        assertThat(stored.creditLimit()).isEqualByComparingTo("8642975");
        assertThat(stored.contacts().getFirst().mobile()).isEqualTo("13812345678");
    }

    @Test
    void anAdministratorsFormKeepsContactsBehindTheirMasks() {
        as(JobRole.ADMINISTRATOR);
        go(page("overview"));
        click("编辑");
        assertThat(field("手机").getValue()).isEqualTo("138****5678");
        _setValue(field("客户名称"), "中联重科股份");
        click("保存");

        as(JobRole.MASTER_DATA);
        var contact = queries.file(customer).details().contacts().getFirst();
        assertThat(List.of(contact.mobile(), contact.wechat(), String.valueOf(contact.birthday()), contact.remark()))
                .containsExactly("13812345678", "zhangwei1980", "1980-05-06", "夜间 13987654321");
    }

    @Test
    void aMaskedValueThatIsNoTextIsEmptiedByBoxAndTheOthersStay() {
        as(JobRole.ADMINISTRATOR);
        go(page("overview"));
        click("编辑");
        var boxes = _find(Checkbox.class, spec -> spec.withLabel("清空"));
        assertThat(boxes).as("birthday, credit limit, payment days").hasSize(3);
        _setValue(boxes.get(0), true);
        _setValue(boxes.get(1), true);
        click("保存");

        as(JobRole.MASTER_DATA);
        var stored = queries.file(customer).details();
        assertThat(stored.contacts().getFirst().birthday()).isNull();
        assertThat(stored.creditLimit()).isNull();
        assertThat(stored.paymentDays()).isNotNull();
    }

    @Test
    void whatLooksLikeAMaskAndIsNoneIsTurnedAway() {
        as(JobRole.SUPERVISOR);
        go(page("overview"));
        click("编辑");
        _setValue(field("银行账号"), "6222 **** **** 9999");

        assertThatThrownBy(() -> click("保存")).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.key()).isEqualTo("masking.refusal.mask"));
    }

    @Test
    void theListCannotBeSortedByMaskedPhones() {
        as(JobRole.AUDITOR);
        go("customers?sort=phone&branch=" + branch.value());
        var table = (Table<?>) _find(Table.class).getFirst();

        assertThat(table.getColumns().stream().filter(column -> "电话".equals(column.getHeaderText())).findFirst()
                .orElseThrow().isSortable()).isFalse();
        assertThat(_getFormattedRow(table, 0).toString()).contains("0731-****8432");
    }

    private String page(String tab) {
        return "customers/" + customer.value() + "/" + tab;
    }

    private void as(JobRole job) {
        logIn(WithUser.Factory.user("masking" + job, "masking " + job, branch, Scope.EVERYTHING, job));
    }

    /** The cells of all tables; what the browser would be told of them. */
    private static String tables() {
        var words = new StringBuilder();
        for (Table<?> table : _find(Table.class)) {
            var rows = _size(table);
            for (var row = 0; row < rows; row++) {
                words.append(_getFormattedRow(table, row));
            }
        }
        return words.toString();
    }

    private List<String> noted() {
        entities.flush();
        return jdbc.queryForList("select concat(action, ' by ', actor_name) from audit_entry where subject = 'customer'"
                + " and kind = 'REVEALED' and subject_id = ? order by at, id", String.class,
                Ids.bytes(customer.value()));
    }

    private static TextField field(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }
}
