package io.kewei.demo;

import io.kewei.absence.AbsenceDetails;
import io.kewei.absence.AbsenceKind;
import io.kewei.absence.AbsenceService;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Employee;
import io.kewei.organization.AgentType;
import io.kewei.organization.BranchKind;
import io.kewei.organization.DepartmentDetails;
import io.kewei.organization.DepartmentId;
import io.kewei.organization.DepartmentService;
import io.kewei.organization.PlaceDetails;
import io.kewei.organization.PlaceQueries;
import io.kewei.organization.PlaceService;
import io.kewei.organization.Post;
import io.kewei.organization.SkillGrade;
import io.kewei.organization.SkillLevel;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffQueries;
import io.kewei.organization.StaffService;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the demo's people departments, superiors, phones and skills, an agent its authority, and one a holiday. */
@Component
class DemoStaff {

    private static final List<String> BRANCHES = List.of("GZ", "SH", "CS");
    private static final String CONSULTATION = "客户咨询部";
    private static final String COMPLAINTS = "投诉处理部";
    private static final String SERVICE = "售后服务部";
    private static final String SALES = "销售部";
    private static final List<String> SKILLS = List.of("液压系统", "电气控制", "柴油发动机", "起重机调试", "焊接修复");
    private static final String AGENT = "CS4";
    private static final int DAYS_AWAY = 6;

    private final DemoOffice office;
    private final PlaceService places;
    private final PlaceQueries placeQueries;
    private final DepartmentService departments;
    private final StaffService service;
    private final StaffQueries queries;
    private final AbsenceService absences;

    DemoStaff(DemoOffice office, PlaceService places, PlaceQueries placeQueries, DepartmentService departments,
            StaffService service, StaffQueries queries, AbsenceService absences) {
        this.office = office;
        this.places = places;
        this.placeQueries = placeQueries;
        this.departments = departments;
        this.service = service;
        this.queries = queries;
        this.absences = absences;
    }

    void settle(LocalDate today) {
        entrust();
        var crew = office.crew();
        var open = departments(crew);
        crew.members().forEach(member -> settle(member, crew, open, today));
        var away = crew.called("cs.agent2");
        var acting = crew.called("cs.agent");
        if (away.isPresent() && acting.isPresent()) {
            absences.enter(new AbsenceDetails(away.get(), AbsenceKind.LEAVE, today.minusDays(1), today.plusDays(DAYS_AWAY),
                    acting.get(), "年休假"));
        }
    }

    private void entrust() {
        var agent = placeQueries.sheet(office.branch(AGENT));
        places.change(agent.row().id(), agent.version(), new PlaceDetails(AGENT, agent.row().name(), BranchKind.AGENT,
                AgentType.ENTRUSTED, "湘南地区保修期内故障维修和例行检查；配件更换须经分公司同意，不得收取现金。"));
    }

    private Map<String, DepartmentId> departments(Crew crew) {
        Map<String, DepartmentId> open = new HashMap<>();
        for (var branch : BRANCHES) {
            for (var name : List.of(CONSULTATION, COMPLAINTS, SERVICE, SALES)) {
                var head = name.equals(SALES) ? lead(crew, branch, "manager") : lead(crew, branch, "supervisor");
                open.put(branch + name, departments.open(office.branch(branch),
                        new DepartmentDetails(name, head.orElse(null))));
            }
        }
        open.put("HQ", departments.open(office.branch("HQ"), new DepartmentDetails("数据分析部", null)));
        return open;
    }

    private void settle(Crew.Member member, Crew crew, Map<String, DepartmentId> open, LocalDate today) {
        var who = member.who();
        var chance = new Chance("staff-details", who.login().hashCode());
        var file = queries.file(member.id());
        var before = file.details();
        var technician = who.job() == JobRole.TECHNICIAN;
        var posts = new HashSet<>(before.posts());
        if (who.login().equals("cs.supervisor")) {
            posts.add(new Post(office.branch("CS1"), JobRole.TECHNICIAN));
        }
        service.change(member.id(), file.line().version(), new StaffDetails(before.login(), before.name(), before.branch(),
                open.get(department(who)), superior(who, crew, member.id()), posts, "138" + chance.digits(8),
                today.minusDays(chance.between(200, 4000)), technician && who.lead() || who.login().endsWith("supervisor"),
                technician ? skills(chance) : Set.of()));
    }

    private static String department(Employee who) {
        return switch (who.job()) {
            case AGENT -> who.branch() + (who.lead() ? COMPLAINTS : CONSULTATION);
            case SUPERVISOR -> who.branch() + SERVICE;
            case ACCOUNT_MANAGER -> who.branch() + SALES;
            case MASTER_DATA -> "HQ";
            default -> "";
        };
    }

    /** Agents and technicians report to the supervisor, everybody else at a branch to its manager. */
    private static @Nullable StaffId superior(Employee who, Crew crew, StaffId self) {
        var job = who.job() == JobRole.AGENT || who.job() == JobRole.TECHNICIAN ? "supervisor" : "manager";
        return lead(crew, who.branch(), job).filter(one -> !one.equals(self)).orElse(null);
    }

    private static Optional<StaffId> lead(Crew crew, String branch, String job) {
        return crew.called(branch.toLowerCase(Locale.ROOT) + "." + job);
    }

    private static Set<SkillLevel> skills(Chance chance) {
        var all = new HashMap<String, SkillLevel>();
        for (var i = 0; i < 2; i++) {
            var skill = chance.of(SKILLS);
            all.put(skill, new SkillLevel(skill, chance.of(List.of(SkillGrade.values()))));
        }
        return Set.copyOf(all.values());
    }
}
