package io.kewei.platform.masking;

import io.kewei.platform.Missing;
import io.kewei.platform.history.Change;
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

    /** A line of a record's history as it shows through the record's veil. */
    public Change veiled(String subject, Change change, Veil veil) {
        return new Change(change.at(), change.by(), change.field(),
                veiled(subject, change.field(), change.oldValue(), veil),
                veiled(subject, change.field(), change.newValue(), veil));
    }

    /** A value of a record's history as it shows through a veil. */
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
