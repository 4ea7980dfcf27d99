package io.kewei.platform.security;

import static io.kewei.platform.security.Roles.*;

import java.util.Set;

/** What somebody does in the company (domain: roles), and the rights that come with it. */
public enum JobRole {

    /** 客服专员: takes requests, follows them, keeps in touch with customers. */
    AGENT(CUSTOMER_READ, CUSTOMER_WORK, TICKET_READ, TICKET_WORK, VISIT_READ, VISIT_WORK, KPI_READ,
            CONTACT_OPEN),
    /** 客服主管: team quality, hard cases, decides who works on what. */
    SUPERVISOR(CUSTOMER_READ, CUSTOMER_WORK, TICKET_READ, TICKET_WORK, TICKET_ASSIGN, VISIT_READ, VISIT_WORK, KPI_READ,
            SHARE, EXPORT, CONTACT_OPEN, FINANCE_REVEAL),
    /** 技术服务人员: solves on site. */
    TECHNICIAN(CUSTOMER_READ, TICKET_READ, TICKET_WORK, VISIT_READ, VISIT_WORK,
            CONTACT_OPEN),
    /** 客户经理: archive, visits, follow-up. */
    ACCOUNT_MANAGER(CUSTOMER_READ, CUSTOMER_WORK, TICKET_READ, VISIT_READ, VISIT_WORK, KPI_READ,
            CONTACT_OPEN, FINANCE_OPEN),
    /** 分公司经理: everything of the branch. */
    BRANCH_MANAGER(CUSTOMER_READ, CUSTOMER_WORK, TICKET_READ, TICKET_WORK, TICKET_ASSIGN, VISIT_READ, VISIT_WORK, KPI_READ,
            SHARE, EXPORT, CONTACT_OPEN, FINANCE_OPEN),
    /** 总部经理: reads everything, figures first. */
    HQ_MANAGER(CUSTOMER_READ, TICKET_READ, TICKET_ASSIGN, VISIT_READ, KPI_READ, SHARE, EXPORT,
            CONTACT_REVEAL, FINANCE_REVEAL),
    /** 主数据维护员: keeps the archive in order, imports. */
    MASTER_DATA(CUSTOMER_READ, CUSTOMER_WORK, IMPORT, EXPORT,
            CONTACT_OPEN, FINANCE_OPEN),
    /** 审计员: reads everything, changes nothing. */
    AUDITOR(CUSTOMER_READ, TICKET_READ, VISIT_READ, KPI_READ, AUDIT_READ, EXPORT,
            CONTACT_REVEAL, FINANCE_REVEAL),
    /** 系统管理员: sets the portal up and may do everything. */
    ADMINISTRATOR(CUSTOMER_READ, CUSTOMER_WORK, TICKET_READ, TICKET_WORK, TICKET_ASSIGN, VISIT_READ, VISIT_WORK, KPI_READ,
            IMPORT, SHARE, EXPORT, AUDIT_READ, ADMIN, CONTACT_REVEAL, FINANCE_REVEAL);

    private final Set<String> rights;

    JobRole(String... rights) {
        this.rights = Set.of(rights);
    }

    /** The rights of {@link Roles} that come with this role. */
    public Set<String> rights() {
        return rights;
    }
}
