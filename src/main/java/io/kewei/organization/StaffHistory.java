package io.kewei.organization;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.audit.AuditNotes;
import io.kewei.platform.audit.Marked;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import io.kewei.platform.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what becomes of members of staff: the audit trail in words, and where they worked. */
@Component
class StaffHistory {

    static final String SUBJECT = "staff";

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

    /** Notes that somebody was taken on, as what, and all else that is known of the person. */
    void employed(Staff person, StaffDetails now) {
        audit.note(note(person, "employed", "", posts(now)));
        fields(person, new StaffDetails(now.login(), now.name(), now.branch(), null, null, now.posts(), "", null, false,
                Set.of()), now);
    }

    /** Notes each field that differs. */
    void changed(Staff person, StaffDetails before, StaffDetails now) {
        fields(person, before, now);
    }

    private void fields(Staff person, StaffDetails before, StaffDetails now) {
        audit.note(AuditNotes.of(note(person, "", "", ""))
                .field("name", before.name(), now.name())
                .field("branch", place(before.branch()), place(now.branch()))
                .field("department", department(before.department()), department(now.department()))
                .field("superior", name(before.superior()), name(now.superior()))
                .field("posts", posts(before), posts(now))
                .field("phone", before.phone(), now.phone())
                .field("employedOn", Objects.toString(before.employedOn(), ""), Objects.toString(now.employedOn(), ""))
                .field("quickResponse", Marked.of(before.quickResponse()), Marked.of(now.quickResponse()))
                .field("skills", skills(before), skills(now)).lines());
    }

    void left(Staff person, LocalDate on, String successor) {
        audit.note(note(person, "left", "", successor.isEmpty() ? on.toString() : on + " → " + successor));
    }

    void cameBack(Staff person) {
        audit.note(note(person, "cameBack", "", ""));
    }

    private static AuditNote note(Staff person, String action, String before, String now) {
        return AuditNote.of(AuditKind.ADMINISTERED, action)
                .on(SUBJECT, person.id().value(), person.name() + " " + person.login()).in(person.branch())
                .values(before, now);
    }

    private String posts(StaffDetails details) {
        return details.posts().stream().map(post -> place(post.place()) + " " + Marked.of(post.job())).sorted()
                .collect(Collectors.joining("、"));
    }

    private static String skills(StaffDetails details) {
        return details.skills().stream().sorted().map(one -> one.skill() + " " + Marked.of(one.grade()))
                .collect(Collectors.joining("、"));
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
