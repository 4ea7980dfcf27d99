package io.kewei.organization;

import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.security.JobRole;
import io.kewei.platform.text.Languages;
import io.kewei.platform.text.ModuleTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the columns of a file of staff, in both languages, and reads the rows of one person. */
@Component
class StaffColumns {

    static final String LOGIN = "用户名";
    static final String PLACE = "所在机构";
    static final String POST_PLACE = "任职机构";
    static final String DEPARTMENT = "部门";
    static final String SUPERIOR = "直接上级";
    static final String JOB = "岗位";
    private static final String NAME = "姓名";
    private static final String PHONE = "电话";
    private static final String SINCE = "入职日期";
    private static final String QUICK = "快速响应";

    static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required(LOGIN, "User name", "Login"),
            ImportColumn.required(NAME, "Name"), ImportColumn.optional(PLACE, "机构", "Place", "Branch"),
            ImportColumn.optional(JOB, "Job", "Role"), ImportColumn.optional(POST_PLACE, "Post at"),
            ImportColumn.optional(DEPARTMENT, "Department"), ImportColumn.optional(SUPERIOR, "Reports to", "Superior"),
            ImportColumn.optional(PHONE, "Phone"), ImportColumn.optional(SINCE, "Employed on"),
            ImportColumn.optional(QUICK, "Quick response"));

    private final ModuleTexts texts;

    StaffColumns(ModuleTexts texts) {
        this.texts = texts;
    }

    /** The person that the rows tell of, or null when something is wrong with one of them, which the cells have noted. */
    @Nullable StaffRecord read(List<ImportCells> rows) {
        var first = rows.getFirst();
        var login = first.requiredText(LOGIN, StaffDetails.LOGIN_MAX);
        if (!login.isEmpty() && !login.matches(StaffDetails.LOGIN)) {
            first.refuse(LOGIN, "organization.staff.login.wrong");
        }
        first.requiredText(NAME, StaffDetails.NAME_MAX);
        var words = words();
        var posts = rows.stream().filter(row -> !row.value(JOB).isEmpty()).flatMap(row -> post(row, words)).toList();
        var record = new StaffRecord(login, said(rows, NAME, StaffDetails.NAME_MAX, ""), said(rows, PLACE),
                said(rows, DEPARTMENT), said(rows, SUPERIOR), said(rows, PHONE, StaffDetails.PHONE_MAX, null),
                one(rows, SINCE, row -> row.date(SINCE)), one(rows, QUICK, row -> row.bool(QUICK)), posts);
        return rows.stream().allMatch(ImportCells::sound) ? record : null;
    }

    private static Stream<StaffRecord.Job> post(ImportCells row, Map<String, JobRole> words) {
        var job = row.oneOf(JOB, words);
        return job == null ? Stream.empty()
                : Stream.of(new StaffRecord.Job(row.text(POST_PLACE, PlaceDetails.NAME_MAX), job));
    }

    private static @Nullable String said(List<ImportCells> rows, String column) {
        return said(rows, column, StaffDetails.NAME_MAX, null);
    }

    private static @Nullable String said(List<ImportCells> rows, String column, int max, @Nullable String otherwise) {
        var said = one(rows, column, row -> row.text(column, max));
        return said == null ? otherwise : said;
    }

    /** What the rows of one person say of a thing that a person has one of; two that differ are a mistake. */
    private static <V> @Nullable V one(List<ImportCells> rows, String column, Function<ImportCells, @Nullable V> read) {
        V found = null;
        for (var row : rows) {
            var value = read.apply(row);
            if (found != null && value != null && !Objects.equals(found, value)) {
                row.refuse(column, "organization.import.reason.differs", found);
            }
            found = found == null ? value : found;
        }
        return found;
    }

    private Map<String, JobRole> words() {
        var words = new LinkedHashMap<String, JobRole>();
        for (var language : Languages.ALL) {
            for (var job : JobRole.values()) {
                words.putIfAbsent(texts.word(job, language), job);
            }
        }
        for (var job : JobRole.values()) {
            words.putIfAbsent(job.name(), job);
        }
        return words;
    }
}
