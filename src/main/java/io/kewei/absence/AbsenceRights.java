package io.kewei.absence;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.Missing;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import org.springframework.stereotype.Component;

/** Whose absences the current user enters and reads. */
@Component
class AbsenceRights {

    private final OrganizationQueries organization;
    private final CurrentUser user;

    AbsenceRights(OrganizationQueries organization, CurrentUser user) {
        this.organization = organization;
        this.user = user;
    }

    /** @throws Missing {@code platform.refusal.missing} as if there were nobody with this id */
    StaffRow require(StaffId id) {
        var person = organization.findStaff(id).orElseThrow(Missing::new);
        var me = user.get().staff();
        if (!id.equals(me) && !ofAll() && !organization.reportsTo(id, me)) {
            throw new Missing();
        }
        return person;
    }

    /** Administrators, and those who assign work, for the people of the places that they see. */
    boolean ofAll() {
        return user.may(Roles.ADMIN) || user.may(Roles.TICKET_ASSIGN);
    }
}
