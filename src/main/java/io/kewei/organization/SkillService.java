package io.kewei.organization;

import io.kewei.platform.Missing;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps the dictionary of skills in order; words enter it where they are first said of somebody. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class SkillService {

    private final SkillRepository skills;
    private final AuditLog audit;
    private final CurrentUser user;

    SkillService(SkillRepository skills, AuditLog audit, CurrentUser user) {
        this.skills = skills;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Another word for the same skill, with everybody who has it.
     *
     * @throws StaleVersion if somebody else saved first
     * @throws Refusal      {@code organization.refusal.skillName} if it is a word of the dictionary already
     */
    public void rename(SkillId id, long seen, @Valid SkillDetails details) {
        var skill = load(id, seen);
        var before = skill.name();
        if (skills.existsByNameAndIdNot(details.name().strip(), id)) {
            throw new Refusal("organization.refusal.skillName", details.name().strip());
        }
        skill.rename(details.name().strip());
        note("skillRenamed", skill, before, skill.name());
    }

    /**
     * Takes a word out that says nothing of anybody.
     *
     * @throws Refusal {@code organization.refusal.skillUsed} while somebody has it
     */
    public void remove(SkillId id, long seen) {
        var skill = load(id, seen);
        var people = skills.countPeople(id);
        if (people > 0) {
            throw new Refusal("organization.refusal.skillUsed", skill.name(), people);
        }
        skills.delete(skill);
        note("skillRemoved", skill, skill.name(), "");
    }

    private Skill load(SkillId id, long seen) {
        var skill = skills.findById(id).orElseThrow(Missing::new);
        skill.requireVersion(seen);
        return skill;
    }

    private void note(String action, Skill skill, String before, String now) {
        audit.note(AuditNote.of(AuditKind.ADMINISTERED, action).on("skill", skill.id().value(), skill.name())
                .in(user.get().branch()).values(before, now));
    }
}
