package io.kewei.platform.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit trail is kept.
 *
 * @param key        secret with which lines are sealed, kept outside of the database; null seals without one
 * @param formerKeys secrets of earlier days, to verify what was sealed with them
 * @param keySince   number of the first line that a secret has to have sealed
 * @param sealEvery  how often committed lines are sealed; zero leaves it to whoever calls for it
 * @param retention  how long lines are kept, at least six months
 */
@ConfigurationProperties("kewei.audit")
record AuditSettings(
        @Nullable String key,
        @DefaultValue List<String> formerKeys,
        @DefaultValue("1") long keySince,
        @DefaultValue("1s") Duration sealEvery,
        @DefaultValue("10y") Period retention) {

    private static final int KEY_LEAST = 32;
    private static final Period LEAST = Period.ofMonths(6);
    /** Any day will do to compare two spans of time. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    AuditSettings {
        key = key == null || key.isBlank() ? null : key;
        formerKeys = formerKeys.stream().filter(former -> !former.isBlank()).toList();
        if (key != null && key.length() < KEY_LEAST || formerKeys.stream().anyMatch(old -> old.length() < KEY_LEAST)) {
            throw new IllegalArgumentException("kewei.audit.key wants at least " + KEY_LEAST + " characters");
        }
        if (SOME_DAY.plus(retention).isBefore(SOME_DAY.plus(LEAST))) {
            throw new IllegalArgumentException("kewei.audit.retention is less than six months: " + retention);
        }
    }

    /** Never prints a secret. */
    @Override
    public String toString() {
        return "key " + (key == null ? "none" : "set") + ", retention " + retention;
    }
}
