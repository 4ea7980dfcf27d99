package io.kewei.organization;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a member of staff.
 *
 * @param login         what is typed at the login page; never changes
 * @param branch        the place where the person sits; posts may be elsewhere
 * @param superior      to whom the person reports
 * @param quickResponse whether the person is on the quick-response team (快速响应团队, S1:39)
 */
public record StaffDetails(
        @NotBlank @Size(max = LOGIN_MAX) @Pattern(regexp = LOGIN) String login, @NotBlank @Size(max = NAME_MAX) String name,
        @NotNull BranchId branch, @Nullable DepartmentId department, @Nullable StaffId superior, Set<Post> posts,
        @Size(max = PHONE_MAX) String phone, @Nullable LocalDate employedOn, boolean quickResponse,
        @Size(max = SKILLS_MAX) Set<SkillLevel> skills) {

    public static final int LOGIN_MAX = 100;
    public static final int NAME_MAX = 100;
    public static final int PHONE_MAX = 40;
    public static final int SKILLS_MAX = 30;
    public static final String LOGIN = "[A-Za-z0-9][A-Za-z0-9._@-]*";

    public StaffDetails {
        posts = Set.copyOf(posts);
        skills = Set.copyOf(skills);
    }

    /** Somebody new with jobs at one place and nothing else said. */
    public static StaffDetails of(String login, String name, BranchId branch, Set<JobRole> jobs) {
        return new StaffDetails(login, name, branch, null, null,
                jobs.stream().map(job -> new Post(branch, job)).collect(Collectors.toSet()), "", null, false, Set.of());
    }

    boolean administers() {
        return posts.stream().anyMatch(post -> post.job() == JobRole.ADMINISTRATOR);
    }
}
