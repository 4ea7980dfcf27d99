package io.kewei.platform.scope;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.security.PortalUser;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Says whose eyes the current thread looks through: those of the user who is logged in, or, for a job, those that it was
 * told to use. Where nobody is logged in and nothing was said, nothing is seen.
 */
public final class Scopes {

    private static final ScopedValue<Access> TOLD = ScopedValue.newInstance();

    private Scopes() {
    }

    /** All that the one who looks may see and change. */
    public static Access current() {
        if (TOLD.isBound()) {
            return TOLD.get();
        }
        return of(SecurityContextHolder.getContext());
    }

    /** All that the user of a security context may see and change, as it is now. */
    public static Access of(SecurityContext context) {
        var authentication = context.getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? user.access()
                : Access.NOTHING;
    }

    /** What may be seen of an area. */
    public static Scope of(Area area) {
        return current().read(area);
    }

    /**
     * Turns away who may not enter new records of an area for a place. Whoever only sees what people answer for may
     * enter them for the places that are known by name.
     *
     * @throws Missing {@code platform.refusal.missing}, as if there were no such place
     */
    public static void requireEntry(Area area, BranchId place) {
        var work = current().work(area);
        var ofPeople = work instanceof Scope.Part part && !part.people().isEmpty();
        if (!work.covers(place) && !(ofPeople && current().places().covers(place))) {
            throw new Missing();
        }
    }

    /**
     * Turns away who may see a record but not change it.
     *
     * @throws Refusal {@code platform.refusal.read-only}
     */
    public static void requireWork(Scoped record) {
        if (!mayWork(record)) {
            throw new Refusal("platform.refusal.read-only");
        }
    }

    /** Whether posts, or a share, let change a record and not only see it. */
    public static boolean mayWork(Scoped record) {
        return current().work(record.area()).covers(record);
    }

    /**
     * Turns away who may work on a record for no other reason than that it is shared: who else gets it, and what state
     * of life it is in, say those to whom it belongs.
     *
     * @throws Refusal {@code platform.refusal.read-only}, {@code platform.refusal.guest}
     */
    public static void requireOwn(Scoped record) {
        requireWork(record);
        if (!isOwn(record)) {
            throw new Refusal("platform.refusal.guest");
        }
    }

    /** Whether a record may be changed, and not only because it is shared. */
    public static boolean isOwn(Scoped record) {
        return current().work(record.area()).withoutShared().covers(record);
    }

    /** Does something as if no record of the area were shared with whoever looks. */
    static <T> T withoutShared(Area area, Supplier<T> work) {
        return ScopedValue.where(TOLD, current().withoutShared(area)).call(work::get);
    }

    /**
     * Does something that must see all records: a job, a login, an import at first start. Holds for every statement that
     * runs inside, also in a transaction that was open before; what that has loaded already stays loaded.
     */
    public static <T> T everything(Supplier<T> work) {
        return ScopedValue.where(TOLD, Access.EVERYTHING).call(work::get);
    }

    /** As {@link #everything(Supplier)}, without a result. */
    public static void everything(Runnable work) {
        ScopedValue.where(TOLD, Access.EVERYTHING).run(work);
    }
}
