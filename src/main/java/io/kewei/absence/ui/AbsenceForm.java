package io.kewei.absence.ui;

import io.kewei.absence.AbsenceDetails;
import io.kewei.absence.AbsenceKind;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;

/** Edits an absence: whose, from when to when, and who acts meanwhile. */
class AbsenceForm extends RecordForm<AbsenceDetails> {

    /** @param choosePerson whether it may be somebody else's */
    AbsenceForm(OrganizationQueries organization, boolean choosePerson) {
        super(AbsenceDetails.class);
        var person = new StaffPicker("absence.person", organization);
        person.setReadOnly(!choosePerson);
        var kind = Fields.choice("absence.kind", AbsenceKind.class);
        var from = Fields.date("absence.from");
        var to = Fields.date("absence.to");
        var substitute = new StaffPicker("absence.substitute", organization);
        substitute.setHelperText(getTranslation("absence.substitute.help"));
        var reason = Fields.text("absence.reason", AbsenceDetails.REASON_MAX);
        row(person, kind);
        row(from, to);
        row(substitute, reason);
        required(person).bind("person");
        required(kind).bind("kind");
        required(from).bind("from");
        required(to).bind("to");
        optional(substitute).bind("substitute");
        optional(reason).bind("reason");
    }
}
