package io.kewei.platform.scope;

import io.kewei.platform.security.StaffId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may see of one kind of records: everything, or a part. */
public sealed interface Scope {

    /** Headquarters, and jobs that work for all. */
    record Everything() implements Scope {
    }

    /**
     * A record is in it if it belongs to one of the places, if one of the people answers for it, or if it was shared by
     * itself. Nothing named is nothing at all.
     *
     * @param records records that other branches share; their ids
     */
    record Part(Set<BranchId> places, Set<StaffId> people, Set<UUID> records) implements Scope {

        public Part {
            places = Set.copyOf(places);
            people = Set.copyOf(people);
            records = Set.copyOf(records);
        }

        /** All ids in one set: no place has the id of a person or of a record. */
        Set<UUID> ids() {
            return Stream.of(places.stream().map(BranchId::value), people.stream().map(StaffId::value), records.stream())
                    .flatMap(one -> one).collect(Collectors.toUnmodifiableSet());
        }
    }

    Scope EVERYTHING = new Everything();
    Scope NOTHING = of(Set.of());

    /** All records of these places. */
    static Scope of(Set<BranchId> places) {
        return new Part(places, Set.of(), Set.of());
    }

    /** Whether all records of the place are in it. */
    default boolean covers(BranchId place) {
        return this instanceof Part part ? part.places.contains(place) : true;
    }

    /** Whether a record is in it. */
    default boolean covers(Scoped record) {
        return covers(record.branch()) || isOfPeople(record.responsible()) || isShared(record.key());
    }

    /** Whether a record is in it for no other reason than that it was shared. */
    default boolean coversByShare(Scoped record) {
        return isShared(record.key()) && !covers(record.branch()) && !isOfPeople(record.responsible());
    }

    private boolean isOfPeople(@Nullable StaffId responsible) {
        return this instanceof Part part && responsible != null && part.people.contains(responsible);
    }

    private boolean isShared(UUID record) {
        return this instanceof Part part && part.records.contains(record);
    }

    /** What is in this one or in the other. */
    default Scope or(Scope other) {
        return this instanceof Part mine && other instanceof Part theirs
                ? new Part(union(mine.places, theirs.places), union(mine.people, theirs.people),
                        union(mine.records, theirs.records))
                : EVERYTHING;
    }

    /** The same without what is only shared. */
    default Scope withoutShared() {
        return this instanceof Part part ? new Part(part.places, part.people, Set.of()) : this;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
