package io.kewei.organization.ui;

import io.kewei.organization.BranchKind;
import io.kewei.organization.BranchRow;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.ui.RecordForm;
import java.util.Set;

/** Asks below which place another one is to stand: any that is open, may have places below it, and is not below it. */
class MoveForm extends RecordForm<MoveForm.Target> {

    /** Where to. */
    public record Target(BranchId above) {
    }

    MoveForm(OrganizationQueries organization, BranchRow place) {
        super(Target.class);
        var below = organization.withAllBelow(Set.of(place.id()));
        var above = new BranchPicker("organization.move.to", organization, one -> !one.closed()
                && one.kind() != BranchKind.STATION && one.kind() != BranchKind.AGENT && !below.contains(one.id()));
        above.setHelperText(getTranslation("organization.move.help"));
        wide(above);
        required(above).bind("above");
    }
}
