package io.kewei.organization;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody who works at a place, perhaps at others too, and may log in. */
@Entity
@Filter(name = ScopeFilter.PLACES, condition = ScopeFilter.PLACES_CONDITION)
class Staff extends BranchAggregate<Staff> {

    @EmbeddedId
    private StaffId id;
    private String login;
    private String name;
    private boolean active;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private @Nullable DepartmentId department;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "superior_id"))
    private @Nullable StaffId superior;
    @ElementCollection
    @CollectionTable(name = "staff_post", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<Post> posts = new HashSet<>();
    private String phone = "";
    private boolean quickResponse;
    private @Nullable LocalDate employedOn;
    private @Nullable LocalDate leftOn;
    @ElementCollection
    @CollectionTable(name = "staff_skill", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<StaffSkill> skills = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Staff() {
    }

    /** @param jobs what the person does at the place, each a post */
    Staff(BranchId branch, String login, String name, Set<JobRole> jobs) {
        super(branch);
        this.id = StaffId.next();
        this.login = login;
        this.name = name;
        this.active = true;
        jobs.forEach(job -> posts.add(new Post(branch, job)));
    }

    StaffId id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    boolean active() {
        return active;
    }

    /** What the person does anywhere. */
    Set<JobRole> jobs() {
        return posts.stream().map(Post::job).collect(Collectors.toUnmodifiableSet());
    }

    Set<Post> posts() {
        return Set.copyOf(posts);
    }

    /** Gives the person these posts instead of the present ones. */
    void post(Set<Post> now) {
        posts.clear();
        posts.addAll(now);
    }

    @Nullable DepartmentId department() {
        return department;
    }

    @Nullable StaffId superior() {
        return superior;
    }

    /**
     * Says anew who the person is and what the person does; the login stays.
     *
     * @param can what the person can do, as the dictionary names it
     */
    void describe(StaffDetails details, Set<StaffSkill> can) {
        name = details.name();
        moveTo(details.branch());
        placeIn(details.department(), details.superior());
        posts.retainAll(details.posts());
        posts.addAll(details.posts());
        phone = details.phone();
        quickResponse = details.quickResponse();
        employedOn = details.employedOn();
        skills.retainAll(can);
        skills.addAll(can);
    }

    /** The person works here no longer. What the posts were stays known; nothing follows from them. */
    void leave(LocalDate on) {
        active = false;
        leftOn = on;
        quickResponse = false;
    }

    /** The person works here again, as before. */
    void comeBack() {
        active = true;
        leftOn = null;
    }

    /** @param dictionary the names of skills */
    StaffDetails details(Map<SkillId, String> dictionary) {
        return new StaffDetails(login, name, branch(), department, superior, posts, phone, employedOn, quickResponse,
                skills.stream().map(one -> new SkillLevel(dictionary.getOrDefault(one.skill(), ""), one.grade()))
                        .collect(Collectors.toSet()));
    }

    /** Says in which department the person works and to whom the person reports. */
    void placeIn(@Nullable DepartmentId newDepartment, @Nullable StaffId newSuperior) {
        department = newDepartment;
        superior = newSuperior;
    }
}
