package io.kewei.fiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes people: names as common as in real life, and phones that nobody has. */
public final class People {

    /** Mobile prefixes that no operator was given, and so ring nowhere. */
    private static final List<String> MOBILE = List.of("142", "143", "154", "160", "161", "163", "164", "168", "169");
    /** No subscriber's number begins with a nine: that is where service lines are. */
    private static final String LANDLINE = "9";
    /** Cities that are dialled with eight digits although their area code has four. */
    private static final Set<String> LONG_NUMBERS = Set.of("0731", "0755", "0757", "0769", "0760", "0512", "0510",
            "0513", "0571", "0574", "0575", "0579", "0577", "0516", "0551", "0371", "0754", "0771");
    private static final double MEN = 0.68;

    private final Urn<List<String>> surnames = Urn.of("surnames");
    private final Map<String, List<String>> given = new HashMap<>();

    public People() {
        for (var line : Words.table("given-names")) {
            given.put(line.get(0), Words.split(line.get(1)));
        }
    }

    /** A man or a woman. */
    public record Person(String name, boolean woman) {
    }

    public Person person(Chance chance) {
        var woman = !chance.hits(MEN);
        var name = surnames.draw(chance).getFirst() + chance.of(given.getOrDefault(woman ? "F" : "M", List.of()));
        return new Person(name, woman);
    }

    /** A mobile number; there are so many that hardly any two people have the same. */
    public String mobile(Chance chance) {
        return chance.of(MOBILE) + chance.digits(8);
    }

    /** @param areaCode of the city, like {@code 0731} */
    public String landline(String areaCode, Chance chance) {
        var local = areaCode.length() == 3 || LONG_NUMBERS.contains(areaCode) ? 7 : 6;
        return areaCode + "-" + LANDLINE + chance.between(1, 8) + chance.digits(local - 1);
    }
}
