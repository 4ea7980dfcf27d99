package io.kewei.platform.masking;

import static io.kewei.platform.masking.Sight.HIDDEN;
import static io.kewei.platform.masking.Sight.MASKED;
import static io.kewei.platform.masking.Sight.OPEN;
import static io.kewei.platform.security.JobRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.platform.Refusal;
import io.kewei.platform.security.JobRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VeilTest {

    /** Contact, finance: the table of docs/access.md. */
    private static final Map<JobRole, List<Sight>> TABLE = Map.of(
            AGENT, List.of(OPEN, HIDDEN),
            SUPERVISOR, List.of(OPEN, MASKED),
            TECHNICIAN, List.of(OPEN, HIDDEN),
            ACCOUNT_MANAGER, List.of(OPEN, OPEN),
            BRANCH_MANAGER, List.of(OPEN, OPEN),
            HQ_MANAGER, List.of(MASKED, MASKED),
            MASTER_DATA, List.of(OPEN, OPEN),
            AUDITOR, List.of(MASKED, MASKED),
            ADMINISTRATOR, List.of(MASKED, MASKED));

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void everyRoleSeesWhatTheTableSays(JobRole job) {
        var veil = own(job);

        assertThat(List.of(veil.sight(Sensitive.CONTACT), veil.sight(Sensitive.FINANCE))).isEqualTo(TABLE.get(job));
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void ofASharedRecordNobodySeesFinanceAndEverybodyMaskedContacts(JobRole job) {
        var veil = Veil.shared(job.rights()::contains);

        assertThat(veil.sight(Sensitive.FINANCE)).isEqualTo(HIDDEN);
        assertThat(veil.sight(Sensitive.CONTACT)).isEqualTo(MASKED);
        assertThat(veil.mayReveal(SecretKind.PHONE)).isTrue();
        assertThat(veil.mayReveal(SecretKind.BANK_ACCOUNT)).isFalse();
    }

    @Test
    void aFileRepeatsWhatIsStoredAndChangesOnlyWhatMayBeChanged() {
        var file = own(AGENT).replacing();

        assertThat(file.text(SecretKind.BANK_ACCOUNT, "bankAccount", "6222020200112233", "6222020200112233"))
                .isEqualTo("6222020200112233");
        assertThatThrownBy(() -> file.text(SecretKind.BANK_ACCOUNT, "bankAccount", "6222020200112244", ""))
                .isInstanceOf(Refusal.class).hasMessageContaining("edit");
        assertThatThrownBy(() -> file.value(SecretKind.PAYMENT_DAYS, "paymentDays", 90, 30))
                .isInstanceOf(Refusal.class);
        assertThat(file.text(SecretKind.PHONE, "phone", "0731-88881234", "")).isEqualTo("0731-88881234");
        assertThatThrownBy(() -> own(AUDITOR).replacing().text(SecretKind.PHONE, "phone", "138****5678", "13812345678"))
                .isInstanceOf(Refusal.class).hasMessageContaining("mask");
    }

    @Test
    void whoIsNobodySeesNothing() {
        var veil = Veil.own(right -> false);

        assertThat(veil.show(SecretKind.PHONE, "13812345678")).isEmpty();
        assertThat(veil.show(SecretKind.WORDS, "王强 13812345678")).isEqualTo("王强 138****5678");
        assertThat(veil.mayReveal(SecretKind.PHONE)).isFalse();
    }

    @Test
    void aMaskThatWasLeftAloneStandsForTheValue() {
        var form = own(ADMINISTRATOR).restoring();

        assertThat(form.text(SecretKind.PHONE, "phone", "138****5678", "13812345678")).isEqualTo("13812345678");
        assertThat(form.text(SecretKind.PHONE, "phone", "13900000000", "13812345678")).isEqualTo("13900000000");
        assertThat(form.text(SecretKind.PHONE, "phone", "", "13812345678")).isEmpty();
        assertThat(form.<Integer>value(SecretKind.PAYMENT_DAYS, "paymentDays", null, 30)).isEqualTo(30);
        assertThat(form.value(SecretKind.PAYMENT_DAYS, "paymentDays", 60, 30)).isEqualTo(60);
    }

    @Test
    void whatWasEmptiedOnPurposeIsGoneForWhoeverMayEditIt() {
        var emptied = Set.of("paymentDays");

        assertThat(own(ADMINISTRATOR).restoring(emptied).<Integer>value(SecretKind.PAYMENT_DAYS, "paymentDays", null, 30))
                .isNull();
        assertThat(own(ADMINISTRATOR).restoring(emptied).<Integer>value(SecretKind.PAYMENT_DAYS, "other", null, 30))
                .isEqualTo(30);
        assertRefused("masking.refusal.edit", () ->
                own(AGENT).restoring(emptied).<Integer>value(SecretKind.PAYMENT_DAYS, "paymentDays", null, 30));
    }

    @Test
    void aMaskOfAnotherValueIsTurnedAway() {
        assertRefused("masking.refusal.mask", () ->
                own(ADMINISTRATOR).restoring().text(SecretKind.PHONE, "phone", "139****5678", "13812345678"));
    }

    @Test
    void whatIsHiddenStaysAndCannotBeFilledIn() {
        var form = own(AGENT).restoring();

        assertThat(form.text(SecretKind.BANK_ACCOUNT, "bankAccount", "", "6222021234560123")).isEqualTo("6222021234560123");
        assertThat(form.<Integer>value(SecretKind.PAYMENT_DAYS, "paymentDays", null, 30)).isEqualTo(30);
        // Not even the same value, or else one could guess it.
        assertRefused("masking.refusal.edit", () ->
                form.text(SecretKind.BANK_ACCOUNT, "bankAccount", "6222021234560123", "6222021234560123"));
        assertRefused("masking.refusal.edit", () -> form.value(SecretKind.PAYMENT_DAYS, "paymentDays", 30, 30));
    }

    @Test
    void rulesAreForWhatWasTyped() {
        var typed = own(ADMINISTRATOR).typed();

        assertThat(typed.text(SecretKind.PHONE, "phone", "138****5678", "")).isEmpty();
        assertThat(typed.text(SecretKind.PHONE, "phone", "13900000000", "")).isEqualTo("13900000000");
        assertThat(own(AGENT).typed().text(SecretKind.PHONE, "phone", "138****5678", "")).isEqualTo("138****5678");
    }

    private static Veil own(JobRole job) {
        return Veil.own(job.rights()::contains);
    }

    private static void assertRefused(String key, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
