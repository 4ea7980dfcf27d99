package io.kewei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.PortalTest;
import io.kewei.WithUser;
import io.kewei.platform.audit.AuditFilter;
import io.kewei.platform.audit.AuditHistory;
import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditQueries;
import io.kewei.platform.audit.AuditWords;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Level;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.security.StaffId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do stands in the trail field by field, in words that people in the office read. */
@PortalTest
@WithUser
@Transactional
class AdministrationTrailTest {

    @Autowired
    PlaceService places;
    @Autowired
    DepartmentService departments;
    @Autowired
    StaffService staff;
    @Autowired
    JobLevelService levels;
    @Autowired
    Lineage lineage;
    @Autowired
    AuditQueries queries;
    @Autowired
    AuditHistory history;
    @Autowired
    AuditWords words;
    @Autowired
    EntityManager entities;
    private final String code = Long.toString(System.nanoTime(), 36).toUpperCase();
    BranchId headquarters;
    BranchId south;

    @BeforeEach
    void open() {
        headquarters = lineage.headquarters().orElseThrow();
        south = places.open(PlaceDetails.of("S" + code, "华南大区", BranchKind.REGION), headquarters);
    }

    @Test
    void aPlaceIsSaidByNamesAndWords() {
        var agent = places.open(PlaceDetails.of("A" + code, "湘南", BranchKind.BRANCH), headquarters);
        places.change(agent, 0, new PlaceDetails("A" + code, "湘南服务部", BranchKind.AGENT, AgentType.ENTRUSTED, "保修"));
        entities.flush();
        places.move(agent, 1, south);

        assertThat(lines("organization", agent.value(), Locale.CHINA)).containsExactlyInAnyOrder(
                "设立机构: → 总部 / 湘南 · 分公司", "名称:湘南 → 湘南服务部", "类型:分公司 → 代理机构", "代理类型: → 委托代理",
                "代理权限: → 保修", "移动:总部 / 湘南服务部 → 总部 / 华南大区 / 湘南服务部");
        assertThat(lines("organization", agent.value(), Locale.ENGLISH)).contains("Kind:Branch → Agent");
    }

    @Test
    void aDepartmentIsSaidByTheNameOfItsHead() {
        var head = employ("周敏");
        var department = departments.open(south, new DepartmentDetails("投诉部", null));
        departments.change(department, 0, new DepartmentDetails("投诉部", null));
        departments.change(department, 0, new DepartmentDetails("投诉部", head));

        assertThat(lines("organization", south.value(), Locale.CHINA))
                .filteredOn(line -> line.startsWith("部门") || line.contains("设立部门") || line.contains("修改"))
                .as("nothing for what did not change").containsExactlyInAnyOrder("设立部门: → 投诉部", "部门负责人: → 周敏");
    }

    @Test
    void whatIsKnownOfSomebodyNewAndEachChangeIsNoted() {
        var boss = employ("陈静");
        var details = new StaffDetails("zw" + code, "张伟", south, null, boss,
                Set.of(new Post(south, JobRole.TECHNICIAN)), "13800138000", LocalDate.parse("2024-07-01"), true,
                Set.of(new SkillLevel("液压" + code, SkillGrade.GOOD)));
        var person = staff.employ(details);
        entities.flush();
        staff.change(person, 0, new StaffDetails("zw" + code, "张伟", south, null, boss,
                Set.of(new Post(south, JobRole.SUPERVISOR)), "13800138000", LocalDate.parse("2024-08-01"), false,
                details.skills()));

        assertThat(lines("staff", person.value(), Locale.CHINA)).containsExactlyInAnyOrder(
                "录用: → 华南大区 技术服务人员", "直接上级: → 陈静", "电话: → 13800138000", "入职日期: → 2024-07-01",
                "快速响应团队:否 → 是", "技能: → 液压" + code + " 熟练",
                "岗位:华南大区 技术服务人员 → 华南大区 客服主管", "入职日期:2024-07-01 → 2024-08-01", "快速响应团队:是 → 否");
    }

    @Test
    void howFarAJobSeesIsSaidInWords() {
        levels.set(JobRole.AGENT, Area.CUSTOMER, Level.DEPARTMENT);

        entities.flush();
        var row = queries.list(AuditFilter.ALL, PageRequest.of(0, 20)).stream()
                .filter(line -> line.subject().equals("level")).findFirst().orElseThrow();
        assertThat(words.label(row, Locale.CHINA)).isEqualTo("客服专员 / 客户");
        assertThat(words.value(row, row.newValue(), Locale.CHINA)).isEqualTo("本部门负责的");
        assertThat(words.value(row, row.oldValue(), Locale.ENGLISH)).doesNotContain("BRANCH", "⟦");
    }

    private StaffId employ(String name) {
        return staff.employ(StaffDetails.of("p" + Long.toString(System.nanoTime(), 36), name, south, Set.of()));
    }

    private List<String> lines(String subject, UUID id, Locale language) {
        entities.flush();
        return history.of(subject, id, AuditKind.ADMINISTERED, Limit.of(50)).stream()
                .map(row -> words.action(row, language) + ":" + words.value(row, row.oldValue(), language) + " → "
                        + words.value(row, row.newValue(), language)).toList();
    }
}
