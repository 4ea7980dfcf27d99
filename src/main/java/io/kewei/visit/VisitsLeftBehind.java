package io.kewei.visit;

import io.kewei.organization.OpenWork;
import io.kewei.platform.security.StaffId;
import org.springframework.stereotype.Component;

/** The planned visits of somebody who leaves; times stay, even where the colleague has another visit then. */
@Component
class VisitsLeftBehind implements OpenWork {

    private final VisitRepository visits;
    private final VisitService service;

    VisitsLeftBehind(VisitRepository visits, VisitService service) {
        this.visits = visits;
        this.service = service;
    }

    @Override
    public String titleKey() {
        return "visit.openWork";
    }

    @Override
    public long count(StaffId person) {
        return visits.countByAssigneeAndState(person, VisitState.PLANNED);
    }

    @Override
    public void handOver(StaffId from, StaffId to) {
        visits.findByAssigneeAndState(from, VisitState.PLANNED).forEach(visit -> service.handOver(visit, to));
    }
}
