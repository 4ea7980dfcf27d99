package io.kewei.fiction;

import java.util.List;

/**
 * A company that exists only in the demo.
 *
 * @param number    its place in the row of all firms, from 0
 * @param station   code of the station that looks after it
 * @param areaCode  of the city's telephones
 * @param county    code of the county where it sits
 * @param industry  name of the constant
 * @param kind      name of the constant
 * @param grade     A, B or C
 * @param fleet     what machines it runs
 * @param manager   who of the branch's account managers owns the record, as a running number
 */
public record Firm(int number, String name, String station, String areaCode, String county, String address, String industry,
            String kind, char grade, List<String> fleet, int manager) {

    /** Code of the branch above the station. */
    public String branch() {
        return station.substring(0, 2);
    }
}
