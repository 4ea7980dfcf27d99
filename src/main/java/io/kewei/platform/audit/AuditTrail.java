package io.kewei.platform.audit;

import io.kewei.platform.Refusal;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The trail as a whole: verified, and its head given out to be kept elsewhere. For those who may see all of it. */
@Service
@PreAuthorize("hasRole('" + Roles.AUDIT_READ + "')")
public class AuditTrail {

    private final AuditCheck check;
    private final AuditChain chain;
    private final TransactionOperations transaction;

    AuditTrail(AuditCheck check, AuditChain chain, TransactionOperations transaction) {
        this.check = check;
        this.chain = chain;
        this.transaction = transaction;
    }

    /** Whether the user may see the trail as a whole. */
    public boolean isWhole() {
        return Scopes.current().places() instanceof Scope.Everything;
    }

    /**
     * Follows the chain to its end or to the first thing that is wrong.
     *
     * @param kept a head that was written down earlier; null for none
     * @throws Refusal {@code audit.refusal.kept} if its line is so old that it was removed
     */
    public AuditReport verify(@Nullable AuditHead kept) {
        requireWhole();
        if (kept != null && kept.number() < ends().removed().number()) {
            throw new Refusal("audit.refusal.kept", kept.number());
        }
        return check.check(kept);
    }

    /** As {@link #verify}, in the background: it takes some seconds for each million lines. */
    public CompletableFuture<AuditReport> verifyLater(@Nullable AuditHead kept) {
        var context = SecurityContextHolder.getContext();
        return CompletableFuture.supplyAsync(() -> verify(kept), work -> Thread.ofVirtual().name("audit-verify")
                .start(new DelegatingSecurityContextRunnable(work, context)));
    }

    /** The last line that is sealed. */
    public AuditHead head() {
        requireWhole();
        return ends().sealed();
    }

    private AuditChain.Ends ends() {
        return Optional.ofNullable(transaction.execute(status -> chain.ends())).orElseThrow();
    }

    private void requireWhole() {
        if (!isWhole()) {
            throw new AccessDeniedException("Only who sees every place sees the trail as a whole");
        }
    }
}
