package io.kewei.organization.ui;

import io.kewei.organization.SkillDetails;
import io.kewei.organization.SkillLevel;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;

/** Edits the name of a skill. */
class SkillForm extends RecordForm<SkillDetails> {

    SkillForm() {
        super(SkillDetails.class);
        var name = Fields.text("organization.skill", SkillLevel.NAME_MAX);
        wide(name);
        required(name).withValidator(text -> !text.isBlank(), getTranslation("platform.field.required")).bind("name");
    }
}
