package io.kewei.organization;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a skill of the dictionary. */
@Embeddable
public record SkillId(@Column(name = "id") UUID value) {

    public static SkillId next() {
        return new SkillId(Ids.next());
    }
}
