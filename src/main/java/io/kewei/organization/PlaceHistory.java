package io.kewei.organization;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.AuditNotes;
import io.kewei.platform.audit.Marked;
import io.kewei.platform.security.StaffId;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what becomes of places and their departments: names instead of ids, one line for each field. */
@Component
class PlaceHistory {

    private static final String SUBJECT = "organization";

    private final BranchRepository branches;
    private final StaffRepository staff;
    private final AuditLog audit;

    PlaceHistory(BranchRepository branches, StaffRepository staff, AuditLog audit) {
        this.branches = branches;
        this.staff = staff;
        this.audit = audit;
    }

    void opened(Branch place) {
        var details = place.details();
        audit.note(note("opened", place).values("", whereabouts(place) + " · " + Marked.of(details.kind())));
        fields(place, PlaceDetails.of(details.code(), details.name(), details.kind()), details);
    }

    void changed(Branch place, PlaceDetails before) {
        fields(place, before, place.details());
    }

    /** @param before {@link #whereabouts} before the move */
    void moved(Branch place, String before) {
        audit.note(note("moved", place).values(before, whereabouts(place)));
    }

    void closed(Branch place) {
        audit.note(note("closed", place).values("", String.valueOf(place.closedOn())));
    }

    void reopened(Branch place) {
        audit.note(note("reopened", place).values(String.valueOf(place.closedOn()), ""));
    }

    /** Where a place stands: the names of the places above it and its own, from the top. */
    String whereabouts(Branch place) {
        return branches.above(place.path()).stream().sorted(Comparator.comparing(Branch::path)).map(Branch::name)
                .collect(Collectors.joining(" / "));
    }

    void opened(Department department) {
        audit.note(note("departmentOpened", department).saying(department.name()));
        fields(department, new DepartmentDetails(department.name(), null));
    }

    void changed(Department department, DepartmentDetails before) {
        fields(department, before);
    }

    void dissolved(Department department) {
        audit.note(note("departmentDissolved", department).values(department.name(), ""));
    }

    private void fields(Branch place, PlaceDetails before, PlaceDetails now) {
        audit.note(AuditNotes.of(note("", place))
                .field("name", before.name(), now.name())
                .field("kind", Marked.of(before.kind()), Marked.of(now.kind()))
                .field("agentType", Marked.of(before.agentType()), Marked.of(now.agentType()))
                .field("authority", before.authority(), now.authority()).lines());
    }

    private void fields(Department department, DepartmentDetails before) {
        var now = department.details();
        audit.note(AuditNotes.of(note("", department))
                .field("departmentName", before.name(), now.name())
                .field("departmentHead", name(before.head()), name(now.head())).lines());
    }

    private static AuditNote note(String action, Branch place) {
        return AuditNote.of(AuditKind.ADMINISTERED, action).on(SUBJECT, place.id().value(), place.name())
                .in(place.id());
    }

    private static AuditNote note(String action, Department department) {
        return AuditNote.of(AuditKind.ADMINISTERED, action)
                .on(SUBJECT, department.branch().value(), department.name()).in(department.branch());
    }

    private String name(@Nullable StaffId id) {
        return id == null ? "" : staff.findById(id).map(Staff::name).orElse("");
    }
}
