package io.kewei.fiction;

import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The demo's employees, after they were employed and have an id. */
public final class Crew {

    /** One of them. */
    public record Member(StaffId id, Employee who) {

        public String name() {
            return who.name();
        }
    }

    private final List<Member> members;
    private final Map<String, List<Member>> byPlaceAndJob;

    public Crew(List<Member> members) {
        this.members = List.copyOf(members);
        byPlaceAndJob = members.stream().collect(Collectors.groupingBy(one -> key(one.who().place(), one.who().job())));
    }

    public List<Member> members() {
        return members;
    }

    public Optional<StaffId> called(String login) {
        return members.stream().filter(one -> one.who().login().equals(login)).map(Member::id).findFirst();
    }

    public List<Member> technicians(Firm firm) {
        return at(firm.station(), JobRole.TECHNICIAN);
    }

    public List<Member> agents(Firm firm) {
        return at(firm.branch(), JobRole.AGENT);
    }

    public Member supervisor(Firm firm) {
        return at(firm.branch(), JobRole.SUPERVISOR).getFirst();
    }

    /** The account manager who looks after the firm. */
    public Member accountManager(Firm firm) {
        var managers = at(firm.branch(), JobRole.ACCOUNT_MANAGER);
        return managers.get(firm.manager() % managers.size());
    }

    private List<Member> at(String place, JobRole job) {
        return byPlaceAndJob.getOrDefault(key(place, job), List.of());
    }

    private static String key(String place, JobRole job) {
        return place + job;
    }

}
