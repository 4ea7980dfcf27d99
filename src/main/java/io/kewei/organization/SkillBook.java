package io.kewei.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The dictionary of skills: a word that is used the first time is entered. */
@Component
class SkillBook {

    private final SkillRepository skills;

    SkillBook(SkillRepository skills) {
        this.skills = skills;
    }

    Map<SkillId, String> names() {
        return skills.findAll().stream().collect(Collectors.toMap(Skill::id, Skill::name));
    }

    /** What is said in words, in the words of the dictionary. */
    Set<StaffSkill> of(Collection<SkillLevel> said) {
        if (said.isEmpty()) {
            return Set.of();
        }
        var known = skills.findByNameIn(said.stream().map(SkillLevel::skill).toList()).stream()
                .collect(Collectors.toMap(Skill::name, Function.identity()));
        return said.stream().map(one -> new StaffSkill(
                        known.computeIfAbsent(one.skill(), name -> skills.save(new Skill(name))).id(), one.grade()))
                .collect(Collectors.toSet());
    }
}
