package io.kewei.organization;

import io.kewei.platform.Aggregate;
import io.kewei.platform.scope.Unscoped;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** Something that people can do, such as repairing hydraulics; one word of the company's dictionary. */
@Entity
@Unscoped("a word of the whole company")
class Skill extends Aggregate<Skill> {

    @EmbeddedId
    private SkillId id;
    private String name;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Skill() {
    }

    Skill(String name) {
        this.id = SkillId.next();
        this.name = name;
    }

    SkillId id() {
        return id;
    }

    void rename(String word) {
        name = word;
    }

    String name() {
        return name;
    }
}
