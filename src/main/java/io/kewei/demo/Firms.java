package io.kewei.demo;

import io.kewei.customer.Divisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes companies with names and places as a Chinese register of companies has them. */
final class Firms {

    private static final double A = 0.1;
    private static final double B = 0.4;
    private static final int CITY = 4;

    private final Chance chance = new Chance("firm", 0);
    private final Urn<List<String>> cities = Urn.of("cities");
    private final Urn<List<String>> kinds = Urn.of("company-kinds");
    private final List<String> trades = Words.list("trade-names");
    private final List<String> roads = Words.list("roads");
    private final List<List<String>> fleets = Words.table("fleets");
    private final Map<String, List<Divisions.Division>> counties = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The first ones are notable, whatever the count. */
    List<Firm> firms(int count) {
        var firms = new ArrayList<Firm>(count);
        for (var line : Words.table("notable-companies")) {
            firms.add(notable(firms.size(), line));
        }
        while (firms.size() < count) {
            firms.add(firm(firms.size()));
        }
        return firms;
    }

    private Firm notable(int number, List<String> line) {
        var county = line.get(1);
        var city = Words.table("cities").stream()
                .filter(one -> county.startsWith(one.get(1))).findFirst().orElseThrow();
        names.add(line.get(2));
        return new Firm(number, line.get(2), line.get(0), city.get(4), county, address(), line.get(3), line.get(4),
                line.get(5).charAt(0), fleet(line.get(3), line.get(2)), number);
    }

    private Firm firm(int number) {
        var city = cities.draw(chance);
        var county = county(city.get(1));
        var kind = kinds.draw(chance);
        var dice = chance.share();
        var grade = dice < A ? 'A' : dice < B ? 'B' : 'C';
        var name = name(city, county, kind, grade);
        return new Firm(number, name, city.get(0), city.get(4), county.code(), address(), kind.get(0), kind.get(1),
                grade, fleet(kind.get(0), name), number);
    }

    private Divisions.Division county(String city) {
        var all = counties.computeIfAbsent(city, code -> Divisions.counties(code).stream()
                .filter(county -> !county.name().equals("市辖区")).toList());
        return chance.of(all);
    }

    private String name(List<String> city, Divisions.Division county, List<String> kind, char grade) {
        var name = name(place(city, county), chance.of(trades), chance.of(Words.split(kind.get(2))), kind.get(1), grade);
        return names.add(name) ? name : name(city, county, kind, grade);
    }

    private String name(String place, String trade, String business, String kind, char grade) {
        if (kind.equals("RETAILER") && chance.hits(0.45)) {
            return place + trade + business + chance.of(List.of("经营部", "商行", "销售中心"));
        }
        if (chance.hits(0.04)) {
            return trade + business + "（" + place + "）有限公司";
        }
        return place + trade + business + form(grade);
    }

    private String form(char grade) {
        var dice = chance.share();
        if (grade == 'A') {
            return dice < 0.35 ? "集团有限公司" : dice < 0.6 ? "股份有限公司" : "有限公司";
        }
        return dice < 0.04 ? "集团有限公司" : dice < 0.07 ? "股份有限公司" : dice < 0.17 ? "有限责任公司" : "有限公司";
    }

    private String place(List<String> city, Divisions.Division county) {
        var dice = chance.share();
        if (dice < 0.12 && county.name().length() == 3 && !county.name().endsWith("区")) {
            return county.name().substring(0, 2);
        }
        return dice < 0.5 ? Divisions.brief(city.get(1).substring(0, CITY / 2)) : city.get(3);
    }

    private String address() {
        var street = chance.of(roads) + chance.between(1, 688) + "号";
        var dice = chance.share();
        if (dice < 0.25) {
            return street + chance.of(trades) + "工业园" + chance.between(1, 12) + "栋";
        }
        return dice < 0.55 ? street + chance.of(trades) + "大厦" + chance.between(2, 26) + "楼" : street;
    }

    private List<String> fleet(String industry, String name) {
        return fleets.stream().filter(line -> line.get(0).equals(industry) && name.contains(line.get(1))).findFirst()
                .map(line -> Words.split(line.get(2))).orElseThrow();
    }
}
