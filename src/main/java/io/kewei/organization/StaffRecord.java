package io.kewei.organization;

import io.kewei.platform.security.JobRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as a file tells it, before its words are looked up; null and empty where the file says nothing, which
 * leaves what is known as it is.
 *
 * @param posts what the person does where, by the words for the places
 */
record StaffRecord(String login, String name, @Nullable String place, @Nullable String department,
                   @Nullable String superior, @Nullable String phone, @Nullable LocalDate employedOn,
                   @Nullable Boolean quickResponse, List<Job> posts) {

    /** One post; the place is null where the file leaves it to the person's own. */
    record Job(@Nullable String place, JobRole job) {
    }
}
