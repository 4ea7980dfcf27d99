package io.kewei.organization.ui;

import com.vaadin.flow.component.select.Select;
import io.kewei.organization.AgentType;
import io.kewei.organization.BranchKind;
import io.kewei.organization.PlaceDetails;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import java.util.Arrays;

/** Edits a place; what is said of agents shows for agents only. */
class PlaceForm extends RecordForm<PlaceDetails> {

    /**
     * @param exists       whether the place is there already: its code then stays
     * @param headquarters whether it is headquarters, which stays what it is
     */
    PlaceForm(boolean exists, boolean headquarters) {
        super(PlaceDetails.class);
        var code = Fields.text("organization.code", PlaceDetails.CODE_MAX);
        code.setReadOnly(exists);
        code.setHelperText(getTranslation("organization.code.help"));
        var name = Fields.text("organization.name", PlaceDetails.NAME_MAX);
        var kind = kind(headquarters);
        var agentType = Fields.choice("organization.agentType", AgentType.class);
        var authority = Fields.area("organization.authority", PlaceDetails.AUTHORITY_MAX);
        authority.setHelperText(getTranslation("organization.authority.help"));
        kind.addValueChangeListener(change -> {
            agentType.setVisible(change.getValue() == BranchKind.AGENT);
            authority.setVisible(change.getValue() == BranchKind.AGENT);
        });
        row(name, code);
        row(kind, agentType);
        wide(authority);
        required(code).withValidator(text -> text.matches(PlaceDetails.CODE),
                getTranslation("organization.code.wrong")).bind("code");
        required(name).withValidator(text -> !text.isBlank(), getTranslation("platform.field.required")).bind("name");
        required(kind).bind("kind");
        optional(agentType).withValidator(type -> kind.getValue() != BranchKind.AGENT || type != null,
                getTranslation("platform.field.required")).bind("agentType");
        optional(authority).bind("authority");
    }

    private static Select<BranchKind> kind(boolean headquarters) {
        var kind = Fields.choice("organization.kind", BranchKind.class);
        kind.setItems(Arrays.stream(BranchKind.values())
                .filter(one -> (one == BranchKind.HEADQUARTERS) == headquarters).toList());
        kind.setReadOnly(headquarters);
        return kind;
    }
}
