package io.kewei.bench;

import io.kewei.account.AccountService;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Employee;
import io.kewei.organization.BranchKind;
import io.kewei.platform.Ids;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Opens the company's places below headquarters and employs its people, each with a login. */
@Component
class CompanyMaker {

    private static final String SERVICE = "售后服务部";
    private static final String CONSULTATION = "客户咨询部";
    private static final String SALES = "销售部";
    private static final List<String> DEPARTMENTS = List.of(CONSULTATION, SERVICE, SALES);
    private static final int CODE = 2;

    private final JdbcTemplate jdbc;
    private final AccountService accounts;
    private final CalendarService calendars;
    private final CalendarQueries holidays;

    CompanyMaker(JdbcTemplate jdbc, AccountService accounts, CalendarService calendars, CalendarQueries holidays) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.calendars = calendars;
        this.holidays = holidays;
    }

    void make(Company company, LocalDate today) {
        places(company);
        var open = departments(company, today);
        var staff = new Rows(jdbc, "staff", "id, version, branch_id, login, name, active, department_id, superior_id,"
                + " phone, quick_response, employed_on");
        var posts = new Rows(jdbc, "staff_post", "staff_id, branch_id, job");
        for (var member : company.crew().members()) {
            var who = member.who();
            var chance = new Chance("staff-details", who.login().hashCode());
            var place = place(company, who.place());
            staff.add(member.id().value(), 0, place, who.login(), who.name(), true, open.get(department(who)),
                    superior(company, member), "142" + chance.digits(8), who.login().endsWith("supervisor"),
                    today.minusDays(chance.between(200, 4000)));
            posts.add(member.id().value(), place, who.job());
        }
        staff.write();
        posts.write();
    }

    /** Everybody, the administrator too, logs in with the same password, made unreadable once. */
    void letIn(Company company, String password) {
        var people = new ArrayList<>(company.crew().members().stream().map(Crew.Member::id).toList());
        people.add(new StaffId(found("select id from staff where login = 'admin'")));
        accounts.agree(people, password);
    }

    void keepHolidays(int year) {
        if (holidays.hasOfficial(year)) {
            calendars.adoptOfficial(year);
        }
    }

    private void places(Company company) {
        var rows = new Rows(jdbc, "branch", "id, version, code, name, kind, parent_id, path");
        for (var place : company.places()) {
            rows.add(place.id().value(), 0, place.code(), place.name(), place.kind(), place(company, place.above()),
                    place.path());
        }
        rows.write();
    }

    /** By the branch's code and the department's name. */
    private Map<String, UUID> departments(Company company, LocalDate today) {
        var open = new HashMap<String, UUID>();
        var rows = new Rows(jdbc, "department", "id, version, branch_id, name, head_id");
        for (var branch : company.places().stream().filter(one -> one.kind() == BranchKind.BRANCH).toList()) {
            for (var name : DEPARTMENTS) {
                var id = Marks.id("department", open.size(), Instant.EPOCH.plusSeconds(today.toEpochDay()));
                rows.add(id, 0, branch.id().value(), name,
                        lead(company, branch.code(), name.equals(SALES) ? "manager" : "supervisor"));
                open.put(branch.code() + name, id);
            }
        }
        rows.write();
        return open;
    }

    private static String department(Employee who) {
        return switch (who.job()) {
            case AGENT -> who.branch() + CONSULTATION;
            case SUPERVISOR, TECHNICIAN -> who.branch() + SERVICE;
            case ACCOUNT_MANAGER -> who.branch() + SALES;
            default -> "";
        };
    }

    /** Agents and technicians report to the supervisor, everybody else at a branch to its manager. */
    private static @Nullable UUID superior(Company company, Crew.Member member) {
        var job = member.who().job();
        var lead = lead(company, member.who().branch(),
                job == JobRole.AGENT || job == JobRole.TECHNICIAN ? "supervisor" : "manager");
        return member.id().value().equals(lead) ? null : lead;
    }

    private static @Nullable UUID lead(Company company, String branch, String job) {
        return company.crew().called(branch.substring(0, CODE).toLowerCase(Locale.ROOT) + "." + job)
                .map(StaffId::value).orElse(null);
    }

    private UUID place(Company company, String code) {
        return code.equals(Company.HEADQUARTERS) ? found("select id from branch where code = 'HQ'")
                : company.place(code).id().value();
    }

    private UUID found(String sql) {
        return Ids.of(jdbc.queryForObject(sql, byte[].class));
    }
}
