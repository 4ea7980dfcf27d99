package io.kewei.platform.scope;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far one user sees and changes things: worked out from posts, levels and shares when somebody logs in, and again
 * when one of them has changed.
 *
 * @param read      what may be seen of each area
 * @param work      what may be changed of each area; never more than may be seen
 * @param places    the places, and so the colleagues, that may be seen by name
 * @param guests    places that may be named because they share a record
 * @param customers customers that may be named because a record about them is shared
 * @param until     when a share or a substitution ends and all this has to be worked out anew
 */
public record Access(Map<Area, Scope> read, Map<Area, Scope> work, Scope places, Set<BranchId> guests,
                     Set<UUID> customers, Instant until) {

    public static final Access EVERYTHING = of(Scope.EVERYTHING);
    public static final Access NOTHING = of(Scope.NOTHING);

    public Access {
        read = Map.copyOf(read);
        work = Map.copyOf(work);
        guests = Set.copyOf(guests);
        customers = Set.copyOf(customers);
    }

    /** The same scope for all areas, to read and to work. */
    public static Access of(Scope scope) {
        var everywhere = Arrays.stream(Area.values()).collect(Collectors.toMap(Function.identity(), area -> scope));
        return new Access(everywhere, everywhere, scope.withoutShared(), Set.of(), Set.of(), Instant.MAX);
    }

    public Scope read(Area area) {
        return read.getOrDefault(area, Scope.NOTHING);
    }

    public Scope work(Area area) {
        return work.getOrDefault(area, Scope.NOTHING);
    }

    /** The customers who may be seen by name: those of the places, and single ones because a record is shared. */
    public Scope customerNames() {
        return places instanceof Scope.Part part
                ? new Scope.Part(part.places(), Set.of(), named(read(Area.CUSTOMER))) : places;
    }

    private Set<UUID> named(Scope shown) {
        var named = new HashSet<>(customers);
        if (shown instanceof Scope.Part part) {
            named.addAll(part.records());
        }
        return named;
    }

    /** The same, as if no record of the area were shared; names stay the same. */
    Access withoutShared(Area area) {
        if (!(read(area) instanceof Scope.Part part) || part.records().isEmpty()) {
            return this;
        }
        var rest = new EnumMap<Area, Scope>(read);
        rest.put(area, part.withoutShared());
        var named = area == Area.CUSTOMER ? named(part) : customers;
        return new Access(rest, work, places, guests, named, until);
    }
}
