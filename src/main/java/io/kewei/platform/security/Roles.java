package io.kewei.platform.security;

/** Rights that screens and services ask for. Which of them somebody has follows from {@link JobRole}. */
public final class Roles {

    /** See the customer archive. */
    public static final String CUSTOMER_READ = "CUSTOMER_READ";
    /** Register and change customers. */
    public static final String CUSTOMER_WORK = "CUSTOMER_WORK";
    /** See tickets and the board. */
    public static final String TICKET_READ = "TICKET_READ";
    /** Report tickets and move them on. */
    public static final String TICKET_WORK = "TICKET_WORK";
    /** Decide who works on a ticket. */
    public static final String TICKET_ASSIGN = "TICKET_ASSIGN";
    /** See the visit calendar. */
    public static final String VISIT_READ = "VISIT_READ";
    /** Plan visits and record what they brought. */
    public static final String VISIT_WORK = "VISIT_WORK";
    /** See figures and charts. */
    public static final String KPI_READ = "KPI_READ";
    /** Import files. */
    public static final String IMPORT = "IMPORT";
    /** Take lists out of the portal as files. */
    public static final String EXPORT = "EXPORT";
    /** Let another branch see a record for a while. */
    public static final String SHARE = "SHARE";
    /** See how to reach people: phones, addresses, birthdays ({@code masking.Sensitive}). */
    public static final String CONTACT_OPEN = "CONTACT_OPEN";
    /** See these masked, and look behind one at a time, which is noted. */
    public static final String CONTACT_REVEAL = "CONTACT_REVEAL";
    /** See banks, accounts and credit. */
    public static final String FINANCE_OPEN = "FINANCE_OPEN";
    /** See these masked, and look behind one at a time, which is noted. */
    public static final String FINANCE_REVEAL = "FINANCE_REVEAL";
    /** Read who changed and looked at what. */
    public static final String AUDIT_READ = "AUDIT_READ";
    /** Set the portal up. */
    public static final String ADMIN = "ADMIN";

    private Roles() {
    }
}
