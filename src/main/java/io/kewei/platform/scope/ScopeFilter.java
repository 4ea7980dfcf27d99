package io.kewei.platform.scope;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The filters that Hibernate puts on every query, join and load of a record that is not for everybody. They are on by
 * themselves in every session, so that a new query cannot forget them, and ask whose eyes look each time a statement
 * runs; {@link IdsInOrder} alone asks without. Each has two parameters: {@code parts} says which of a condition's
 * alternatives count, {@code ids} the places, people and records. Alternatives that do not count are constants to the
 * database, which drops them before it plans.
 */
public final class ScopeFilter {

    /** Records that everybody of a place may see, and names of places and colleagues. */
    public static final String PLACES = "places";
    public static final String PLACES_CONDITION = "(:parts & 8 or (:parts & 1 and branch_id in (:ids)))";
    /** For records that are a place themselves. */
    public static final String PLACE_CONDITION = "(:parts & 8 or (:parts & 1 and id in (:ids)))";

    /** The names of places. */
    public static final String PLACE_NAMES = "place_names";
    /** The names of customers, which whoever sees a record about one sees too. */
    public static final String CUSTOMER_NAMES = "customer_names";
    public static final String CUSTOMER_NAMES_CONDITION =
            "(:parts & 8 or (:parts & 1 and branch_id in (:ids)) or (:parts & 4 and id in (:ids)))";

    public static final String CUSTOMER = "customer";
    public static final String CUSTOMER_CONDITION = "(:parts & 8 or (:parts & 1 and branch_id in (:ids))"
            + " or (:parts & 2 and owner_id in (:ids)) or (:parts & 4 and id in (:ids)))";
    /** What hangs on a customer and is not shared with it; its column {@code customer_id} names the customer. */
    public static final String OF_CUSTOMER_CONDITION = "(:parts & 8 or exists (select 1 from customer o"
            + " where o.id = {alias}.customer_id and ((:parts & 1 and o.branch_id in (:ids))"
            + " or (:parts & 2 and o.owner_id in (:ids)))))";

    public static final String TICKET = "ticket";
    public static final String TICKET_CONDITION = "(:parts & 8 or (:parts & 1 and branch_id in (:ids))"
            + " or (:parts & 2 and handler_id in (:ids)) or (:parts & 4 and id in (:ids)))";
    /** What hangs on a ticket; its column {@code ticket_id} names the ticket. */
    public static final String OF_TICKET_CONDITION = "(:parts & 8 or exists (select 1 from ticket o"
            + " where o.id = {alias}.ticket_id and ((:parts & 1 and o.branch_id in (:ids))"
            + " or (:parts & 2 and o.handler_id in (:ids)) or (:parts & 4 and o.id in (:ids)))))";

    public static final String VISIT = "visit";
    public static final String VISIT_CONDITION = "(:parts & 8 or (:parts & 1 and branch_id in (:ids))"
            + " or (:parts & 2 and assignee_id in (:ids)) or (:parts & 4 and id in (:ids)))";

    static final int OF_PLACES = 1;
    static final int OF_PEOPLE = 2;
    static final int SHARED = 4;
    static final int ALL = 8;

    /** Nothing has this id: an {@code in} clause has to have a value. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    private ScopeFilter() {
    }

    private static int parts(Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> ALL;
            case Scope.Part part -> (part.places().isEmpty() ? 0 : OF_PLACES) | (part.people().isEmpty() ? 0 : OF_PEOPLE)
                    | (part.records().isEmpty() ? 0 : SHARED);
        };
    }

    private static Collection<UUID> ids(Scope scope) {
        return scope instanceof Scope.Part part && !part.ids().isEmpty() ? part.ids() : NONE;
    }

    private static Scope placeNames() {
        var access = Scopes.current();
        return access.places().or(Scope.of(access.guests()));
    }

    /** {@code parts} of {@link #PLACES}. */
    public static final class PlacesParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(Scopes.current().places());
        }
    }

    /** {@code ids} of {@link #PLACES}. */
    public static final class PlacesIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(Scopes.current().places());
        }
    }

    /** {@code parts} of {@link #PLACE_NAMES}. */
    public static final class PlaceNamesParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(placeNames());
        }
    }

    /** {@code ids} of {@link #PLACE_NAMES}. */
    public static final class PlaceNamesIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(placeNames());
        }
    }

    /** {@code parts} of {@link #CUSTOMER_NAMES}. */
    public static final class CustomerNamesParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(Scopes.current().customerNames());
        }
    }

    /** {@code ids} of {@link #CUSTOMER_NAMES}. */
    public static final class CustomerNamesIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(Scopes.current().customerNames());
        }
    }

    /** {@code parts} of {@link #CUSTOMER}. */
    public static final class CustomerParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(Scopes.of(Area.CUSTOMER));
        }
    }

    /** {@code ids} of {@link #CUSTOMER}. */
    public static final class CustomerIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(Scopes.of(Area.CUSTOMER));
        }
    }

    /** {@code parts} of {@link #TICKET}. */
    public static final class TicketParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(Scopes.of(Area.TICKET));
        }
    }

    /** {@code ids} of {@link #TICKET}. */
    public static final class TicketIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(Scopes.of(Area.TICKET));
        }
    }

    /** {@code parts} of {@link #VISIT}. */
    public static final class VisitParts implements Supplier<Integer> {
        @Override
        public Integer get() {
            return parts(Scopes.of(Area.VISIT));
        }
    }

    /** {@code ids} of {@link #VISIT}. */
    public static final class VisitIds implements Supplier<Collection<UUID>> {
        @Override
        public Collection<UUID> get() {
            return ids(Scopes.of(Area.VISIT));
        }
    }
}
