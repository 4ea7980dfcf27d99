package io.kewei.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SkillRepository extends JpaRepository<Skill, SkillId> {

    List<Skill> findByNameIn(Collection<String> names);

    List<Skill> findAllByOrderByName();

    boolean existsByNameAndIdNot(String name, SkillId id);

    @Query("select count(p) from Staff p join p.skills k where k.skill = :id")
    long countPeople(SkillId id);

    @Query("""
            select new io.kewei.organization.SkillRow(s.id, s.version, s.name,
                (select count(p) from Staff p join p.skills k where k.skill = s.id))
            from Skill s order by s.name
            """)
    List<SkillRow> rows();
}
