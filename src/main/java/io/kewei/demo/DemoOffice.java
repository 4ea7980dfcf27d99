package io.kewei.demo;

import io.kewei.account.AccountService;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Words;
import io.kewei.organization.BranchKind;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceService;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffService;
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

    private final PlaceService places;
    private final StaffService staff;
    private final OrganizationQueries queries;
    private final CalendarService calendars;
    private final CalendarQueries holidays;
    private final AccountService accounts;

    DemoOffice(PlaceService places, StaffService staff, OrganizationQueries queries, CalendarService calendars,
            CalendarQueries holidays, AccountService accounts) {
        this.places = places;
        this.staff = staff;
        this.queries = queries;
        this.calendars = calendars;
        this.holidays = holidays;
        this.accounts = accounts;
    }

    /** Headquarters is there already. */
    void open() {
        for (var place : Words.table("places")) {
            places.open(PlaceDetails.of(place.get(1), place.get(2), BranchKind.valueOf(place.get(3))),
                    branch(place.get(0)));
        }
        var employed = Roster.employees().stream().map(one -> staff.employ(
                StaffDetails.of(one.login(), one.name(), branch(one.place()), Set.of(one.job())))).toList();
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
