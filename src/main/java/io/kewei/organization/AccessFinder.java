package io.kewei.organization;

import io.kewei.platform.scope.Access;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Grants;
import io.kewei.platform.scope.Level;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Works out how far somebody sees and changes things: each post gives what its job's level lets see from its place, and
 * all posts add up. What may be changed comes only from posts whose job may change: an auditor of all branches who is
 * also an agent of one changes that one's records only. Has to run with the eyes of the system.
 */
@Component
class AccessFinder {

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final JobLevelRepository levels;
    private final List<Grants> grants;
    private final List<StandIns> standIns;
    private final Clock clock;

    AccessFinder(BranchRepository branches, StaffRepository staff, JobLevelRepository levels, List<Grants> grants,
            List<StandIns> standIns, Clock clock) {
        this.branches = branches;
        this.staff = staff;
        this.levels = levels;
        this.grants = grants;
        this.standIns = standIns;
        this.clock = clock;
    }

    Access of(Staff person) {
        var sight = sight(person);
        var read = new EnumMap<Area, Scope>(Area.class);
        var work = new EnumMap<Area, Scope>(Area.class);
        for (var area : Area.values()) {
            read.put(area, sight.of(area, job -> true));
            work.put(area, sight.of(area, job -> job.rights().stream().anyMatch(area.workRights()::contains)));
        }
        var homes = staff.findAllById(sight.acting()).stream().map(Staff::branch).collect(Collectors.toSet());
        return withGrants(new Access(read, work, sight.places(), homes, Set.of(), nextChange(person)));
    }

    /** Adds what other places share; who does not read an area by a post does not read shared records of it either. */
    private Access withGrants(Access own) {
        if (Stream.concat(own.read().values().stream(), own.work().values().stream())
                .allMatch(scope -> scope.equals(Scope.EVERYTHING) || scope.equals(Scope.NOTHING))) {
            return own;
        }
        var granted = grants.stream().flatMap(one -> one.to(own.places(), clock.instant()).stream()).toList();
        var read = new EnumMap<Area, Scope>(own.read());
        var work = new EnumMap<Area, Scope>(own.work());
        for (var grant : granted) {
            var one = new Scope.Part(Set.of(), Set.of(), Set.of(grant.record()));
            read.computeIfPresent(grant.area(), (area, scope) -> scope.equals(Scope.NOTHING) ? scope : scope.or(one));
            if (grant.work()) {
                work.computeIfPresent(grant.area(), (area, scope) -> scope.equals(Scope.NOTHING) ? scope : scope.or(one));
            }
        }
        return new Access(read, work, own.places(),
                Stream.concat(own.guests().stream(), granted.stream().map(Grants.Grant::place)).collect(Collectors.toSet()),
                granted.stream().map(Grants.Grant::customer).filter(Objects::nonNull).collect(Collectors.toSet()),
                Stream.concat(Stream.of(own.until()), granted.stream().map(Grants.Grant::until))
                        .min(Comparator.naturalOrder()).orElse(Instant.MAX));
    }

    /** When it changes next for whom the person acts. */
    private Instant nextChange(Staff person) {
        return standIns.stream().map(one -> one.nextChange(person.id(), clock.instant()))
                .min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    Sight sight(Staff person) {
        return new Sight(person);
    }

    JobLevels levels() {
        return new JobLevels(levels.findAll().stream().collect(Collectors.toMap(JobLevel::id, JobLevel::level)));
    }

    /** How one person sees; looks things up once, and only what is needed. */
    final class Sight {

        private final Staff person;
        private final JobLevels jobLevels = levels();
        private final Map<BranchId, Branch> places = new HashMap<>();
        private final Map<BranchId, Set<BranchId>> below = new HashMap<>();
        private final Set<StaffId> acting;

        Sight(Staff person) {
            this.person = person;
            this.acting = standIns.stream().flatMap(one -> one.actsFor(person.id(), clock.instant()).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** People who are away and for whom the person acts. */
        Set<StaffId> acting() {
            return acting;
        }

        Scope of(Area area, Predicate<JobRole> counts) {
            return person.posts().stream().filter(post -> counts.test(post.job()))
                    .map(post -> withActing(of(post, area))).reduce(Scope.NOTHING, Scope::or);
        }

        /** A substitute also sees what the people answer for who are away, of areas that the own posts let see. */
        private Scope withActing(Scope own) {
            return own.equals(Scope.NOTHING) || acting.isEmpty() ? own : own.or(people(acting));
        }

        /** What one post lets see of an area. */
        Scope of(Post post, Area area) {
            return switch (level(post, area)) {
                case NONE -> Scope.NOTHING;
                case OWN -> people(Set.of(person.id()));
                case OWN_AND_SUBORDINATES -> people(withSubordinates());
                case DEPARTMENT -> people(colleagues());
                case BRANCH -> Scope.of(Set.of(post.place()));
                case BRANCH_AND_BELOW -> allBelow(post.place());
                case EVERYTHING -> Scope.EVERYTHING;
            };
        }

        Level level(Post post, Area area) {
            return jobLevels.of(post.job(), area, place(post.place()).kind());
        }

        /** The places whose people may be seen by name: those of the posts and all below. */
        Scope places() {
            return person.posts().stream()
                    .map(post -> post.job() == JobRole.ADMINISTRATOR ? Scope.EVERYTHING : allBelow(post.place()))
                    .reduce(Scope.of(Set.of(person.branch())), Scope::or);
        }

        private Scope allBelow(BranchId id) {
            var place = place(id);
            return place.isHeadquarters() ? Scope.EVERYTHING
                    : Scope.of(below.computeIfAbsent(id, any -> branches.under(place.path()).stream().map(Branch::id)
                            .collect(Collectors.toUnmodifiableSet())));
        }

        private Branch place(BranchId id) {
            return places.computeIfAbsent(id, any -> branches.findById(id).orElseThrow());
        }

        private Set<StaffId> colleagues() {
            var all = new HashSet<>(Set.of(person.id()));
            if (person.department() != null) {
                all.addAll(staff.inDepartment(person.department()));
            }
            return all;
        }

        /** Whoever reports to the person, and to those, whatever way round they report. */
        private Set<StaffId> withSubordinates() {
            var all = new HashSet<>(Set.of(person.id()));
            Collection<StaffId> above = all;
            while (!above.isEmpty()) {
                above = staff.reportingTo(above).stream().filter(all::add).toList();
            }
            return all;
        }
    }

    private static Scope people(Set<StaffId> people) {
        return new Scope.Part(Set.of(), people, Set.of());
    }
}
