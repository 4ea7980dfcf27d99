package io.kewei.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a form says of a skill: its name. */
public record SkillDetails(@NotBlank @Size(max = SkillLevel.NAME_MAX) String name) {
}
