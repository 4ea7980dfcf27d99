package io.kewei.ticket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.validator.StringLengthValidator;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.ticket.HoldReason;
import io.kewei.ticket.TicketCategory;
import io.kewei.ticket.TicketType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small forms that some moves ask for. Public, as the binder reaches into the records. */
public final class MoveForms {

    /** In characters; room for what was done and what was said. */
    static final int REMARK_MAX = 2000;

    private MoveForms() {
    }

    /** What kind of request it is. */
    public record Kind(TicketType type, String category) {
    }

    /** Who is to work on it, and what to tell that person. */
    public record Handing(@Nullable StaffId handler, @Nullable String remark) {

        static final Handing NONE = new Handing(null, "");

        public Handing {
            remark = remark == null ? "" : remark;
        }
    }

    /** Why work rests. */
    public record Rest(@Nullable HoldReason reason, @Nullable String remark) {

        static final Rest NONE = new Rest(null, "");

        public Rest {
            remark = remark == null ? "" : remark;
        }
    }

    /** A reason, a solution, an answer. */
    public record Remark(@Nullable String remark) {

        static final Remark NONE = new Remark("");

        public Remark {
            remark = remark == null ? "" : remark;
        }
    }

    static class KindForm extends RecordForm<Kind> {

        KindForm() {
            super(Kind.class);
            var type = Fields.choice("ticket.type", TicketType.class);
            ComboBox<String> category = Fields.pick("ticket.category");
            category.setItemLabelGenerator(Look::category);
            category.setItems(List.of());
            type.addValueChangeListener(change -> {
                var chosen = category.getValue();
                var codes = change.getValue() == null ? List.<String>of()
                        : TicketCategory.of(change.getValue()).stream().map(Enum::name).toList();
                category.setItems(codes);
                category.setValue(chosen != null && codes.contains(chosen) ? chosen : null);
            });
            row(type, category);
            required(type).bind("type");
            required(category).bind("category");
        }
    }

    static class HandingForm extends RecordForm<Handing> {

        HandingForm(OrganizationQueries organization) {
            super(Handing.class);
            var handler = new StaffPicker("ticket.handler", organization);
            var remark = Fields.area("ticket.move.tell", REMARK_MAX);
            wide(handler);
            wide(remark);
            required(handler).bind("handler");
            optional(remark).bind("remark");
        }
    }

    static class RestForm extends RecordForm<Rest> {

        RestForm() {
            super(Rest.class);
            var reason = Fields.choice("ticket.move.waitsFor", HoldReason.class);
            var remark = Fields.area("ticket.move.remark", REMARK_MAX);
            wide(reason);
            wide(remark);
            required(reason).bind("reason");
            optional(remark).bind("remark");
        }
    }

    static class RemarkForm extends RecordForm<Remark> {

        RemarkForm(String labelKey, boolean wanted) {
            super(Remark.class);
            var remark = Fields.area(labelKey, REMARK_MAX);
            remark.setMinRows(3);
            wide(remark);
            var binding = wanted ? required(remark) : optional(remark);
            binding.withValidator(new StringLengthValidator(
                    getTranslation("platform.field.long", REMARK_MAX), 0, REMARK_MAX)).bind("remark");
        }
    }
}
