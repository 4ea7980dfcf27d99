package io.kewei.workcalendar;

import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.Roles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports the yearly file of holidays and make-up days, one day a row. Imported for headquarters it holds for the whole
 * company, for another place for that place and those below. A day that is known already is changed; days that the file
 * does not name stay as they are.
 */
@Component
class HolidaysImport implements ImportTarget<SpecialDayDetails> {

    /** What files say; the first word of each kind is what templates show. */
    static final Map<String, DayKind> KINDS = kinds();

    private static final String DAY = "日期";
    private static final String KIND = "类型";
    private static final String NAME = "名称";
    private static final String HOURS = "时间";

    private final SpecialDayRepository days;
    private final CalendarService service;

    HolidaysImport(SpecialDayRepository days, CalendarService service) {
        this.days = days;
        this.service = service;
    }

    @Override
    public String kind() {
        return "holidays";
    }

    @Override
    public String titleKey() {
        return "workcalendar.import.holidays";
    }

    @Override
    public String right() {
        return Roles.ADMIN;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required(DAY, "Date", "Day"), ImportColumn.required(KIND, "Kind", "Type"),
                ImportColumn.optional(NAME, "Name", "Holiday"), ImportColumn.optional(HOURS, "Hours"));
    }

    @Override
    public @Nullable SpecialDayDetails read(List<ImportCells> rows) {
        var row = rows.getFirst();
        var day = row.present(DAY) ? row.date(DAY) : null;
        var kind = row.present(KIND) ? row.oneOf(KIND, KINDS) : null;
        var name = row.text(NAME, SpecialDayDetails.NAME_MAX);
        var hours = hours(row, kind);
        return day == null || kind == null || !row.sound() ? null
                : new SpecialDayDetails(day, kind, hours, name == null ? "" : name);
    }

    private static String hours(ImportCells row, @Nullable DayKind kind) {
        var words = row.value(HOURS);
        try {
            var hours = DayHours.read(words);
            if (kind == DayKind.OFF && !hours.isOff()) {
                row.refuse(HOURS, "workcalendar.refusal.offHours");
            }
            return hours.toString();
        } catch (Refusal no) {
            row.refuse(HOURS, no.key(), no.args());
            return "";
        }
    }

    @Override
    public String key(SpecialDayDetails day) {
        return day.day().toString();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<SpecialDayDetails>> records, ImportContext context) {
        var known = known(records, context.branch());
        return records.stream().map(record -> outcome(known.get(key(record.content())), record.content())).toList();
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<SpecialDayDetails>> records, ImportContext context) {
        var outcomes = weigh(records, context);
        for (var i = 0; i < records.size(); i++) {
            if (outcomes.get(i) != ImportOutcome.UNCHANGED) {
                service.setDay(context.branch(), records.get(i).content());
            }
        }
        days.flush();
        return outcomes;
    }

    private static ImportOutcome outcome(@Nullable SpecialDay known, SpecialDayDetails day) {
        return known == null ? ImportOutcome.CREATED
                : known.details().equals(day) ? ImportOutcome.UNCHANGED : ImportOutcome.UPDATED;
    }

    private Map<String, SpecialDay> known(List<ImportRecord<SpecialDayDetails>> records, BranchId place) {
        return days.findByPlaceAndDayIn(place, records.stream().map(record -> record.content().day()).toList()).stream()
                .collect(Collectors.toMap(one -> key(one.details()), one -> one));
    }

    private static Map<String, DayKind> kinds() {
        var words = new LinkedHashMap<String, DayKind>();
        words.put(DayKind.OFF.word(), DayKind.OFF);
        words.put(DayKind.WORK.word(), DayKind.WORK);
        words.put("休", DayKind.OFF);
        words.put("班", DayKind.WORK);
        words.put("休息", DayKind.OFF);
        words.put("调休上班", DayKind.WORK);
        words.put("off", DayKind.OFF);
        words.put("work", DayKind.WORK);
        return words;
    }
}
