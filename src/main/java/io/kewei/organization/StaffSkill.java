package io.kewei.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One skill of one person, as it is stored. */
@Embeddable
record StaffSkill(@AttributeOverride(name = "value", column = @Column(name = "skill_id")) SkillId skill,
                  @Enumerated(EnumType.STRING) SkillGrade grade) {
}
