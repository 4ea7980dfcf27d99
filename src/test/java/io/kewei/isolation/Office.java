package io.kewei.isolation;

import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerService;
import io.kewei.customer.CustomerTestData;
import io.kewei.organization.OrganizationTestData;
import io.kewei.platform.Ids;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.ticket.TicketId;
import io.kewei.ticket.TicketState;
import io.kewei.ticket.TicketTestData;
import io.kewei.visit.VisitService;
import io.kewei.visit.VisitTestData;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens a branch with a record of every kind in it, committed, so that searches and listeners see them. */
@TestComponent
public class Office {

    private static final List<TicketState> STATES = List.of(TicketState.NEW, TicketState.CONFIRMED, TicketState.CLASSIFIED,
            TicketState.ASSIGNED, TicketState.IN_PROGRESS, TicketState.ON_HOLD, TicketState.RESOLVED, TicketState.CLOSED);

    private final OrganizationTestData organization;
    private final CustomerTestData customers;
    private final CustomerService archive;
    private final CustomerQueries archived;
    private final TicketTestData tickets;
    private final VisitTestData visits;
    private final VisitService plans;
    private final AuditLog trail;
    private int times;
    private final JdbcTemplate database;
    private final Clock clock;
    private final ZoneId zone;

    Office(OrganizationTestData organization, CustomerTestData customers, CustomerService archive,
            CustomerQueries archived, TicketTestData tickets, VisitTestData visits,
            VisitService plans, AuditLog trail, JdbcTemplate database, Clock clock, ZoneId zone) {
        this.organization = organization;
        this.customers = customers;
        this.archive = archive;
        this.archived = archived;
        this.tickets = tickets;
        this.visits = visits;
        this.plans = plans;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** What was opened. */
    record Opened(BranchId branch, StaffId handler, CustomerId customer, List<TicketId> tickets) {
    }

    /** @param times how many records of each kind; branches of different size have different figures */
    Opened open(String name, int times) {
        return tickets.as(() -> {
            var branch = organization.branch(name);
            var handler = organization.employed(branch, name + "张伟", JobRole.AGENT);
            place(branch);
            worked(branch, handler);
            var all = new ArrayList<TicketId>();
            CustomerId first = null;
            for (var i = 0; i < times; i++) {
                var customer = customer(name + "客户" + i, branch, handler);
                first = first == null ? customer : first;
                STATES.forEach(state -> all.add(tickets.in(state, customer, name + state, handler)));
                planned(new VisitTestData.Office(branch, customer, handler));
                trade(branch, customer);
                importRun(branch);
                shared(branch, customer);
                trail.noteNow(AuditNote.of(AuditKind.CHANGED, "name").on("customer", customer.value(), name)
                        .in(branch).values(name, name + "改"));
            }
            return new Opened(branch, handler, first, all);
        });
    }

    /** What belongs to a place itself. */
    private void place(BranchId branch) {
        var place = Ids.bytes(branch.value());
        database.update("insert into department (id, version, branch_id, name) values (?, 0, ?, '售后部')",
                Ids.bytes(UUID.randomUUID()), place);
        database.update("insert into place_hours (branch_id, version, around_the_clock, hours) values (?, 0, true, '')",
                place);
        database.update("""
                insert into special_day (id, version, branch_id, day, kind, hours, name)
                values (?, 0, ?, '2026-10-01', 'OFF', '', '国庆')""", Ids.bytes(UUID.randomUUID()), place);
        database.update("insert into allowed_address (id, version, branch_id, cidr) values (?, 0, ?, '127.0.0.0/8')",
                Ids.bytes(UUID.randomUUID()), place);
        database.update("insert into past_position (id, branch_id, parent_id, until, moved_by) values (?, ?, ?, ?, '张伟')",
                Ids.bytes(UUID.randomUUID()), place, place, Timestamp.from(clock.instant()));
    }

    private void worked(BranchId branch, StaffId person) {
        var today = java.sql.Date.valueOf(LocalDateTime.now(clock.withZone(zone)).toLocalDate());
        database.update("""
                insert into absence (id, version, branch_id, staff_id, kind, from_day, to_day, reason)
                values (?, 0, ?, ?, 'LEAVE', ?, ?, '休假')""", Ids.bytes(UUID.randomUUID()),
                Ids.bytes(branch.value()), Ids.bytes(person.value()), today, today);
        database.update("insert into account (id, version, must_change, totp_step) values (?, 0, false, 0)",
                Ids.bytes(person.value()));
        database.update("""
                insert into account_device (id, version, account_id, token_hash, label, address, first_seen, last_seen,
                    answered)
                values (?, 0, ?, ?, 'Firefox', '127.0.0.1', ?, ?, true)""", Ids.bytes(UUID.randomUUID()),
                Ids.bytes(person.value()), UUID.randomUUID().toString(), Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant()));
        var below = organization.employed(branch, "李四", JobRole.AGENT);
        database.update("update staff set superior_id = ? where id = ?", Ids.bytes(person.value()),
                Ids.bytes(below.value()));
        database.update("insert into past_place (id, staff_id, branch_id, until, moved_by) values (?, ?, ?, ?, '张伟')",
                Ids.bytes(UUID.randomUUID()), Ids.bytes(person.value()), Ids.bytes(branch.value()),
                Timestamp.from(clock.instant()));
    }

    private void shared(BranchId branch, CustomerId customer) {
        var place = Ids.bytes(branch.value());
        var now = clock.instant();
        database.update("""
                insert into record_share (id, version, area, record_id, number, customer_id, branch_id, branch_name,
                    guest_id, guest_name, mode, reason, shared_at, shared_by, ends_at, ended_by)
                values (?, 0, 'CUSTOMER', ?, 'KH-1', ?, ?, '甲', ?, '甲', 'READ', '会诊', ?, '张伟', ?, '')""",
                Ids.bytes(UUID.randomUUID()), Ids.bytes(customer.value()), Ids.bytes(customer.value()), place, place,
                Timestamp.from(now), Timestamp.from(now.plusSeconds(86_400)));
    }

    /** Leaves a line in the trail that speaks of the customer as it is called now. */
    void touch(CustomerId customer) {
        tickets.as(() -> {
            var file = archived.file(customer);
            trail.noteNow(AuditNote.of(AuditKind.CHANGED, "name").on("customer", customer.value(), file.row().name())
                    .in(file.details().branch()).values(file.row().name(), file.row().name()));
            return customer;
        });
    }

    private CustomerId customer(String name, BranchId branch, StaffId owner) {
        var contact = ContactDetails.of(name + "欧阳", "13974812345");
        var id = customers.stored(CustomerDetails.of(name, branch).withOwner(owner)
                .withReach("430104", "银盆南路361号", "0731-88788432", List.of(contact)));
        var file = archived.file(id);
        archive.change(id, file.row().version(), file.details().withName(name + "改"));
        database.update("""
                insert into customer_ship_to (customer_id, position, name, address, contact, phone)
                values (?, 0, '一号仓', '长沙', '王强', '1')""", Ids.bytes(id.value()));
        return id;
    }

    private void planned(VisitTestData.Office office) {
        var today = LocalDateTime.now(clock.withZone(zone)).toLocalDate();
        visits.planned(office, today.atTime(9, 0));
        visits.planned(office, today.atTime(23, 0));
        plans.plan(VisitTestData.details(office, today.plusDays(1).atTime(9 + times++ % 8, 0), 30));
        visits.planned(office, today.minusDays(3).atTime(9, 0));
        visits.done(office, today.minusDays(4).atTime(9, 0), "正常");
    }

    private void trade(BranchId branch, CustomerId customer) {
        var id = UUID.randomUUID();
        database.update("""
                insert into trade (id, version, branch_id, customer_id, import_source, document, import_mark, traded_at,
                    cancelled, currency, amount, line_count)
                values (?, 0, ?, ?, 'test', ?, '', ?, false, 'CNY', 1234.5, 1)""", Ids.bytes(id),
                Ids.bytes(branch.value()), Ids.bytes(customer.value()), id.toString(), Timestamp.from(clock.instant()));
        database.update("""
                insert into trade_line (trade_id, position, item_code, item_name, quantity, unit_price)
                values (?, 0, 'X1', '螺栓', 1, 1234.5)""", Ids.bytes(id));
    }

    private void importRun(BranchId branch) {
        var id = UUID.randomUUID();
        var now = Timestamp.from(clock.instant());
        database.update("""
                insert into import_run (id, version, branch_id, kind, file_name, sha256, titles, started_by, started_at,
                    beat_at, ended_at, state, worker, rows_total, records_done, rows_read, rows_rejected,
                    records_created, records_updated, records_unchanged)
                values (?, 0, ?, 'customers', 'liste.xlsx', '', '', '张伟', ?, ?, ?, 'DONE', ?, 9, 9, 9, 1, 8, 0, 0)""",
                Ids.bytes(id), Ids.bytes(branch.value()), now, now, now, Ids.bytes(UUID.randomUUID()));
        database.update("""
                insert into import_rejection (id, run_id, line_no, column_name, reason, args, raw, cells)
                values (?, ?, 2, '名称', 'importing.reason.moment', '', 'x', '')""", Ids.bytes(UUID.randomUUID()),
                Ids.bytes(id));
    }
}
