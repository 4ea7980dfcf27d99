package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Sorting;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators' screens may ask about staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class StaffQueries {

    private static final Map<String, String> SORT_PATHS = Map.of("name", "s.name", "login", "s.login", "branch", "b.name",
            "left", "s.leftOn");

    private final StaffRepository staff;
    private final PastPlaceRepository past;
    private final DepartmentRepository departments;
    private final SkillRepository skills;
    private final List<OpenWork> openWork;
    private final EntityManager entities;

    StaffQueries(StaffRepository staff, PastPlaceRepository past, DepartmentRepository departments,
            SkillRepository skills, List<OpenWork> openWork, EntityManager entities) {
        this.staff = staff;
        this.past = past;
        this.departments = departments;
        this.skills = skills;
        this.openWork = openWork;
        this.entities = entities;
    }

    /** A page of people; without a sort order by place and name. */
    public List<StaffLine> list(StaffFilter filter, Pageable page) {
        return withJobs(new StaffSelect(entities, filter)
                .rows(Sorting.of(page, SORT_PATHS, Sort.by("b.name", "s.name", "s.id"))));
    }

    public long count(StaffFilter filter) {
        return new StaffSelect(entities, filter).count();
    }

    /** All that is known of somebody. */
    public Optional<StaffFile> find(StaffId id) {
        return staff.findById(id).map(person -> new StaffFile(line(person), person.details(skills.findAll().stream()
                .collect(Collectors.toMap(Skill::id, Skill::name))), past.of(id)));
    }

    /** @throws Missing {@code platform.refusal.missing} if there is nobody with this id */
    public StaffFile file(StaffId id) {
        return find(id).orElseThrow(Missing::new);
    }

    /** What somebody answers for that is not done, by the key of what it is called; nothing where there is none. */
    public Map<String, Long> openWork(StaffId person) {
        var counts = new LinkedHashMap<String, Long>();
        openWork.forEach(work -> counts.put(work.titleKey(), work.count(person)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    public List<DepartmentRow> departments(BranchId place) {
        return departments.of(place);
    }

    /** The words of the dictionary of skills. */
    public List<String> skills() {
        return skills.findAllByOrderByName().stream().map(Skill::name).toList();
    }

    /** The dictionary of skills, with how many people have each. */
    public List<SkillRow> skillRows() {
        return skills.rows();
    }

    private StaffLine line(Staff person) {
        var query = entities.createQuery(StaffSelect.ROW + " where s.id = :id", StaffLine.class);
        return query.setParameter("id", person.id()).getSingleResult().with(person.jobs());
    }

    private List<StaffLine> withJobs(List<StaffLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        var jobs = staff.withPosts(lines.stream().map(StaffLine::id).toList()).stream()
                .collect(Collectors.toMap(Staff::id, Staff::jobs));
        return lines.stream().map(line -> line.with(jobs.getOrDefault(line.id(), Set.of()))).toList();
    }
}
