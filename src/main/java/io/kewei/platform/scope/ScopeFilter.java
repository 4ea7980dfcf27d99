package io.kewei.platform.scope;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The filter that Hibernate puts on every query, join and load of a record that belongs to a branch. It is on by
 * itself in every session, so that a new query cannot forget it, and asks whose eyes look each time a statement runs.
 */
public final class ScopeFilter implements Supplier<Collection<UUID>> {

    public static final String NAME = "scope";
    public static final String CONDITION = "(:everything or branch_id in (:branches))";
    /** For records that are a place themselves. */
    public static final String PLACE_CONDITION = "(:everything or id in (:branches))";
    public static final String PARAMETER = "branches";
    public static final String EVERYTHING = "everything";

    /** No place has this id: an {@code in} clause has to have a value. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    @Override
    public Collection<UUID> get() {
        return Scopes.current() instanceof Scope.Branches some && !some.branches().isEmpty() ? some.values() : NONE;
    }

    /** Whether the eyes that look see everything. */
    public static final class Everything implements Supplier<Boolean> {

        @Override
        public Boolean get() {
            return Scopes.current() instanceof Scope.Everything;
        }
    }
}
