package io.kewei.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person at a customer, as the form edits it. Texts that are not known are empty.
 *
 * @param id        null for somebody who is not stored yet
 * @param keyPerson 公关关键人: whose word decides
 */
public record ContactDetails(@Nullable ContactId id, String name, @Nullable Gender gender, String title, String phone,
                             String mobile, String email, String wechat, boolean keyPerson,
                             @Nullable LocalDate birthday, String remark) {

    public static final int NAME_MAX = 60;
    public static final int REMARK_MAX = 200;

    /** Somebody of whom only the name and a phone are known. */
    public static ContactDetails of(String name, String mobile) {
        return new ContactDetails(null, name, null, "", "", mobile, "", "", false, null, "");
    }

    /** A number to call: the mobile phone, or else the one on the desk. */
    public String call() {
        return mobile.isEmpty() ? phone : mobile;
    }
}
