package io.kewei.bench;

import io.kewei.customer.Divisions;
import io.kewei.fiction.Chance;
import io.kewei.fiction.City;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Employee;
import io.kewei.fiction.Firm;
import io.kewei.fiction.People;
import io.kewei.fiction.Words;
import io.kewei.organization.BranchKind;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A company of six regions and sixty branches all over China, the largest some fifteen times the size of the smallest,
 * with a station or several each and the people who work there. The same whatever the volume.
 */
final class Company {

    static final String HEADQUARTERS = "HQ";

    private static final int FIRST_REGION = 1;
    /** A branch has one station, and a further one for so much weight. */
    private static final int WEIGHT_OF_STATION = 24;

    /** One place, headquarters left out. */
    record Place(BranchId id, String code, String name, BranchKind kind, String above, String path) {
    }

    private final Instant founded;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<City> cities = new ArrayList<>();
    private final List<Crew.Member> members = new ArrayList<>();
    private final Map<String, Double> paces = new HashMap<>();
    private final People people = new People();
    private final Crew crew;

    /** @param founded when its places and people were entered */
    Company(Instant founded) {
        this.founded = founded;
        employ(HEADQUARTERS, "hq.manager", JobRole.HQ_MANAGER, 3);
        employ(HEADQUARTERS, "hq.data", JobRole.MASTER_DATA, 3);
        employ(HEADQUARTERS, "hq.audit", JobRole.AUDITOR, 2);
        var regions = new LinkedHashMap<String, String>();
        for (var line : Words.read("/bench/branches.txt")) {
            var region = regions.computeIfAbsent(line.get(0), name -> region(name, regions.size() + FIRST_REGION));
            branch(region, line);
        }
        crew = new Crew(members);
    }

    private String region(String name, int number) {
        var code = "R" + number;
        open(HEADQUARTERS, "/HQ/", code, name + "大区", BranchKind.REGION);
        employ(code, "r%d.manager".formatted(number), JobRole.BRANCH_MANAGER, 1);
        return code;
    }

    private void branch(String region, List<String> line) {
        var code = line.get(1);
        var weight = Integer.parseInt(line.get(5));
        open(region, path(region), code, line.get(2) + "分公司", BranchKind.BRANCH);
        paces.put(code, 0.28 + 0.26 * new Chance("pace", code.hashCode()).share());
        var login = code.toLowerCase(Locale.ROOT);
        employ(code, login + ".manager", JobRole.BRANCH_MANAGER, 1);
        employ(code, login + ".supervisor", JobRole.SUPERVISOR, 1 + weight / 40);
        employ(code, login + ".agent", JobRole.AGENT, 2 + weight / 6);
        employ(code, login + ".account", JobRole.ACCOUNT_MANAGER, 2 + weight / 6);
        stations(code, line, weight);
    }

    /** The counties of the city are dealt out among its stations, each of which is called after its first. */
    private void stations(String branch, List<String> line, int weight) {
        var counties = City.counties(line.get(3));
        var count = Math.min(1 + weight / WEIGHT_OF_STATION, counties.size());
        for (var number = 1; number <= count; number++) {
            var code = branch + number;
            var first = number - 1;
            var own = IntStream.range(0, counties.size()).filter(at -> at % count == first).mapToObj(counties::get).toList();
            open(branch, path(branch), code, line.get(2) + brief(own.getFirst()) + "服务站", BranchKind.STATION);
            cities.add(new City(code, line.get(3), line.get(2) + "市", line.get(2), line.get(4), (double) weight / count,
                    own));
            var login = (number == 1 ? branch : code).toLowerCase(Locale.ROOT);
            employ(code, login + ".technician", JobRole.TECHNICIAN, 2 + weight / 2 / count);
        }
    }

    private static String brief(Divisions.Division county) {
        return county.name().length() < 3 ? county.name()
                : county.name().replaceFirst("(新区|..族自治[县旗]|区|县|市|旗)$", "");
    }

    private void open(String above, String pathAbove, String code, String name, BranchKind kind) {
        var id = new BranchId(Marks.id("branch", places.size(), founded));
        places.put(code, new Place(id, code, name, kind, above, pathAbove + code + "/"));
    }

    private void employ(String place, String login, JobRole job, int count) {
        for (var number = 1; number <= count; number++) {
            var person = people.person(new Chance("employee", members.size()));
            var employee = new Employee(place, number == 1 ? login : login + number, person.name(), job, number == 1);
            members.add(new Crew.Member(new StaffId(Marks.id("staff", members.size(), founded)), employee));
        }
    }

    private String path(String code) {
        return place(code).path();
    }

    Place place(String code) {
        var place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("No place " + code);
        }
        return place;
    }

    /** Every place but headquarters, one before those below it. */
    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<City> cities() {
        return cities;
    }

    Crew crew() {
        return crew;
    }

    /** How much of the time that is allowed the firm's branch usually takes. */
    double pace(Firm firm) {
        return paces.getOrDefault(firm.branch(), 0.4);
    }

    BranchId station(Firm firm) {
        return place(firm.station()).id();
    }
}
