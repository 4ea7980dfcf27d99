package io.kewei.fiction;

import io.kewei.customer.Divisions;
import java.util.List;

/**
 * A city in which firms sit, or the part of one that a station looks after.
 *
 * @param station  code of the station that looks after firms there
 * @param code     of the city among the administrative divisions
 * @param brief    as firms there write it in their names
 * @param areaCode of its telephones
 * @param weight   how many firms there are, compared with other cities
 * @param counties where in it firms sit
 */
public record City(String station, String code, String name, String brief, String areaCode, double weight,
                   List<Divisions.Division> counties) {

    /** The cities in which the small made-up company has stations. */
    public static List<City> all() {
        return Words.table("cities").stream().map(line -> new City(line.get(0), line.get(1), line.get(2), line.get(3),
                line.get(4), Double.parseDouble(line.get(5)), counties(line.get(1)))).toList();
    }

    /** The counties of a city that are more than an entry for statistics. */
    public static List<Divisions.Division> counties(String code) {
        return Divisions.counties(code).stream().filter(county -> !county.name().equals("市辖区")).toList();
    }
}
