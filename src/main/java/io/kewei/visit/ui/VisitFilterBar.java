package io.kewei.visit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.signals.local.ValueSignal;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.FilterBar;
import io.kewei.visit.VisitFilter;
import io.kewei.visit.VisitKind;
import io.kewei.visit.VisitState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** Whose visits, to which branch's customers, of which kind the calendar shows. */
class VisitFilterBar extends Composite<FilterBar<VisitFilter>> {

    private static final int PEOPLE = 1000;

    private final ValueSignal<VisitFilter> filter;

    VisitFilterBar(ValueSignal<VisitFilter> filter, OrganizationQueries organization, StaffId me) {
        this.filter = filter;
        Map<StaffId, String> people = new LinkedHashMap<>();
        for (StaffRow person : organization.staff("", PageRequest.ofSize(PEOPLE))) {
            people.put(person.id(), person.name());
        }
        Map<BranchId, String> places = new LinkedHashMap<>();
        for (BranchRow place : organization.branches()) {
            places.put(place.id(), place.name());
        }
        var mine = Set.of(me);
        getContent()
                .toggle("visit.mine", now -> now.people().equals(mine),
                        (now, on) -> now.withPeople(on ? mine : Set.of()))
                .choice("visit.assignee", people::keySet, id -> people.getOrDefault(id, "–"), VisitFilter::people,
                        VisitFilter::withPeople)
                .choice("visit.team", places::keySet, id -> places.getOrDefault(id, "–"), VisitFilter::teams,
                        VisitFilter::withTeams)
                .choice("visit.branch", places::keySet, id -> places.getOrDefault(id, "–"), VisitFilter::branches,
                        VisitFilter::withBranches)
                .choice("visit.kind", VisitKind.class, VisitFilter::kinds, VisitFilter::withKinds)
                .choice("visit.state", VisitState.class, VisitFilter::states, VisitFilter::withStates);
    }

    @Override
    protected FilterBar<VisitFilter> initContent() {
        return new FilterBar<>(filter, VisitFilter.ALL);
    }
}
