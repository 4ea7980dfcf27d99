package io.kewei.demo;

import io.kewei.account.AccountService;
import io.kewei.organization.BranchKind;
import io.kewei.organization.Hire;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.OrganizationService;
import io.kewei.organization.StaffRow;
import io.kewei.platform.scope.BranchId;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Opens the demo's branches and stations and employs who works there. */
@Component
class DemoOffice {

    private static final int EVERYBODY = 500;

    private final OrganizationService organization;
    private final OrganizationQueries queries;
    private final CalendarService calendars;
    private final CalendarQueries holidays;
    private final AccountService accounts;

    DemoOffice(OrganizationService organization, OrganizationQueries queries, CalendarService calendars,
            CalendarQueries holidays, AccountService accounts) {
        this.organization = organization;
        this.queries = queries;
        this.calendars = calendars;
        this.holidays = holidays;
        this.accounts = accounts;
    }

    /** Headquarters is there already. */
    void open() {
        for (var place : Words.table("places")) {
            organization.open(place.get(1), place.get(2), BranchKind.valueOf(place.get(3)), branch(place.get(0)));
        }
        var employed = organization.employ(Roster.employees().stream()
                .map(one -> new Hire(branch(one.place()), one.login(), one.name(), Set.of(one.job()))).toList());
        accounts.agree(employed, DemoConfiguration.PASSWORD);
    }

    /** The official holidays of a year, where the portal brings them with it. */
    void keepHolidays(int year) {
        if (holidays.hasOfficial(year)) {
            calendars.adoptOfficial(year);
        }
    }

    BranchId branch(String code) {
        return queries.findBranch(code).orElseThrow().id();
    }

    /** Those who were employed, by their names, of which no two are the same. */
    Crew crew() {
        var ids = queries.staff("", PageRequest.of(0, EVERYBODY)).stream()
                .collect(Collectors.toMap(StaffRow::name, StaffRow::id, (one, other) -> one));
        List<Crew.Member> members = new ArrayList<>();
        for (var one : Roster.employees()) {
            var id = ids.get(one.name());
            if (id != null) {
                members.add(new Crew.Member(id, one));
            }
        }
        return new Crew(members);
    }
}
