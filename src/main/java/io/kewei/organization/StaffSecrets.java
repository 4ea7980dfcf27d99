package io.kewei.organization;

import io.kewei.platform.masking.Secret;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.SecretSource;
import io.kewei.platform.masking.Veil;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is sensitive of members of staff: their phones, wherever old and new values are shown. Administrators, who alone
 * see the list of staff, see them open there, so that there is nothing to look behind.
 */
@Component
class StaffSecrets implements SecretSource {

    @Override
    public String subject() {
        return StaffHistory.SUBJECT;
    }

    @Override
    public Optional<Secret> find(UUID id, String field) {
        return Optional.empty();
    }

    @Override
    public String veiled(String field, String text, Veil veil) {
        return field.equals("phone") ? veil.show(SecretKind.PHONE, text) : text;
    }
}
