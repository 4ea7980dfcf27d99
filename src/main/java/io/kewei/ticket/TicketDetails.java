package io.kewei.ticket;

import java.time.Instant;

import io.kewei.customer.CustomerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A customer's request, as it is taken down at intake.
 *
 * @param category   a {@link TicketCategory}, or the code that an imported ticket came with
 * @param contact    who reported it
 * @param phone      where the contact can be reached: telephone or mail
 * @param expectedAt when the customer would like it solved; null if nothing was said
 */
public record TicketDetails(@NotNull CustomerId customer, @NotNull Channel channel, @NotNull TicketType type,
                            @NotNull @Size(max = CATEGORY_MAX) String category, @NotNull Urgency urgency,
                            @NotBlank @Size(max = SUBJECT_MAX) String subject,
                            @NotNull @Size(max = DESCRIPTION_MAX) String description,
                            @NotNull @Size(max = CONTACT_MAX) String contact,
                            @NotNull @Size(max = CONTACT_MAX) String phone, @Nullable Instant expectedAt) {

    public TicketDetails {
        description = description == null ? "" : description; // an empty field of a form is null
        contact = contact == null ? "" : contact;
        phone = phone == null ? "" : phone;
    }

    /** The same, reported by somebody else. */
    public TicketDetails withReach(String otherContact, String otherPhone) {
        return new TicketDetails(customer, channel, type, category, urgency, subject, description, otherContact,
                otherPhone, expectedAt);
    }

    /** In characters, as the columns are wide. */
    public static final int SUBJECT_MAX = 200;
    public static final int CATEGORY_MAX = 60;
    public static final int CONTACT_MAX = 100;
    /** In characters; longer than any letter that was ever written to us. */
    public static final int DESCRIPTION_MAX = 50_000;
}
