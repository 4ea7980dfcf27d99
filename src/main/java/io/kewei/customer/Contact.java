package io.kewei.customer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as it is stored with its customer. */
@Embeddable
record Contact(UUID contactId, String name, @Enumerated(EnumType.STRING) @Nullable Gender gender, String title,
               String phone, String mobile, String email, String wechat, boolean keyPerson,
               @Nullable LocalDate birthday, String remark) {

    static Contact of(UUID id, ContactDetails details) {
        return new Contact(id, details.name(), details.gender(), details.title(), details.phone(),
                details.mobile(), details.email(), details.wechat(), details.keyPerson(), details.birthday(),
                details.remark());
    }

    ContactDetails details() {
        return new ContactDetails(new ContactId(contactId), name, gender, title, phone, mobile, email, wechat,
                keyPerson, birthday, remark);
    }
}
