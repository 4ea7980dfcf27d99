package io.kewei.organization.ui;

import io.kewei.organization.DepartmentDetails;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;

/** Edits a department: its name and who leads it. */
class DepartmentForm extends RecordForm<DepartmentDetails> {

    DepartmentForm(OrganizationQueries organization) {
        super(DepartmentDetails.class);
        var name = Fields.text("organization.department", DepartmentDetails.NAME_MAX);
        var head = new StaffPicker("organization.head", organization);
        row(name, head);
        required(name).withValidator(text -> !text.isBlank(), getTranslation("platform.field.required")).bind("name");
        optional(head).bind("head");
    }
}
