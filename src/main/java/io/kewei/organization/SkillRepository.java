package io.kewei.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SkillRepository extends JpaRepository<Skill, SkillId> {

    List<Skill> findByNameIn(Collection<String> names);

    List<Skill> findAllByOrderByName();
}
