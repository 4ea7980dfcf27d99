package io.kewei.platform.scope;

import io.kewei.platform.security.PortalUser;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Says whose eyes the current thread looks through: those of the user who is logged in, or, for a job, those that it was
 * told to use. Where nobody is logged in and nothing was said, nothing is seen.
 */
public final class Scopes {

    private static final ScopedValue<Scope> TOLD = ScopedValue.newInstance();

    private Scopes() {
    }

    public static Scope current() {
        if (TOLD.isBound()) {
            return TOLD.get();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? user.scope()
                : Scope.NOTHING;
    }

    /**
     * Does something that must see all records: a job, a login, an import at first start. Holds for every statement that
     * runs inside, also in a transaction that was open before; what that has loaded already stays loaded.
     */
    public static <T> T everything(Supplier<T> work) {
        return ScopedValue.where(TOLD, Scope.EVERYTHING).call(work::get);
    }

    /** As {@link #everything(Supplier)}, without a result. */
    public static void everything(Runnable work) {
        ScopedValue.where(TOLD, Scope.EVERYTHING).run(work);
    }
}
