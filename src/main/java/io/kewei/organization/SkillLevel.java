package io.kewei.organization;

import java.io.Serializable;

/**
 * What somebody can do, and how well.
 *
 * @param skill the skill's name in the dictionary; a new one is entered there
 */
public record SkillLevel(String skill, SkillGrade grade) implements Serializable, Comparable<SkillLevel> {

    public static final int NAME_MAX = 40;

    @Override
    public int compareTo(SkillLevel other) {
        return skill.compareTo(other.skill);
    }
}
