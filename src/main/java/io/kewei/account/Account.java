package io.kewei.account;

import io.kewei.platform.Aggregate;
import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Unscoped;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one member of staff logs in with. Secrets come in and go out only unreadable. */
@Entity
@Unscoped("belongs to one person, who alone reads it; administrators read its state through AccountQueries")
class Account extends Aggregate<Account> {

    @EmbeddedId
    private StaffId id;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private @Nullable Instant passwordExpiresAt;
    private boolean mustChange;
    private @Nullable String totpSecret;
    private @Nullable Instant totpSince;
    private long totpStep;
    @ElementCollection
    @CollectionTable(name = "account_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_hash")
    private Set<String> recoveryCodes = new HashSet<>();
    private @Nullable String email;
    /** Written by {@link AccountRepository#noteLogin} after the first, so that no other change takes it back. */
    @Column(updatable = false)
    private @Nullable Instant lastLoginAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Account() {
    }

    Account(StaffId id) {
        this.id = id;
    }

    StaffId id() {
        return id;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    @Nullable Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    /** Whether the person has to choose a password before anything else. */
    boolean mustChange() {
        return mustChange;
    }

    /** Whether the password was given for some days only, and they are over. */
    boolean passwordHasExpired(Instant now) {
        return passwordExpiresAt != null && !now.isBefore(passwordExpiresAt);
    }

    /** The person has chosen a password, or agreed with one. */
    void choosePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
        passwordExpiresAt = null;
        mustChange = false;
    }

    /** Somebody else knows the password, so it only serves to choose another one; null: whenever. */
    void givePassword(String hash, Instant at, @Nullable Instant expiresAt) {
        passwordHash = hash;
        passwordChangedAt = at;
        passwordExpiresAt = expiresAt;
        mustChange = true;
    }

    /** The same password, made unreadable in a better way. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /** Somebody else knows the password: nobody logs in with it any more, the owner chooses another where logged in. */
    void closePassword(Instant at) {
        mustChange = true;
        passwordExpiresAt = at;
    }

    /** The password may be known to others. */
    void distrustPassword() {
        mustChange = true;
    }

    void loggedIn(Instant at) {
        lastLoginAt = at;
    }

    @Nullable Instant lastLoginAt() {
        return lastLoginAt;
    }

    @Nullable String email() {
        return email;
    }

    void writeTo(@Nullable String address) {
        email = address;
    }

    boolean hasSecondFactor() {
        return totpSecret != null;
    }

    @Nullable String totpSecret() {
        return totpSecret;
    }

    @Nullable Instant totpSince() {
        return totpSince;
    }

    /** A second factor is set up: its secret, locked away, and the step of the code that confirmed it. */
    void enrol(String lockedSecret, long step, Instant at, Collection<String> codeHashes) {
        totpSecret = lockedSecret;
        totpStep = step;
        totpSince = at;
        replaceRecoveryCodes(codeHashes);
    }

    void replaceRecoveryCodes(Collection<String> codeHashes) {
        recoveryCodes.clear();
        recoveryCodes.addAll(codeHashes);
    }

    void dropSecondFactor() {
        totpSecret = null;
        totpSince = null;
        totpStep = 0;
        recoveryCodes.clear();
    }

    /** Takes the code of a step; false if it, or a later one, was used before. */
    boolean use(long step) {
        if (step <= totpStep) {
            return false;
        }
        totpStep = step;
        return true;
    }

    /** Takes a recovery code; false if there is none such, or it was used before. */
    boolean useRecoveryCode(String codeHash) {
        return recoveryCodes.remove(codeHash);
    }

    int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    /** @throws Refusal {@code account.refusal.factor.none} */
    void requireSecondFactor() {
        if (!hasSecondFactor()) {
            throw new Refusal("account.refusal.factor.none");
        }
    }
}
