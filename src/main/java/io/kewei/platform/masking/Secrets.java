package io.kewei.platform.masking;

import io.kewei.platform.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All kinds of records that hold sensitive values, by what histories call them. */
@Component
public class Secrets {

    private final List<SecretSource> sources;

    Secrets(List<SecretSource> sources) {
        this.sources = sources;
    }

    /**
     * A value of a record's history as it shows through a veil; whoever shows old and new values asks for it.
     *
     * @param subject kind of the record; one that is not known holds nothing sensitive
     * @param field   the field's name, as changes are noted under
     */
    public String veiled(String subject, String field, String text, Veil veil) {
        return source(subject).map(source -> source.veiled(field, text, veil)).orElse(text);
    }

    /** @throws Missing if there is no such value, or none that this user may see */
    Secret get(String subject, UUID id, String field) {
        return source(subject).flatMap(source -> source.find(id, field)).orElseThrow(Missing::new);
    }

    private Optional<SecretSource> source(String subject) {
        return sources.stream().filter(source -> source.subject().equals(subject)).findFirst();
    }
}
