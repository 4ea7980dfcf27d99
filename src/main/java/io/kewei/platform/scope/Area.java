package io.kewei.platform.scope;

import io.kewei.platform.security.Roles;
import java.util.Set;

/** A kind of records for which it is said, role by role, how far people see. */
public enum Area {

    /** 客户: the archive and what hangs on a customer there. */
    CUSTOMER(Roles.CUSTOMER_READ, Roles.CUSTOMER_WORK),
    /** 工单. */
    TICKET(Roles.TICKET_READ, Roles.TICKET_WORK, Roles.TICKET_ASSIGN),
    /** 拜访. */
    VISIT(Roles.VISIT_READ, Roles.VISIT_WORK);

    private final String readRight;
    private final Set<String> workRights;

    Area(String readRight, String... workRights) {
        this.readRight = readRight;
        this.workRights = Set.of(workRights);
    }

    /** The right of {@link Roles} without which nothing of the area is seen. */
    public String readRight() {
        return readRight;
    }

    /** The rights of {@link Roles} with one of which something of the area may be changed. */
    public Set<String> workRights() {
        return workRights;
    }
}
