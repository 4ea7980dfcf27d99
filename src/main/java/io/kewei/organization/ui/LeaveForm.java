package io.kewei.organization.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks when somebody leaves, and who takes over the work that is not done. */
class LeaveForm extends RecordForm<LeaveForm.Leaving> {

    /** When, and who takes over. */
    public record Leaving(LocalDate on, @Nullable StaffId successor) {
    }

    /** @param openWork how much of what the person still answers for, by the key of what it is called */
    LeaveForm(OrganizationQueries organization, Map<String, Long> openWork, LocalDate today) {
        super(Leaving.class);
        var on = Fields.date("organization.leftOn");
        var successor = new StaffPicker("organization.successor", organization);
        successor.setHelperText(getTranslation("organization.successor.help"));
        var words = openWork.entrySet().stream()
                .map(work -> getTranslation("organization.leave.work", getTranslation(work.getKey()), work.getValue()))
                .collect(Collectors.joining(getTranslation("platform.list")));
        wide(new Paragraph(words.isEmpty() ? getTranslation("organization.leave.nothing")
                : getTranslation("organization.leave.open", words)));
        row(on, successor);
        successor.setVisible(!words.isEmpty());
        required(on).withValidator(day -> !day.isAfter(today), getTranslation("organization.leave.future")).bind("on");
        optional(successor).bind("successor");
        show(new Leaving(today, null));
    }
}
