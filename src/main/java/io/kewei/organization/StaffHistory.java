package io.kewei.organization;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what becomes of members of staff: the audit trail in words, and where they worked. */
@Component
class StaffHistory {

    private static final String SUBJECT = "staff";

    private final PastPlaceRepository places;
    private final BranchRepository branches;
    private final DepartmentRepository departments;
    private final StaffRepository staff;
    private final AuditLog audit;
    private final CurrentUser user;

    StaffHistory(PastPlaceRepository places, BranchRepository branches, DepartmentRepository departments,
            StaffRepository staff, AuditLog audit, CurrentUser user) {
        this.places = places;
        this.branches = branches;
        this.departments = departments;
        this.staff = staff;
        this.audit = audit;
        this.user = user;
    }

    /** The person is about to move away from where the person works now. */
    void moved(Staff person, Instant at) {
        places.save(new PastPlace(person.id(), person.branch(), at, user.find().map(PortalUser::name).orElse("")));
    }

    /** Notes each field that differs; nothing before: the person was taken on. */
    void note(Staff person, @Nullable StaffDetails before, StaffDetails now) {
        if (before == null) {
            audit.note(note(person, "employed", "", now.name() + " " + posts(now)));
            return;
        }
        var notes = new ArrayList<AuditNote>();
        add(notes, person, "name", before.name(), now.name());
        add(notes, person, "branch", place(before.branch()), place(now.branch()));
        add(notes, person, "department", department(before.department()), department(now.department()));
        add(notes, person, "superior", name(before.superior()), name(now.superior()));
        add(notes, person, "posts", posts(before), posts(now));
        add(notes, person, "phone", before.phone(), now.phone());
        add(notes, person, "quickResponse", String.valueOf(before.quickResponse()), String.valueOf(now.quickResponse()));
        add(notes, person, "skills", skills(before), skills(now));
        audit.note(notes);
    }

    void left(Staff person, LocalDate on, String successor) {
        audit.note(note(person, "left", "", successor.isEmpty() ? on.toString() : on + " → " + successor));
    }

    void cameBack(Staff person) {
        audit.note(note(person, "cameBack", "", ""));
    }

    private static void add(List<AuditNote> notes, Staff person, String field, String before, String now) {
        if (!Objects.equals(before, now)) {
            notes.add(note(person, field, before, now));
        }
    }

    private static AuditNote note(Staff person, String action, String before, String now) {
        return AuditNote.of(AuditKind.ADMINISTERED, action)
                .on(SUBJECT, person.id().value(), person.name() + " " + person.login()).in(person.branch())
                .values(before, now);
    }

    private String posts(StaffDetails details) {
        return details.posts().stream().map(post -> place(post.place()) + " " + post.job()).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String skills(StaffDetails details) {
        return details.skills().stream().sorted().map(one -> one.skill() + " " + one.grade())
                .collect(Collectors.joining(", "));
    }

    private String place(BranchId id) {
        return branches.findById(id).map(Branch::name).orElse("");
    }

    private String department(@Nullable DepartmentId id) {
        return id == null ? "" : departments.findById(id).map(Department::name).orElse("");
    }

    private String name(@Nullable StaffId id) {
        return id == null ? "" : staff.findById(id).map(Staff::name).orElse("");
    }
}
