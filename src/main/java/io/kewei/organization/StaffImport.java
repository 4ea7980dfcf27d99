package io.kewei.organization;

import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import io.kewei.platform.security.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports staff from a workbook. A person is told apart by the login; rows with the same login, one below the other, are
 * one person with several posts. Who is there already is changed where the file says something else. New people log in
 * once an administrator has given them a password.
 */
@Component
class StaffImport implements ImportTarget<StaffRecord> {

    private final StaffColumns columns;
    private final StaffWords words;
    private final StaffService service;

    StaffImport(StaffColumns columns, StaffWords words, StaffService service) {
        this.columns = columns;
        this.words = words;
        this.service = service;
    }

    @Override
    public String kind() {
        return "staff";
    }

    @Override
    public String titleKey() {
        return "organization.import.staff";
    }

    @Override
    public String right() {
        return Roles.ADMIN;
    }

    @Override
    public List<ImportColumn> columns() {
        return StaffColumns.COLUMNS;
    }

    @Override
    public List<String> groupBy() {
        return List.of(StaffColumns.LOGIN);
    }

    @Override
    public @Nullable StaffRecord read(List<ImportCells> rows) {
        return columns.read(rows);
    }

    @Override
    public String key(StaffRecord record) {
        return StaffRules.folded(record.login());
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<StaffRecord>> records, ImportContext context) {
        var known = words.known(records.stream().map(ImportRecord::content).toList());
        return records.stream().map(record -> weigh(record.content(), known, context)).toList();
    }

    /** Whoever is turned away is told why, and nothing of that person is stored. */
    @Override
    public List<ImportOutcome> store(List<ImportRecord<StaffRecord>> records, ImportContext context) {
        var known = words.known(records.stream().map(ImportRecord::content).toList());
        return records.stream().map(record -> {
            var outcome = weigh(record.content(), known, context);
            switch (outcome.mark()) {
                case CREATED -> service.employ(known.details(record.content(), context.branch()));
                case UPDATED -> service.change(known.person(record.content()).orElseThrow(),
                        known.details(record.content(), context.branch()));
                case UNCHANGED, REJECTED -> { }
            }
            return outcome;
        }).toList();
    }

    private ImportOutcome weigh(StaffRecord record, StaffWords.Known known, ImportContext context) {
        try {
            var details = known.details(record, context.branch());
            var person = known.person(record);
            if (person.isEmpty()) {
                return service.wouldEmploy(details);
            }
            return known.before(person.get()).equals(details) ? ImportOutcome.UNCHANGED
                    : service.wouldChange(person.get(), details);
        } catch (Refusal no) {
            return ImportOutcome.rejected(no.key(), no.args());
        }
    }
}
