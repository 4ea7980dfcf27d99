package io.kewei.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import io.kewei.customer.CustomerId;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports letters from the public: who wrote what and when, and the official reply or the category as far as the file
 * has them. The writer is the customer; a letter that was answered is closed by the answer.
 */
@Component
class LettersImport implements ImportTarget<LettersImport.Letter> {

    private static final String SOURCE = "letters";
    private static final int ID = 60;
    private static final int USER = 100;
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("留言编号", "letter_id"), ImportColumn.required("留言用户", "user"),
            ImportColumn.required("留言主题", "subject"), ImportColumn.required("留言时间", "written_at"),
            ImportColumn.required("留言详情", "body"), ImportColumn.optional("答复意见", "reply"),
            ImportColumn.optional("答复时间", "replied_at"), ImportColumn.optional("一级分类", "一级标签", "category"));

    private final TicketIntake intake;

    LettersImport(TicketIntake intake) {
        this.intake = intake;
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String titleKey() {
        return "ticket.import.letters";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Letter read(List<ImportCells> rows) {
        var row = rows.getFirst();
        var id = row.requiredText("留言编号", ID);
        var user = row.requiredText("留言用户", USER);
        var subject = row.requiredText("留言主题", TicketDetails.SUBJECT_MAX);
        var writtenAt = row.present("留言时间") ? row.moment("留言时间") : null;
        var body = row.requiredText("留言详情", TicketDetails.DESCRIPTION_MAX);
        var reply = row.text("答复意见", TicketDetails.DESCRIPTION_MAX);
        var repliedAt = row.moment("答复时间");
        var category = row.text("一级分类", TicketDetails.CATEGORY_MAX);
        if (reply != null && row.value("答复时间").isEmpty()) {
            row.refuse("答复时间", "importing.reason.missing");
        }
        if (repliedAt != null && writtenAt != null && repliedAt.isBefore(writtenAt)) {
            row.refuse("答复时间", "ticket.import.reason.early");
        }
        return row.sound() && writtenAt != null
                ? new Letter(id, user, subject, writtenAt, body, reply == null ? "" : reply, repliedAt,
                        category == null ? "" : category)
                : null;
    }

    @Override
    public String key(Letter letter) {
        return letter.id();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<Letter>> records, ImportContext context) {
        var histories = new LinkedHashMap<String, List<ImportedEntry>>();
        records.forEach(record -> histories.put(record.key(), record.content().entries()));
        return intake.weigh(context.branch(), SOURCE, histories);
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<Letter>> records, ImportContext context) {
        var customers = intake.customers(SOURCE, records.stream().map(ImportRecord::content)
                .map(letter -> new TicketIntake.Reporter(letter.user(), letter.user(), letter.writtenAt())).toList(),
                context);
        return intake.store(records.stream().map(ImportRecord::content)
                .map(letter -> letter.ticket(context, customers.get(letter.user()))).toList());
    }

    /** One letter; {@code reply} and {@code category} are empty where the file does not have them. */
    record Letter(String id, String user, String subject, Instant writtenAt, String body, String reply,
                  @Nullable Instant repliedAt, String category) {

        private ImportedTicket ticket(ImportContext context, CustomerId customer) {
            var details = new TicketDetails(customer, Channel.WEBSITE, TicketType.CONSULTATION, category, Urgency.NORMAL,
                    subject, body, user, "", null);
            var priority = Priority.of(Urgency.NORMAL, TicketType.CONSULTATION, null);
            return new ImportedTicket(SOURCE, id, context.branch(), details, priority, state(), null, "", "", writtenAt,
                    null, repliedAt, repliedAt, 0, 0, null, entries());
        }

        private TicketState state() {
            return repliedAt != null ? TicketState.CLOSED
                    : category.isEmpty() ? TicketState.NEW : TicketState.CLASSIFIED;
        }

        private List<ImportedEntry> entries() {
            var entries = new ArrayList<ImportedEntry>();
            entries.add(new ImportedEntry(writtenAt, EntryKind.REPORTED, user,
                    repliedAt == null ? state() : TicketState.NEW, ""));
            if (repliedAt != null) {
                entries.add(new ImportedEntry(repliedAt, EntryKind.REPLY, "", state(), reply));
            }
            return entries;
        }
    }
}
