package io.kewei.fiction;

import io.kewei.customer.Divisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Makes companies with names and places as a Chinese register of companies has them. */
public final class Firms {

    private static final double A = 0.1;
    private static final double B = 0.4;
    private static final int PREFIX = 2;

    private final List<City> cities;
    private final Urn<City> urn;
    private final Urn<List<String>> kinds = Urn.of("company-kinds");
    private final List<String> trades = Words.list("trade-names");
    private final List<String> roads = Words.list("roads");
    private final List<Fleet> fleets = Words.table("fleets").stream()
            .map(line -> new Fleet(line.get(0), line.get(1), Words.split(line.get(2)))).toList();

    /** Which machines firms of an industry run whose name holds a word. */
    private record Fleet(String industry, String word, List<String> machines) {
    }

    /** @param cities where firms sit */
    public Firms(List<City> cities) {
        this.cities = List.copyOf(cities);
        this.urn = new Urn<>(cities, City::weight);
    }

    /** So many firms, no two of the same name; the first ones are notable, whatever the count. */
    public List<Firm> firms(int count) {
        var chance = new Chance("firm", 0);
        var names = new HashSet<String>();
        var firms = new ArrayList<Firm>(count);
        for (var line : Words.table("notable-companies")) {
            firms.add(notable(firms.size(), line, chance));
            names.add(line.get(2));
        }
        while (firms.size() < count) {
            firms.add(firm(firms.size(), chance, false, names::add));
        }
        return firms;
    }

    /**
     * One firm alone, the same whoever else is made. Its name is put together from more pieces, so that among a million
     * few have the same one, as in a real register.
     */
    public Firm firm(int number, Chance chance) {
        return firm(number, chance, true, name -> true);
    }

    private Firm notable(int number, List<String> line, Chance chance) {
        var county = line.get(1);
        var city = cities.stream().filter(one -> county.startsWith(one.code())).findFirst().orElseThrow();
        return new Firm(number, line.get(2), line.get(0), city.areaCode(), county, address(chance), line.get(3),
                line.get(4), line.get(5).charAt(0), fleet(line.get(3), line.get(2)), number);
    }

    private Firm firm(int number, Chance chance, boolean mixed, Predicate<String> isFree) {
        var city = urn.draw(chance);
        var county = chance.of(city.counties());
        var kind = kinds.draw(chance);
        var dice = chance.share();
        var grade = dice < A ? 'A' : dice < B ? 'B' : 'C';
        var name = name(city, county, kind, grade, mixed, chance);
        while (!isFree.test(name)) {
            name = name(city, county, kind, grade, mixed, chance);
        }
        return new Firm(number, name, city.station(), city.areaCode(), county.code(), address(chance), kind.get(0),
                kind.get(1), grade, fleet(kind.get(0), name), number);
    }

    private String name(City city, Divisions.Division county, List<String> kind, char grade, boolean mixed,
            Chance chance) {
        return name(place(city, county, chance), mixed ? mixed(chance) : chance.of(trades),
                chance.of(Words.split(kind.get(2))), kind.get(1), grade, chance);
    }

    /** How one name begins and another ends. */
    private String mixed(Chance chance) {
        var end = chance.of(trades);
        return chance.of(trades).substring(0, 1) + end.substring(end.length() - 1);
    }

    private static String name(String place, String trade, String business, String kind, char grade, Chance chance) {
        if (kind.equals("RETAILER") && chance.hits(0.45)) {
            return place + trade + business + chance.of(List.of("经营部", "商行", "销售中心"));
        }
        if (chance.hits(0.04)) {
            return trade + business + "（" + place + "）有限公司";
        }
        return place + trade + business + form(grade, chance);
    }

    private static String form(char grade, Chance chance) {
        var dice = chance.share();
        if (grade == 'A') {
            return dice < 0.35 ? "集团有限公司" : dice < 0.6 ? "股份有限公司" : "有限公司";
        }
        return dice < 0.04 ? "集团有限公司" : dice < 0.07 ? "股份有限公司" : dice < 0.17 ? "有限责任公司" : "有限公司";
    }

    private static String place(City city, Divisions.Division county, Chance chance) {
        var dice = chance.share();
        if (dice < 0.12 && county.name().length() == 3 && !county.name().endsWith("区")) {
            return county.name().substring(0, 2);
        }
        return dice < 0.5 ? Divisions.brief(city.code().substring(0, PREFIX)) : city.brief();
    }

    private String address(Chance chance) {
        var street = chance.of(roads) + chance.between(1, 688) + "号";
        var dice = chance.share();
        if (dice < 0.25) {
            return street + chance.of(trades) + "工业园" + chance.between(1, 12) + "栋";
        }
        return dice < 0.55 ? street + chance.of(trades) + "大厦" + chance.between(2, 26) + "楼" : street;
    }

    private List<String> fleet(String industry, String name) {
        return fleets.stream().filter(one -> one.industry().equals(industry) && name.contains(one.word())).findFirst()
                .orElseThrow().machines();
    }
}
