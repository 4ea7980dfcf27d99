package io.kewei.organization;

/**
 * A word of the dictionary of skills.
 *
 * @param people how many have it
 */
public record SkillRow(SkillId id, long version, String name, long people) {
}
