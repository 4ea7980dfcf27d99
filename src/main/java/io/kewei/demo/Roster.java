package io.kewei.demo;

import io.kewei.fiction.Chance;
import io.kewei.fiction.Employee;
import io.kewei.fiction.People;
import io.kewei.fiction.Words;
import io.kewei.platform.security.JobRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Who works where in the demo: every job is there, and in each branch those that a branch has. */
final class Roster {

    private Roster() {
    }

    /** All but the administrator, whom the portal makes itself. */
    static List<Employee> employees() {
        var people = new People();
        var chance = new Chance("staff", 0);
        var names = new HashSet<String>();
        var all = new ArrayList<Employee>();
        for (var line : Words.table("jobs")) {
            for (var number = 1; number <= Integer.parseInt(line.get(3)); number++) {
                var person = people.person(chance);
                while (!names.add(person.name())) {
                    person = people.person(chance);
                }
                var login = number == 1 ? line.get(1) : line.get(1) + number;
                all.add(new Employee(line.get(0), login, person.name(), JobRole.valueOf(line.get(2)), number == 1));
            }
        }
        return all;
    }
}
